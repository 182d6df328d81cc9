import { setImmediate } from "node:timers/promises";

import { ConfigurationError, isAbortedError, isResponseFormatError, PermissionDeniedError } from "@platform-clients/core";
import type { Fetch, PagedCall } from "@platform-clients/core";
import type { InmantaState } from "@platform-clients/mocks";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import { baseUrl, canned, production, startOrchestrator, storeResources } from "./orchestrator.ts";

const rows = ["web2", "web1", "db1", "a/b,c=d", "a&b"].map((name) => `std::File[${name},path=/etc/motd]`);

const server = await startOrchestrator({ token: "abc" }, (state) => storeResources(state, rows));

function open(fetch: Fetch = server.fetch, url = baseUrl): ReturnType<typeof createInmantaClient> {
  return createInmantaClient({ baseUrl: url, fetch, token: "abc", environment: production });
}

const pageOf =
  (ids: readonly string[], next?: string, metadata: object = {}) =>
  (): Response =>
    Response.json({ data: ids.map((resource_id) => ({ resource_id })), links: { self: "", next }, metadata });

describe("resourceList", () => {
  it("returns every item once, with token and environment on each page", async () => {
    const ids: string[] = [];
    for await (const { resource_id } of open().resourceList({ limit: 2, filter: { status: ["!orphaned"] } })) ids.push(resource_id);
    expect(ids).toEqual(rows);
    const next = "GET /api/v2/resource?limit=2&sort=resource_type.desc&filter.status=!orphaned&deploy_summary=False&end=std::File&last_id=";
    expect(server.lines()).toEqual(["GET /api/v2/resource?limit=2&filter.status=!orphaned", next + rows[1], next + rows[3]]);
    for (const { headers } of server.requests)
      expect([headers["authorization"], headers["x-inmanta-tid"]]).toEqual(["Bearer abc", production]);
  });

  it("sends the `tid` of the call, not the client's, on each page", async () => {
    const other = createInmantaClient({ baseUrl, fetch: server.fetch, token: "abc" });
    expect(await other.resourceList({ tid: production, limit: 3 }).toArray({ limit: 99 })).toHaveLength(5);
  });

  it.each(["http://localhost:8888/inmanta", "http://localhost:8888/inmanta/"])("follows links behind a reverse proxy: %s", async (url) => {
    const paths: string[] = [];
    const proxy: Fetch = (target, init) => {
      paths.push(new URL(target).pathname);
      return server.fetch(target.replace("/inmanta/", "/"), init);
    };
    expect(await open(proxy, url).resourceList({ limit: 2 }).toArray({ limit: 99 })).toHaveLength(5);
    expect(paths).toEqual(Array.from({ length: 3 }, () => "/inmanta/api/v2/resource"));
  });

  it("returns the first page when awaited, with links and metadata in addition", async () => {
    const { data, links, metadata } = await open().resourceList({ limit: 2 }).withResponse();
    expect(data.map(({ resource_id }) => resource_id)).toEqual(rows.slice(0, 2));
    expect(metadata).toEqual({ total: 5, before: 0, after: 3, page_size: 2 });
    expect(links.next).toContain("/api/v2/resource?limit=2");
    expect(server.requests).toHaveLength(1);
  });

  it("has one page without a limit, or with limit 0", async () => {
    const client = open();
    expect(await client.resourceList().toArray({ limit: 99 })).toHaveLength(5);
    expect(await client.resourceList({ limit: 0 }).toArray({ limit: 99 })).toHaveLength(5);
    expect(server.lines()).toEqual(["GET /api/v2/resource", "GET /api/v2/resource?limit=0"]);
  });

  it("requests no page beyond the items that are needed", async () => {
    expect(await open().resourceList({ limit: 2 }).toArray({ limit: 4 })).toHaveLength(4);
    expect(server.requests).toHaveLength(2);
  });

  it("goes on after an empty page with a link", async () => {
    const link = "/api/v2/resource?limit=2&end=";
    const { fetch } = canned(pageOf(rows.slice(0, 2), `${link}1`), pageOf([], `${link}2`), pageOf(rows.slice(2)));
    const items = await open(fetch).resourceList({ limit: 2 }).toArray({ limit: 99 });
    expect(items.map(({ resource_id }) => resource_id)).toEqual(rows);
  });

  it("fails when the server counts more items than it lists", async () => {
    const metadata = { total: 3, before: 0, after: 1, page_size: 2 };
    const { fetch } = canned(
      pageOf(rows.slice(0, 2), "/api/v2/resource?limit=2&end=1", metadata),
      pageOf([], undefined, { ...metadata, before: 3, after: 0 }),
    );
    const failure: unknown = await open(fetch)
      .resourceList({ limit: 2 })
      .toArray({ limit: 99 })
      .catch((error: unknown) => error);
    expect(isResponseFormatError(failure) && failure.code).toBe("listing_incomplete");
  });

  it("fails when the only page has fewer items than the server counts, as with equal values in the sort column", async () => {
    server.state.discovered = ["m1", "m2", "m3"].map((name) => ({
      environment: production,
      discovered_resource_id: `cloud::Machine[web1,name=${name}]`,
      values: {},
      discovery_resource_id: rows[0] ?? "",
    }));
    const failure: unknown = await open()
      .discoveredResourcesGetBatch({ limit: 2, sort: "resource_type.asc" })
      .toArray({ limit: 99 })
      .catch((error: unknown) => error);
    expect(isResponseFormatError(failure) && failure.code).toBe("listing_incomplete");
  });

  it("fails when a page fails", async () => {
    const token = (): string => (server.requests.length === 0 ? "abc" : "stale");
    const client = createInmantaClient({ baseUrl, environment: production, fetch: server.fetch, token, retry: false });
    const ids: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const { resource_id } of client.resourceList({ limit: 2 })) ids.push(resource_id);
    };
    await expect(walk()).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(ids).toEqual(rows.slice(0, 2));
  });

  it.each([
    ["that form a loop", "/api/v2/resource?limit=1", "paging_loop"],
    ["to another origin", "https://evil.example/api/v2/resource?limit=1", "paging_link_refused"],
  ])("does not follow links %s", async (_, next, code) => {
    const { fetch, urls } = canned(pageOf(["a::B[c,d=e]"], next));
    const failure: unknown = await open(fetch)
      .resourceList({ limit: 1 })
      .toArray({ limit: 99 })
      .catch((error: unknown) => error);
    expect(isResponseFormatError(failure)).toBe(true);
    expect((failure as { code: string }).code).toBe(code);
    expect(urls).toHaveLength(1);
  });
});

describe("getResourceActions", () => {
  const actions: InmantaState["actions"] = Array.from({ length: 7 }, (_, index) => ({
    environment: production,
    version: 3,
    resource_version_ids: rows.slice(0, 1).map((id) => `${id},v=3`),
    action_id: `d7e29b40-5c16-4f8a-b3d1-00000000000${index}`,
    action: "deploy",
    // Two and three have the same time: only the id tells them apart.
    started: `2025-11-21T09:0${index === 3 ? 2 : index}:00.000000+00:00`,
    finished: null,
    messages: [],
    status: "deployed",
    changes: null,
    change: index % 3 === 0 ? "nochange" : "updated",
  }));
  beforeEach(() => void (server.state.actions = [...actions]));
  const numbers = (list: readonly { action_id: string }[]): number[] => list.map(({ action_id }) => Number(action_id.slice(-1)));

  it("ends at an empty page, because the links never end", async () => {
    expect(numbers(await open().getResourceActions({ limit: 3 }).toArray({ limit: 99 }))).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(server.requests).toHaveLength(4);
  });

  it("keeps `exclude_changes` on every page, although the links omit it", async () => {
    expect(
      numbers(
        await open()
          .getResourceActions({ limit: 2, exclude_changes: ["nochange"] })
          .toArray({ limit: 99 }),
      ),
    ).toEqual([5, 4, 2, 1]);
    for (const { query } of server.requests) expect(new URLSearchParams(query).getAll("exclude_changes")).toEqual(["nochange"]);
  });

  it("pages forwards from `first_timestamp`, although the links lead backwards", async () => {
    const call = open().getResourceActions({ limit: 2, first_timestamp: "2025-11-21T09:01:00.000000+00:00" });
    expect(numbers(await call)).toEqual([2, 3]);
    expect(numbers(await call.toArray({ limit: 99 }))).toEqual([2, 3, 4, 5, 6]);
    const queries = server.requests.map(({ query }) => new URLSearchParams(query));
    expect(queries.map((query) => [query.get("first_timestamp")?.slice(11, 16), query.get("action_id")?.slice(-1)])).toEqual([
      ["09:01", undefined],
      ["09:02", "3"],
      ["09:05", "5"],
      ["09:06", "6"],
    ]);
  });

  it("continues from the cursor of a page, backwards and forwards", async () => {
    const client = open();
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

  describe("a cursor of pages forwards", () => {
    const first_timestamp = "2025-11-21T09:01:00.000000+00:00";
    const other = "aaaaaaaa-91c3-4e5a-b7d8-3f1e2c4a5b60";
    const cursorOf = async (): Promise<string> => {
      const { value } = await open().getResourceActions({ limit: 2, first_timestamp }).pages().next();
      return (value as { cursor: string }).cursor;
    };
    const failure = (call: Pick<PagedCall<unknown>, "pages">, from: string): Promise<unknown> =>
      call
        .pages({ from })
        .next()
        .catch((error: unknown) => error);

    it.each([
      ["another environment", () => open().getResourceActions({ limit: 2, first_timestamp, tid: other })],
      ["a client for another environment", () => open().withEnvironment(other).getResourceActions({ limit: 2, first_timestamp })],
      ["other filters", () => open().getResourceActions({ limit: 2, first_timestamp, attribute: "path", attribute_value: "/etc" })],
      ["pages backwards", () => open().getResourceActions({ limit: 2, exclude_changes: ["nochange"] })],
    ])("is refused by a call for %s", async (_, call) => {
      const from = await cursorOf();
      const sent = server.requests.length;
      expect(await failure(call(), from)).toMatchObject({ operation: "getResourceActions" });
      expect(server.requests).toHaveLength(sent);
    });

    it("is accepted with another limit, with the environment as an argument, and in any order of the arguments", async () => {
      const client = open();
      const filters = { agent: "web2", resource_type: "std::File" };
      const { value } = await client
        .getResourceActions({ limit: 2, first_timestamp, ...filters })
        .pages()
        .next();
      const from = (value as { cursor: string }).cursor;
      const again = { resource_type: "std::File", agent: "web2", tid: production, first_timestamp, limit: 1 } as const;
      expect(numbers(await client.getResourceActions(again).toArray({ limit: 99, from }))).toEqual([4, 5, 6]);
    });

    it("is refused if it comes from pages backwards", async () => {
      const { value } = await open().getResourceActions({ limit: 2 }).pages().next();
      const from = (value as { cursor: string }).cursor;
      expect(await failure(open().getResourceActions({ limit: 2, first_timestamp }), from)).toBeInstanceOf(ConfigurationError);
    });

    /** A cursor that begins at this position: one of the client, changed by hand. */
    async function forged(position: unknown): Promise<string> {
      const { value } = await open().getResourceActions({ limit: 2, first_timestamp }).pages().next();
      const [operation, , digest] = JSON.parse(Buffer.from((value as { cursor: string }).cursor, "base64url").toString()) as unknown[];
      return Buffer.from(JSON.stringify([operation, position, digest])).toString("base64url");
    }

    it.each<[string, unknown]>([
      ["an unknown position", "/api/v2/resource_actions"],
      ["half a position", { first_timestamp }],
    ])("is refused with %s", async (_, position) => {
      const from = await forged(position);
      const before = server.requests.length;
      expect(await failure(open().getResourceActions({ limit: 2, first_timestamp }), from)).toBeInstanceOf(ConfigurationError);
      expect(server.requests).toHaveLength(before);
    });

    it("changes no other argument", async () => {
      const position = { first_timestamp, action_id: actions[1]?.action_id, tid: other, limit: 1000, agent: "db1" };
      await open()
        .getResourceActions({ limit: 2, first_timestamp })
        .pages({ from: await forged(position) })
        .next();
      const request = server.requests.at(-1);
      expect(request?.headers["x-inmanta-tid"]).toBe(production);
      expect(Object.fromEntries(new URLSearchParams(request?.query))).toEqual({
        limit: "2",
        first_timestamp,
        action_id: position.action_id,
      });
    });
  });

  it("starts nothing before its first use, and fails there", async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown): void => void rejections.push(reason);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    const call = open().getResourceActions({ limit: 2, first_timestamp: "2025-11-21T09:01:00.000000+00:00" }, { deadline: -1 });
    // Node reports a rejection after the microtasks of the turn in which it happens.
    await open().getResourceActions({ limit: 2, first_timestamp: "2025-11-21T09:01:00.000000+00:00" });
    await setImmediate();
    expect(rejections).toEqual([]);
    expect(await call.result()).toMatchObject({ ok: false, error: { name: "ConfigurationError" } });
  });

  it("stops paging forwards when its signal fires", async () => {
    const controller = new AbortController();
    const walk = async (): Promise<void> => {
      for await (const _ of open().getResourceActions(
        { limit: 1, first_timestamp: "2025-11-21T09:01:00.000000+00:00" },
        { signal: controller.signal },
      ))
        controller.abort();
    };
    expect(isAbortedError(await walk().catch((error: unknown) => error))).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it("aborts a prefetched page when the iteration ends", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const client = open((url, init) => {
      signals.push(init.signal);
      return signals.length === 1 ? server.fetch(url, init) : new Promise(() => undefined);
    });
    const call = client.getResourceActions({ limit: 1, first_timestamp: "2025-11-21T09:01:00.000000+00:00" });
    for await (const _ of call.pages({ prefetch: true })) {
      await expect.poll(() => signals.length).toBe(2);
      break;
    }
    expect(signals[1]?.aborted).toBe(true);
  });

  it("rejects a page that was already fetched", async () => {
    const { fetch, urls } = canned(() => Response.json({ data: [actions[3]], links: { self: "" } }));
    const failure: unknown = await open(fetch)
      .getResourceActions({ limit: 1, first_timestamp: "2025-11-21T09:01:00.000000+00:00" })
      .toArray({ limit: 99 })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "ResponseFormatError", code: "paging_loop", operation: "getResourceActions" });
    expect(urls).toHaveLength(2);
  });

  it("has neither links nor further pages without a limit", async () => {
    const { data, links } = await open().getResourceActions({ first_timestamp: "2025-11-21T09:01:00.000000+00:00" }).withResponse();
    expect([data.length, links]).toEqual([5, undefined]);
    expect(await open().getResourceActions().toArray({ limit: 99 })).toHaveLength(7);
    expect(server.requests).toHaveLength(2);
  });
});
