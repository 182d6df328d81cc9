import { afterEach, describe, expect, it, vi } from "vitest";

import { ConfigurationError, ConnectionError, PlatformClientError, ServerError, TimeoutError } from "../src/index.ts";
import type { AuthProvider } from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch, text } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

afterEach(() => void vi.useRealTimers());

const where = "[depot.itemGet] GET http://depot.test/items/1";

/** The error of a read whose response is this one. */
async function errorOf(body: string, status = 400, init: ResponseInit = {}): Promise<PlatformClientError> {
  const { fetch } = stubFetch(() => new Response(body, { status, ...init }));
  return failureOf(depot({ fetch, retry: false }).itemGet({ id: 1 }));
}

/** The message of a read whose response has this JSON body. */
async function messageOf(body: unknown): Promise<string> {
  return (await errorOf(JSON.stringify(body))).message;
}

describe("the message of an error status", () => {
  it.each([
    [{ message: "first", error: "second", detail: "third" }, "first"],
    [{ message: "", error: "second", detail: "third" }, "second"],
    [{ message: 7, error: { message: "not this" }, detail: "third" }, "third"],
    [{ error: { message: "inner" }, errors: ["outer"] }, "inner"],
    [{ error: { message: "" }, errors: ["outer"] }, '["outer"]'],
    [{ error: { message: 7 }, detail: [1] }, '{"message":7}'],
    [{ errors: null, error: null, detail: [1] }, "[1]"],
    [{ errors: [1], error: { code: 2 }, detail: [3] }, "[1]"],
    [{ detail: [{ loc: ["body"], msg: "missing" }] }, '[{"loc":["body"],"msg":"missing"}]'],
    [{ error: 7 }, "7"],
    [7, "7"],
    [true, "true"],
    ["said", "said"],
    [{ message: "one\n\ttwo   three " }, "one two three"],
    [{ message: "It ends with a period." }, "It ends with a period"],
    [{ message: "v1.2 is old" }, "v1.2 is old"],
  ])("quotes %j", async (body, said) => expect(await messageOf(body)).toBe(`${where}: 400: ${said}`));

  it.each([{}, [], { errors: null }, { error: null }, { detail: null }, { message: "" }, null, { other: "x" }])(
    "quotes nothing of %j",
    async (body) => expect(await messageOf(body)).toBe(`${where}: 400`),
  );

  it("quotes a text, but no HTML", async () => {
    expect((await errorOf("plain text")).message).toBe(`${where}: 400: plain text`);
    expect((await errorOf("a < b")).message).toBe(`${where}: 400: a < b`);
    expect((await errorOf("<html>no</html>")).message).toBe(`${where}: 400`);
    expect((await errorOf("")).message).toBe(`${where}: 400`);
    const { fetch } = stubFetch(() => new Response(null, { status: 400 }));
    expect((await failureOf(depot({ fetch }).itemGet({ id: 1 }))).message).toBe(`${where}: 400`);
  });

  it("quotes at most 300 characters", async () => {
    expect((await errorOf("x".repeat(300))).message).toBe(`${where}: 400: ${"x".repeat(300)}`);
    expect((await errorOf("x".repeat(301))).message).toBe(`${where}: 400: ${"x".repeat(300)}…`);
  });

  it("has the status text if there is one", async () => {
    expect((await errorOf("no", 404, { statusText: "Not Found" })).message).toBe(`${where}: 404 Not Found: no`);
    expect((await errorOf("", 404, { statusText: "Not Found" })).message).toBe(`${where}: 404 Not Found`);
  });

  it("joins the server's message and the provider's explanation", async () => {
    const auth: AuthProvider = { authorize: () => ({}), explain: ({ status, body }) => `explained ${status} ${body.length}` };
    for (const status of [401, 403]) {
      const { fetch } = stubFetch(json({ message: "no." }, status));
      expect((await failureOf(depot({ fetch }, { auth }).itemGet({ id: 1 }))).message).toBe(
        `${where}: ${status}: no. explained ${status} 17`,
      );
    }
    const { fetch } = stubFetch(json({ message: "no." }, 404));
    expect((await failureOf(depot({ fetch }, { auth }).itemGet({ id: 1 }))).message).toBe(`${where}: 404: no`);
  });

  it("says so if the body was cut", async () => {
    const kept = 64 * 1024;
    expect((await errorOf(`<${"x".repeat(kept)}`)).message).toBe(`${where}: 400: the body was cut at 64 kB`);
    expect((await errorOf(`<${"x".repeat(kept - 1)}`)).message).toBe(`${where}: 400`);
    // So many bytes are not read, although they are fewer characters.
    expect((await errorOf(`<${"€".repeat(23_300)}`)).message).toBe(`${where}: 400: the body was cut at 64 kB`);
  });
});

it.each([1_000, false] as const)(
  "an error status counts, and the error says so, if its body cannot be read: timeout %s",
  async (timeout) => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    const { fetch, sent } = stubFetch(() => new Response(broken, { status: 409 }));
    const error = await failureOf(depot({ fetch, timeout }).itemGet({ id: 1 }));
    expect(error).toMatchObject({ message: `${where}: 409: the body could not be read`, status: 409, code: "conflict", retryable: false });
    expect(error.body).toBeUndefined();
    expect(sent).toHaveLength(1);
  },
);

describe("the body of an error", () => {
  const kept = 64 * 1024;

  it("is whole up to 64 kB, and longer ones are cut to that", async () => {
    expect((await errorOf("x".repeat(kept))).body).toBe("x".repeat(kept));
    expect((await errorOf("x".repeat(kept + 6_000))).body).toBe(`${"x".repeat(kept)}… [cut]`);
    // Of a body that is only a little longer, the last 4 kB are dropped: a secret could continue there.
    expect((await errorOf("x".repeat(kept + 1))).body).toBe(`${"x".repeat(kept + 1 - 4 * 1024)}… [cut]`);
  });

  it("is parsed whether its length is known or not", async () => {
    expect((await errorOf('{"a":1}', 400, { headers: { "content-length": "7" } })).body).toEqual({ a: 1 });
    expect((await errorOf('{"a":1}')).body).toEqual({ a: 1 });
  });

  it("is parsed up to 64 kB", async () => {
    const sized = (length: number): string => JSON.stringify({ x: "y".repeat(length - 8) });
    expect((await errorOf(sized(kept))).body).toEqual({ x: "y".repeat(kept - 8) });
    expect(typeof (await errorOf(sized(kept + 1))).body).toBe("string");
  });

  const nestedArrays = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  const nestedObjects = (depth: number): string => '{"a":'.repeat(depth) + "1" + "}".repeat(depth);

  it.each([
    ["arrays", nestedArrays],
    ["objects", nestedObjects],
  ])("is parsed if at most 100 %s are nested", async (_, nested) => {
    expect((await errorOf(nested(100))).body).toEqual(JSON.parse(nested(100)));
    expect((await errorOf(nested(101))).body).toBe(nested(101));
  });

  it("is parsed if it has many brackets that are not nested, or that are in strings", async () => {
    for (const body of [
      Array.from({ length: 150 }, () => []),
      Array.from({ length: 150 }, () => ({})),
      { a: "[".repeat(150) },
      { a: "{".repeat(150) },
      { a: `"${"[".repeat(150)}` },
      { ["\\"]: "[".repeat(150) },
      ["\\", "[".repeat(150)],
    ]) {
      expect((await errorOf(JSON.stringify(body))).body).toEqual(body);
    }
  });

  it("stays text if what is nested follows strings with quotes and backslashes", async () => {
    for (const start of ['["a\\"",', '["a\\\\",', '["]]]",', '["}}}",']) {
      const whole = start + nestedArrays(100) + "]";
      expect((await errorOf(whole)).body).toBe(whole);
    }
  });

  it("is text if it is not JSON, and missing if it is empty", async () => {
    expect((await errorOf('{"a":')).body).toBe('{"a":');
    expect((await errorOf("")).body).toBeUndefined();
  });

  it("has no secrets, parsed or not", async () => {
    const { fetch } = stubFetch(
      text('{"a":"call-secret-1"}', 400),
      text("not JSON: call-secret-1", 400),
      text("[".repeat(101) + "call-secret-1", 400),
    );
    const client = depot({ fetch, headers: { "x-api-key": "call-secret-1" } });
    expect((await failureOf(client.itemGet({ id: 1 }))).body).toEqual({ a: "[redacted]" });
    expect((await failureOf(client.itemGet({ id: 1 }))).body).toBe("not JSON: [redacted]");
    expect((await failureOf(client.itemGet({ id: 1 }))).body).toBe(`${"[".repeat(101)}[redacted]`);
  });
});

describe("the facts of an error", () => {
  it("prefer x-request-id, then request-id, x-correlation-id and x-amzn-requestid", async () => {
    const names = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid"];
    for (let first = 0; first < names.length; first += 1) {
      const headers = Object.fromEntries(names.slice(first).map((name) => [name, name]));
      expect((await errorOf("", 400, { headers })).requestId).toBe(names[first]);
    }
    expect((await errorOf("")).requestId).toBeUndefined();
  });

  it("have the time since the call began, waits included", async () => {
    vi.useFakeTimers();
    vi.advanceTimersByTime(1_000);
    const { fetch } = stubFetch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 40.4));
      return Response.json({}, { status: 500 });
    });
    const call = failureOf(depot({ fetch }).itemGet({ id: 1 }));
    await vi.runAllTimersAsync();
    expect((await call).elapsed).toBe(40);
  });

  it("of a refused redirect have no retryAfter, and it cannot be retried", async () => {
    const headers = { location: "https://other.test/", "retry-after": "3" };
    const error = await errorOf("", 302, { headers });
    expect([error.code, error.retryAfter, error.retryable]).toEqual(["redirect_refused", undefined, false]);
  });

  it("of a response that reports its own failure have the code reported_failure, and it cannot be retried", async () => {
    const reportsFailure = (body: unknown): boolean => (body as { ok?: boolean }).ok === false;
    const { fetch, sent } = stubFetch(json({ ok: false, message: "disk full" }, 200, { "retry-after": "3" }));
    const error = await failureOf(depot({ fetch }, { reportsFailure }).itemGet({ id: 1 }));
    expect(error).toMatchObject({ code: "reported_failure", status: 200, retryable: false, body: { ok: false, message: "disk full" } });
    expect(error.retryAfter).toBeUndefined();
    expect(error.message).toBe(`${where}: 200: disk full. the response says that the call failed`);
    expect(sent).toHaveLength(1);
  });
});

describe("the error of a request without a response", () => {
  it("says that there is no response, and why", async () => {
    const { fetch } = stubFetch(() => Promise.reject(new TypeError("fetch failed")));
    const error = await failureOf(depot({ fetch, retry: false }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe(`${where}: no response: fetch failed`);
    expect(error).toMatchObject({ code: "connection_failed", retryable: true, cause: { message: "fetch failed" } });
  });

  it("is a connection error if fetch throws an error of a client: a create is not sent again because that error says so", async () => {
    const own = new ConnectionError("own", { code: "own", retryable: true });
    const { fetch, sent } = stubFetch(() => Promise.reject(own));
    const error = await failureOf(depot({ fetch }).itemCreate({ name: "crate" }));
    expect(error).toMatchObject({ code: "connection_failed", attempts: 1, cause: own });
    expect(sent).toHaveLength(1);
  });

  it("exists whatever fetch threw", async () => {
    const thrown = Object.defineProperty(new TypeError("closed"), "code", {
      get(): never {
        throw new Error("no code");
      },
    });
    const { fetch } = stubFetch(() => Promise.reject(thrown));
    expect(await failureOf(depot({ fetch, retry: false }).itemGet({ id: 1 }))).toMatchObject({ code: "connection_failed" });
  });

  it("names the limit that passed, in whole milliseconds", async () => {
    vi.useFakeTimers();
    const { fetch } = stubFetch(() => new Promise(() => undefined));
    const client = depot({ fetch, retry: false });
    const timeout = failureOf(client.itemGet({ id: 1 }, { timeout: 30 }));
    const deadline = failureOf(client.itemGet({ id: 1 }, { deadline: 40.4 }));
    const create = failureOf(client.itemCreate({ name: "crate" }, { timeout: 30 }));
    const aborted = failureOf(client.itemGet({ id: 1 }, { signal: AbortSignal.abort("enough") }));
    await vi.runAllTimersAsync();
    expect(await timeout).toBeInstanceOf(TimeoutError);
    expect(await timeout).toMatchObject({
      message: `${where}: no complete response within the timeout of 30 ms`,
      code: "timeout",
      retryable: true,
    });
    expect(await create).toMatchObject({ code: "timeout", retryable: false });
    expect(await deadline).toBeInstanceOf(TimeoutError);
    expect(await deadline).toMatchObject({
      message: `${where}: the deadline of 40 ms passed`,
      code: "deadline_exceeded",
      retryable: false,
    });
    expect(await aborted).toMatchObject({ message: `${where}: aborted by the caller`, code: "aborted", cause: "enough" });
  });
});

describe("the error of an auth provider or a header function that fails", () => {
  const authError = async (thrown: unknown): Promise<PlatformClientError> => {
    const { fetch } = stubFetch(json({}));
    return failureOf(depot({ fetch }, { auth: { authorize: () => Promise.reject(thrown) } }).itemGet({ id: 1 }));
  };

  it("says what was not obtained", async () => {
    const cause = new Error("closed");
    expect(await authError(cause)).toMatchObject({ message: "[depot.itemGet] failed to obtain credentials", code: "auth_failed", cause });
    const { fetch } = stubFetch(json({}));
    const headers = (): never => {
      throw cause;
    };
    expect(await failureOf(depot({ fetch, headers }).itemGet({ id: 1 }))).toMatchObject({
      message: "[depot.itemGet] failed to obtain headers",
      code: "headers_failed",
      cause,
      platform: "depot",
      operation: "itemGet",
      method: "GET",
      url: "http://depot.test/items/1",
    });
  });

  it.each([404, 409])("is not an error of the operation if the token endpoint returned %i", async (status) => {
    const { fetch } = stubFetch(json({ message: "no realm" }, status, { "retry-after": "2" }));
    const inner = await failureOf(depot({ fetch }).itemGet({ id: 9 }));
    const error = await authError(inner);
    expect(error).toMatchObject({ code: "auth_failed", cause: inner, retryAfter: 2_000, retryable: false });
    expect(error.name).toBe("PlatformClientError");
    expect(error.status).toBeUndefined();
    expect(error.message).toBe(`[depot.itemGet] failed to obtain credentials: ${inner.message}`);
  });

  it("keeps class and facts for other errors of the client; each call gets a copy", async () => {
    const { fetch } = stubFetch(json({}, 500));
    const inner = await failureOf(depot({ fetch }).itemGet({ id: 9 }));
    expect(inner).toBeInstanceOf(ServerError);
    const error = await authError(inner);
    expect(error).toBeInstanceOf(ServerError);
    expect(error.toJSON()).toEqual(inner.toJSON());
    expect(error.stack).toBe(inner.stack);
    expect(error).not.toBe(inner);
    const own = new PlatformClientError("own", { code: "own", status: 404 });
    expect((await authError(own)).toJSON()).toEqual(own.toJSON());
  });

  it("names the operation in a ConfigurationError, unless it names one", async () => {
    const error = await authError(new ConfigurationError("The key file is empty."));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: "[depot.itemGet] The key file is empty.", operation: "itemGet" });
    const inner = await failureOf(depot().itemCreate({} as never));
    expect(inner.message).toMatch(/^\[depot\.itemCreate\] /);
    const copy = await authError(inner);
    expect(copy).toMatchObject({ message: inner.message, operation: "itemCreate" });
    expect(copy).not.toBe(inner);
  });

  it("hides what looks like a credential in the message of the cause", async () => {
    const error = await authError(new Error("rejected: Bearer abcdefghijkl"));
    expect((error.cause as Error).message).toBe("rejected: Bearer [redacted]");
  });
});

describe("the error of a response that cannot be used", () => {
  it("keeps a text of 64 kB whole", async () => {
    const body = "x".repeat(64 * 1024);
    expect((await errorOf(body, 200)).body).toBe(body);
  });

  it("keeps the text without secrets, and says what is wrong", async () => {
    const { fetch } = stubFetch(text("call-secret-1 {", 200, { "content-type": "text/x-call-secret-1" }));
    const error = await failureOf(depot({ fetch, headers: { "x-api-key": "call-secret-1" } }).itemGet({ id: 1 }));
    expect(error).toMatchObject({ code: "response_format", status: 200, body: "[redacted] {", retryable: false });
    expect(error.message).toBe(`${where}: 200, but the response is not JSON (Content-Type text/x-[redacted], 15 characters)`);
  });
});
