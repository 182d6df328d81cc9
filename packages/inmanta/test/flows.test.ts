import { AbortedError, ConfigurationError, ConflictError, TimeoutError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import type { InmantaClient, VersionContent } from "../src/index.ts";
import { baseUrl, production, startOrchestrator } from "./orchestrator.ts";

const server = await startOrchestrator({}, ({ environments }) => {
  for (const { settings } of environments) settings["auto_deploy"] = false;
});

function open(): InmantaClient {
  return createInmantaClient({ baseUrl, fetch: server.fetch, environment: production, retry: false });
}

describe("compileAndWait", () => {
  it("starts a compile, waits until none is running, and reads the newest report", async () => {
    server.state.server.compiles = false;
    const { report, warnings } = await open().compileAndWait({ update: false, metadata: { message: "by hand" } }, { interval: 0 });
    expect([report?.id, report?.success, warnings]).toEqual([server.state.compiles.at(-1)?.id, false, []]);
    expect(report?.metadata).toEqual({ type: "api", message: "by hand" });
    expect(server.lines()).toEqual([
      `POST /api/v1/notify/${production}`,
      `HEAD /api/v1/notify/${production}`,
      `HEAD /api/v1/notify/${production}`,
      `HEAD /api/v1/notify/${production}`,
      "GET /api/v2/compilereport?limit=1&sort=requested.desc",
    ]);
    expect(server.requests[0]?.body).toEqual({ update: false, metadata: { message: "by hand" } });
  });

  it("does not wait and returns no older report when the server skips the compile", async () => {
    for (const { settings } of server.state.environments) settings["server_compile"] = false;
    const text = "Skipping compile because server compile not enabled for this environment.";
    expect(await open().compileAndWait()).toEqual({ report: undefined, warnings: [text] });
    expect(server.requests).toHaveLength(1);
  });

  it("uses the given environment, and requires one", async () => {
    server.state.server.polls = 0;
    const client = createInmantaClient({ baseUrl, fetch: server.fetch, retry: false });
    await expect(client.compileAndWait()).rejects.toBeInstanceOf(ConfigurationError);
    expect(server.requests).toHaveLength(0);
    expect((await client.compileAndWait({ tid: production })).report?.version).toBe(6);
    expect(server.requests.at(-1)?.headers["x-inmanta-tid"]).toBe(production);
  });

  it("ends at its deadline, and does not start a wait beyond it", async () => {
    server.state.server.polls = 9_999;
    const failure: unknown = await open()
      .compileAndWait({}, { deadline: 60_000, interval: 120_000 })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TimeoutError);
    expect(failure).toMatchObject({ code: "deadline_exceeded", operation: "compileAndWait" });
    await expect(open().compileAndWait({}, { deadline: 0 })).rejects.toBeInstanceOf(TimeoutError);
  });

  it("ends when its signal fires during a wait", async () => {
    server.state.server.polls = 9_999;
    const controller = new AbortController();
    const client = createInmantaClient({
      baseUrl,
      environment: production,
      retry: false,
      fetch: async (url, init) => {
        const response = await server.fetch(url, init);
        if (init.method === "HEAD") setTimeout(() => controller.abort(new Error("enough")), 0);
        return response;
      },
    });
    const failure: unknown = await client
      .compileAndWait({}, { signal: controller.signal, interval: 3_600_000 })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AbortedError);
    expect((failure as Error).cause).toEqual(new Error("enough"));
    expect(server.requests).toHaveLength(2);
  });

  it.each([{ interval: -1 }, { deadline: Number.NaN }])("rejects invalid limits: %o", async (limits) => {
    await expect(open().compileAndWait({}, limits)).rejects.toBeInstanceOf(ConfigurationError);
    expect(server.requests).toHaveLength(0);
  });
});

describe("the arguments of a flow", () => {
  const content = (): VersionContent => ({ resources: [], module_version_info: {} });
  const calls: [string, string, (client: InmantaClient, args: never) => Promise<unknown>, object][] = [
    ["compileAndWait", "tid, update, metadata", (client, args) => client.compileAndWait(args), {}],
    ["dryrunAndWait", "tid, version", (client, args) => client.dryrunAndWait(args), { version: 5 }],
    ["storeAndRelease", "tid, content", (client, args) => client.storeAndRelease(args), { content }],
    ["downloadFile", "id", (client, args) => client.downloadFile(args), { id: "00" }],
  ];

  it.each(calls)("of %s have no unknown names", async (name, known, call, args) => {
    const failure: unknown = await call(open(), { ...args, updat: false } as never).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigurationError);
    expect(failure).toMatchObject({ message: `[inmanta.${name}] There is no argument \`updat\`: it takes ${known}.`, operation: name });
    expect(server.requests).toHaveLength(0);
  });

  it.each(calls)("of %s are one object", async (name, known, call) => {
    const noObjects: [unknown, string][] = [
      [null, "null"],
      [[], "array"],
      ["00", "string"],
      ...(name === "compileAndWait" ? [] : [[undefined, "undefined"] satisfies [unknown, string]]),
    ];
    for (const [args, kind] of noObjects) {
      const failure: unknown = await call(open(), args as never).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ConfigurationError);
      expect(failure).toMatchObject({
        message: `[inmanta.${name}] Pass one object with the arguments, not ${kind}: it takes ${known}.`,
      });
    }
    expect(server.requests).toHaveLength(0);
  });

  it("may be undefined, whatever their names", async () => {
    await expect(open().compileAndWait({ updat: undefined } as never, { interval: 0 })).resolves.toBeDefined();
  });
});

describe("isCompiling", () => {
  it("returns the status as a boolean", async () => {
    server.state.server.polls = 1;
    const client = open();
    await client.notifyChange({ id: production });
    expect([await client.isCompiling({ id: production }), await client.isCompiling({ id: production })]).toEqual([true, false]);
  });
});

describe("dryrunAndWait", () => {
  it("triggers, waits for its own run, and reads the result", async () => {
    const { diff, summary } = await open().dryrunAndWait({ version: 5 }, { interval: 0 });
    const { id } = server.state.dryruns.at(-1) ?? {};
    expect([summary.id, summary.todo]).toEqual([id, 0]);
    expect(diff.map(({ resource_id, status }) => [resource_id, status])).toEqual([
      ["std::File[web1,path=/etc/motd]", "modified"],
      ["std::Package[web1,name=nginx]", "unmodified"],
      ["std::Service[web1,name=nginx]", "modified"],
    ]);
    expect(server.lines()).toEqual([
      "POST /api/v2/dryrun/5",
      "GET /api/v2/dryrun/5",
      "GET /api/v2/dryrun/5",
      "GET /api/v2/dryrun/5",
      `GET /api/v2/dryrun/5/${id}`,
    ]);
  });

  it("fails with the error of the failed call", async () => {
    await open().haltEnvironment();
    await expect(open().dryrunAndWait({ version: 5 })).rejects.toBeInstanceOf(ConflictError);
    expect(server.requests).toHaveLength(2);
  });
});

describe("storeAndRelease", () => {
  const content = (version: number): VersionContent => ({
    resources: [{ id: `std::File[web1,path=/etc/motd],v=${version}`, requires: [] }],
    module_version_info: {},
    compiler_version: "2025.11.21",
  });

  it("reserves a number, stores the version under it, and releases it", async () => {
    expect(await open().storeAndRelease({ content })).toBe(6);
    expect(server.lines()).toEqual(["POST /api/v2/reserve_version", "PUT /api/v1/version", "POST /api/v2/desiredstate/6/promote"]);
    expect(server.requests[1]?.body).toEqual({ version: 6, ...content(6) });
    for (const { headers } of server.requests) expect(headers["x-inmanta-tid"]).toBe(production);
    expect(server.state.versions.at(-1)).toMatchObject({ version: 6, released: true });
  });

  it("succeeds when the server has already released the version", async () => {
    for (const { settings } of server.state.environments) settings["auto_deploy"] = true;
    expect(await open().storeAndRelease({ content: (version) => Promise.resolve(content(version)) })).toBe(6);
    expect(server.lines().at(-1)).toBe("GET /api/v2/desiredstate?limit=1&filter.version=ge:6&filter.version=le:6");
  });

  it("fails when the version can no longer be released", async () => {
    const client = open();
    const overtaken = async (version: number): Promise<VersionContent> => {
      expect(await client.storeAndRelease({ content })).toBe(7);
      return content(version);
    };
    await expect(client.storeAndRelease({ content: overtaken })).rejects.toBeInstanceOf(ConflictError);
  });

  it("stores nothing when the content cannot be created", async () => {
    await expect(open().storeAndRelease({ content: () => Promise.reject(new Error("no model")) })).rejects.toThrow("no model");
    expect(server.lines()).toEqual(["POST /api/v2/reserve_version"]);
  });
});
