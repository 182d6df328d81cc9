import { afterEach, describe, expect, it, vi } from "vitest";

import { bearerAuth } from "../src/index.ts";
import type { AuthProvider, Rejection } from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf, unhandledDuring } from "./thrown.ts";

afterEach(() => void vi.useRealTimers());

/** A response with status 400 whose message is this. */
const says = (message: string): Responder => json({ message }, 400);

describe("the headers of an attempt", () => {
  it("are only those of the arguments if neither the client nor the call has any", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch }).shelfList({ tid: "t-1" });
    expect(sent[0]?.headers).toEqual({ accept: "application/json, */*;q=0.5", "x-depot-tid": "t-1" });
    await depot({ fetch }).shelfList();
    expect(sent[1]?.headers).toEqual({ accept: "application/json, */*;q=0.5" });
  });

  it("have no Content-Type without a body", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch, headers: { "x-own": "1" } }).itemGet({ id: 1 });
    expect(Object.keys(sent[0]?.headers ?? {})).toEqual(["accept", "x-own"]);
  });

  it("of functions are added without a time limit, too", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch, headers: () => ({ "x-own": "1" }), timeout: false }).itemGet({ id: 1 });
    expect(sent[0]?.headers["x-own"]).toBe("1");
  });

  it.each([
    ["objects", <Headers>(headers: Headers) => headers],
    [
      "functions",
      <Headers>(headers: Headers) =>
        () =>
          headers,
    ],
  ])("apply in the order client, arguments, call, if they are %s", async (_, as) => {
    const { fetch, sent } = stubFetch(json({}));
    const client = depot({ fetch, headers: as({ "x-a": "client", "x-b": "client", "x-depot-tid": "client" }) });
    await client.shelfList({ tid: "t-1" }, { headers: { "x-b": "call" } });
    expect(sent[0]?.headers).toMatchObject({ "x-a": "client", "x-b": "call", "x-depot-tid": "t-1" });
    await client.shelfList({ tid: "t-1" }, { headers: () => ({ "x-b": "call", "x-depot-tid": "call" }) });
    expect(sent[1]?.headers).toMatchObject({ "x-a": "client", "x-b": "call", "x-depot-tid": "call" });
  });

  it("of a page are those of the first one, without a Content-Type and a body", async () => {
    const { fetch, sent } = stubFetch(json({ data: [1], links: { next: "/items?start=2" } }), json({ data: [2] }));
    expect(
      await depot({ fetch, headers: { "x-own": "1" } })
        .itemList()
        .toArray({ limit: 9 }),
    ).toEqual([1, 2]);
    expect(sent.map(({ headers, body }) => [headers, body])).toEqual([
      [{ accept: "application/json, */*;q=0.5", "x-own": "1" }, undefined],
      [{ accept: "application/json, */*;q=0.5", "x-own": "1" }, undefined],
    ]);
  });
});

describe("what an error hides", () => {
  it.each([
    ["the client", { headers: { "x-api-key": "Key long-secret-1" } }, {}],
    ["the call", {}, { headers: { "x-api-key": "Key long-secret-1" } }],
    ["a function", { headers: () => ({ "x-api-key": "Key long-secret-1" }) }, {}],
  ])("is what follows the scheme in a secret header of %s", async (_, options, callOptions) => {
    const { fetch } = stubFetch(says("rejected long-secret-1"));
    const error = await failureOf(depot({ fetch, ...options }).itemGet({ id: 1 }, callOptions));
    expect(error.message).toContain("rejected [redacted]");
  });

  it("is what follows the scheme in a header argument", async () => {
    const { fetch } = stubFetch(says("rejected long-secret-1"));
    const error = await failureOf(depot({ fetch }).itemListKept({ apiKey: "Key long-secret-1" }));
    expect(error.message).toContain("rejected [redacted]");
  });

  it("is not a header whose name is not secret", async () => {
    const { fetch } = stubFetch(says("trace visible-1"));
    const error = await failureOf(depot({ fetch, headers: { "x-trace": "visible-1" } }).itemGet({ id: 1 }));
    expect(error.message).toContain("trace visible-1");
  });

  it("is every header of the provider, except the public ones", async () => {
    const auth: AuthProvider = {
      authorize: () => ({ "x-date": "date-of-today", "x-sign": "signature-1" }),
      publicHeaders: ["x-date"],
    };
    const { fetch } = stubFetch(says("date-of-today signature-1"));
    expect((await failureOf(depot({ fetch }, { auth }).itemGet({ id: 1 }))).message).toContain("400: date-of-today [redacted]");
    const { publicHeaders: _, ...allSecret } = auth;
    expect((await failureOf(depot({ fetch }, { auth: allSecret }).itemGet({ id: 1 }))).message).toContain("400: [redacted] [redacted]");
  });

  it("is the password in HTTP Basic credentials, which the server can decode", async () => {
    const basic = `Basic ${btoa("ann:pass-wörd-1".replace("ö", "\u00c3\u00b6"))}`;
    for (const [options, auth] of [
      [{ headers: { authorization: basic } }, undefined],
      [{}, { authorize: () => ({ authorization: basic }) }],
    ] as const) {
      const { fetch } = stubFetch(says("no user ann with pass-wörd-1"));
      const error = await failureOf(depot({ fetch, ...options }, { auth }).itemGet({ id: 1 }));
      expect(error.message).toContain("400: no user ann with [redacted]");
    }
  });

  it("is what an argument becomes in JSON", async () => {
    class Login {
      readonly username = "ann";
      readonly #password = "hidden-secret-1";
      toJSON(): object {
        return { username: this.username, password: this.#password };
      }
    }
    const { fetch } = stubFetch(says("no hidden-secret-1"));
    const client = depot({ fetch });
    expect((await failureOf(client.itemReplace({ id: 1, item: new Login() }))).message).toContain("400: no [redacted]");
    const boxed = { username: "ann", password: new String("hidden-secret-1") as string };
    expect((await failureOf(client.logIn(boxed))).message).toContain("400: no [redacted]");
  });

  it("is found in arguments that refer to each other", async () => {
    const nodes = Array.from({ length: 5 }, (_, index) => ({ index, peers: [] as unknown[], toJSON: () => ({ index }) }));
    for (const node of nodes) node.peers = nodes;
    const { fetch } = stubFetch(says("no"));
    const error = await failureOf(depot({ fetch }).itemReplace({ id: 1, item: { nodes, token: "hidden-secret-1" } }));
    expect(error.message).toContain("400: no");
  });

  it("is in the name of a response header", async () => {
    const { fetch } = stubFetch(json({}, 400, { "x-call-secret-12": "call-secret-12" }));
    const error = await failureOf(depot({ fetch, headers: { "x-api-key": "call-secret-12" } }).itemGet({ id: 1 }));
    expect(JSON.stringify(error.headers)).not.toContain("call-secret");
    expect(error.headers).toMatchObject({ "content-type": "application/json" });
  });

  it("is a secret in the query of a redirect", async () => {
    const location = "/moved?plain=visible-1&access_token=query-secret-1";
    const { fetch } = stubFetch(() => new Response(null, { status: 302, headers: { location } }), says("visible-1 query-secret-1"));
    const error = await failureOf(depot({ fetch }).itemGet({ id: 1 }));
    expect(error.message).toBe(
      "[depot.itemGet] GET http://depot.test/moved?plain=visible-1&access_token=[redacted]: 400: visible-1 [redacted]",
    );
  });

  it("is what each attempt sends, also when an earlier attempt was reported before", async () => {
    const respond: Responder = ({ headers }) =>
      Response.json({ message: `${headers["authorization"]} ${headers["x-api-key"]}` }, { status: 503 });
    const { fetch, sent } = stubFetch(respond);
    const shown: string[] = [];
    const write = (line: string): void => void shown.push(line);
    let count = 0;
    const client = depot(
      {
        fetch,
        logger: { debug: write, info: write, warn: write, error: write },
        hooks: { onRequest: ({ url }) => write(url), onRetry: ({ error }) => write(error.message) },
        headers: () => ({ "x-api-key": `header-secret-${(count += 1)}` }),
      },
      { auth: bearerAuth(() => `token-secret-${count}`) },
    );
    const error = await failureOf(client.itemGet({ id: 1 }));
    expect(sent).toHaveLength(3);
    expect([...shown, error.message].join("\n")).not.toContain("secret");
    expect(error.message).toContain("503: [redacted] [redacted]");
  });
});

describe("after a 401, `refresh`", () => {
  it("must return true: another value is no reason for another attempt", async () => {
    const { fetch, sent } = stubFetch(json({}, 401));
    await failureOf(depot({ fetch }, { auth: { authorize: () => ({}), refresh: () => "yes" as never } }).ping());
    expect(sent).toHaveLength(1);
  });

  it("receives the headers that were sent, credentials included", async () => {
    const { fetch } = stubFetch(json({}, 401));
    const seen: Rejection[] = [];
    const auth: AuthProvider = { authorize: () => ({ "x-key": "k-1" }), refresh: (rejection) => seen.push(rejection) < 0 };
    await failureOf(depot({ fetch, headers: { "x-own": "1" } }, { auth }).ping());
    expect(seen[0]?.sent).toMatchObject({ "x-key": "k-1", "x-own": "1" });
  });

  it("is called once for each call, and not again after a retry", async () => {
    let refreshed = 0;
    const auth: AuthProvider = { authorize: () => ({}), refresh: () => (refreshed += 1) > 0 };
    const { fetch, sent } = stubFetch(json({}, 401), json({}, 503), json({}, 401));
    expect(await failureOf(depot({ fetch }, { auth }).ping())).toMatchObject({ status: 401 });
    expect([refreshed, sent.length]).toEqual([1, 3]);
  });

  it("is under the timeout, the deadline and the signal of the call", async () => {
    const auth: AuthProvider = { authorize: () => ({}), refresh: () => new Promise(() => undefined) };
    const { fetch, sent } = stubFetch(json({}, 401));
    const client = depot({ fetch }, { auth });
    expect(await failureOf(client.ping({}, { timeout: 10, retry: false }))).toMatchObject({ code: "timeout", attempts: 1 });
    expect(await failureOf(client.ping({}, { deadline: 20 }))).toMatchObject({ code: "deadline_exceeded", attempts: 1 });
    const controller = new AbortController();
    const aborted = failureOf(client.ping({}, { signal: controller.signal }));
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    controller.abort("enough");
    expect(await aborted).toMatchObject({ code: "aborted", cause: "enough" });
  });

  it("that fails ends the call as failed credentials", async () => {
    const { fetch, sent } = stubFetch(json({}, 403));
    const auth: AuthProvider = {
      authorize: () => ({}),
      refresh: () => {
        throw new Error("no renewal");
      },
    };
    expect(await failureOf(depot({ fetch }, { auth }).ping())).toMatchObject({
      message: "[depot.ping] failed to obtain credentials",
      code: "auth_failed",
      attempts: 1,
    });
    expect(sent).toHaveLength(1);
  });
});

describe("`explain`", () => {
  it.each([
    [new Error("out of words"), "out of words"],
    ["plain text", "plain text"],
  ])("that throws %s leaves the error as it is, and a warning in the log", async (thrown, text) => {
    const { fetch } = stubFetch(json({ message: "no" }, 401));
    const lines: string[] = [];
    const ignore = (): void => undefined;
    const logger = { debug: ignore, info: ignore, warn: (line: string) => void lines.push(line), error: ignore };
    const auth: AuthProvider = {
      authorize: () => ({}),
      explain: () => {
        throw thrown as Error;
      },
    };
    const error = await failureOf(depot({ fetch, logger }, { auth }).ping());
    expect(error.message).toBe("[depot.ping] GET http://depot.test/ping: 401: no");
    expect(lines).toEqual([`The auth provider failed to explain a rejection: ${text}`]);
  });

  it.each<[string, Partial<AuthProvider> | undefined]>([
    ["that returns nothing", { explain: () => undefined }],
    ["that returns no text", { explain: () => 7 as never }],
    ["that rejects later", { explain: () => Promise.reject(new Error("later")) as never }],
    ["that is missing", {}],
    ["of a client without credentials", undefined],
  ])("%s adds nothing, and nothing to the log", async (_, provider) => {
    const { fetch } = stubFetch(json({ message: "no" }, 403));
    const warn = vi.fn<(line: string) => void>();
    const ignore = (): void => undefined;
    const auth = provider && { authorize: () => ({}), ...provider };
    const unhandled = await unhandledDuring(async () => {
      const error = await failureOf(depot({ fetch, logger: { debug: ignore, info: ignore, warn, error: ignore } }, { auth }).ping());
      expect(error.message).toBe("[depot.ping] GET http://depot.test/ping: 403: no");
    });
    expect(unhandled).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });
});
