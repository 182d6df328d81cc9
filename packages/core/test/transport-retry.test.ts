import { afterEach, describe, expect, it, vi } from "vitest";

import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What fetch throws, with this underlying error. */
const failed = (cause: unknown): TypeError => new TypeError("fetch failed", { cause });

/** An error with these fields. */
const withFields = (fields: object, message = "x"): Error => Object.assign(new Error(message), fields);

/** An error under so many others. */
function nested(error: Error, levels: number): Error {
  let outer = error;
  for (let level = 0; level < levels; level += 1) outer = new Error("outer", { cause: outer });
  return outer;
}

/** How many attempts a create makes, which is retried only if the request has not reached a server. */
async function createAttempts(thrown: unknown): Promise<number> {
  const { fetch } = stubFetch(() => Promise.reject(thrown));
  return (await failureOf(depot({ fetch }).itemCreate({ name: "crate" }))).attempts;
}

/** How many attempts a read makes, which is retried unless the request can never succeed. */
async function readAttempts(thrown: unknown): Promise<number> {
  const { fetch } = stubFetch(() => Promise.reject(thrown));
  return (await failureOf(depot({ fetch }).itemGet({ id: 1 }))).attempts;
}

describe("a create is retried when the request has not reached a server", () => {
  it.each([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ConnectionRefused",
    "FailedToOpenSocket",
    "UND_ERR_CONNECT_TIMEOUT",
  ])("code %s", async (code) => {
    expect(await createAttempts(failed(withFields({ code })))).toBe(3);
    expect(await createAttempts(withFields({ code }))).toBe(3);
  });

  it.each(["NOT_ECONNREFUSED", "ECONNREFUSED_LATER", "ECONNRESET", "EPIPE", "ETIMEDOUT", "UND_ERR_SOCKET"])("not code %s", async (code) =>
    expect(await createAttempts(failed(withFields({ code })))).toBe(1),
  );

  it("not a code that is not a string", async () => {
    expect(await createAttempts(failed(withFields({ code: ["ECONNREFUSED"] })))).toBe(1);
    expect(await createAttempts(failed(withFields({ code: 111 })))).toBe(1);
  });

  it.each(["tcp connect error: Connection refused (os error 61)", "tcp connect error (os error 111)"])("message %s", async (message) =>
    expect(await createAttempts(failed(new Error(message)))).toBe(3),
  );

  it("not when reading or writing failed: the connection existed", async () => {
    expect(await createAttempts(failed(withFields({ code: "ECONNREFUSED", syscall: "read" })))).toBe(1);
    expect(await createAttempts(failed(withFields({ code: "ECONNREFUSED", syscall: "write" })))).toBe(1);
    expect(await createAttempts(failed(withFields({ code: "ECONNREFUSED", syscall: "connect" })))).toBe(3);
    expect(await createAttempts(failed(withFields({ syscall: "read" }, "read: connection refused")))).toBe(1);
  });

  it("several addresses: all must have refused", async () => {
    const refused = withFields({ code: "ECONNREFUSED" });
    expect(await createAttempts(failed(new AggregateError([refused, refused])))).toBe(3);
    expect(await createAttempts(failed(new AggregateError([withFields({ code: "EPIPE" }), refused])))).toBe(1);
    expect(await createAttempts(failed(new AggregateError([], "nothing was tried")))).toBe(1);
    expect(await createAttempts(failed(new AggregateError([], "(os error 111)")))).toBe(3);
    expect(await createAttempts(failed(new AggregateError([withFields({ code: "EPIPE" })], "(os error 111)")))).toBe(1);
  });

  it("at most eight levels of causes count, and causes that lead back end", async () => {
    const refused = withFields({ code: "ECONNREFUSED" });
    expect(await createAttempts(nested(refused, 7))).toBe(3);
    expect(await createAttempts(nested(refused, 8))).toBe(1);
    const loop = new Error("loop");
    loop.cause = loop;
    expect(await createAttempts(loop)).toBe(1);
  });

  it.each([undefined, null, "ECONNREFUSED", { code: "ECONNREFUSED" }])("not for what is not an error: %j", async (thrown) => {
    expect(await createAttempts(thrown)).toBe(1);
  });
});

describe("a read is not retried when the runtime refuses to send it", () => {
  it.each(["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED", "ERR_INVALID_ARG_TYPE", "ERR_INVALID_CHAR", "ERR_INVALID_URL"])(
    "code %s",
    async (code) => expect(await readAttempts(failed(withFields({ code })))).toBe(1),
  );

  it.each(["NOT_ERR_INVALID_URL", "ERR_INVALID_URL_LATER", "ECONNRESET"])("but with code %s it is", async (code) =>
    expect(await readAttempts(failed(withFields({ code })))).toBe(3),
  );

  it("a code that is not a string does not count", async () => {
    expect(await readAttempts(failed(withFields({ code: ["ERR_INVALID_URL"] })))).toBe(3);
  });

  it.each([
    "invalid header value",
    "invalid transfer-encoding header",
    "invalid connection header",
    "forbidden header name",
    "expect header not supported",
    "Cannot convert argument to a ByteString",
    "'GET\\n' is not a valid HTTP method",
    "'x' is not a legal HTTP header name",
    "bad port",
  ])("message %s", async (message) => expect(await readAttempts(failed(new Error(message)))).toBe(1));

  it.each(["a bad port of the server", "bad port number", "not a bad port", "not a header", "socket hang up"])(
    "but with message %s it is",
    async (message) => expect(await readAttempts(failed(new Error(message)))).toBe(3),
  );

  it("at most eight levels of causes count, and causes that lead back end", async () => {
    const refused = withFields({ code: "ERR_INVALID_URL" });
    expect(await readAttempts(nested(refused, 7))).toBe(1);
    expect(await readAttempts(nested(refused, 8))).toBe(3);
    const loop = new Error("loop");
    loop.cause = loop;
    expect(await readAttempts(loop)).toBe(3);
  });
});

describe("a time limit of the runtime", () => {
  it.each(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"])("%s is a TimeoutError and not retried", async (code) => {
    const { fetch, sent } = stubFetch(() => Promise.reject(failed(withFields({ code }, "took too long"))));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 1 }));
    expect(error).toMatchObject({ name: "TimeoutError", code: "runtime_timeout", retryable: false, attempts: 1 });
    expect(error.message).toContain(
      "gave up waiting (fetch failed: took too long). For timeouts over 300 seconds pass `fetch: createNodeFetch()`",
    );
    expect(sent).toHaveLength(1);
  });

  it("is found under at most eight levels of causes", async () => {
    const code = async (thrown: Error): Promise<string> =>
      (await failureOf(depot({ fetch: () => Promise.reject(thrown), retry: false }).itemGet({ id: 1 }))).code;
    const limit = withFields({ code: "UND_ERR_BODY_TIMEOUT" });
    expect(await code(nested(limit, 7))).toBe("runtime_timeout");
    expect(await code(nested(limit, 8))).toBe("connection_failed");
  });
});

describe("how long the server asks to wait", () => {
  const now = Date.UTC(2030, 0, 1, 12, 0, 0);

  /** `retryAfter` of the error of a response with these headers. */
  async function retryAfter(headers: Record<string, string>, status = 429): Promise<number | undefined> {
    vi.useFakeTimers({ now });
    const { fetch } = stubFetch(json({}, status, headers));
    return (await failureOf(depot({ fetch, retry: false }).itemGet({ id: 1 }))).retryAfter;
  }

  it.each([
    ["0", 0],
    ["120", 120_000],
    ["1.25", 1_250],
    ["1000000000", 1_000_000_000_000],
    ["1893499211", 11_000],
    ["1000000001", 0],
    ["Tue, 01 Jan 2030 12:00:09 GMT", 9_000],
    ["Tuesday, 01-Jan-30 12:00:09 GMT", 9_000],
    ["tue 01 Jan 2030 12:00:09 GMT", 9_000],
    ["2030-01-01T12:00:09Z", 9_000],
    ["2030-01-01T11:59:59Z", 0],
  ])("%s is %d ms", async (value, expected) => expect(await retryAfter({ "retry-after": value })).toBe(expected));

  it.each([
    "",
    "soon",
    "-1",
    "1.",
    ".5",
    "1e3",
    "0x10",
    "7 seconds",
    "about 7",
    "2030-01-01",
    "Tue, 01 Jan 2030",
    "12:00:09",
    "1 Jan 2030 12:00:09 GMT",
    "Tu, 01 Jan 2030 12:00:09 GMT",
    "at 2030-01-01T12:00:09Z",
    "Tue, 99 Jan 2030 12:00:09 GMT",
  ])("%j is ignored", async (value) => expect(await retryAfter({ "retry-after": value })).toBeUndefined());

  it("an invalid Date of the response is ignored", async () => {
    const headers = { date: "yesterday", "retry-after": "Tue, 01 Jan 2030 12:00:09 GMT" };
    expect(await retryAfter(headers)).toBe(9_000);
  });

  it("RateLimit-Reset counts for a 429 only, and comes before X-RateLimit-Reset", async () => {
    expect(await retryAfter({ "ratelimit-reset": "4", "x-ratelimit-reset": "5" })).toBe(4_000);
    expect(await retryAfter({ "x-ratelimit-reset": "5" })).toBe(5_000);
    const date = { date: "Thu, 01 Jan 2026 00:00:00 GMT" };
    expect(await retryAfter({ ...date, "x-ratelimit-reset": "1767225605" })).toBe(5_000);
    expect(await retryAfter({ ...date, "x-ratelimit-reset": "1767225605000" })).toBe(5_000);
    expect(await retryAfter({ "ratelimit-reset": "4", "x-ratelimit-reset": "5" }, 503)).toBeUndefined();
    expect(await retryAfter({})).toBeUndefined();
  });

  it("uses RateLimit-Reset if Retry-After is invalid", async () => {
    expect(await retryAfter({ "retry-after": "soon", "ratelimit-reset": "4" })).toBe(4000);
  });

  it("is the longest of several Retry-After headers", async () => {
    expect(await retryAfter({ "retry-after": "2, 7, 3" })).toBe(7000);
  });
});

describe("the delay after a Retry-After", () => {
  /** The delay before the second attempt if all random numbers are the highest. */
  async function longest(headers: Record<string, string>, retry: object): Promise<number> {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { fetch } = stubFetch(json({}, 503, headers), json({}));
    const delays: number[] = [];
    const call = depot({ fetch, retry, hooks: { onRetry: ({ delay }) => void delays.push(delay) } }).itemGet({ id: 1 });
    await vi.runAllTimersAsync();
    await call;
    vi.restoreAllMocks();
    return delays[0] ?? Number.NaN;
  }

  it("is at most half longer, and that half is at least half of minDelay", async () => {
    expect(await longest({ "retry-after": "4" }, { minDelay: 100 })).toBe(6_000);
    expect(await longest({ "retry-after": "0" }, { minDelay: 100, maxDelay: 10 })).toBe(60);
    expect(await longest({ "retry-after": "10" }, { minDelay: 100 })).toBe(15_000);
    expect(await longest({ "retry-after": "20" }, { minDelay: 100 })).toBe(25_000);
  });

  it("may be as long as maxRetryAfter, and no longer", async () => {
    expect(await longest({ "retry-after": "10" }, { maxRetryAfter: 10_000 })).toBe(15_000);
    const { fetch, sent } = stubFetch(json({}, 503, { "retry-after": "10.001" }));
    await failureOf(depot({ fetch, retry: { maxRetryAfter: 10_000 } }).itemGet({ id: 1 }));
    expect(sent).toHaveLength(1);
  });
});

describe("a Retry-After that was sent more than once", () => {
  it.each([
    ["3, 10", 10_000],
    ["3,1.25", 3_000],
    ["1,2.25", 2_250],
    ["3 , 22", 22_000],
    ["120,7", 120_000],
    ["1.125", 1_125],
  ])("%s asks for the longest delay", async (value, expected) => {
    const { fetch } = stubFetch(json({}, 503, { "retry-after": value }));
    expect((await failureOf(depot({ fetch, retry: false }).itemGet({ id: 1 }))).retryAfter).toBe(expected);
  });

  it.each(["3, soon", "3,,4", "1.x", "3;4"])("%s is ignored", async (value) => {
    const { fetch } = stubFetch(json({}, 503, { "retry-after": value }));
    expect((await failureOf(depot({ fetch, retry: false }).itemGet({ id: 1 }))).retryAfter).toBeUndefined();
  });
});

describe("a client without a retry budget", () => {
  const retry = { maxAttempts: 2, minDelay: 0, maxDelay: 0, budget: false } as const;

  it("retries until a call succeeds", async () => {
    const { fetch, sent } = stubFetch(json({}, 503), json({ id: 1 }));
    expect(await depot({ fetch, retry }).itemGet({ id: 1 })).toEqual({ id: 1 });
    expect(sent).toHaveLength(2);
  });

  it("is aborted while it waits for a retry", async () => {
    const { fetch, sent } = stubFetch(json({}, 503));
    const controller = new AbortController();
    const call = failureOf(
      depot({ fetch, retry: { ...retry, minDelay: 60_000, maxDelay: 60_000 } }).itemGet({ id: 1 }, { signal: controller.signal }),
    );
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect(await call).toMatchObject({ code: "aborted", attempts: 1 });
  });

  it("returns what a status means", async () => {
    const { fetch } = stubFetch(json({}, 503), json({}, 404));
    expect(await depot({ fetch, retry }).itemExists({ id: 1 })).toBe(false);
  });
});
