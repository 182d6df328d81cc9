import { setImmediate as nextTurn } from "node:timers/promises";

import { afterAll, afterEach, describe, expect, it, onTestFinished, vi } from "vitest";

import {
  bearerAuth,
  ConfigurationError,
  ConnectionError,
  isAbortedError,
  ServerError,
  RateLimitError,
  ResponseFormatError,
  TimeoutError,
} from "../src/index.ts";
import { respond, closedPort, redirect, stallBody, startServer } from "./fault-server.ts";
import { depot } from "./depot.ts";
import { failureOf } from "./thrown.ts";

const outcomes: { fault: string; expected: string; passed: boolean }[] = [];

afterEach(({ task }) => {
  const [fault = "", expected = ""] = task.name.split(" → ");
  outcomes.push({ fault, expected, passed: task.result?.state !== "fail" });
});

/** Replaces timers with fake ones. Sockets still use real time. */
function holdTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Waits long enough for a request that must not be sent. */
async function settleSockets(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await nextTurn();
}

describe("fault matrix", () => {
  it("GET, 503 once → the second attempt succeeds", async () => {
    const server = await startServer(respond(503), respond(200, { id: 7, name: "crate" }));
    expect(await depot({ baseUrl: server.url }).itemGet({ id: 7 })).toEqual({ id: 7, name: "crate" });
    expect(server.seen).toHaveLength(2);
  });

  it("429, Retry-After 2 → waits at least two seconds, then succeeds", async () => {
    const server = await startServer(respond(429, {}, { "retry-after": "2" }), respond(200, { id: 7 }));
    holdTimers();
    let told: (delay: number) => void = () => undefined;
    const delay = new Promise<number>((resolve) => (told = resolve));
    const call = depot({ baseUrl: server.url, hooks: { onRetry: (event) => told(event.delay) } }).itemGet({ id: 7 });
    expect(await delay).toBeGreaterThanOrEqual(2000);
    await vi.advanceTimersByTimeAsync(1999);
    await settleSockets();
    expect(server.seen).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1001);
    expect(await call).toEqual({ id: 7 });
    expect(server.seen).toHaveLength(2);
  });

  it("429, Retry-After 120 → thrown at once with `retryAfter`", async () => {
    const server = await startServer(respond(429, { message: "slow down" }, { "retry-after": "120" }), respond(200));
    holdTimers();
    const error = await failureOf(depot({ baseUrl: server.url }).itemGet({ id: 7 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ code: "rate_limited", retryAfter: 120_000, retryable: true, attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });

  it("abort during backoff → AbortedError at once, no further request", async () => {
    const server = await startServer(respond(503, {}, { "retry-after": "50" }));
    const controller = new AbortController();
    const client = depot({
      baseUrl: server.url,
      hooks: { onRetry: () => void setImmediate(() => controller.abort(new Error("no longer needed"))) },
    });
    const error = await failureOf(client.itemGet({ id: 7 }, { signal: controller.signal }));
    expect(isAbortedError(error)).toBe(true);
    expect(error.cause).toMatchObject({ message: "no longer needed" });
    expect(error).toMatchObject({ code: "aborted", attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });

  it("stalled body → TimeoutError after the attempt's timeout", async () => {
    const server = await startServer(stallBody);
    const error = await failureOf(
      depot({ baseUrl: server.url, timeout: 100 }).itemGet({ id: 7 }, { retry: { maxAttempts: 2, minDelay: 1 } }),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "timeout", attempts: 2, retryable: true });
    expect(error.message).toContain("100 ms");
  });

  it("200 with bad JSON → ResponseFormatError with status and request ID", async () => {
    const server = await startServer(respond(200, '{"id": 7', { "x-request-id": "req-1" }));
    const error = await failureOf(depot({ baseUrl: server.url }).itemGet({ id: 7 }));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({
      code: "response_format",
      status: 200,
      requestId: "req-1",
      body: '{"id": 7',
      operation: "itemGet",
      attempts: 1,
    });
    expect(error.message).toContain("not JSON");
    expect(server.seen).toHaveLength(1);
  });

  it("500 with bad JSON or HTML → ServerError with status, request ID and body", async () => {
    const html = "<html><body>oops</body></html>";
    const server = await startServer(
      respond(500, '{"message": "bro', { "x-request-id": "req-2" }),
      respond(500, html, { "content-type": "text/html", "request-id": "req-3" }),
    );
    const client = depot({ baseUrl: server.url });
    const broken = await failureOf(client.itemGet({ id: 7 }));
    expect(broken).toBeInstanceOf(ServerError);
    expect(broken).toMatchObject({ code: "server_error", status: 500, requestId: "req-2", body: '{"message": "bro' });
    const page = await failureOf(client.itemGet({ id: 7 }));
    expect(page).toBeInstanceOf(ServerError);
    expect(page).toMatchObject({ status: 500, requestId: "req-3", body: html });
    expect(page.message).not.toContain("<html>");
    expect(server.seen).toHaveLength(2);
  });

  it("ECONNREFUSED → ConnectionError with this code, after all attempts", async () => {
    const error = await failureOf(depot({ baseUrl: `http://127.0.0.1:${await closedPort()}` }).itemGet({ id: 7 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "connection_failed", attempts: 3, retryable: true });
    expect(error.status).toBeUndefined();
    expect(error.message).toContain("ECONNREFUSED");
  });

  it("204 → undefined", async () => {
    const server = await startServer(respond(204));
    const client = depot({ baseUrl: server.url });
    expect(await client.itemRemove({ id: 7 })).toBeUndefined();
    expect(await client.itemGet({ id: 7 })).toBeUndefined();
    expect((await client.itemRemove({ id: 7 }).withResponse()).response.status).toBe(204);
  });

  it("empty 200 → undefined if the spec allows it, otherwise ResponseFormatError", async () => {
    const server = await startServer(respond(200, ""));
    const client = depot({ baseUrl: server.url });
    expect(await client.itemRemove({ id: 7 })).toBeUndefined();
    expect(await client.itemMaybe()).toBeUndefined();
    expect(await client.itemText({ id: 7 })).toBe("");
    const error = await failureOf(client.itemGet({ id: 7 }));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error.status).toBe(200);
    expect(error.message).toContain("empty");
  });

  it("redirect to another origin with auth → rejected; no credentials are sent", async () => {
    const other = await startServer(respond(200, { id: 7 }));
    const server = await startServer(redirect(`${other.url}/items/7`));
    const error = await failureOf(depot({ baseUrl: server.url }, { auth: bearerAuth("redirect-token") }).itemGet({ id: 7 }));
    expect(error).toMatchObject({ code: "redirect_refused", status: 302, attempts: 1 });
    expect(error.message).toContain(other.url);
    expect(server.seen[0]?.headers.authorization).toBe("Bearer redirect-token");
    await settleSockets();
    expect(other.seen).toHaveLength(0);
  });

  it("pagination loop A, B, A → ResponseFormatError; no page is requested twice", async () => {
    const a = { data: [{ id: 1 }], links: { next: "/items?start=b" } };
    const b = { data: [{ id: 2 }], links: { next: "/items?start=a" } };
    const server = await startServer((response, seen, request) =>
      respond(200, seen.url.endsWith("start=a") ? a : b)(response, seen, request),
    );
    const ids: number[] = [];
    const walk = async (): Promise<void> => {
      for await (const item of depot({ baseUrl: server.url }).itemList({ start: "a" })) ids.push(item.id);
    };
    const error = await failureOf(walk());
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error.code).toBe("paging_loop");
    expect(ids).toEqual([1, 2]);
    expect(server.seen.map(({ url }) => url)).toEqual(["/items?start=a", "/items?start=b"]);
  });

  it("`..` in a path → ConfigurationError before anything is sent", async () => {
    const server = await startServer(respond(204));
    const client = depot({ baseUrl: server.url });
    for (const id of ["..", ".", ""]) {
      const error = await failureOf(client.itemRemove({ id }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({ operation: "itemRemove", attempts: 0 });
    }
    await client.itemRemove({ id: "../x" });
    await client.itemRemove({ id: "%2e%2e" });
    expect(server.seen.map(({ url }) => url)).toEqual(["/items/..%2Fx", "/items/%252e%252e"]);
  });

  it("POST, 503 once → thrown after one attempt: the server may have processed it", async () => {
    const server = await startServer(respond(503), respond(200, { id: 7 }));
    const error = await failureOf(depot({ baseUrl: server.url }).itemCreate({ name: "crate" }));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 503, attempts: 1, retryable: false });
    expect(server.seen).toHaveLength(1);
  });
});

afterAll(() => {
  const width = Math.max(...outcomes.map(({ fault }) => fault.length));
  const lines = outcomes.map(
    ({ fault, expected, passed }, index) =>
      `${String(index + 1).padStart(2)}  ${passed ? "pass" : "FAIL"}  ${fault.padEnd(width)}  ${expected}`,
  );
  console.log(`\nFault matrix\n${lines.join("\n")}\n${outcomes.filter(({ passed }) => passed).length}/${outcomes.length} rows passed\n`);
});
