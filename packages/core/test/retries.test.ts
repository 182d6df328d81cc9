import { afterEach, describe, expect, it, vi } from "vitest";

import { ConnectionError, ServerError } from "../src/index.ts";
import type { RetryEvent } from "../src/index.ts";
import { respond, closedPort, cutBody, cutConnection, startServer } from "./fault-server.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

afterEach(() => void vi.useRealTimers());

describe("which statuses are retried", () => {
  it.each([408, 429, 502, 503, 504])("a GET after %i", async (status) => {
    const { fetch, sent } = stubFetch(json({}, status), json({ id: 1 }));
    expect(await depot({ fetch }).itemGet({ id: 1 })).toEqual({ id: 1 });
    expect(sent).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 409, 422, 500, 501, 505])("not a GET after %i", async (status) => {
    const { fetch, sent } = stubFetch(json({}, status), json({ id: 1 }));
    expect(await failureOf(depot({ fetch }).itemGet({ id: 1 }))).toMatchObject({ status, attempts: 1, retryable: false });
    expect(sent).toHaveLength(1);
  });

  it.each([408, 500, 502, 503, 504])("not a POST after %i", async (status) => {
    const { fetch, sent } = stubFetch(json({}, status), json({ id: 1 }));
    expect(await failureOf(depot({ fetch }).itemCreate({ name: "crate" }))).toMatchObject({ status, attempts: 1, retryable: false });
    expect(sent).toHaveLength(1);
  });

  it("not a POST after 503 with Retry-After: a gateway can send that after the origin did the work", async () => {
    const { fetch, sent } = stubFetch(json({}, 503, { "retry-after": "0" }), json({ id: 1 }));
    expect(await failureOf(depot({ fetch }).itemCreate({ name: "crate" }))).toMatchObject({ status: 503, attempts: 1, retryAfter: 0 });
    expect(sent).toHaveLength(1);
  });

  it("a POST after 429: the server did nothing", async () => {
    const { fetch, sent } = stubFetch(json({}, 429), json({ id: 1 }));
    expect(await depot({ fetch }).itemCreate({ name: "crate" })).toEqual({ id: 1 });
    expect(sent).toHaveLength(2);
  });

  it("an idempotent POST after 503", async () => {
    const { fetch, sent } = stubFetch(json({}, 503), json(undefined));
    await depot({ fetch }).itemTouch({ id: 1 });
    expect(sent).toHaveLength(2);
  });

  it("neither a DELETE nor a GET that is not idempotent", async () => {
    const { fetch, sent } = stubFetch(json({}, 503));
    expect(await failureOf(depot({ fetch }).itemRemove({ id: 1 }))).toMatchObject({ attempts: 1 });
    expect(await failureOf(depot({ fetch }).itemDrifting())).toMatchObject({ attempts: 1 });
    expect(sent).toHaveLength(2);
  });
});

describe("which failed connections are retried", () => {
  it("a POST whose connection was refused", async () => {
    const error = await failureOf(depot({ baseUrl: `http://127.0.0.1:${await closedPort()}` }).itemCreate({ name: "crate" }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 3, retryable: true });
  });

  it("not a POST whose connection was lost after it was sent", async () => {
    const server = await startServer(cutConnection);
    const error = await failureOf(depot({ baseUrl: server.url }).itemCreate({ name: "crate" }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 1, retryable: false });
    expect(server.seen).toHaveLength(1);
  });

  it("a GET whose connection was lost before the response", async () => {
    const server = await startServer(cutConnection, respond(200, { id: 1 }));
    expect(await depot({ baseUrl: server.url }).itemGet({ id: 1 })).toEqual({ id: 1 });
    expect(server.seen).toHaveLength(2);
  });

  it("a GET whose connection was lost within the body", async () => {
    const server = await startServer(cutBody, respond(200, { id: 1 }));
    expect(await depot({ baseUrl: server.url }).itemGet({ id: 1 })).toEqual({ id: 1 });
    expect(server.seen).toHaveLength(2);
  });

  it("a GET whose body is always incomplete, up to a ConnectionError", async () => {
    const server = await startServer(cutBody);
    const error = await failureOf(depot({ baseUrl: server.url }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 3, operation: "itemGet" });
  });

  it("not a POST whose response body is incomplete", async () => {
    const server = await startServer(cutBody);
    expect(await failureOf(depot({ baseUrl: server.url }).itemCreate({ name: "crate" }))).toMatchObject({ attempts: 1, retryable: false });
    expect(server.seen).toHaveLength(1);
  });

  it("a host name that cannot be resolved", async () => {
    const lookup = new TypeError("fetch failed", {
      cause: Object.assign(new Error("getaddrinfo ENOTFOUND depot.test"), { code: "ENOTFOUND" }),
    });
    const { fetch, sent } = stubFetch(() => Promise.reject(lookup), json({ id: 1 }));
    expect(await depot({ fetch }).itemCreate({ name: "crate" })).toEqual({ id: 1 });
    expect(sent).toHaveLength(2);
  });

  it("a host with several addresses if all of them refuse, but not if one connection was lost later", async () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED ::1:80"), { code: "ECONNREFUSED" });
    const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    const all = stubFetch(() => Promise.reject(new TypeError("fetch failed", { cause: new AggregateError([refused, refused]) })));
    expect(await failureOf(depot({ fetch: all.fetch }).itemCreate({ name: "crate" }))).toMatchObject({ attempts: 3 });
    const some = stubFetch(() => Promise.reject(new TypeError("fetch failed", { cause: new AggregateError([refused, reset]) })));
    expect(await failureOf(depot({ fetch: some.fetch }).itemCreate({ name: "crate" }))).toMatchObject({ attempts: 1 });
  });
});

describe("how long is waited", () => {
  afterEach(() => void vi.restoreAllMocks());

  async function delayAfter(status: number, headers: Record<string, string>): Promise<number | undefined> {
    const { fetch } = stubFetch(json({}, status, headers));
    const delays: number[] = [];
    const hooks = { onRetry: (event: RetryEvent) => void delays.push(event.delay) };
    const call = depot({ fetch, hooks, retry: 2 }).itemGet({ id: 1 }).result();
    await vi.runAllTimersAsync();
    await call;
    return delays[0];
  }

  it("follows Retry-After in seconds", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await delayAfter(503, { "retry-after": "7" })).toBe(7000);
    expect(await delayAfter(503, { "retry-after": "1.5" })).toBe(1500);
  });

  it("follows Retry-After as a date; a date in the past means no delay", async () => {
    vi.useFakeTimers({ now: Date.UTC(2030, 0, 1, 12, 0, 0) });
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await delayAfter(429, { "retry-after": "Tue, 01 Jan 2030 12:00:09 GMT" })).toBe(9000);
    vi.setSystemTime(Date.UTC(2030, 0, 1, 12, 0, 0));
    expect(await delayAfter(429, { "retry-after": "Tue, 01 Jan 2030 11:00:00 GMT" })).toBe(0);
  });

  it("follows RateLimit-Reset of a 429, in seconds or as seconds since the epoch, after Retry-After", async () => {
    vi.useFakeTimers({ now: 2_000_000_000_000 });
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await delayAfter(429, { "ratelimit-reset": "4" })).toBe(4000);
    expect(await delayAfter(429, { "x-ratelimit-reset": "3" })).toBe(3000);
    expect(await delayAfter(429, { "ratelimit-reset": "4", "retry-after": "1" })).toBe(1000);
    vi.setSystemTime(2_000_000_000_000);
    expect(await delayAfter(429, { "x-ratelimit-reset": "2000000011" })).toBe(11_000);
  });

  it("no less than Retry-After and the backoff, and up to half more, at most five seconds", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect(await delayAfter(503, { "retry-after": "1" })).toBe(1500);
    expect(await delayAfter(503, { "retry-after": "0" })).toBe(375);
    expect(await delayAfter(503, { "retry-after": "50" })).toBe(55_000);
  });

  it("as a date counted from the response's own Date", async () => {
    vi.useFakeTimers({ now: Date.UTC(2030, 0, 1, 12, 10, 0) });
    vi.spyOn(Math, "random").mockReturnValue(0);
    const headers = { date: "Tue, 01 Jan 2030 12:00:00 GMT", "retry-after": "Tue, 01 Jan 2030 12:00:09 GMT" };
    expect(await delayAfter(503, headers)).toBe(9000);
  });

  it("as the backoff says when the server says nothing that can be understood", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    try {
      expect(await delayAfter(503, {})).toBe(125);
      expect(await delayAfter(503, { "retry-after": "soon" })).toBe(125);
      expect(await delayAfter(503, { "retry-after": "soon 1" })).toBe(125);
      expect(await delayAfter(503, { "ratelimit-reset": "9" })).toBe(125);
    } finally {
      vi.restoreAllMocks();
    }
  });

  it("is a random part of a bound that doubles up to maxDelay", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { fetch } = stubFetch(json({}, 503));
    const delays: number[] = [];
    const retry = { maxAttempts: 6, minDelay: 100, maxDelay: 500 };
    const call = depot({ fetch, retry, hooks: { onRetry: (event) => void delays.push(event.delay) } })
      .itemGet({ id: 1 })
      .result();
    await vi.runAllTimersAsync();
    await call;
    vi.restoreAllMocks();
    expect(delays).toEqual([100, 200, 400, 500, 500]);
  });

  it("is at most maxRetryAfter: if the server asks for more, the call fails at once", async () => {
    vi.useFakeTimers();
    const { fetch, sent } = stubFetch(json({}, 503, { "retry-after": "11" }));
    const error = await failureOf(depot({ fetch, retry: { maxRetryAfter: 10_000 } }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ retryAfter: 11_000, attempts: 1 });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the number of attempts", () => {
  it.each([
    [undefined, 3],
    [5, 5],
    [1, 1],
    [false, 1],
    [{ maxAttempts: 2 }, 2],
  ] as const)("retry %j of the client: %i attempts", async (retry, attempts) => {
    vi.useFakeTimers();
    const { fetch, sent } = stubFetch(json({}, 503));
    const call = failureOf(depot({ fetch, retry }).itemGet({ id: 1 }));
    await vi.runAllTimersAsync();
    expect(await call).toMatchObject({ attempts });
    expect(sent).toHaveLength(attempts);
  });

  it("follows the call's policy, with the client's values for omitted parts", async () => {
    const { fetch, sent } = stubFetch(json({}, 503));
    const client = depot({ fetch, retry: { maxAttempts: 4, minDelay: 1, maxDelay: 1 } });
    expect(await failureOf(client.itemGet({ id: 1 }, { retry: false }))).toMatchObject({ attempts: 1 });
    expect(await failureOf(client.itemGet({ id: 1 }, { retry: { maxDelay: 2 } }))).toMatchObject({ attempts: 4 });
    expect(await failureOf(client.itemGet({ id: 1 }, { retry: 2 }))).toMatchObject({ attempts: 2 });
    expect(sent).toHaveLength(7);
  });

  it("is counted separately for each call", async () => {
    const { fetch } = stubFetch(json({}, 503));
    const client = depot({ fetch });
    expect(await failureOf(client.itemGet({ id: 1 }))).toMatchObject({ attempts: 3 });
    expect(await failureOf(client.itemGet({ id: 1 }))).toMatchObject({ attempts: 3 });
  });
});
