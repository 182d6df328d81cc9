import { AbortedError, ConfigurationError, ConflictError, TimeoutError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import type { VersionContent } from "../src/index.ts";
import { empty, fakeServer, json, refused } from "./fake-server.ts";
import type { Answer, FakeServer } from "./fake-server.ts";

const tid = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const dryRun = "6f2c1d80-c6d4-41f0-9b1c-0242ac120002";
const other = "7a3d2e91-c6d4-41f0-9b1c-0242ac120002";

function open(
  routes: Record<string, Answer>,
  { environment }: { environment?: typeof tid } = { environment: tid },
): { server: FakeServer; client: ReturnType<typeof createInmantaClient> } {
  const server = fakeServer(routes);
  return { server, client: createInmantaClient({ baseUrl: "http://localhost:8888", fetch: server.fetch, environment, retry: false }) };
}

/** A server that compiles for a number of polls. */
function compiler(polls: number): Record<string, Answer> {
  let left = 0;
  const reports: { id: string; success: boolean | null }[] = [{ id: "the one before", success: true }];
  return {
    [`POST /api/v1/notify/${tid}`]: () => {
      left = polls;
      reports.unshift({ id: "ours", success: false });
      return json({});
    },
    [`HEAD /api/v1/notify/${tid}`]: () => {
      left -= 1;
      return empty(left >= 0 ? 200 : 204);
    },
    "GET /api/v2/compilereport": ({ query }) =>
      json({ data: reports.slice(0, Number(query.get("limit"))), links: { self: "" }, metadata: {} }),
  };
}

describe("compileAndWait", () => {
  it("starts a compile, waits until none is running, and reads the newest report", async () => {
    const { client, server } = open(compiler(2));
    const { report, warnings } = await client.compileAndWait({ update: false, metadata: { message: "by hand" } }, { interval: 0 });
    expect([report?.id, report?.success, warnings]).toEqual(["ours", false, []]);
    expect(server.lines()).toEqual([
      `POST /api/v1/notify/${tid}`,
      `HEAD /api/v1/notify/${tid}`,
      `HEAD /api/v1/notify/${tid}`,
      `HEAD /api/v1/notify/${tid}`,
      "GET /api/v2/compilereport?limit=1&sort=requested.desc",
    ]);
    expect(server.seen[0]?.body).toEqual({ update: false, metadata: { message: "by hand" } });
  });

  it("does not wait and returns no older report when the server skips the compile", async () => {
    const text = "Skipping compile because server compile not enabled for this environment.";
    const { client, server } = open({ ...compiler(0), [`POST /api/v1/notify/${tid}`]: () => json({ metadata: { warnings: [text] } }) });
    expect(await client.compileAndWait()).toEqual({ report: undefined, warnings: [text] });
    expect(server.seen).toHaveLength(1);
  });

  it("uses the given environment, and requires one", async () => {
    const { client, server } = open(compiler(0), {});
    await expect(client.compileAndWait()).rejects.toBeInstanceOf(ConfigurationError);
    expect(server.seen).toHaveLength(0);
    expect((await client.compileAndWait({ tid })).report?.id).toBe("ours");
    expect(server.seen.at(-1)?.headers.get("x-inmanta-tid")).toBe(tid);
  });

  it("ends at its deadline, and does not start a wait beyond it", async () => {
    const { client } = open(compiler(9_999));
    const failure: unknown = await client.compileAndWait({}, { deadline: 60_000, interval: 120_000 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TimeoutError);
    expect(failure).toMatchObject({ code: "deadline_exceeded", operation: "compileAndWait" });
    await expect(client.compileAndWait({}, { deadline: 0 })).rejects.toBeInstanceOf(TimeoutError);
  });

  it("ends when its signal fires during a wait", async () => {
    const controller = new AbortController();
    const routes = compiler(9_999);
    const head = routes[`HEAD /api/v1/notify/${tid}`] as Answer;
    const { client, server } = open({
      ...routes,
      [`HEAD /api/v1/notify/${tid}`]: (seen) => {
        setTimeout(() => controller.abort(new Error("enough")), 0);
        return head(seen);
      },
    });
    const failure: unknown = await client
      .compileAndWait({}, { signal: controller.signal, interval: 3_600_000 })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AbortedError);
    expect((failure as Error).cause).toEqual(new Error("enough"));
    expect(server.seen).toHaveLength(2);
  });

  it.each([{ interval: -1 }, { deadline: Number.NaN }])("rejects invalid limits: %o", async (limits) => {
    const { client, server } = open(compiler(0));
    await expect(client.compileAndWait({}, limits)).rejects.toBeInstanceOf(ConfigurationError);
    expect(server.seen).toHaveLength(0);
  });
});

describe("isCompiling", () => {
  it("returns the status as a boolean", async () => {
    const { client } = open({ ...compiler(1) });
    await client.notifyChange({ id: tid });
    expect([await client.isCompiling({ id: tid }), await client.isCompiling({ id: tid })]).toEqual([true, false]);
  });
});

describe("dryrunAndWait", () => {
  const routes = (): Record<string, Answer> => {
    let todo = 3;
    return {
      "POST /api/v2/dryrun/5": () => json({ data: dryRun }),
      "GET /api/v2/dryrun/5": () => {
        todo -= 1;
        return json({
          data: [
            { id: other, todo: 0 },
            { id: dryRun, todo },
          ],
        });
      },
      [`GET /api/v2/dryrun/5/${dryRun}`]: () => json({ data: { summary: { id: dryRun, todo }, diff: [] } }),
    };
  };

  it("triggers, waits for its own run, and reads the result", async () => {
    const { client, server } = open(routes());
    expect((await client.dryrunAndWait({ version: 5 }, { interval: 0 })).summary.id).toBe(dryRun);
    expect(server.lines()).toEqual([
      "POST /api/v2/dryrun/5",
      "GET /api/v2/dryrun/5",
      "GET /api/v2/dryrun/5",
      "GET /api/v2/dryrun/5",
      `GET /api/v2/dryrun/5/${dryRun}`,
    ]);
  });

  it("fails with the error of the failed call", async () => {
    const { client, server } = open({
      ...routes(),
      "POST /api/v2/dryrun/5": () => refused(409, "Request conflicts with the current state of the resource: the environment is halted"),
    });
    await expect(client.dryrunAndWait({ version: 5 })).rejects.toBeInstanceOf(ConflictError);
    expect(server.seen).toHaveLength(1);
  });
});

describe("storeAndRelease", () => {
  const content = (version: number): VersionContent => ({
    resources: [{ id: `std::File[web1,path=/etc/motd],v=${version}`, requires: [] }],
    module_version_info: {},
    compiler_version: "2025.11.21",
  });
  const versions = (promote: "released" | "conflict" | "auto"): Record<string, Answer> => ({
    "POST /api/v2/reserve_version": () => json({ data: 6 }),
    "PUT /api/v1/version": () => empty(),
    "POST /api/v2/desiredstate/6/promote": () =>
      promote === "released"
        ? empty()
        : refused(409, "Request conflicts with the current state of the resource: The version 6 is already released."),
    "GET /api/v2/desiredstate": () => json({ data: [{ version: 6, released: promote === "auto" }], links: { self: "" }, metadata: {} }),
  });

  it("reserves a number, stores the version under it, and releases it", async () => {
    const { client, server } = open(versions("released"));
    expect(await client.storeAndRelease({ content })).toBe(6);
    expect(server.lines()).toEqual(["POST /api/v2/reserve_version", "PUT /api/v1/version", "POST /api/v2/desiredstate/6/promote"]);
    expect(server.seen[1]?.body).toEqual({ version: 6, ...content(6) });
    for (const { headers } of server.seen) expect(headers.get("x-inmanta-tid")).toBe(tid);
  });

  it("succeeds when the server has already released the version", async () => {
    const { client, server } = open(versions("auto"));
    expect(await client.storeAndRelease({ content: (version) => Promise.resolve(content(version)) })).toBe(6);
    expect(server.lines().at(-1)).toBe("GET /api/v2/desiredstate?limit=1&filter.version=ge:6&filter.version=le:6");
  });

  it("fails when the version can no longer be released", async () => {
    const { client } = open(versions("conflict"));
    await expect(client.storeAndRelease({ content })).rejects.toBeInstanceOf(ConflictError);
  });

  it("stores nothing when the content cannot be created", async () => {
    const { client, server } = open(versions("released"));
    await expect(client.storeAndRelease({ content: () => Promise.reject(new Error("no model")) })).rejects.toThrow("no model");
    expect(server.lines()).toEqual(["POST /api/v2/reserve_version"]);
  });
});
