import { isConfigurationError, isResponseFormatError } from "@platform-clients/core";
import { beforeEach, describe, expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import type { InmantaClient, InmantaClientOptions } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { baseUrl, decodeLatin1, production, startOrchestrator, storeResources } from "./orchestrator.ts";

const limits = [7, 20, 100];
const sorts = [undefined, "resource_type.asc", "resource_id_value.asc", "resource_id_value.desc"] as const;

/** 500 resources, 82 of them with a non-ASCII id. Some pages of each size end at such a row, in both orders. */
const rows = [...rowsOf("zone", 280), ...rowsOf("café", 27), ...rowsOf("Straße", 27), ...rowsOf("Müller", 28), ...rowsOf("Archiv", 138)];

const server = await startOrchestrator({}, (state) => storeResources(state, rows));

function rowsOf(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => rowOf(`/srv/${name} & co/${String(index).padStart(3, "0")}`));
}

function rowOf(path: string): string {
  return `std::File[web1,path=${path}]`;
}

function open(options: Partial<InmantaClientOptions> = {}): InmantaClient {
  return createInmantaClient({ baseUrl, fetch: server.fetch, environment: production, ...options });
}

/** The query of a request, decoded as the orchestrator does. */
function queryOf(request: number): [string, string][] {
  const pairs = (server.requests[request]?.query ?? "").split("&").filter((pair) => pair !== "");
  return pairs.map((pair) => [pair.split("=", 1)[0] ?? "", decodeLatin1(pair.slice(pair.indexOf("=") + 1))]);
}

function valuesOf(request: number, name: string): string[] {
  return queryOf(request).flatMap(([given, value]) => (given === name ? [value] : []));
}

async function idsOf(list: AsyncIterable<{ resource_id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { resource_id } of list) ids.push(resource_id);
  return ids;
}

async function failureOf(call: PromiseLike<unknown>): Promise<{ code?: string; message: string; cursor?: string }> {
  return call.then(
    () => {
      throw new Error("the call succeeded");
    },
    (error: unknown) => error as { code?: string; message: string; cursor?: string },
  );
}

describe("a list with 82 non-ASCII ids among 500", () => {
  it.each(sorts.flatMap((sort) => limits.map((limit) => ({ sort, limit }))))(
    "has every resource once: sort $sort, limit $limit",
    async ({ limit, sort }) => {
      const ids = await idsOf(open().resourceList({ limit, sort }));
      expect(ids).toHaveLength(500);
      expect(new Set(ids)).toEqual(new Set(rows));
      expect(server.requests).toHaveLength(Math.ceil(500 / limit));
    },
  );

  it.each(limits)("fails with `listing_incomplete` if links are sent in UTF-8: limit %d", async (limit) => {
    const client = open({ queryEncoding: "utf-8" });
    const failure = await failureOf(idsOf(client.resourceList({ limit })));
    expect(isResponseFormatError(failure)).toBe(true);
    expect(failure.code).toBe("listing_incomplete");
    expect(failure.message).toMatch(/the list is incomplete: \d+ of 500 items were received/);
    expect((await failureOf(client.resourceList({ limit }).toArray({ limit: Infinity }))).code).toBe("listing_incomplete");
  });

  it("never loses a resource silently in UTF-8, in any order", async () => {
    for (const sort of sorts) {
      for (const limit of limits) {
        const client = open({ queryEncoding: "utf-8" });
        const outcome = await idsOf(client.resourceList({ limit, sort })).then(
          (ids) => new Set(ids).size,
          (error: unknown) => (error as { code: string }).code,
        );
        expect([500, "listing_incomplete", "paging_loop"]).toContain(outcome);
      }
    }
  });

  it.each(limits)("continues from the cursor of every page: limit %d", async (limit) => {
    const all = await idsOf(open().resourceList({ limit }));
    let seen = 0;
    for await (const { cursor, items } of open().resourceList({ limit }).pages()) {
      seen += items.length;
      const rest: string[] = [];
      for await (const page of open().resourceList({ limit }).pages({ from: cursor, maxPages: 2 }))
        rest.push(...page.items.map(({ resource_id }) => resource_id));
      expect(rest).toEqual(all.slice(seen, seen + 2 * limit));
    }
    expect(seen).toBe(500);
  });

  it("never loses a resource silently in UTF-8 after a cursor", async () => {
    const cursors: string[] = [];
    for await (const { cursor } of open().resourceList({ limit: 100 }).pages()) cursors.push(cursor);
    const client = open({ queryEncoding: "utf-8" });
    const failure = await failureOf(client.resourceList({ limit: 100 }).toArray({ limit: 999, from: cursors[0] }));
    expect([failure.code, failure.message]).toEqual(["listing_incomplete", expect.stringContaining("of 400 items") as string]);
  });

  it("continues from the cursor of an error after a non-ASCII resource", async () => {
    let healthy = false;
    const client = createInmantaClient({
      baseUrl,
      environment: production,
      retry: false,
      fetch: (url, init) =>
        !healthy && url.includes("caf%E9") ? Promise.resolve(new Response(null, { status: 503 })) : server.fetch(url, init),
    });
    const call = client.resourceList({ limit: 20 });
    const ids: string[] = [];
    const { cursor } = await failureOf(
      (async () => {
        for await (const { resource_id } of call) ids.push(resource_id);
      })(),
    );
    expect(ids.at(-1)).toContain("café");
    healthy = true;
    for await (const { items } of client.resourceList({ limit: 20 }).pages({ from: cursor }))
      ids.push(...items.map(({ resource_id }) => resource_id));
    expect([ids.length, new Set(ids).size]).toEqual([500, 500]);
  });
});

describe("a filter", () => {
  it.each([
    [["ü"], 28],
    [["é"], 27],
    [["ß"], 27],
    [["Müller & co/00"], 10],
    [["ü", "é", "ß"], 82],
  ])("finds non-ASCII rows on every page: %j", async (resource_id_value, count) => {
    const ids = await idsOf(open().resourceList({ limit: 7, filter: { resource_id_value } }));
    expect(new Set(ids).size).toBe(count);
    for (const [index] of server.requests.entries()) expect(valuesOf(index, "filter.resource_id_value")).toEqual(resource_id_value);
  });

  it("sends one byte for each character up to U+00FF, and nothing else differently", async () => {
    const urls: string[] = [];
    const client = open({ fetch: (url, init) => (urls.push(url), server.fetch(url, init)) });
    await client.resourceList({ filter: { resource_id_value: ["\u0080ÿ a+b&c=d%"] } });
    expect(urls).toEqual(["http://localhost:8888/api/v2/resource?filter.resource_id_value=%80%FF%20a%2Bb%26c%3Dd%25"]);
  });

  it('finds no non-ASCII row with `queryEncoding: "utf-8"`, which sends UTF-8', async () => {
    expect(await open({ queryEncoding: "utf-8" }).resourceList({ filter: { resource_id_value: ["ü"] } })).toEqual([]);
    expect(valuesOf(0, "filter.resource_id_value")).toEqual(["Ã¼"]);
  });

  it.each(["日本", "œ", "€", "Ā", "🙂", "\ud800"])("fails before it is sent if it has characters beyond U+00FF: %s", async (text) => {
    const failure = await failureOf(open().resourceList({ filter: { resource_id_value: [text] } }));
    expect(isConfigurationError(failure)).toBe(true);
    expect(failure.code).toBe("query_not_encodable");
    expect(failure.message).toContain("`filter.resource_id_value`");
    expect(server.requests).toHaveLength(0);
  });
});

describe("ids beyond Latin-1", () => {
  const mixed = [...rowsOf("日本", 3), ...rowsOf("Müller", 5)];
  beforeEach(() => storeResources(server.state, mixed));

  it("fail with `query_not_encodable` where a link contains one, after the items before it", async () => {
    const ids: string[] = [];
    const call = open().resourceList({ limit: 2 });
    const failure = await failureOf(
      (async () => {
        for await (const { resource_id } of call) ids.push(resource_id);
      })(),
    );
    expect(isResponseFormatError(failure)).toBe(true);
    expect(failure.code).toBe("query_not_encodable");
    expect(failure.cursor).toBeTypeOf("string");
    expect(ids).toHaveLength(2);
    expect(server.requests).toHaveLength(1);
    const resumed = await failureOf(open().resourceList({ limit: 2 }).pages({ from: failure.cursor }).next());
    expect(resumed.code).toBe("query_not_encodable");
  });

  it.each([5, 8])("are listed if no page ends at one: limit %d", async (limit) => {
    const ids = await idsOf(open().resourceList({ limit }));
    expect(new Set(ids).size).toBe(8);
  });
});

describe("roles", () => {
  const names = ["opérateur", "日本", "operator", "œuvre & <co>"];

  beforeEach(() => {
    server.state.users.push({ username: "zoë", password: "one more horse", is_admin: false });
    server.state.roles = [...names];
    server.state.assignments = [];
  });

  const without = (name: string): string[] => names.filter((other) => other !== name);

  it.each(names)("are deleted by name: %s", async (name) => {
    await open().deleteRole({ name });
    expect(server.state.roles).toEqual(without(name));
  });

  it.each(names)("are unassigned by name: %s", async (role) => {
    server.state.assignments = names.map((name) => ({ username: "zoë", environment: production, role: name }));
    await open().unassignRole({ username: "zoë", environment: production, role });
    expect(server.state.assignments.map((assignment) => assignment.role)).toEqual(without(role));
  });

  it("are sent in the query where it can carry them, and in a JSON body otherwise", async () => {
    server.state.assignments = [{ username: "bob", environment: production, role: "日本" }];
    const client = open();
    await client.deleteRole({ name: "opérateur" });
    await client.unassignRole({ username: "bob", environment: production, role: "日本" });
    const [first, second] = server.requests;
    expect([first?.query, first?.headers["content-type"], first?.body]).toEqual(["name=op%E9rateur", undefined, undefined]);
    expect([second?.query, second?.headers["content-type"]]).toEqual([`environment=${production}`, "application/json"]);
    expect(second?.body).toEqual({ role: "日本" });
  });

  it('are sent as UTF-8 in the query with `queryEncoding: "utf-8"`', async () => {
    await open({ queryEncoding: "utf-8" }).deleteRole({ name: "日本" }).result();
    expect([valuesOf(0, "name"), server.requests[0]?.body]).toEqual([["æ\u0097¥æ\u009c¬"], undefined]);
    expect(server.state.roles).toEqual(names);
  });
});

it.each(["Müller", "日本"])("deleteParam deletes the fact of the resource %s", async (name) => {
  const client = open();
  await client.setFact({ name: "serial", source: "fact", value: "1", resource_id: rowOf(name) });
  await client.setFact({ name: "serial", source: "fact", value: "2", resource_id: rowOf("other") });
  await client.deleteParam({ id: "serial", resource_id: rowOf(name) });
  expect((await client.getAllFacts({ filter: { name: ["serial"] } })).map(({ value }) => value)).toEqual(["2"]);
});

describe("the raw client", () => {
  it("sends a query in the encoding of the server", async () => {
    const raw = createRawClient(open());
    const query = { limit: 7, "filter.resource_id_value": ["ü", "a b+c"] };
    const { data } = await raw.GET("/api/v2/resource", { params: { header: { "X-Inmanta-tid": production }, query } });
    expect(data?.metadata?.["total"]).toBe(28);
    expect(valuesOf(0, "filter.resource_id_value")).toEqual(["ü", "a b+c"]);
  });

  it("sends no query that the server cannot decode", async () => {
    const raw = createRawClient(open());
    const query = { "filter.resource_id_value": ["日本"] };
    const failure = await failureOf(raw.GET("/api/v2/resource", { params: { header: { "X-Inmanta-tid": production }, query } }));
    expect(isConfigurationError(failure)).toBe(true);
    expect(failure.code).toBe("query_not_encodable");
    expect(server.requests).toHaveLength(0);
  });
});

it.each(["utf8", "latin-1", "", null, 1])("rejects an unknown `queryEncoding`: %j", (queryEncoding) => {
  const create = (): unknown => open({ queryEncoding: queryEncoding as "latin1" });
  expect(create).toThrow(/`queryEncoding` must be "latin1" or "utf-8"/);
});

it("keeps `queryEncoding` in `withEnvironment`", async () => {
  await open({ queryEncoding: "utf-8" })
    .withEnvironment(production)
    .resourceList({ filter: { resource_id_value: ["ü"] } });
  expect(valuesOf(0, "filter.resource_id_value")).toEqual(["Ã¼"]);
});
