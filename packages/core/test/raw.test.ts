import { describe, expect, it } from "vitest";

import { bearerAuth, ConfigurationError, ConnectionError } from "../src/index.ts";
import { depot, quick, raw } from "./depot.ts";
import type { Depot } from "./depot.ts";
import { json, stubFetch, text } from "./stub-fetch.ts";
import { failureOf, thrownBy, thrownFrom } from "./thrown.ts";
import { leaksOf, surfacesOf } from "./leaks.ts";

describe("createRawClient", () => {
  it("calls a path of the schema with the client's auth, headers and base path", async () => {
    const { fetch, sent } = stubFetch(json({ id: 7, name: "crate" }));
    const client = depot({ fetch, baseUrl: "http://depot.test/api/", headers: { "x-own": "1" } }, { auth: bearerAuth("some-token") });
    const { data, response } = await raw(client).GET("/items/{id}", { params: { path: { id: "a/b" }, query: { verbose: true } } });
    expect(data).toEqual({ id: 7, name: "crate" });
    expect(response.status).toBe(200);
    expect([sent[0]?.method, sent[0]?.url]).toEqual(["GET", "http://depot.test/api/items/a%2Fb?verbose=true"]);
    expect(sent[0]?.headers).toMatchObject({ authorization: "Bearer some-token", "x-own": "1" });
  });

  it("returns an error status as `error`, not as an exception", async () => {
    const { fetch } = stubFetch(json({ message: "no such item" }, 404, { "x-request-id": "req-1" }));
    const { data, error, response } = await raw(depot({ fetch })).GET("/items/{id}", { params: { path: { id: "7" } } });
    expect(data).toBeUndefined();
    expect(error).toEqual({ message: "no such item" });
    expect([response.status, response.headers.get("x-request-id")]).toEqual([404, "req-1"]);
  });

  it("also returns an error status with an empty body", async () => {
    const { fetch } = stubFetch(text("", 500));
    const { response } = await raw(depot({ fetch })).GET("/items/{id}", { params: { path: { id: "7" } } });
    expect(response.ok).toBe(false);
  });

  it("sends a JSON body", async () => {
    const { fetch, sent } = stubFetch(json({ id: 1 }, 201));
    const { data } = await raw(depot({ fetch })).POST("/items", { body: { name: "crate" } });
    expect(data).toEqual({ id: 1 });
    expect([sent[0]?.method, sent[0]?.body, sent[0]?.headers["content-type"]]).toEqual(["POST", '{"name":"crate"}', "application/json"]);
  });

  it("accepts a 204", async () => {
    const { fetch } = stubFetch(() => new Response(null, { status: 204 }));
    const { data, response } = await raw(depot({ fetch })).DELETE("/items/{id}", { params: { path: { id: "7" } } });
    expect([data, response.status]).toEqual([undefined, 204]);
  });

  it("retries only GET and HEAD", async () => {
    const { fetch, sent } = stubFetch(json({}, 503));
    const client = depot({ fetch, retry: quick });
    await raw(client).GET("/items/{id}", { params: { path: { id: "7" } } });
    expect(sent).toHaveLength(3);
    await raw(client).POST("/items", { body: { name: "crate" } });
    await raw(client).DELETE("/items/{id}", { params: { path: { id: "7" } } });
    expect(sent).toHaveLength(5);
  });

  it.each(["..", ".", ""])("rejects the path argument %j before anything is sent", async (id) => {
    const { fetch, sent } = stubFetch(json({}));
    expect(await failureOf(raw(depot({ fetch })).DELETE("/items/{id}", { params: { path: { id } } }))).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
  });

  it("does not send credentials to another origin", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const client = depot({ fetch }, { auth: bearerAuth("some-token") });
    expect(
      await failureOf(raw(client).GET("/items/{id}", { params: { path: { id: "7" } }, baseUrl: "http://elsewhere.test" })),
    ).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
  });

  it("does not follow a redirect to another origin", async () => {
    const { fetch, sent } = stubFetch(() => new Response(null, { status: 302, headers: { location: "http://elsewhere.test/" } }));
    const { response } = await raw(depot({ fetch }, { auth: bearerAuth("some-token") })).GET("/items/{id}", {
      params: { path: { id: "7" } },
    });
    expect(response.ok).toBe(false);
    expect(sent).toHaveLength(1);
  });

  it("throws the client's errors for failures without a response", async () => {
    const { fetch } = stubFetch(() => Promise.reject(new TypeError("fetch failed")));
    const error = await failureOf(raw(depot({ fetch, retry: false })).GET("/items/{id}", { params: { path: { id: "7" } } }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ platform: "depot", method: "GET", url: "http://depot.test/items/7" });
  });

  it("is aborted by the caller's signal", async () => {
    const { fetch } = stubFetch(() => new Promise(() => undefined));
    const error = await failureOf(
      raw(depot({ fetch })).GET("/items/{id}", { params: { path: { id: "7" } }, signal: AbortSignal.timeout(5) }),
    );
    expect(error.code).toBe("aborted");
  });

  it("returns bytes and streams unchanged", async () => {
    const bytes = new Uint8Array([0, 255, 128, 10]);
    const { fetch } = stubFetch(() => new Response(bytes, { headers: { "content-type": "application/octet-stream" } }));
    const client = depot({ fetch });
    const whole = await raw(client).GET("/items/{id}", { params: { path: { id: "7" } }, parseAs: "arrayBuffer" });
    expect(new Uint8Array(whole.data as ArrayBuffer)).toEqual(bytes);
    const streamed = await raw(client).GET("/items/{id}", { params: { path: { id: "7" } }, parseAs: "stream" });
    expect(new Uint8Array(await new Response(streamed.data as ReadableStream).arrayBuffer())).toEqual(bytes);
  });

  it("shows no secret of its body or headers when it fails", async () => {
    const secret = "raw-secret-1a2b3c";
    const { fetch } = stubFetch(() => Promise.reject(new TypeError(`cannot send ${secret}`)));
    const client = depot({ fetch, retry: false });
    const errors = [
      await failureOf(raw(client).POST("/items", { body: { name: "crate", password: secret } })),
      await failureOf(raw(client).GET("/items/{id}", { params: { path: { id: "7" } }, headers: { "x-api-key": secret } })),
    ];
    for (const error of errors) expect(leaksOf(surfacesOf(error), secret)).toEqual([]);
  });

  it("hides every value of a secret query parameter, also after a redirect", async () => {
    const { fetch } = stubFetch(
      () => new Response(null, { status: 302, headers: { location: "/moved" } }),
      () => Promise.reject(new TypeError("no first-secret-1, no second-secret-2")),
    );
    const query = { access_token: ["first-secret-1", "second-secret-2"] };
    const error = await failureOf(
      raw(depot({ fetch, retry: false })).GET("/items/{id}", { params: { path: { id: "7" }, query: query as never } }),
    );
    expect(error.message).toContain("no response: no [redacted], no [redacted]");
  });

  it("passes on what middleware throws, and says what cannot be sent", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const client = raw(depot({ fetch }));
    expect(await failureOf(client.GET("/items/{id}", { params: { path: { id: "7" } }, headers: { "x-own": "a\nb" } }))).toBeInstanceOf(
      ConfigurationError,
    );
    const thrown = new TypeError("Cannot read properties of undefined");
    client.use({
      onResponse: () => {
        throw thrown;
      },
    });
    expect(await thrownBy(client.GET("/items/{id}", { params: { path: { id: "7" } } }))).toBe(thrown);
    expect(sent).toHaveLength(1);
  });

  it("rejects values that are not clients", () => {
    expect(thrownFrom(() => raw({} as Depot))).toBeInstanceOf(ConfigurationError);
  });
});
