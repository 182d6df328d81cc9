import { createHmac } from "node:crypto";

import { describe, expect, it } from "vitest";

import { bearerAuth, ConfigurationError, headerAuth, hmacAuth, hmacSha256, PlatformClientError } from "../src/index.ts";
import type { AuthProvider, Rejection } from "../src/index.ts";
import { respond, startServer } from "./fault-server.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf, thrownFrom } from "./thrown.ts";

const sentAuthorization = (sent: { headers: Record<string, string> }[]): (string | undefined)[] =>
  sent.map(({ headers }) => headers["authorization"]);

describe("a bearer token", () => {
  it("is sent unchanged", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch }, { auth: bearerAuth("to.k_e-n") }).ping();
    expect(sentAuthorization(sent)).toEqual(["Bearer to.k_e-n"]);
  });

  it("does not silently replace an Authorization header of the client or of the call", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const auth = bearerAuth("some-token");
    expect(await failureOf(depot({ fetch, headers: { Authorization: "client" } }, { auth }).ping())).toBeInstanceOf(ConfigurationError);
    const error = await failureOf(depot({ fetch }, { auth }).ping({}, { headers: { authorization: "call" } }));
    expect(error.message).toContain("pass `token` or `auth` instead");
    expect(sent).toHaveLength(0);
  });

  it("from a function is requested for each attempt", async () => {
    const { fetch, sent } = stubFetch(json({}, 503), json({}, 503), json({}));
    let count = 0;
    await depot({ fetch }, { auth: bearerAuth(() => Promise.resolve(`token-${(count += 1)}`)) }).ping();
    expect(sentAuthorization(sent)).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
  });

  it("from a function is requested once more after a 401, but only once", async () => {
    const server = await startServer(respond(401), respond(200, { id: 1 }), respond(401));
    let count = 0;
    const client = depot({ baseUrl: server.url }, { auth: bearerAuth(() => `token-${(count += 1)}`) });
    expect(await client.itemCreate({ name: "crate" })).toEqual({ id: 1 });
    expect(server.seen.map(({ headers, body }) => [headers.authorization, body])).toEqual([
      ["Bearer token-1", '{"name":"crate"}'],
      ["Bearer token-2", '{"name":"crate"}'],
    ]);
    expect(await failureOf(client.ping())).toMatchObject({ code: "unauthorized", status: 401, attempts: 2 });
    expect(server.seen).toHaveLength(4);
  });

  it("passed as a string is not sent again after a 401", async () => {
    const { fetch, sent } = stubFetch(json({}, 401));
    expect(await failureOf(depot({ fetch }, { auth: bearerAuth("some-token") }).ping())).toMatchObject({
      code: "unauthorized",
      attempts: 1,
    });
    expect(sent).toHaveLength(1);
  });

  it("renewed after a 401 does not use up an attempt", async () => {
    const { fetch, sent } = stubFetch(json({}, 401), json({}, 503), json({}, 503), json({ id: 1 }));
    expect(await depot({ fetch }, { auth: bearerAuth(() => "some-token") }).ping()).toEqual({ id: 1 });
    expect(sent).toHaveLength(4);
  });

  it.each(["line\nbreak", "日本"])("with invalid characters is rejected at once: %j", (token) => {
    const error = thrownFrom(() => bearerAuth(token));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).not.toContain(token);
  });

  it("with invalid characters from a function is rejected, and nothing is sent", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const error = await failureOf(depot({ fetch }, { auth: bearerAuth(() => "secret-token\n") }).ping());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("newline");
    expect(error.message).not.toContain("secret-token");
    expect(sent).toHaveLength(0);
  });

  it.each([undefined, null, ""])("that a function does not return is an error, never `Bearer %s`", async (token) => {
    const { fetch, sent } = stubFetch(json({}));
    expect(await failureOf(depot({ fetch }, { auth: bearerAuth(() => token as string) }).ping())).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
  });

  it.each([undefined, null, ""])("that is missing (%j) is rejected when the client is created", (token) => {
    expect(thrownFrom(() => bearerAuth(token as never))).toBeInstanceOf(ConfigurationError);
  });

  it("whose function fails ends the call with an error that has the operation and the cause", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const auth = bearerAuth(() => Promise.reject(new Error("the vault is not available")));
    const error = await failureOf(depot({ fetch }, { auth }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(PlatformClientError);
    expect(error).toMatchObject({ code: "auth_failed", operation: "itemGet", attempts: 0, retryable: false });
    expect(error.cause).toMatchObject({ message: "the vault is not available" });
    expect(sent).toHaveLength(0);
  });
});

describe("credentials in headers", () => {
  it("are sent with the given names", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch }, { auth: headerAuth({ "Api-Key": "k-1", "api-secret": () => "s-1" }) }).ping();
    expect(sent[0]?.headers).toMatchObject({ "api-key": "k-1", "api-secret": "s-1" });
  });

  it("that are missing or invalid are rejected when the client is created", () => {
    for (const value of ["bad\nvalue", "", undefined]) {
      const error = thrownFrom(() => headerAuth({ "api-key": value as string }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect((error as Error).message).toContain("api-key");
    }
  });

  it("of one attempt are not sent with the next one", async () => {
    const { fetch, sent } = stubFetch(json({}, 503), json({}));
    let count = 0;
    const auth: AuthProvider = { authorize: () => ({ [`x-attempt-${(count += 1)}`]: "1" }) };
    await depot({ fetch }, { auth }).ping();
    expect(Object.keys(sent[1]?.headers ?? {})).toContain("x-attempt-2");
    expect(Object.keys(sent[1]?.headers ?? {})).not.toContain("x-attempt-1");
  });
});

describe("an HMAC signature", () => {
  const scheme = (clock: () => number): AuthProvider =>
    hmacAuth({
      secret: "hmac-key-ü",
      clock,
      canonical: ({ method, url, body }, date) =>
        [method, new URL(url).pathname + new URL(url).search, date, (body as string | undefined) ?? ""].join("\n"),
      headers: (date, signature) => ({ "x-date": date, authorization: `Depot ${signature}` }),
      publicHeaders: ["x-date"],
    });
  const expected = (text: string): string => createHmac("sha256", "hmac-key-ü").update(text).digest("base64");

  it("covers method, encoded URL, body and date as sent", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch }, { auth: scheme(() => Date.UTC(2019, 9, 3, 15, 17, 57)) }).itemReplace({ id: "a b", item: { n: "ü" } });
    expect(sent[0]?.headers["x-date"]).toBe("Thu, 03 Oct 2019 15:17:57 GMT");
    expect(sent[0]?.headers["authorization"]).toBe(`Depot ${expected('PUT\n/items/a%20b\nThu, 03 Oct 2019 15:17:57 GMT\n{"n":"ü"}')}`);
  });

  it("has a new date for each attempt", async () => {
    const { fetch, sent } = stubFetch(json({}, 503), json({}));
    let now = Date.UTC(2019, 9, 3, 15, 17, 57);
    await depot({ fetch }, { auth: scheme(() => (now += 1000)) }).ping();
    expect(sent.map(({ headers }) => headers["x-date"])).toEqual(["Thu, 03 Oct 2019 15:17:58 GMT", "Thu, 03 Oct 2019 15:17:59 GMT"]);
    expect(sent[0]?.headers["authorization"]).not.toBe(sent[1]?.headers["authorization"]);
  });

  it("equals that of Node for every string", async () => {
    for (const text of ["", "abc", "ü\n€😀", "x".repeat(10_000)]) expect(await hmacSha256("hmac-key-ü", text)).toBe(expected(text));
  });

  it("with an empty key is a ConfigurationError, also at the second call", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const client = depot({ fetch }, { auth: hmacAuth({ secret: "", canonical: () => "", headers: () => ({}) }) });
    expect(await failureOf(client.ping())).toBeInstanceOf(ConfigurationError);
    expect(await failureOf(client.ping())).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
  });
});

describe("a custom auth provider", () => {
  it("gets the attempt as it will be sent", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const seen: unknown[] = [];
    const auth: AuthProvider = {
      authorize: ({ method, url, body, headers }) => {
        seen.push([method, url, body, headers["content-type"]]);
        return {};
      },
    };
    await depot({ fetch, baseUrl: "http://depot.test/api" }, { auth }).itemCreate({ name: "crate" });
    expect(seen).toEqual([["POST", "http://depot.test/api/items", '{"name":"crate"}', "application/json"]]);
    expect(sent[0]?.body).toBe('{"name":"crate"}');
  });

  it("is called for a 401 and a 403, with status, headers and body, once per call", async () => {
    for (const status of [401, 403]) {
      const { fetch, sent } = stubFetch(json({ reason: "expired" }, status, { "www-authenticate": "Bearer" }));
      const rejections: Rejection[] = [];
      const auth: AuthProvider = { authorize: () => ({}), refresh: (rejection) => rejections.push(rejection) > 0 };
      expect(await failureOf(depot({ fetch }, { auth }).ping())).toMatchObject({ status, attempts: 2 });
      expect(rejections).toHaveLength(1);
      expect([rejections[0]?.status, rejections[0]?.headers.get("www-authenticate"), rejections[0]?.body]).toEqual([
        status,
        "Bearer",
        '{"reason":"expired"}',
      ]);
      expect(sent).toHaveLength(2);
    }
  });

  it("is not called for other statuses", async () => {
    for (const status of [400, 404, 407, 500]) {
      const { fetch } = stubFetch(json({}, status));
      let calls = 0;
      await failureOf(depot({ fetch }, { auth: { authorize: () => ({}), refresh: () => (calls += 1) > 0 } }).ping());
      expect(calls).toBe(0);
    }
  });

  it("whose `refresh` fails ends the call", async () => {
    const { fetch } = stubFetch(json({}, 401));
    const auth: AuthProvider = { authorize: () => ({}), refresh: () => Promise.reject(new Error("no renewal")) };
    expect(await failureOf(depot({ fetch }, { auth }).ping())).toMatchObject({ code: "auth_failed", cause: { message: "no renewal" } });
  });
});

describe("the credentials of a call", () => {
  it("replace those of the client, as a token or as an auth provider", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const client = depot({ fetch }, { auth: bearerAuth("client-token") });
    await client.ping({}, { token: "call-token" });
    await client.ping({}, { token: async () => "Bearer async-token" });
    await client.ping({}, { auth: headerAuth({ authorization: "Depot own" }) });
    await client.ping();
    expect(sentAuthorization(sent)).toEqual(["Bearer call-token", "Bearer async-token", "Depot own", "Bearer client-token"]);
  });

  it("work without credentials of the client, and on every page", async () => {
    const { fetch, sent } = stubFetch(json({ data: [1], links: { next: "/items?start=2" } }), json({ data: [2], links: {} }));
    expect(await depot({ fetch }).itemList({}, { token: "call-token" }).toArray({ limit: 9 })).toEqual([1, 2]);
    expect(sentAuthorization(sent)).toEqual(["Bearer call-token", "Bearer call-token"]);
  });

  it.each([
    ["both", { token: "t", auth: headerAuth({ a: "b" }) }, "pass only one of `token` and `auth`"],
    ["an empty token", { token: "" }, "`token` is empty"],
    ["a token that is not a string", { token: 7 }, "`token` is empty or not a string"],
    ["null as auth", { auth: null }, "`auth` must be an auth provider"],
  ])("are rejected before anything is sent: %s", async (_, options, text) => {
    const { fetch, sent } = stubFetch(json({}));
    const error = await failureOf(depot({ fetch }).ping({}, options as never));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain(text);
    expect(sent).toHaveLength(0);
  });

  it("cannot be a token if the platform has no tokens", async () => {
    const { fetch } = stubFetch(json({}));
    const error = await failureOf(depot({ fetch }, { tokenAuth: undefined }).ping({}, { token: "t" }));
    expect(error.message).toContain("`token` is not supported");
  });
});

describe("an auth provider that returns something odd", () => {
  it.each([undefined, null, "Bearer abc"])("is refused before anything is sent: %s", async (headers) => {
    const { fetch, sent } = stubFetch(json({}));
    const error = await failureOf(depot({ fetch }, { auth: { authorize: () => headers as never } }).ping());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("must return an object of headers");
    expect(sent).toHaveLength(0);
  });

  it("can return any object with a `then`", async () => {
    const { fetch, sent } = stubFetch(json({}));
    // oxlint-disable-next-line unicorn/no-thenable -- what libraries with promises of their own return
    const authorize = (): never => ({ then: (resolve: (headers: object) => void) => resolve({ authorization: "Own abc" }) }) as never;
    await depot({ fetch }, { auth: { authorize } }).ping();
    expect(sentAuthorization(sent)).toEqual(["Own abc"]);
  });
});
