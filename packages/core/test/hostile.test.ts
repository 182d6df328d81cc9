import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

import { afterEach, describe, expect, it, vi } from "vitest";

import { ConfigurationError, ConnectionError, ResponseFormatError, ServerError, TimeoutError } from "../src/index.ts";
import type { CallOptions, ClientOptions, Logger } from "../src/index.ts";
import { depot, quick, raw } from "./depot.ts";
import { json, stubFetch, text } from "./stub-fetch.ts";
import { failureOf, thrownFrom } from "./thrown.ts";

afterEach(() => void vi.restoreAllMocks());

const mebibyte = 1024 * 1024;

describe("a response that is too large", () => {
  /** Answers every request with gzip that holds `size` bytes of JSON. */
  async function bomb(size: number): Promise<{ url: string; requests: () => number; closed: () => number; stop: () => void }> {
    const body = gzipSync(`"${"a".repeat(size)}"`);
    let requests = 0;
    let closed = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.setHeader("content-type", "application/json").setHeader("content-encoding", "gzip").end(body);
    });
    server.on("connection", (socket) => socket.on("close", () => (closed += 1)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, requests: () => requests, closed: () => closed, stop: () => void server.close() };
  }

  it("after decompression ends the call after one attempt, with a code of its own", async () => {
    const server = await bomb(64 * mebibyte);
    const error = await failureOf(depot({ baseUrl: server.url, maxResponseBytes: mebibyte }).itemGet({ id: 1 }));
    server.stop();
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ code: "response_too_large", status: 200, attempts: 1, retryable: false });
    expect(error.message).toContain("larger than 1048576 bytes");
    expect((error.body as string).length).toBeLessThanOrEqual(64 * 1024 + 10);
    expect(server.requests()).toBe(1);
  });

  it("can be allowed for one call", async () => {
    const server = await bomb(2 * mebibyte);
    const client = depot({ baseUrl: server.url, maxResponseBytes: mebibyte });
    expect(await client.itemGet({ id: 1 }, { maxResponseBytes: 4 * mebibyte })).toHaveLength(2 * mebibyte);
    server.stop();
  });

  it("is refused without Content-Length too, at the first byte beyond the limit", async () => {
    const exact = stubFetch(text('"12345678"'));
    expect(await depot({ fetch: exact.fetch, maxResponseBytes: 10 }).itemGet({ id: 1 })).toBe("12345678");
    const larger = stubFetch(text('"123456789"'));
    expect(await failureOf(depot({ fetch: larger.fetch, maxResponseBytes: 10 }).itemGet({ id: 1 }))).toMatchObject({
      code: "response_too_large",
    });
  });

  it("as a Blob has a limit of its own", async () => {
    const { fetch } = stubFetch(text("x".repeat(100)));
    const client = depot({ fetch, maxResponseBytes: 10 });
    expect((await client.itemFile({ id: 1 })).size).toBe(100);
    expect(await failureOf(client.itemFile({ id: 1 }, { maxDownloadBytes: 99 }))).toMatchObject({ code: "response_too_large" });
  });

  it("with an error status keeps the status, and the error says that the body was cut", async () => {
    const { fetch } = stubFetch(text("b".repeat(3 * mebibyte), 500));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ServerError);
    expect((error.body as string).length).toBeLessThanOrEqual(64 * 1024 + 10);
    expect(error.body).toMatch(/… \[cut\]$/);
    expect(error.message).toContain("the body was cut at 64 kB");
  });

  it("does not show half of a secret at the cut", async () => {
    const secret = "cut-secret-0123456789";
    for (let offset = -30; offset <= 5; offset += 1) {
      const { fetch } = stubFetch(text("c".repeat(64 * 1024 + offset) + secret.repeat(400), 500));
      const error = await failureOf(depot({ fetch, headers: { "x-api-key": secret }, retry: false }).itemGet({ id: 1 }));
      expect(error.body).not.toContain("cut-s");
    }
  });
});

describe("a deeply nested body", () => {
  const nested = `${'{"detail":['.repeat(5_000)}${"]}".repeat(5_000)}`;

  it("of an error keeps its status, is not retried, and stays text", async () => {
    const { fetch, sent } = stubFetch(text(nested, 409));
    const error = await failureOf(depot({ fetch, headers: { "x-api-key": "nested-secret" } }).itemCreate({ name: "crate" }));
    expect(error).toMatchObject({ status: 409, code: "conflict", attempts: 1 });
    expect(typeof error.body).toBe("string");
    expect(() => JSON.stringify(error)).not.toThrow();
    expect(sent).toHaveLength(1);
  });

  it("of a success is data or a typed error, never a bare RangeError", async () => {
    const { fetch, sent } = stubFetch(text("[".repeat(200_000)));
    expect(await failureOf(depot({ fetch }).itemGet({ id: 1 }))).toBeInstanceOf(ResponseFormatError);
    expect(sent).toHaveLength(1);
  });
});

describe("the retry budget", () => {
  it("ends the retries of an outage: 1,000 calls make at most 1,050 requests", async () => {
    const { fetch, sent } = stubFetch(json({}, 503));
    const client = depot({ fetch });
    const errors = await Promise.all(Array.from({ length: 1_000 }, () => failureOf(client.itemGet({ id: 1 }))));
    expect(sent.length).toBeLessThanOrEqual(1_050);
    expect(sent.length).toBeGreaterThan(1_030);
    expect(errors.filter(({ message }) => message.includes("the retry budget of this client is used up")).length).toBeGreaterThan(900);
    expect(errors.every((error) => error.retryable && error.status === 503)).toBe(true);
  });

  it("charges less for a 429", async () => {
    const { fetch, sent } = stubFetch(json({}, 429));
    const client = depot({ fetch });
    await Promise.all(Array.from({ length: 1_000 }, () => failureOf(client.itemGet({ id: 1 }))));
    expect(sent).toHaveLength(1_100);
  });

  it("refuses no retry under a healthy load with 1 % failures", async () => {
    let count = 0;
    const { fetch, sent } = stubFetch((request) => ((count += 1) % 100 === 0 ? json({}, 503) : json({ id: 1 }))(request));
    const client = depot({ fetch });
    for (let call = 0; call < 5_000; call += 1) await client.itemGet({ id: 1 });
    expect(sent.length).toBeGreaterThan(5_040);
  });

  it("can have another size, and be switched off for a client or a call", async () => {
    const requests = async (options: Partial<ClientOptions>, callOptions?: CallOptions): Promise<number> => {
      const { fetch, sent } = stubFetch(json({}, 503));
      const client = depot({ fetch, ...options });
      for (let call = 0; call < 3; call += 1) await failureOf(client.itemGet({ id: 1 }, callOptions));
      return sent.length;
    };
    expect(await requests({ retry: { ...quick, budget: 28 } })).toBe(5);
    expect(await requests({ retry: { ...quick, budget: false } })).toBe(9);
    expect(await requests({ retry: { ...quick, budget: 0 } }, { retry: { budget: false } })).toBe(9);
    const { fetch } = stubFetch(json({}));
    expect(await failureOf(depot({ fetch }).ping({}, { retry: { budget: 9 } }))).toBeInstanceOf(ConfigurationError);
  });
});

describe("what can never succeed", () => {
  it.each([
    ["a fetch that returns no Response", () => ({})],
    ["a fetch that returns nothing", () => undefined],
  ])("%s is not retried", async (_, fetch) => {
    const calls = vi.fn<() => unknown>(fetch);
    const error = await failureOf(depot({ fetch: (async () => calls()) as never }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("`fetch` must return a Response");
    expect(calls).toHaveBeenCalledTimes(1);
  });

  it("a header with a line break from an auth provider is not sent", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const error = await failureOf(depot({ fetch }, { auth: { authorize: () => ({ "x-key": "line-secret\r\nx: y" }) } }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).not.toContain("line-secret");
    expect(sent).toHaveLength(0);
  });

  it("a header that the runtime refuses is not retried", async () => {
    const error = await failureOf(
      depot({ baseUrl: "http://127.0.0.1:4999", headers: { "transfer-encoding": "chunked" } }).itemGet({ id: 1 }),
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 1, retryable: false });
  });

  it("a time limit of the runtime is not retried, and the error says what to do", async () => {
    const cause = Object.assign(new Error("Headers Timeout Error"), { code: "UND_ERR_HEADERS_TIMEOUT" });
    const { fetch, sent } = stubFetch(() => Promise.reject(new TypeError("fetch failed", { cause })));
    const error = await failureOf(depot({ fetch, timeout: false }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "runtime_timeout", retryable: false, attempts: 1 });
    expect(error.message).toContain("createNodeFetch()");
    expect(sent).toHaveLength(1);
  });
});

describe("a result that is not what the spec promises", () => {
  it.each(["", "null", "42", '{"a":1}'])("is an error where a list is promised: %s", async (body) => {
    const { fetch } = stubFetch(text(body === "" ? "" : `{"data":${body}}`));
    const error = await failureOf(depot({ fetch }).itemList());
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ code: "response_format", status: 200 });
  });

  it("is an error where the status says that there is no body", async () => {
    const { fetch } = stubFetch(() => new Response(null, { status: 204 }));
    expect(await failureOf(depot({ fetch }).itemList())).toBeInstanceOf(ResponseFormatError);
  });
});

describe("arguments and options that would be lost", () => {
  const refused = async (start: (client: ReturnType<typeof depot>) => PromiseLike<unknown>): Promise<string> => {
    const { fetch, sent } = stubFetch(json({}));
    const error = await failureOf(start(depot({ fetch })));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
    return error.message;
  };

  it("are refused: a required argument that is null", async () => {
    expect(await refused((client) => client.boxGet({ box: 1, tid: null as never }))).toContain("required argument `tid` is null");
  });

  it("are refused: options among the arguments", async () => {
    const { signal } = new AbortController();
    expect(await refused((client) => client.itemList({ signal } as never))).toContain("options are the second parameter");
  });

  it("are refused: unknown options, null and arrays", async () => {
    expect(await refused((client) => client.ping({}, { timeOut: 5 } as never))).toContain("Unknown option `timeOut`");
    expect(await refused((client) => client.ping({}, null as never))).toContain("second parameter must be an object");
    expect(await refused((client) => client.ping({}, [] as never))).toContain("second parameter must be an object");
  });

  it("are refused: options of the client that do not exist or cannot work", () => {
    const creation = (options: object): string => (thrownFrom(() => depot(options)) as Error).message;
    expect(creation({ retries: 5 })).toContain("Unknown option `retries`");
    expect(creation({ logger: {} })).toContain("`logger` must have the methods");
    expect(creation({ hooks: { onrequest: () => undefined } })).toContain("Unknown hook `onrequest`");
    expect(creation({ hooks: { onRequest: 5 } })).toContain("`hooks.onRequest` must be a function");
  });

  it("are refused: a body whose toJSON fails", async () => {
    const item = {
      toJSON: () => {
        throw new Error("not today");
      },
    };
    expect(await refused((client) => client.itemReplace({ id: 1, item }))).toContain("a `toJSON` method failed");
  });
});

describe("headers", () => {
  it.each([
    ["a Headers", new Headers({ "X-Own": "1" })],
    ["a Map", new Map([["X-Own", "1"]])],
    ["pairs", [["X-Own", "1"]] as [string, string][]],
    ["an object", { "X-Own": "1" }],
    ["a function", () => ({ "X-Own": "1" })],
    ["an async function", async () => new Headers({ "X-Own": "1" })],
  ])("can be %s, for the client and for a call", async (_, headers) => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch, headers }).ping();
    await depot({ fetch }).ping({}, { headers });
    expect(sent.map((request) => request.headers["x-own"])).toEqual(["1", "1"]);
  });

  it("that repeat a name are joined, as in a Headers", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch }).ping(
      {},
      {
        headers: [
          ["X-Own", "1"],
          ["x-own", "2"],
        ],
      },
    );
    expect(sent[0]?.headers["x-own"]).toBe("1, 2");
  });

  it("from a function are new for each attempt, and secret ones are not shown", async () => {
    let count = 0;
    const { fetch, sent } = stubFetch((request) => Response.json({ message: `no ${request.headers["x-api-key"]}` }, { status: 503 }));
    const headers = (): Record<string, string> => ({ traceparent: String((count += 1)), "x-api-key": "returned-secret" });
    const error = await failureOf(depot({ fetch, headers }).itemGet({ id: 1 }));
    expect(sent.map((request) => request.headers["traceparent"])).toEqual(["1", "2", "3"]);
    expect(error.message).not.toContain("returned-secret");
    expect(JSON.stringify(error)).not.toContain("returned-secret");
  });

  it("from a function that fails end the call before anything is sent", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const headers = (): never => {
      throw new Error("no trace");
    };
    expect(await failureOf(depot({ fetch, headers }).ping())).toMatchObject({ code: "headers_failed", cause: { message: "no trace" } });
    expect(sent).toHaveLength(0);
  });
});

describe("observers", () => {
  it("that reject asynchronously do not affect a call or the process", async () => {
    const rejections: unknown[] = [];
    const listener = (reason: unknown): void => void rejections.push(reason);
    process.on("unhandledRejection", listener);
    const fail = async (): Promise<void> => Promise.reject(new Error("observer"));
    const logger = { debug: fail, info: fail, warn: fail, error: fail } as unknown as Logger;
    const hooks = { onRequest: fail, onResponse: fail, onRetry: fail, onPage: fail } as never;
    const { fetch } = stubFetch(json({}, 503), json({ data: [1], links: {} }));
    expect(await depot({ fetch, logger, hooks }).itemList().toArray({ limit: 5 })).toEqual([1]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", listener);
    expect(rejections).toEqual([]);
  });
});

describe("a signal that 1,000 calls share", () => {
  it("prints no warning, and has no listener afterwards", async () => {
    const warnings: string[] = [];
    const listener = ({ name }: Error): void => void warnings.push(name);
    process.on("warning", listener);
    const controller = new AbortController();
    const { fetch } = stubFetch(async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return json({})(request);
    });
    const client = depot({ fetch });
    await Promise.all(Array.from({ length: 1_000 }, () => client.ping({}, { signal: controller.signal })));
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("warning", listener);
    expect(warnings).toEqual([]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});

describe("requireAuth", () => {
  it("makes a missing token an error, before anything is sent", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const client = depot({ fetch, requireAuth: true }, { auth: undefined });
    const error = await failureOf(client.ping());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("Credentials are missing");
    expect(await client.ping({}, { token: "call-token" })).toEqual({});
    expect(sent).toHaveLength(1);
  });
});

describe("an error body that was cut on its way", () => {
  it("of multi-byte characters shows no part of a secret, and says that it was cut", async () => {
    const secret = "multi-byte-secret-0123456789";
    const body = `${"€".repeat(23_205)}x${secret}${"t".repeat(9_000)}`;
    const { fetch } = stubFetch(text(body, 400));
    const error = await failureOf(depot({ fetch, headers: { "x-api-key": secret } }).itemGet({ id: 1 }));
    expect(error.body).not.toContain("multi-");
    expect(error.body).toMatch(/… \[cut\]$/);
    expect(error.message).toContain("the body was cut");
  });

  it("keeps its status when the connection breaks in it", async () => {
    const { fetch, sent } = stubFetch(() => {
      const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) });
      return new Response(broken, { status: 409 });
    });
    expect(await failureOf(depot({ fetch }).itemCreate({ name: "crate" }))).toMatchObject({ status: 409, code: "conflict" });
    expect(sent).toHaveLength(1);
  });
});

describe("what looks like an argument but is not", () => {
  it.each([
    ["a number as a group", { filter: 42 }],
    ["a Map as a group", { filter: new Map([["status", "x"]]) }],
    ["a Date as a group", { filter: new Date() }],
    ["an array as a group", { filter: ["x"] }],
  ])("is refused: %s", async (_, args) => {
    const { fetch, sent } = stubFetch(json({ data: [] }));
    expect(await failureOf(depot({ fetch }).itemList(args as never))).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
  });

  it("is refused: a Map of arguments, and a body that JSON cannot express", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const client = depot({ fetch });
    expect(await failureOf(client.itemList(new Map([["limit", 3]]) as never))).toBeInstanceOf(ConfigurationError);
    expect(await failureOf(client.itemReplace({ id: 1, item: () => 1 }))).toBeInstanceOf(ConfigurationError);
    expect(await failureOf(client.sendText({ text: { a: 1 } as never }))).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
  });
});

describe("a raw client", () => {
  it("has the size limit and `requireAuth` of its client", async () => {
    const { fetch } = stubFetch(text(`"${"x".repeat(500)}"`));
    const call = (client: ReturnType<typeof depot>): Promise<unknown> => raw(client).GET("/items/{id}", { params: { path: { id: "1" } } });
    expect(await failureOf(call(depot({ fetch, maxResponseBytes: 100 })))).toMatchObject({ code: "response_too_large" });
    expect(await failureOf(call(depot({ fetch, requireAuth: true })))).toBeInstanceOf(ConfigurationError);
  });
});

describe("what a fetch function can throw", () => {
  it.each([
    ["an object without a prototype", Object.create(null) as unknown],
    ["an error whose message is an object", Object.assign(new Error("x"), { message: {} })],
    ["undefined", undefined],
  ])("becomes a typed error: %s", async (_, thrown) => {
    const { fetch } = stubFetch(() => Promise.reject(thrown));
    expect(await failureOf(depot({ fetch, retry: false }).itemGet({ id: 1 }))).toBeInstanceOf(ConnectionError);
  });
});

describe("a list with a long URL", () => {
  it("fails with its own error, not with that of its cursor", async () => {
    const { fetch } = stubFetch(json({}, 414));
    const tag = Array.from({ length: 20_000 }, (_, index) => `resource-${index}`);
    expect(await failureOf(depot({ fetch }).itemList({ tag }).toArray({ limit: 1 }))).toMatchObject({ status: 414 });
  });
});
