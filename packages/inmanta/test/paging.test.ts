import { AuthenticationError, isAbortedError, isResponseFormatError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import { resourceServer } from "./fake-resources.ts";
import type { FakeAction } from "./fake-resources.ts";
import { fakeServer, json } from "./fake-server.ts";
import type { FakeServer } from "./fake-server.ts";

const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const rows = ["web2", "web1", "db1", "a/b,c=d", "a&b"].map((name) => `std::File[${name},path=/etc/motd]`);

function open(server: FakeServer, baseUrl = "http://localhost:8888"): ReturnType<typeof createInmantaClient> {
  return createInmantaClient({ baseUrl, fetch: server.fetch, token: "abc", environment });
}

describe("resourceList", () => {
  it("returns every item once, with token and environment on each page", async () => {
    const server = resourceServer(rows);
    const ids: string[] = [];
    for await (const { resource_id } of open(server).resourceList({ limit: 2, filter: { status: ["!orphaned"] } })) ids.push(resource_id);
    expect(ids).toEqual(rows);
    expect(server.lines()).toEqual([
      "GET /api/v2/resource?limit=2&filter.status=!orphaned",
      `GET /api/v2/resource?limit=2&sort=resource_type.desc&deploy_summary=False&filter.status=!orphaned&end=${rows[1]}&last_id=${rows[1]}`,
      `GET /api/v2/resource?limit=2&sort=resource_type.desc&deploy_summary=False&filter.status=!orphaned&end=${rows[3]}&last_id=${rows[3]}`,
    ]);
    for (const { headers } of server.seen)
      expect([headers.get("authorization"), headers.get("x-inmanta-tid")]).toEqual(["Bearer abc", environment]);
  });

  it("sends the `tid` of the call, not the client's, on each page", async () => {
    const server = resourceServer(rows);
    const other = createInmantaClient({ baseUrl: "http://localhost:8888", fetch: server.fetch, token: "abc" });
    expect(await other.resourceList({ tid: environment, limit: 3 }).toArray({ limit: 99 })).toHaveLength(5);
  });

  it.each(["http://localhost:8888/inmanta", "http://localhost:8888/inmanta/"])(
    "follows links behind a reverse proxy: %s",
    async (baseUrl) => {
      const server = resourceServer(rows, [], "/inmanta");
      expect(await open(server, baseUrl).resourceList({ limit: 2 }).toArray({ limit: 99 })).toHaveLength(5);
      expect(server.seen.map(({ path }) => path)).toEqual(Array.from({ length: 3 }, () => "/inmanta/api/v2/resource"));
    },
  );

  it("returns the first page when awaited, with links and metadata in addition", async () => {
    const server = resourceServer(rows);
    const { data, links, metadata } = await open(server).resourceList({ limit: 2 }).withResponse();
    expect(data.map(({ resource_id }) => resource_id)).toEqual(rows.slice(0, 2));
    expect(metadata).toEqual({ total: 5, before: 0, after: 3, page_size: 2 });
    expect(links.next).toContain("/api/v2/resource?limit=2");
    expect(server.seen).toHaveLength(1);
  });

  it("has one page without a limit, or with limit 0", async () => {
    const server = resourceServer(rows);
    const client = open(server);
    expect(await client.resourceList().toArray({ limit: 99 })).toHaveLength(5);
    expect(await client.resourceList({ limit: 0 }).toArray({ limit: 99 })).toHaveLength(5);
    expect(server.lines()).toEqual(["GET /api/v2/resource", "GET /api/v2/resource?limit=0"]);
  });

  it("requests no page beyond the items that are needed", async () => {
    const server = resourceServer(rows);
    expect(await open(server).resourceList({ limit: 2 }).toArray({ limit: 4 })).toHaveLength(4);
    expect(server.seen).toHaveLength(2);
  });

  it("goes on after an empty page with a link", async () => {
    const page = (ids: readonly string[], next?: string): Response =>
      json({ data: ids.map((resource_id) => ({ resource_id })), links: { self: "", next }, metadata: {} });
    const server = fakeServer({
      "GET /api/v2/resource": ({ query }) => {
        const end = query.get("end");
        if (end === null) return page(rows.slice(0, 2), "/api/v2/resource?limit=2&end=1");
        return end === "1" ? page([], "/api/v2/resource?limit=2&end=2") : page(rows.slice(2));
      },
    });
    const items = await open(server).resourceList({ limit: 2 }).toArray({ limit: 99 });
    expect(items.map(({ resource_id }) => resource_id)).toEqual(rows);
  });

  it("fails when the server counts more items than it lists", async () => {
    const metadata = { total: 3, before: 0, after: 1, page_size: 2 };
    const next = "/api/v2/resource?limit=2&end=1";
    const server = fakeServer({
      "GET /api/v2/resource": ({ query }) =>
        json(
          query.has("end")
            ? { data: [], links: { self: "" }, metadata: { ...metadata, before: 3, after: 0 } }
            : { data: rows.slice(0, 2).map((resource_id) => ({ resource_id })), links: { self: "", next }, metadata },
        ),
    });
    const failure: unknown = await open(server)
      .resourceList({ limit: 2 })
      .toArray({ limit: 99 })
      .catch((error: unknown) => error);
    expect(isResponseFormatError(failure) && failure.code).toBe("listing_incomplete");
  });

  it("fails when a page fails", async () => {
    const server = resourceServer(rows);
    const client = createInmantaClient({
      baseUrl: "http://localhost:8888",
      environment,
      fetch: server.fetch,
      token: () => (server.seen.length === 0 ? "abc" : "stale"),
      retry: false,
    });
    const ids: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const { resource_id } of client.resourceList({ limit: 2 })) ids.push(resource_id);
    };
    await expect(walk()).rejects.toBeInstanceOf(AuthenticationError);
    expect(ids).toEqual(rows.slice(0, 2));
  });

  it.each([
    ["that form a loop", "/api/v2/resource?limit=1", "paging_loop"],
    ["to another origin", "https://evil.example/api/v2/resource?limit=1", "paging_link_refused"],
  ])("does not follow links %s", async (_, next, code) => {
    const server = fakeServer({
      "GET /api/v2/resource": () => json({ data: [{ resource_id: "a::B[c,d=e]" }], links: { self: "", next }, metadata: {} }),
    });
    const failure: unknown = await open(server)
      .resourceList({ limit: 1 })
      .toArray({ limit: 99 })
      .catch((error: unknown) => error);
    expect(isResponseFormatError(failure)).toBe(true);
    expect((failure as { code: string }).code).toBe(code);
    expect(server.seen).toHaveLength(1);
  });
});

describe("getResourceActions", () => {
  const actions: FakeAction[] = Array.from({ length: 7 }, (_, index) => ({
    action_id: `d7e29b40-5c16-4f8a-b3d1-00000000000${index}`,
    // Two and three have the same time: only the id tells them apart.
    started: `2025-11-21T09:0${index === 3 ? 2 : index}:00.000000+00:00`,
    change: index % 3 === 0 ? "nochange" : "updated",
  }));
  const numbers = (list: readonly { action_id: string }[]): number[] => list.map(({ action_id }) => Number(action_id.slice(-1)));

  it("ends at an empty page, because the links never end", async () => {
    const server = resourceServer([], actions);
    expect(numbers(await open(server).getResourceActions({ limit: 3 }).toArray({ limit: 99 }))).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(server.seen).toHaveLength(4);
  });

  it("keeps `exclude_changes` on every page, although the links omit it", async () => {
    const server = resourceServer([], actions);
    expect(
      numbers(
        await open(server)
          .getResourceActions({ limit: 2, exclude_changes: ["nochange"] })
          .toArray({ limit: 99 }),
      ),
    ).toEqual([5, 4, 2, 1]);
    for (const { query } of server.seen) expect(query.getAll("exclude_changes")).toEqual(["nochange"]);
  });

  it("pages forwards from `first_timestamp`, although the links lead backwards", async () => {
    const server = resourceServer([], actions);
    const call = open(server).getResourceActions({ limit: 2, first_timestamp: "2025-11-21T09:01:00.000000+00:00" });
    expect(numbers(await call)).toEqual([2, 3]);
    expect(numbers(await call.toArray({ limit: 99 }))).toEqual([2, 3, 4, 5, 6]);
    expect(server.seen.map(({ query }) => [query.get("first_timestamp")?.slice(11, 16), query.get("action_id")?.slice(-1)])).toEqual([
      ["09:01", undefined],
      ["09:02", "3"],
      ["09:05", "5"],
      ["09:06", "6"],
    ]);
  });

  it("continues from the cursor of a page, backwards and forwards", async () => {
    const client = open(resourceServer([], actions));
    for (const first_timestamp of [undefined, "2025-11-21T09:01:00.000000+00:00"]) {
      const call = client.getResourceActions({ limit: 2, first_timestamp });
      const all = numbers(await call.toArray({ limit: 99 }));
      let seen = 0;
      for await (const { cursor, items } of call.pages()) {
        seen += items.length;
        const rest = await client.getResourceActions({ limit: 2, first_timestamp }).toArray({ limit: 99, from: cursor });
        expect(numbers(rest)).toEqual(all.slice(seen));
      }
      expect(seen).toBe(all.length);
    }
  });

  it("stops paging forwards when its signal fires", async () => {
    const server = resourceServer([], actions);
    const controller = new AbortController();
    const walk = async (): Promise<void> => {
      for await (const _ of open(server).getResourceActions(
        { limit: 1, first_timestamp: "2025-11-21T09:01:00.000000+00:00" },
        { signal: controller.signal },
      ))
        controller.abort();
    };
    expect(isAbortedError(await walk().catch((error: unknown) => error))).toBe(true);
    expect(server.seen).toHaveLength(1);
  });

  it("aborts a prefetched page when the iteration ends", async () => {
    const server = resourceServer([], actions);
    const signals: (AbortSignal | null | undefined)[] = [];
    const client = createInmantaClient({
      baseUrl: "http://localhost:8888",
      token: "abc",
      environment,
      fetch: (url, init) => {
        signals.push(init.signal);
        return signals.length === 1 ? server.fetch(url, init) : new Promise(() => undefined);
      },
    });
    const call = client.getResourceActions({ limit: 1, first_timestamp: "2025-11-21T09:01:00.000000+00:00" });
    for await (const _ of call.pages({ prefetch: true })) {
      await expect.poll(() => signals.length).toBe(2);
      break;
    }
    expect(signals[1]?.aborted).toBe(true);
  });

  it("rejects a page that was already fetched", async () => {
    const { fetch, seen } = fakeServer({ "GET /api/v2/resource_actions": () => json({ data: [actions[3]], links: { self: "" } }) });
    const client = createInmantaClient({ baseUrl: "http://localhost:8888", fetch, environment });
    const failure: unknown = await client
      .getResourceActions({ limit: 1, first_timestamp: "2025-11-21T09:01:00.000000+00:00" })
      .toArray({ limit: 99 })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "ResponseFormatError", code: "paging_loop", operation: "getResourceActions" });
    expect(seen).toHaveLength(2);
  });

  it("has neither links nor further pages without a limit", async () => {
    const server = resourceServer([], actions);
    const { data, links } = await open(server).getResourceActions({ first_timestamp: "2025-11-21T09:01:00.000000+00:00" }).withResponse();
    expect([data.length, links]).toEqual([5, undefined]);
    expect(await open(server).getResourceActions().toArray({ limit: 99 })).toHaveLength(7);
    expect(server.seen).toHaveLength(2);
  });
});
