import { describe, expect, it } from "vitest";

import { bearerAuth, ConfigurationError, headerAuth, resolveAuth, tokenCache } from "../src/index.ts";
import type { AuthHeaders, AuthProvider, AuthRequest, Rejection } from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf, thrownBy, thrownFrom } from "./thrown.ts";

const request: AuthRequest = { method: "GET", url: "http://depot.test/", headers: {}, body: undefined };
const rejection = (status: number, sent: Record<string, string> = {}): Rejection => ({ status, headers: new Headers(), body: "", sent });

/** The headers that a provider returns. */
const headersOf = async (auth: AuthProvider): Promise<AuthHeaders> => auth.authorize(request);

const messageFrom = (work: () => unknown): string => {
  const error = thrownFrom(work);
  expect(error).toBeInstanceOf(ConfigurationError);
  return (error as Error).message;
};

describe("bearerAuth", () => {
  it.each([
    ["abc", "Bearer abc"],
    ["Bearer abc", "Bearer abc"],
    ["bearer abc", "bearer abc"],
    ["BEARER abc", "BEARER abc"],
    ["bearerabc", "Bearer bearerabc"],
    ["my bearer abc", "Bearer my bearer abc"],
  ])("sends %j as %j", async (token, authorization) => {
    expect(await headersOf(bearerAuth(token))).toEqual({ authorization });
    expect(await headersOf(bearerAuth(() => token))).toEqual({ authorization });
  });

  it("can renew only a token that a function returns, and only after a 401", () => {
    expect(bearerAuth("abc")).not.toHaveProperty("refresh");
    const auth = bearerAuth(() => "abc");
    expect([401, 403].map((status) => auth.refresh?.(rejection(status)))).toEqual([true, false]);
  });

  it.each(["", "  ", undefined, null, 7])("refuses %j", (token) => {
    expect(messageFrom(() => bearerAuth(token as string))).toBe(
      "The credential for header `authorization` is missing: it must be a string that is not empty.",
    );
  });
});

describe("headerAuth", () => {
  it("sends fixed and returned credentials, with names in lower case", async () => {
    let count = 0;
    const auth = headerAuth({ "X-Key": "k-1", "X-Turn": () => `turn-${(count += 1)}`, "X-Late": async () => "late" });
    expect(await headersOf(auth)).toEqual({ "x-key": "k-1", "x-turn": "turn-1", "x-late": "late" });
    expect(await headersOf(auth)).toEqual({ "x-key": "k-1", "x-turn": "turn-2", "x-late": "late" });
  });

  it("checks fixed credentials at once, and returned ones when they are used", async () => {
    expect(messageFrom(() => headerAuth({ "x-key": "a", "x-other": "b\n" }))).toContain("The value of header `x-other` cannot be sent");
    expect(messageFrom(() => headerAuth({ "x key": "a" }))).toBe('"x key" is not a valid header name.');
    const error = await thrownBy(headersOf(headerAuth({ "x-key": () => "" })));
    expect((error as Error).message).toContain("The credential for header `x-key` is missing");
  });
});

describe("resolveAuth", () => {
  const tokenAuth = bearerAuth;

  it("returns the provider of a token, the given provider, or nothing", async () => {
    const auth = headerAuth({ "x-key": "k-1" });
    expect(resolveAuth("depot", { auth })).toBe(auth);
    expect(resolveAuth("depot", {})).toBeUndefined();
    const provider = resolveAuth("depot", { token: "abc" }, tokenAuth);
    expect(await headersOf(provider as AuthProvider)).toEqual({ authorization: "Bearer abc" });
    const late = resolveAuth("depot", { token: () => "def" }, tokenAuth);
    expect(await headersOf(late as AuthProvider)).toEqual({ authorization: "Bearer def" });
  });

  it.each([
    [null, "[depot] The options must be an object."],
    ["x", "[depot] The options must be an object."],
    [undefined, "[depot] The options must be an object."],
    [{ auth: headerAuth({ a: "b" }), token: "t" }, "[depot] pass only one of `token` and `auth`."],
    [{ auth: null }, "[depot] `auth` must be an auth provider: an object with an `authorize` method."],
    [{ auth: {} }, "[depot] `auth` must be an auth provider: an object with an `authorize` method."],
    [{ token: "" }, "[depot] `token` is empty or not a string: pass the token, or a function that returns it."],
    [{ token: " " }, "[depot] `token` is empty or not a string: pass the token, or a function that returns it."],
    [{ token: null }, "[depot] `token` is empty or not a string: pass the token, or a function that returns it."],
    [{ token: 7 }, "[depot] `token` is empty or not a string: pass the token, or a function that returns it."],
  ])("refuses %j", (options, message) => {
    const error = thrownFrom(() => resolveAuth("depot", options as never, tokenAuth));
    expect(error).toMatchObject({ name: "ConfigurationError", message, platform: "depot" });
  });

  it("refuses a token where the platform has none", () => {
    expect(messageFrom(() => resolveAuth("depot", { token: "t" }))).toBe(
      "[depot] `token` is not supported: this platform has no bearer tokens. Use `auth`.",
    );
  });

  it("adds the platform to the error of a token that cannot be sent, and to foreign errors", () => {
    const error = thrownFrom(() => resolveAuth("depot.ping", { token: "a\nb" }, tokenAuth));
    expect(error).toMatchObject({ name: "ConfigurationError", platform: "depot", operation: "ping" });
    expect((error as Error).message).toMatch(/^\[depot\.ping\] The value of header `authorization` cannot be sent/);
    const failing = (thrown: Error) => (): never => {
      throw thrown;
    };
    const own = new ConfigurationError("own", { platform: "other" });
    expect(thrownFrom(() => resolveAuth("depot", { token: "t" }, failing(own)))).toBe(own);
    const cause = new Error("foreign");
    expect(thrownFrom(() => resolveAuth("depot", { token: "t" }, failing(cause)))).toMatchObject({
      name: "ConfigurationError",
      message: "[depot] The arguments or options cannot be read: foreign",
      cause,
    });
  });
});

describe("tokenCache", () => {
  /** A cache whose tokens live this long, and a clock to set. */
  function cached(life: number | undefined, leeway?: number): { at: (time: number) => Promise<string> } {
    let now = 0;
    let count = 0;
    const issue = async (): Promise<{ token: string; expiresAt?: number }> => {
      count += 1;
      return { token: `token-${count}`, ...(life !== undefined && { expiresAt: now + life }) };
    };
    const cache = tokenCache(issue, { clock: () => now, ...(leeway !== undefined && { leeway }) });
    return {
      at: (time) => {
        now = time;
        return cache.token();
      },
    };
  }

  it.each([
    [100_000, undefined, 70_000],
    [100_000, 10_000, 90_000],
    [40_000, undefined, 20_000],
    [60_000, undefined, 30_000],
    [100_000, 0, 100_000],
  ])("replaces a token of %i ms with leeway %s after %i ms", async (life, leeway, end) => {
    const { at } = cached(life, leeway);
    expect(await at(0)).toBe("token-1");
    expect(await at(end - 1)).toBe("token-1");
    expect(await at(end)).toBe("token-2");
    expect(await at(end + 1)).toBe("token-2");
  });

  it("keeps a token without an expiry, and one whose expiry is not a number", async () => {
    expect(await cached(undefined).at(0)).toBe("token-1");
    const endless = cached(undefined);
    await endless.at(0);
    expect(await endless.at(1e15)).toBe("token-1");
    const odd = cached(Number.NaN);
    await odd.at(0);
    expect(await odd.at(1e15)).toBe("token-1");
  });

  it("sends `Bearer`, and returns the token without it", async () => {
    const cache = tokenCache(() => Promise.resolve({ token: "abc" }));
    expect(await headersOf(cache)).toEqual({ authorization: "Bearer abc" });
    expect(await cache.token()).toBe("abc");
  });

  it("is renewed after the 401 of its own token, and asks for another attempt after that of an older one", async () => {
    let count = 0;
    const cache = tokenCache(() => Promise.resolve({ token: `token-${(count += 1)}` }));
    await cache.token();
    expect(cache.refresh?.(rejection(403, { authorization: "Bearer token-1" }))).toBe(false);
    expect(await cache.token()).toBe("token-1");
    expect(cache.refresh?.(rejection(401, { authorization: "Bearer token-0" }))).toBe(true);
    expect(await cache.token()).toBe("token-1");
    expect(cache.refresh?.(rejection(401, { authorization: "Bearer token-1" }))).toBe(true);
    expect(await cache.token()).toBe("token-2");
  });

  it("uses the system clock unless it gets another one", async () => {
    let count = 0;
    const past = tokenCache(async () => ({ token: `token-${(count += 1)}`, expiresAt: Date.now() - 1 }));
    expect([await past.token(), await past.token()]).toEqual(["token-1", "token-2"]);
  });
});

describe("headers of a client or a call", () => {
  const refused = async (headers: unknown): Promise<string> => {
    const { fetch, sent } = stubFetch(json({}));
    const error = await failureOf(depot({ fetch }).ping({}, { headers: headers as never }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
    return error.message;
  };

  it.each([
    [7, "`headers` must be an object of header names and values, a Headers, a Map, or a function that returns one."],
    [null, "`headers` must be an object of header names and values, a Headers, a Map, or a function that returns one."],
    [["a: b"], "`headers` must contain pairs of a name and a value."],
    [new Set(["a"]), "`headers` must contain pairs of a name and a value."],
    [{ "a b": "c" }, '"a b" is not a valid header name.'],
    [{ "a:": "c" }, '"a:" is not a valid header name.'],
    [{ é: "c" }, '"é" is not a valid header name.'],
    [{ a: 7 }, "The value of header `a` cannot be sent"],
    [{ a: "b\n" }, "The value of header `a` cannot be sent"],
    [{ a: "\u0100" }, "The value of header `a` cannot be sent"],
    [() => ({ a: "b\r" }), "The value of header `a` cannot be sent"],
    [() => 7, "`headers` must be an object of header names and values"],
  ])("that cannot be sent are refused: %j", async (headers, message) => expect(await refused(headers)).toContain(message));

  it("may have every character that HTTP allows, and undefined counts as omitted", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const name = "a!#$%&'*+.^_`|~-9Z";
    await depot({ fetch }).ping({}, { headers: { [name]: "\t ~\u0080ÿ", "x-none": undefined, "x-empty": "" } });
    expect(sent[0]?.headers).toEqual({ accept: "application/json, */*;q=0.5", [name.toLowerCase()]: "\t ~\u0080ÿ", "x-empty": "" });
  });
});
