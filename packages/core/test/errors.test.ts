import { inspect } from "node:util";

import { describe, expect, it, vi } from "vitest";

import * as core from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch, text } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

const { isPlatformClientError } = core;
const classes = { ...core };
const guards = classes;

describe("an error status", () => {
  it.each([
    [400, "BadRequestError", "bad_request"],
    [401, "AuthenticationError", "unauthorized"],
    [403, "PermissionDeniedError", "forbidden"],
    [404, "NotFoundError", "not_found"],
    [409, "ConflictError", "conflict"],
    [422, "UnprocessableEntityError", "unprocessable_entity"],
    [429, "RateLimitError", "rate_limited"],
    [500, "ServerError", "server_error"],
    [503, "ServerError", "server_error"],
    [599, "ServerError", "server_error"],
    [402, "ApiError", "api_error"],
    [418, "ApiError", "api_error"],
  ] as const)("%i is a %s with code %s", async (status, name, code) => {
    const { fetch } = stubFetch(json({ message: "no" }, status, { "x-request-id": "req-9", "x-kept": "yes" }));
    const error = await failureOf(depot({ fetch, retry: false }).itemGet({ id: 5 }));
    expect(error).toBeInstanceOf(classes[name]);
    expect(error).toBeInstanceOf(core.ApiError);
    expect(error).toBeInstanceOf(core.PlatformClientError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(guards[`is${name}`](error)).toBe(true);
    expect(error).toMatchObject({
      code,
      status,
      platform: "depot",
      operation: "itemGet",
      method: "GET",
      url: "http://depot.test/items/5",
      body: { message: "no" },
      requestId: "req-9",
      attempts: 1,
    });
    expect(error.headers).toMatchObject({ "content-type": "application/json", "x-kept": "yes" });
    expect(error.elapsed).toBeGreaterThanOrEqual(0);
  });

  it("is not an instance of another status's class", async () => {
    const { fetch } = stubFetch(json({}, 404));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 5 }));
    const checks = [
      core.isBadRequestError,
      core.isConflictError,
      core.isServerError,
      core.isConnectionError,
      core.isConfigurationError,
      core.isResponseFormatError,
      core.isAbortedError,
    ];
    expect(checks.map((check) => check(error))).toEqual(checks.map(() => false));
  });

  it("has a message with operation, method, URL, status and reason", async () => {
    const { fetch } = stubFetch(() => Response.json({ message: "no such item" }, { status: 404, statusText: "Not Found" }));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 5 }));
    expect(error.message).toBe("[depot.itemGet] GET http://depot.test/items/5: 404 Not Found: no such item");
  });

  it.each([
    [{ message: "in message" }, "in message"],
    [{ error: "in error" }, "in error"],
    [{ detail: "in detail" }, "in detail"],
    [{ errors: [{ field: "name" }] }, '[{"field":"name"}]'],
    ["just text", "just text"],
  ])("uses the server's message in %j", async (body, message) => {
    const { fetch } = stubFetch(typeof body === "string" ? text(body, 400) : json(body, 400));
    expect((await failureOf(depot({ fetch }).itemGet({ id: 5 }))).message).toContain(message);
  });

  it.each(["null", "[]", "0", "false", '""', "{}", ""])("accepts the body %j", async (body) => {
    const { fetch } = stubFetch(text(body, 400));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 5 }));
    expect(error.status).toBe(400);
    expect(error.body).toEqual(body === "" ? undefined : JSON.parse(body));
  });

  it("does not repeat a long body in its message, but has all of it in `body`", async () => {
    const { fetch } = stubFetch(text("x".repeat(5000), 500));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 5 }));
    expect(error.message.length).toBeLessThan(500);
    expect(error.body).toHaveLength(5000);
  });

  it.each(["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid"])("reads the request ID from %s", async (header) => {
    const { fetch } = stubFetch(json({}, 400, { [header]: "id-1" }));
    expect((await failureOf(depot({ fetch }).itemGet({ id: 5 }))).requestId).toBe("id-1");
  });
});

describe("a response that does not match the spec", () => {
  it("is a ResponseFormatError when its envelope is missing", async () => {
    for (const body of [{ other: 1 }, [], null, "data", 3]) {
      const { fetch } = stubFetch(json(body, 200, { "x-request-id": "req-4" }));
      const error = await failureOf(depot({ fetch }).itemEnvelope());
      expect(error).toBeInstanceOf(core.ResponseFormatError);
      expect(error).toMatchObject({ status: 200, requestId: "req-4" });
      expect(error.message).toContain("`data`");
    }
  });

  it("is a ResponseFormatError when a page is not an array", async () => {
    const { fetch } = stubFetch(json({ data: { id: 1 } }));
    expect(await failureOf(depot({ fetch }).itemList())).toBeInstanceOf(core.ResponseFormatError);
  });

  it("is reported with its Content-Type if it is not JSON", async () => {
    const { fetch } = stubFetch(text("<html>login</html>", 200, { "content-type": "text/html" }));
    expect((await failureOf(depot({ fetch }).itemGet({ id: 5 }))).message).toContain("text/html");
  });
});

describe("every error", () => {
  it("becomes plain data with JSON.stringify, without stack and cause", async () => {
    const { fetch } = stubFetch(json({ message: "no" }, 409, { "x-request-id": "req-9" }));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 5 }));
    const data = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
    expect(data).toMatchObject({
      name: "ConflictError",
      message: error.message,
      code: "conflict",
      status: 409,
      operation: "itemGet",
      body: { message: "no" },
      retryable: false,
    });
    expect(Object.keys(data)).not.toContain("stack");
    expect(Object.keys(data)).not.toContain("cause");
    expect(Object.keys(data)).not.toContain("retryAfter");
  });

  it("shows class, message and details with inspect", async () => {
    const { fetch } = stubFetch(json({ holder: "bob" }, 409));
    const shown = inspect(await failureOf(depot({ fetch }).itemGet({ id: 5 })));
    for (const part of ["ConflictError", "[depot.itemGet]", "code: 'conflict'", "status: 409", "holder: 'bob'"])
      expect(shown).toContain(part);
  });

  it("has a stack that starts with its class", async () => {
    const { fetch } = stubFetch(json({}, 409));
    expect((await failureOf(depot({ fetch }).itemGet({ id: 5 }))).stack).toMatch(/^ConflictError: \[depot\.itemGet\]/);
  });

  it("has the underlying error as cause", async () => {
    const underlying = new Error("socket hang up");
    const { fetch } = stubFetch(() => Promise.reject(new TypeError("fetch failed", { cause: underlying })));
    const error = await failureOf(depot({ fetch, retry: false }).itemGet({ id: 5 }));
    expect(error.cause).toMatchObject({ message: "fetch failed", cause: underlying });
    expect(error.message).toContain("fetch failed: socket hang up");
  });

  it("accepts a circular cause", async () => {
    const first = new Error("first");
    first.cause = new Error("second", { cause: first });
    const { fetch } = stubFetch(() => Promise.reject(first));
    const error = await failureOf(depot({ fetch, retry: false }).itemGet({ id: 5 }));
    expect(error).toBeInstanceOf(core.ConnectionError);
    expect(error.message).toContain("first");
  });

  it.each([undefined, null, "text", 3, {}])("wraps what fetch throws even if it is not an Error: %j", async (thrown) => {
    const { fetch } = stubFetch(() => Promise.reject(thrown));
    expect(await failureOf(depot({ fetch, retry: false }).itemGet({ id: 5 }))).toMatchObject({ code: "connection_failed", attempts: 1 });
  });

  it("is not confused with similar objects", () => {
    for (const value of [undefined, null, 0, "x", {}, new Error("x"), { name: "PlatformClientError", code: "x" }, () => undefined])
      expect(isPlatformClientError(value)).toBe(false);
  });
});

describe("a second copy of this package", () => {
  it("recognizes the errors of the first one, although the classes differ", async () => {
    const path = "../src/errors/errors.ts?second-copy";
    const copy = { ...core, ...((await import(/* @vite-ignore */ path)) as Partial<typeof core>) };
    vi.resetModules();
    const fresh = await import("../src/index.ts");
    const { fetch } = stubFetch(json({}, 404));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 5 }));
    for (const other of [copy, fresh]) {
      expect(other.NotFoundError).not.toBe(core.NotFoundError);
      expect(error).not.toBeInstanceOf(other.NotFoundError);
      expect(other.isPlatformClientError(error)).toBe(true);
      expect(other.isApiError(error)).toBe(true);
      expect(other.isNotFoundError(error)).toBe(true);
      expect(other.isConflictError(error)).toBe(false);
      expect(isPlatformClientError(new other.ConfigurationError("x"))).toBe(true);
    }
  });
});

describe("`.result()`", () => {
  it("returns a success as a value", async () => {
    const { fetch } = stubFetch(json({ id: 5, name: "crate" }));
    const outcome = await depot({ fetch }).itemGet({ id: 5 }).result();
    expect(outcome.ok && [outcome.data.name, outcome.response.status]).toEqual(["crate", 200]);
  });

  it("returns a failure as a value whose status determines the type", async () => {
    const { fetch } = stubFetch(json({ holder: "bob" }, 409));
    const outcome = await depot({ fetch }).itemGet({ id: 5 }).result();
    let holder = "";
    if (!outcome.ok && outcome.error.status === 409) ({ holder } = outcome.error.body);
    expect(holder).toBe("bob");
  });

  it("also returns failures without a status as values", async () => {
    const { fetch } = stubFetch(() => Promise.reject(new TypeError("fetch failed")));
    const client = depot({ fetch, retry: false });
    expect(await client.itemGet({ id: 5 }).result()).toMatchObject({ ok: false, error: { code: "connection_failed" } });
    expect(await client.itemGet({ id: ".." }).result()).toMatchObject({ ok: false, error: { code: "configuration" } });
  });
});
