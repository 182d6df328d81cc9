import { isConfigurationError, isResponseFormatError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import type { InmantaClient, InmantaClientOptions } from "../src/index.ts";
import type { FakeServer } from "./fake-server.ts";
import { latin1Server, rowOf } from "./latin1-server.ts";
import type { Row } from "./latin1-server.ts";

const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const limits = [7, 20, 100];
const sorts = [undefined, "resource_type.asc", "resource_id_value.asc", "resource_id_value.desc"] as const;

/** 500 resources, 82 of them with a non-ASCII id. Some pages of each size end at such a row, in both orders. */
const rows = [...rowsOf("zone", 280), ...rowsOf("café", 27), ...rowsOf("Straße", 27), ...rowsOf("Müller", 28), ...rowsOf("Archiv", 138)];

function rowsOf(name: string, count: number): Row[] {
  return Array.from({ length: count }, (_, index) => rowOf(`/srv/${name} & co/${String(index).padStart(3, "0")}`));
}

function open({ fetch }: FakeServer, options: Partial<InmantaClientOptions> = {}): InmantaClient {
  return createInmantaClient({ baseUrl: "http://localhost:8888", fetch, environment, ...options });
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
      const server = latin1Server(rows);
      const ids = await idsOf(open(server).resourceList({ limit, sort }));
      expect(ids).toHaveLength(500);
      expect(new Set(ids)).toEqual(new Set(rows.map(({ resource_id }) => resource_id)));
      expect(server.seen).toHaveLength(Math.ceil(500 / limit));
    },
  );

  it.each(limits)("fails with `listing_incomplete` if links are sent in UTF-8: limit %d", async (limit) => {
    const client = open(latin1Server(rows), { queryEncoding: "utf-8" });
    const failure = await failureOf(idsOf(client.resourceList({ limit })));
    expect(isResponseFormatError(failure)).toBe(true);
    expect(failure.code).toBe("listing_incomplete");
    expect(failure.message).toMatch(/the list is incomplete: \d+ of 500 items were received/);
    expect((await failureOf(client.resourceList({ limit }).toArray({ limit: Infinity }))).code).toBe("listing_incomplete");
  });

  it("never loses a resource silently in UTF-8, in any order", async () => {
    for (const sort of sorts) {
      for (const limit of limits) {
        const client = open(latin1Server(rows), { queryEncoding: "utf-8" });
        const outcome = await idsOf(client.resourceList({ limit, sort })).then(
          (ids) => new Set(ids).size,
          (error: unknown) => (error as { code: string }).code,
        );
        expect([500, "listing_incomplete", "paging_loop"]).toContain(outcome);
      }
    }
  });

  it.each(limits)("continues from the cursor of every page: limit %d", async (limit) => {
    const server = latin1Server(rows);
    const all = await idsOf(open(server).resourceList({ limit }));
    let seen = 0;
    for await (const { cursor, items } of open(server).resourceList({ limit }).pages()) {
      seen += items.length;
      const rest: string[] = [];
      for await (const page of open(server).resourceList({ limit }).pages({ from: cursor, maxPages: 2 }))
        rest.push(...page.items.map(({ resource_id }) => resource_id));
      expect(rest).toEqual(all.slice(seen, seen + 2 * limit));
    }
    expect(seen).toBe(500);
  });

  it("continues from the cursor of an error after a non-ASCII resource", async () => {
    const server = latin1Server(rows);
    let healthy = false;
    const client = createInmantaClient({
      baseUrl: "http://localhost:8888",
      environment,
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
    const server = latin1Server(rows);
    const ids = await idsOf(open(server).resourceList({ limit: 7, filter: { resource_id_value } }));
    expect(new Set(ids).size).toBe(count);
    for (const { query } of server.seen) expect(query.getAll("filter.resource_id_value")).toEqual(resource_id_value);
  });

  it("sends one byte for each character up to U+00FF, and nothing else differently", async () => {
    const urls: string[] = [];
    const server = latin1Server(rows);
    const client = open({ ...server, fetch: (url, init) => (urls.push(url), server.fetch(url, init)) });
    await client.resourceList({ filter: { resource_id_value: ["\u0080ÿ a+b&c=d%"] } });
    expect(urls).toEqual(["http://localhost:8888/api/v2/resource?filter.resource_id_value=%80%FF%20a%2Bb%26c%3Dd%25"]);
  });

  it('finds no non-ASCII row with `queryEncoding: "utf-8"`, which sends UTF-8', async () => {
    const server = latin1Server(rows);
    expect(await open(server, { queryEncoding: "utf-8" }).resourceList({ filter: { resource_id_value: ["ü"] } })).toEqual([]);
    expect(server.seen[0]?.query.get("filter.resource_id_value")).toBe("Ã¼");
  });

  it.each(["日本", "œ", "€", "Ā", "🙂", "\ud800"])("fails before it is sent if it has characters beyond U+00FF: %s", async (text) => {
    const server = latin1Server(rows);
    const failure = await failureOf(open(server).resourceList({ filter: { resource_id_value: [text] } }));
    expect(isConfigurationError(failure)).toBe(true);
    expect(failure.code).toBe("query_not_encodable");
    expect(failure.message).toContain("`filter.resource_id_value`");
    expect(server.seen).toHaveLength(0);
  });
});

describe("ids beyond Latin-1", () => {
  const mixed = [...rowsOf("日本", 3), ...rowsOf("Müller", 5)];

  it("fail with `query_not_encodable` where a link contains one, after the items before it", async () => {
    const server = latin1Server(mixed);
    const ids: string[] = [];
    const call = open(server).resourceList({ limit: 2 });
    const failure = await failureOf(
      (async () => {
        for await (const { resource_id } of call) ids.push(resource_id);
      })(),
    );
    expect(isResponseFormatError(failure)).toBe(true);
    expect(failure.code).toBe("query_not_encodable");
    expect(failure.cursor).toBeTypeOf("string");
    expect(ids).toHaveLength(2);
    expect(server.seen).toHaveLength(1);
    const resumed = await failureOf(open(server).resourceList({ limit: 2 }).pages({ from: failure.cursor }).next());
    expect(resumed.code).toBe("query_not_encodable");
  });

  it.each([5, 8])("are listed if no page ends at one: limit %d", async (limit) => {
    const ids = await idsOf(open(latin1Server(mixed)).resourceList({ limit }));
    expect(new Set(ids).size).toBe(8);
  });
});

describe("roles", () => {
  const names = ["opérateur", "日本", "operator", "œuvre & <co>"];

  it.each(names)("are deleted by name: %s", async (name) => {
    const roles = new Set(names);
    await open(latin1Server([], roles)).deleteRole({ name });
    expect(roles).toEqual(new Set(names.filter((other) => other !== name)));
  });

  it.each(names)("are unassigned by name: %s", async (role) => {
    const roles = new Set(names);
    await open(latin1Server([], roles)).unassignRole({ username: "zoë", environment, role });
    expect(roles).toEqual(new Set(names.filter((other) => other !== role)));
  });

  it("are sent in the query where it can carry them, and in a JSON body otherwise", async () => {
    const server = latin1Server([], new Set(names));
    const client = open(server);
    await client.deleteRole({ name: "opérateur" });
    await client.unassignRole({ username: "bob", environment, role: "日本" });
    const [first, second] = server.seen;
    expect([first?.query.get("name"), first?.headers.get("content-type"), first?.body]).toEqual(["opérateur", null, {}]);
    expect([second?.query.get("role"), second?.query.get("environment")]).toEqual([null, environment]);
    expect([second?.headers.get("content-type"), second?.body]).toEqual(["application/json", { role: "日本" }]);
  });

  it('are sent as UTF-8 in the query with `queryEncoding: "utf-8"`', async () => {
    const server = latin1Server([], new Set(names));
    await open(server, { queryEncoding: "utf-8" }).deleteRole({ name: "日本" }).result();
    expect([server.seen[0]?.query.get("name"), server.seen[0]?.body]).toEqual(["æ\u0097¥æ\u009c¬", {}]);
  });
});

it.each(["Müller", "日本"])("deleteParam deletes the fact of the resource %s", async (name) => {
  const facts = new Set([rowOf(name).resource_id]);
  await open(latin1Server([], undefined, facts)).deleteParam({ id: "serial", resource_id: rowOf(name).resource_id });
  expect(facts.size).toBe(0);
});

it.each(["utf8", "latin-1", "", null, 1])("rejects an unknown `queryEncoding`: %j", (queryEncoding) => {
  const create = (): unknown => open(latin1Server([]), { queryEncoding: queryEncoding as "latin1" });
  expect(create).toThrow(/`queryEncoding` must be "latin1" or "utf-8"/);
});

it("keeps `queryEncoding` in `withEnvironment`", async () => {
  const server = latin1Server(rows);
  await open(server, { queryEncoding: "utf-8" })
    .withEnvironment(environment)
    .resourceList({ filter: { resource_id_value: ["ü"] } });
  expect(server.seen[0]?.query.get("filter.resource_id_value")).toBe("Ã¼");
});
