import { describe, expect, it } from "vitest";

import { bearerAuth, Call, ConfigurationError, createClient, deferCall, parseBaseUrl, ServerError } from "../src/index.ts";
import type { FlowDefaults } from "../src/index.ts";
import { depotDescriptors } from "./depot-descriptors.ts";
import { depot, features } from "./depot.ts";
import type { Depot, DepotOperations, Item } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf, thrownBy } from "./thrown.ts";

const baseUrl = "http://depot.test";

describe("a platform's extension of a client", () => {
  it("gets the operations and the deadline of the client, and replaces operations of the same name", async () => {
    const { fetch } = stubFetch(json({ id: 1 }));
    let defaults: FlowDefaults | undefined;
    const extend = (operations: DepotOperations, given: FlowDefaults): { ping: () => string; twice: () => Promise<unknown[]> } => {
      defaults = given;
      return { ping: () => "pong", twice: () => Promise.all([operations.ping(), operations.ping()]) };
    };
    const client = createClient<DepotOperations, ReturnType<typeof extend>>(
      depotDescriptors,
      { baseUrl, fetch, deadline: 77 },
      { ...features, platform: "depot", extend },
    );
    expect(client.ping()).toBe("pong");
    expect(await client.twice()).toEqual([{ id: 1 }, { id: 1 }]);
    expect(defaults).toEqual({ deadline: 77 });
  });

  it("shows no settings of the client", () => {
    const client = depot();
    expect(Object.keys(client).toSorted()).toEqual(Object.keys(depotDescriptors).toSorted());
    expect(Object.getOwnPropertySymbols({ ...client })).toEqual([]);
  });
});

describe("a call that cannot be sent", () => {
  it("names the platform, the operation and the method, and keeps code and cause", async () => {
    const cause = new Error("inner");
    const connection = (): never => {
      throw new ConfigurationError("no server is known.", { code: "no_server", cause });
    };
    const error = await failureOf(depot({}, { connection }).itemRemove({ id: 1 }));
    expect(error).toMatchObject({
      message: "[depot.itemRemove] no server is known.",
      code: "no_server",
      cause,
      platform: "depot",
      operation: "itemRemove",
      method: "DELETE",
    });
  });

  it("fails with an error that already names its operation as it is", async () => {
    const own = new ConfigurationError("own", { operation: "other" });
    const connection = (): never => {
      throw own;
    };
    expect(await thrownBy(depot({}, { connection }).ping())).toBe(own);
  });

  it("has every error as its result, also one of a getter of the caller", async () => {
    const cause = new Error("foreign");
    const args = {
      get id(): string {
        throw cause;
      },
    };
    const outcome = await depot().itemGet(args).result();
    expect(outcome).toMatchObject({ ok: false, error: { code: "configuration", operation: "itemGet", cause } });
    expect(!outcome.ok && outcome.error.message).toBe("[depot.itemGet] The arguments or options cannot be read: foreign");
    expect(await depot().itemGet({ id: "" }).result()).toMatchObject({ ok: false, error: { code: "configuration" } });
  });

  it("is a Call, and a list is a PagedCall", async () => {
    const client = depot();
    const call = client.itemGet({ id: "" });
    expect(call).toBeInstanceOf(Call);
    expect(await failureOf(call)).toBeInstanceOf(ConfigurationError);
    const list = client.itemList({ filter: { colour: 1 } as never });
    expect(typeof list.toArray).toBe("function");
    expect(await failureOf(list)).toBeInstanceOf(ConfigurationError);
  });
});

describe("the server of a client", () => {
  it("can change between two calls, with a fetch function of its own", async () => {
    const one = stubFetch(json({ from: "one" }));
    const two = stubFetch(json({ from: "two" }));
    const own = stubFetch(json({ from: "call" }));
    let host = "http://one.test";
    const connection = (): { baseUrl: ReturnType<typeof parseBaseUrl>; fetch: typeof one.fetch } => ({
      baseUrl: parseBaseUrl(host, "depot"),
      fetch: host === "http://one.test" ? one.fetch : two.fetch,
    });
    const client = depot({ fetch: own.fetch }, { connection });
    expect(await client.ping()).toEqual({ from: "one" });
    host = "http://two.test";
    expect(await client.ping()).toEqual({ from: "two" });
    expect(await client.ping({}, { fetch: own.fetch })).toEqual({ from: "call" });
    expect(two.sent[0]?.url).toBe("http://two.test/ping");
  });
});

describe("requireAuth", () => {
  it("fails only operations that need credentials, and only if there are none", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const descriptors = { open: { ...depotDescriptors.ping, authenticated: false }, ping: depotDescriptors.ping };
    type Pings = { open: DepotOperations["ping"]; ping: DepotOperations["ping"] };
    const client = createClient<Pings>(descriptors, { baseUrl, fetch, requireAuth: true }, { platform: "depot" });
    await client.open();
    expect((await failureOf(client.ping())).message).toBe(
      "[depot.ping] Credentials are missing, and the client has `requireAuth: true`. Check that the token you pass is set.",
    );
    await createClient<Pings>(descriptors, { baseUrl, fetch, requireAuth: true }, { platform: "depot", auth: bearerAuth("t-1") }).ping();
    await createClient<Pings>(descriptors, { baseUrl, fetch }, { platform: "depot" }).ping();
    expect(sent).toHaveLength(3);
  });
});

describe("a call", () => {
  it("is a promise for everyone who asks", async () => {
    const { fetch, sent } = stubFetch(json({ id: 1 }), json({}, 500));
    const client = depot({ fetch });
    const call = client.itemGet({ id: 1 });
    expect(Object.prototype.toString.call(call)).toBe("[object Call]");
    const ended: string[] = [];
    expect(await call.finally(() => void ended.push("success"))).toEqual({ id: 1 });
    expect(await call.catch(() => "not called")).toEqual({ id: 1 });
    expect(await call.then(({ id }) => id + 1)).toBe(2);
    const failed = client.itemGet({ id: 1 });
    expect(await failed.then(undefined, (error: unknown) => error)).toBeInstanceOf(ServerError);
    expect(await thrownBy(failed.finally(() => void ended.push("failure")))).toBeInstanceOf(ServerError);
    expect(ended).toEqual(["success", "failure"]);
    expect(sent).toHaveLength(2);
  });

  it("has the response in its result, and no such thing in its error", async () => {
    const { fetch } = stubFetch(json({ id: 1 }, 201), json({ message: "no" }, 404));
    const client = depot({ fetch });
    const good = await client.itemGet({ id: 1 }).result();
    expect(good).toMatchObject({ ok: true, data: { id: 1 }, response: { status: 201 } });
    const bad = await client.itemGet({ id: 1 }).result();
    expect(bad).toEqual({ ok: false, error: expect.objectContaining({ status: 404 }) });
  });
});

describe("deferCall", () => {
  const deferred = (client: Depot, prepare: () => number | Promise<number>): Call<Item> =>
    deferCall(prepare, (id) => client.itemGet({ id }) as Call<Item>);

  it("prepares the arguments first, and has the outcome of the call", async () => {
    const { fetch, sent } = stubFetch(json({ id: 7 }), json({}, 404));
    const client = depot({ fetch });
    const call = deferred(client, () => Promise.resolve(7));
    expect(await call).toEqual({ id: 7 });
    expect((await call.withResponse()).response.status).toBe(200);
    expect(sent.map(({ url }) => url)).toEqual(["http://depot.test/items/7"]);
    expect(await failureOf(deferred(client, () => 8))).toMatchObject({ status: 404 });
  });

  it("keeps the other properties of the body", async () => {
    const { fetch } = stubFetch(json({ data: [1], count: 3 }));
    const client = depot({ fetch });
    const call = deferCall(
      () => undefined,
      () => client.itemEnvelope(),
    );
    expect(await call.withResponse()).toMatchObject({ data: [1], count: 3 });
  });

  it("fails with what its preparation throws", async () => {
    const thrown = new Error("no such file");
    const { fetch, sent } = stubFetch(json({}));
    expect(await thrownBy(deferred(depot({ fetch }), () => Promise.reject(thrown)))).toBe(thrown);
    expect(sent).toHaveLength(0);
  });
});

describe("a setup without what an operation needs", () => {
  const none = { platform: "one" };
  const own = {
    method: "POST",
    path: "/x",
    parameters: { f: { in: "field" } },
    response: { type: "none" },
    idempotent: true,
    authenticated: false,
  } as const;

  it("is refused at once for pages", () => {
    const descriptors = { list: { ...own, method: "GET", pagination: { next: ["next"] } } } as const;
    expect(() => createClient(descriptors, { baseUrl: "http://one.test" }, none)).toThrow("[one.list] An operation with pages needs");
  });

  it.each(["form", "multipart"] as const)("fails the call for a body of type %s, and nothing is sent", async (type) => {
    const { fetch, sent } = stubFetch(json({}));
    const client = createClient<{ go(args: object): Promise<unknown> }>(
      { go: { ...own, body: { type } } },
      { baseUrl: "http://one.test", fetch },
      none,
    );
    expect(await failureOf(client.go({ f: 1 }))).toMatchObject({ code: "configuration", operation: "go" });
    expect(sent).toHaveLength(0);
  });
});
