import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

import { describe, expect, it, onTestFinished } from "vitest";

import { AbortedError, bearerAuth } from "../src/index.ts";
import { respond, stallBody, stallHeaders, startServer } from "./fault-server.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

const reason = new Error("aborted by the user");

const abortedAfter = (attempts: number): object => ({
  name: "AbortedError",
  code: "aborted",
  attempts,
  retryable: false,
  operation: "itemGet",
  cause: reason,
});

describe("an AbortSignal ends a call", () => {
  it("before it starts: nothing is sent", async () => {
    const { fetch, sent } = stubFetch(json({ id: 1 }));
    expect(await failureOf(depot({ fetch }).itemGet({ id: 1 }, { signal: AbortSignal.abort(reason) }))).toMatchObject(abortedAfter(0));
    expect(sent).toHaveLength(0);
  });

  it("while it connects", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    onTestFinished(() => void silent.close());
    const controller = new AbortController();
    silent.once("connection", (socket) => {
      onTestFinished(() => void socket.destroy());
      controller.abort(reason);
    });
    const handshake = depot({ baseUrl: `https://127.0.0.1:${(silent.address() as AddressInfo).port}` });
    expect(await failureOf(handshake.itemGet({ id: 1 }, { signal: controller.signal }))).toMatchObject(abortedAfter(1));
  });

  it("while it waits for headers", async () => {
    const server = await startServer(stallHeaders);
    const controller = new AbortController();
    const call = failureOf(depot({ baseUrl: server.url }).itemGet({ id: 1 }, { signal: controller.signal }));
    await server.arrived(1);
    controller.abort(reason);
    expect(await call).toMatchObject(abortedAfter(1));
    expect(server.seen).toHaveLength(1);
  });

  it("while the body is received", async () => {
    const controller = new AbortController();
    const server = await startServer((response, seen, request) => {
      stallBody(response, seen, request);
      setTimeout(() => controller.abort(reason), 20);
    });
    expect(await failureOf(depot({ baseUrl: server.url }).itemGet({ id: 1 }, { signal: controller.signal }))).toMatchObject(
      abortedAfter(1),
    );
  });

  it("during a wait of 50 seconds, at once", async () => {
    const controller = new AbortController();
    const { fetch, sent } = stubFetch(json({}, 503, { "retry-after": "50" }));
    const client = depot({ fetch, hooks: { onRetry: () => void setImmediate(() => controller.abort(reason)) } });
    expect(await failureOf(client.itemGet({ id: 1 }, { signal: controller.signal }))).toMatchObject(abortedAfter(1));
    expect(sent).toHaveLength(1);
  });

  it("while a token is requested: nothing is sent", async () => {
    const controller = new AbortController();
    const { fetch, sent } = stubFetch(json({ id: 1 }));
    const auth = bearerAuth(() => {
      controller.abort(reason);
      return new Promise<string>(() => undefined);
    });
    expect(await failureOf(depot({ fetch }, { auth }).itemGet({ id: 1 }, { signal: controller.signal }))).toMatchObject(abortedAfter(0));
    expect(sent).toHaveLength(0);
  });

  it("even if fetch ignores its signal", async () => {
    const controller = new AbortController();
    const { fetch } = stubFetch(() => new Promise(() => undefined));
    const call = failureOf(depot({ fetch, timeout: false }).itemGet({ id: 1 }, { signal: controller.signal }));
    setImmediate(() => controller.abort(reason));
    expect(await call).toMatchObject(abortedAfter(1));
  });

  it("when it is an AbortSignal.timeout, whose reason becomes the cause", async () => {
    const server = await startServer(stallHeaders);
    const error = await failureOf(depot({ baseUrl: server.url }).itemGet({ id: 1 }, { signal: AbortSignal.timeout(20) }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toMatchObject({ name: "TimeoutError" });
  });

  it("but not a call that has completed; a signal can be used for many calls", async () => {
    const controller = new AbortController();
    const server = await startServer(respond(200, { id: 1 }));
    const client = depot({ baseUrl: server.url });
    for (let count = 0; count < 20; count += 1) expect(await client.itemGet({ id: 1 }, { signal: controller.signal })).toEqual({ id: 1 });
    controller.abort(reason);
    expect(server.seen).toHaveLength(20);
  });

  it("and `.result()` returns the error as a value", async () => {
    const { fetch } = stubFetch(json({ id: 1 }));
    const outcome = await depot({ fetch })
      .itemGet({ id: 1 }, { signal: AbortSignal.abort(reason) })
      .result();
    expect(outcome).toMatchObject({ ok: false, error: { code: "aborted" } });
  });
});
