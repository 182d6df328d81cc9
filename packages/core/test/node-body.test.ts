import { getEventListeners, once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";

import { describe, expect, it, onTestFinished } from "vitest";

import { createNodeFetch } from "../src/node.ts";
import type { Fetch } from "../src/types.ts";
import { closedPort, cutBody, cutConnection, respond, stallBody, stallHeaders, startServer } from "./fault-server.ts";
import type { Step } from "./fault-server.ts";
import { depot } from "./depot.ts";
import { failureOf } from "./thrown.ts";

const nodeFetch = createNodeFetch();
const reason = new Error("no longer needed");
const megabyte = 1024 * 1024;

/** What `createNodeFetch` must do as Node's own fetch does. */
const both: readonly (readonly [name: string, fetch: Fetch])[] = [
  ["global fetch", (url, init) => fetch(url, init)],
  ["createNodeFetch", nodeFetch],
];

/** Sends bytes without a length. */
function chunked(body: Uint8Array | string, headers: Record<string, string> = {}): Step {
  return (response) => response.writeHead(200, headers).end(body);
}

/** Sends bytes with their length. */
function plain(body: Uint8Array | string, headers: Record<string, string> = {}): Step {
  return chunked(body, { "content-length": String(Buffer.byteLength(body)), ...headers });
}

/** Sends the headers and a first part of a gzip body, and never the rest. */
const compressedStall: Step = (response) => {
  response.writeHead(200, { "content-encoding": "gzip" });
  response.write(gzipSync("[]".repeat(1_000)).subarray(0, 12));
};

/** Returns what a promise rejects with. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable("must reject"),
    (error: unknown) => error,
  );
}

async function readAll(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const parts: Uint8Array[] = [];
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) parts.push(part.value);
  return Buffer.concat(parts).toString();
}

describe.each(both)("a body, with %s", (_, send) => {
  it.each([
    ["with a length", plain],
    ["without a length", chunked],
  ])("%s is read as text, bytes, JSON, Blob or stream", async (__, step) => {
    const server = await startServer(step('{"id":"ü"}', { "content-type": "application/json" }));
    const get = (): Promise<Response> => send(server.url, {});
    expect(await (await get()).text()).toBe('{"id":"ü"}');
    expect(Buffer.from(await (await get()).arrayBuffer()).toString()).toBe('{"id":"ü"}');
    expect(await (await get()).json()).toEqual({ id: "ü" });
    const blob = await (await get()).blob();
    expect([blob.type, await blob.text()]).toEqual(["application/json", '{"id":"ü"}']);
    expect(await readAll((await get()).body)).toBe('{"id":"ü"}');
  });

  it("of several megabytes arrives complete", async () => {
    const text = "äb".repeat(2 * megabyte);
    const server = await startServer(plain(text));
    expect((await (await send(server.url, {})).text()) === text).toBe(true);
    expect((await readAll((await send(server.url, {})).body)) === text).toBe(true);
  });

  it("loses its byte order mark as text", async () => {
    const server = await startServer(plain("\uFEFF[]"));
    expect(await (await send(server.url, {})).text()).toBe("[]");
  });

  it("of no bytes is empty although it says that it is compressed", async () => {
    const server = await startServer((response) => response.writeHead(400, { "content-encoding": "gzip", "content-length": "0" }).end());
    const response = await send(server.url, {});
    expect([response.status, await response.text()]).toEqual([400, ""]);
  });

  it.each([
    ["gzip", gzipSync("[1,2]")],
    ["x-gzip", gzipSync("[1,2]")],
    ["deflate", deflateSync("[1,2]")],
    ["br", brotliCompressSync("[1,2]")],
    ["gzip, br", brotliCompressSync(gzipSync("[1,2]"))],
    ["GZIP", gzipSync("[1,2]")],
    ["other", "[1,2]"],
  ])("is decompressed: %s", async (encoding, body) => {
    const server = await startServer(plain(body, { "content-encoding": encoding }));
    expect(await (await send(server.url, {})).text()).toBe("[1,2]");
    expect(await readAll((await send(server.url, {})).body)).toBe("[1,2]");
    expect(Buffer.from(await (await send(server.url, {})).arrayBuffer()).toString()).toBe("[1,2]");
  });

  it("is null for a response without a body", async () => {
    const server = await startServer((response, { url }) => response.writeHead(Number(url.slice(1)), { "content-encoding": "gzip" }).end());
    for (const [method, status] of [
      ["GET", 204],
      ["GET", 304],
      ["HEAD", 200],
    ] as const) {
      const response = await send(`${server.url}/${status}`, { method });
      expect([response.status, response.body, await response.text()]).toEqual([status, null, ""]);
    }
  });

  it("is read once", async () => {
    const server = await startServer(plain("[]"));
    const response = await send(server.url, {});
    expect(response.bodyUsed).toBe(false);
    await response.text();
    expect(response.bodyUsed).toBe(true);
    expect(await rejection(response.text())).toBeInstanceOf(TypeError);
    expect(await rejection(response.arrayBuffer())).toBeInstanceOf(TypeError);
    const streamed = await send(server.url, {});
    await readAll(streamed.body);
    expect(await rejection(streamed.text())).toBeInstanceOf(TypeError);
  });

  it("that is cut fails with the reason, however it is read", async () => {
    const server = await startServer(cutBody);
    for (const read of [
      (response: Response) => response.text(),
      (response: Response) => response.arrayBuffer(),
      (response: Response) => readAll(response.body),
    ]) {
      const error = (await rejection(read(await send(server.url, {})))) as Error & { code?: string };
      const cause = (error.cause ?? error) as { code?: string };
      expect(cause.code).toMatch(/^(UND_ERR_SOCKET|ECONNRESET)$/);
    }
  });

  it("that is cut and never read disturbs nobody", async () => {
    const server = await startServer(cutBody, plain("[]"));
    expect((await send(server.url, {})).status).toBe(200);
    await pause(50);
    expect(await (await send(server.url, {})).text()).toBe("[]");
  });

  it("that nobody reads does not arrive", async () => {
    let sent = (): number => 0;
    const server = await startServer((response, __, { socket }) => {
      sent = () => socket.bytesWritten - socket.writableLength;
      response.writeHead(200, { "content-length": String(64 * megabyte) }).end(Buffer.alloc(64 * megabyte));
    });
    const response = await send(server.url, {});
    await pause(200);
    expect(sent()).toBeLessThan(32 * megabyte);
    await response.body?.cancel();
  });

  it("whose stream is cancelled closes the connection", async () => {
    let closed: Promise<void> | undefined;
    const server = await startServer((response, __, { socket }) => {
      closed = new Promise((resolve) => socket.once("close", () => resolve()));
      response.writeHead(200).write("[");
    });
    const reader = (await send(server.url, {})).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await expect(closed).resolves.toBeUndefined();
  });
});

describe.each(both)("a signal, with %s", (_, send) => {
  it("that has fired sends nothing", async () => {
    const server = await startServer(plain("[]"));
    expect(await rejection(send(server.url, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.seen).toHaveLength(0);
  });

  it("ends a request before the headers", async () => {
    const server = await startServer(stallHeaders);
    const controller = new AbortController();
    const failed = rejection(send(server.url, { signal: controller.signal }));
    await server.arrived(1);
    controller.abort(reason);
    expect(await failed).toBe(reason);
  });

  it.each([
    ["text", stallBody, (response: Response) => response.text()],
    ["bytes", stallBody, (response: Response) => response.arrayBuffer()],
    ["a stream", stallBody, (response: Response) => readAll(response.body)],
    ["compressed", compressedStall, (response: Response) => response.text()],
    ["a compressed stream", compressedStall, (response: Response) => readAll(response.body)],
  ])("ends a body that is read as %s, and its connection", async (__, step, read) => {
    let closed: Promise<void> | undefined;
    const server = await startServer((response, seen, request) => {
      closed = new Promise((resolve) => request.socket.once("close", () => resolve()));
      step(response, seen, request);
    });
    const controller = new AbortController();
    const failed = rejection(read(await send(server.url, { signal: controller.signal })));
    await pause(20);
    controller.abort(reason);
    expect(await failed).toBe(reason);
    await expect(closed).resolves.toBeUndefined();
  });
});

describe("the fetch of `node`", () => {
  it("ends a body that is read after the signal has fired", async () => {
    const server = await startServer(stallBody);
    const controller = new AbortController();
    const response = await nodeFetch(server.url, { signal: controller.signal });
    controller.abort(reason);
    expect(await rejection(response.text())).toBe(reason);
  });

  it("keeps no listener on a signal after the end", async () => {
    const server = await startServer(plain("[]"), cutConnection, cutBody);
    const { signal } = new AbortController();
    await (await nodeFetch(server.url, { signal })).text();
    await rejection(nodeFetch(server.url, { method: "POST", signal }));
    await rejection((await nodeFetch(server.url, { signal })).text());
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("ends a request that still waits for its connection, at once", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    onTestFinished(() => void silent.close());
    const controller = new AbortController();
    silent.once("connection", (socket) => {
      onTestFinished(() => void socket.destroy());
      controller.abort(reason);
    });
    const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    expect(await rejection(nodeFetch(url, { signal: controller.signal }))).toBe(reason);
  });

  it("uses a connection again after a complete body, even one that nobody read", async () => {
    const ports = new Set<number | undefined>();
    const server = await startServer((response, _, { socket }) => {
      ports.add(socket.remotePort);
      response.writeHead(200).end("[]");
    });
    for (let count = 0; count < 5; count += 1) {
      await (await nodeFetch(server.url, {})).text();
      await nodeFetch(server.url, {});
      await pause(20);
    }
    // The second request of each pair starts before undici has released the first connection.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it("rejects a URL that is not one, and one that cannot be reached", async () => {
    expect(await rejection(nodeFetch("not a url", {}))).toBeInstanceOf(TypeError);
    expect(await rejection(nodeFetch(`http://127.0.0.1:${await closedPort()}`, {}))).toMatchObject({ code: "ECONNREFUSED" });
  });

  it("returns headers that need no `Headers`", async () => {
    const server = await startServer((response) => {
      response.writeHead(200, { "X-One": "1", "set-cookie": ["a=1", "b=2"], "x-two": ["2", "3"] }).end();
    });
    const { headers } = await nodeFetch(server.url, {});
    expect([headers.get("X-ONE"), headers.get("x-two"), headers.get("set-cookie")]).toEqual(["1", "2, 3", "a=1, b=2"]);
    expect([headers.has("X-One"), headers.has("x-three"), headers.get("constructor")]).toEqual([true, false, null]);
    expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    const real = new Headers([...headers]);
    expect([...headers.entries()]).toEqual([...real.entries()]);
    expect([...headers.keys()]).toEqual([...real.keys()]);
    expect([...headers.values()]).toEqual([...real.values()]);
    const visited: unknown[] = [];
    headers.forEach((value, name, all) => visited.push([name, value, all === headers]));
    expect(visited).toEqual([...real].map(([name, value]) => [name, value, true]));
  });
});

describe("a client with the fetch of `node`", () => {
  const client = (baseUrl: string, options?: object): ReturnType<typeof depot> => depot({ baseUrl, fetch: nodeFetch, ...options });

  it("reads bodies with and without a length, and compressed ones", async () => {
    const text = JSON.stringify({ id: 1 });
    const server = await startServer(plain(text), chunked(text), chunked(gzipSync(text), { "content-encoding": "gzip" }));
    for (let count = 0; count < 3; count += 1) expect(await client(server.url).itemGet({ id: 1 })).toEqual({ id: 1 });
  });

  it("reads files, and responses without a body", async () => {
    const server = await startServer(chunked("abc"), plain("abc"), plain("", { "content-type": "text/plain" }));
    expect(await (await client(server.url).itemFile({ id: 1 })).text()).toBe("abc");
    expect(await (await client(server.url, { maxDownloadBytes: 10 }).itemFile({ id: 1 })).text()).toBe("abc");
    expect(await client(server.url).itemHead({ id: 1 })).toBeUndefined();
    expect(await client(server.url).itemText({ id: 1 })).toBe("");
  });

  it.each([
    ["with a length", plain("[1,2,3]")],
    ["without a length", chunked("[1,2,3]")],
    ["compressed", chunked(gzipSync("[1,2,3]"), { "content-encoding": "gzip" })],
  ])("refuses a body over the limit: %s", async (_, step) => {
    const server = await startServer(step);
    expect(await failureOf(client(server.url, { maxResponseBytes: 6 }).ping())).toMatchObject({ code: "response_too_large" });
    expect(await client(server.url, { maxResponseBytes: 7 }).ping()).toEqual([1, 2, 3]);
  });

  it("returns a real `Response`", async () => {
    const server = await startServer(respond(200, { id: 1 }, { "x-request-id": "a" }));
    const { response } = await client(server.url).itemGet({ id: 1 }).withResponse();
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.url, response.headers.get("x-request-id")]).toEqual([200, `${server.url}/items/1`, "a"]);
  });
});
