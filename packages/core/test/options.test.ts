import { describe, expect, it } from "vitest";

import { ConfigurationError, createClient } from "../src/index.ts";
import type { CallOptions, ClientOptions } from "../src/index.ts";
import { depotDescriptors } from "./depot-descriptors.ts";
import { depot, features } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf, thrownFrom } from "./thrown.ts";

/** Returns the error for invalid options of a client. */
function errorOf(options: unknown): ConfigurationError {
  const error = thrownFrom(() => createClient(depotDescriptors, options as ClientOptions, { platform: "depot" }));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ code: "configuration", attempts: 0, retryable: false });
  return error as ConfigurationError;
}

const baseUrl = "http://depot.test";

describe("invalid options are rejected when the client is created", () => {
  it.each([undefined, null, "http://depot.test", 7])("not an object: %j", (options) => {
    expect(errorOf(options).message).toContain("baseUrl");
  });

  it.each([
    [undefined, "is missing"],
    [null, "is missing"],
    ["", "is missing"],
    ["  ", "is missing"],
    ["depot.test/api", "not an absolute URL"],
    ["/api", "not an absolute URL"],
    ["http://", "not an absolute URL"],
    ["ftp://depot.test", '"ftp:"'],
    ["localhost:8080", '"localhost:"'],
    ["https://ann@depot.test", "user name or password"],
    ["https://ann:pw@depot.test", "user name or password"],
    ["https://depot.test/?x=1", "query or a fragment"],
    ["https://depot.test/#top", "query or a fragment"],
  ])("baseUrl %j: %s", (value, reason) => {
    const error = errorOf({ baseUrl: value });
    expect(error.message).toContain("`baseUrl`");
    expect(error.message).toContain(reason);
    expect(error.platform).toBe("depot");
  });

  it.each([-1, Number.NaN, "30", null, {}, true])("deadline %j", (deadline) => {
    expect(errorOf({ baseUrl, deadline }).message).toContain("`deadline`");
  });

  it.each([-1, Number.NaN, "30", {}, true])("timeout %j", (timeout) => {
    expect(errorOf({ baseUrl, timeout }).message).toContain("`timeout`");
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, true, "3", null])("retry %j", (retry) => {
    expect(errorOf({ baseUrl, retry }).message).toMatch(/retry/);
  });

  it.each([
    [{ maxAttempts: 0 }, "maxAttempts"],
    [{ maxAttempts: 2.5 }, "maxAttempts"],
    [{ minDelay: -1 }, "retry.minDelay"],
    [{ maxDelay: Number.NaN }, "retry.maxDelay"],
    [{ maxRetryAfter: "60" }, "retry.maxRetryAfter"],
    [{ maxRetries: 3 }, "maxRetries"],
  ])("retry %j", (retry, name) => {
    expect(errorOf({ baseUrl, retry }).message).toContain(name);
  });

  it.each([
    [{ "x-own": "a\nb" }, "x-own"],
    [{ "x-own": "日本" }, "x-own"],
    [{ "x-own": 7 }, "x-own"],
    [{ "bad name": "x" }, "bad name"],
    [{ "": "x" }, "header"],
    [null, "headers"],
    ["x-own: 1", "headers"],
  ])("headers %j", (headers, name) => {
    expect(errorOf({ baseUrl, headers }).message).toContain(name);
  });

  it("a fetch that is not a function", () => {
    expect(errorOf({ baseUrl, fetch: "node-fetch" }).message).toContain("`fetch`");
  });

  it("with the platform in the error", () => {
    for (const options of [{}, { baseUrl, timeout: -1 }, { baseUrl, retry: 0 }, { baseUrl, headers: { x: "\n" } }]) {
      expect(errorOf(options)).toMatchObject({ platform: "depot" });
    }
  });
});

describe("invalid options of a call are rejected, and nothing is sent", () => {
  it.each([
    [{ timeout: -1 }, "`timeout`"],
    [{ timeout: "1" }, "`timeout`"],
    [{ deadline: Number.NaN }, "`deadline`"],
    [{ retry: 0 }, "retry"],
    [{ retry: null }, "retry"],
    [{ retry: { attempts: 3 } }, "`attempts`"],
    [{ headers: { "x-own": "a\r\nb" } }, "x-own"],
    [{ headers: { "bad name": "x" } }, "bad name"],
    [{ headers: null }, "headers"],
    [{ fetch: "x" }, "fetch"],
  ])("%j", async (options, name) => {
    const { fetch, sent } = stubFetch(json({}));
    const error = await failureOf(depot({ fetch }).ping({}, options as CallOptions));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain(name);
    expect(error).toMatchObject({ platform: "depot", operation: "ping", attempts: 0 });
    expect(sent).toHaveLength(0);
  });
});

describe("a base URL", () => {
  it.each([
    ["http://depot.test", "http://depot.test/ping"],
    ["http://depot.test/", "http://depot.test/ping"],
    ["http://depot.test/api", "http://depot.test/api/ping"],
    ["http://depot.test/api///", "http://depot.test/api/ping"],
    ["HTTP://DEPOT.test:80/Api", "http://depot.test/Api/ping"],
    ["https://depot.test:8443/a/b", "https://depot.test:8443/a/b/ping"],
    ["http://[::1]:8080", "http://[::1]:8080/ping"],
    ["http://depot.test/with space", "http://depot.test/with%20space/ping"],
  ])("%s: the request is sent to %s", async (url, requested) => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch, baseUrl: url }).ping();
    expect(sent[0]?.url).toBe(requested);
  });
});

describe("options that are undefined", () => {
  it("are treated as omitted, for the client and for a call", async () => {
    const { fetch, sent } = stubFetch(json({}, 503));
    const omitted = { timeout: undefined, deadline: undefined, retry: undefined, headers: undefined, signal: undefined, fetch: undefined };
    const options = { baseUrl, ...omitted, fetch, hooks: undefined, logger: undefined };
    const client = createClient<{ ping(args?: object, options?: object): Promise<unknown> }>(depotDescriptors, options, {
      ...features,
      platform: "depot",
    });
    const policy = { minDelay: 1, maxDelay: 1, maxAttempts: undefined, maxRetryAfter: undefined };
    expect(await failureOf(client.ping({}, { ...omitted, retry: policy, headers: { "x-own": undefined } }))).toMatchObject({ attempts: 3 });
    expect(sent[0]?.headers).not.toHaveProperty("x-own");
  });

  it("cause no request when the client is created", () => {
    const { fetch, sent } = stubFetch(json({}));
    depot({ fetch });
    expect(sent).toHaveLength(0);
  });
});
