import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { startMock } from "../src/index.ts";
import type { Mock, MockOptions } from "../src/index.ts";

type Json = Record<string, unknown>;

async function start(platform: "axonius" | "axonius@jsonapi", options: MockOptions = {}): Promise<{ mock: Mock; call: Call }> {
  const mock = await startMock(platform, { port: false, ...options });
  const call: Call = async (line, body, keys = { "api-key": "k", "api-secret": "s" }) => {
    const [method = "", path = ""] = line.split(" ");
    const json = body === undefined ? {} : { "content-type": "application/json" };
    const init = { method, headers: { ...json, ...keys }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await mock.fetch(mock.url + path, init);
    expect(response.headers.get("sl-violations")).toBeNull();
    return { status: response.status, body: (await response.json()) as Json };
  };
  return { mock, call };
}

type Call = (line: string, body?: unknown, keys?: Record<string, string>) => Promise<{ status: number; body: Json }>;

const roles = "/api/V4.0/settings/roles";

describe("the first generation", () => {
  it("keeps added, changed and deleted roles", async () => {
    const { call } = await start("axonius");
    const names = async (): Promise<unknown[]> => ((await call(`GET ${roles}`)).body as unknown as Json[]).map(({ name }) => name);
    const { body: added } = await call(`PUT ${roles}`, { name: "auditors", permissions: {} });
    expect(await names()).toEqual(["Admin", "Viewer", "Restricted", "No Access", "test1", "test2", "auditors"]);
    const uuid = String(added["uuid"]);
    const permissions = { adapters: { get: true, connections: { post: true } } };
    const { body: changed } = await call(`POST ${roles}/${uuid}`, { name: "readers", permissions, uuid });
    expect(changed).toEqual({ uuid, name: "readers", permissions });
    expect(await call(`DELETE ${roles}/${uuid}`)).toEqual({ status: 200, body: { name: "readers" } });
    expect(await names()).not.toContain("readers");
    expect(await call(`DELETE ${roles}/${uuid}`)).toMatchObject({ status: 404, body: { status: "error", message: "Role not found" } });
  });

  it.each([
    ["a name in use", `PUT ${roles}`, { name: "test1", permissions: {} }],
    ["a change of a built-in role", `POST ${roles}/5f76721bebd8d8b5459b56c8`, { name: "Boss", permissions: {}, uuid: "a" }],
    ["a built-in role to delete", `DELETE ${roles}/5f76721bebd8d8b5459b56c8`, undefined],
  ])("reports %s inside a 200", async (_, line, body) => {
    const { call, mock } = await start("axonius");
    const before = JSON.stringify(mock.state);
    expect(await call(line, body)).toMatchObject({ status: 200, body: { status: "error", message: expect.any(String) as string } });
    expect(JSON.stringify(mock.state)).toBe(before);
  });
});

describe("the JSON:API generation", () => {
  it("keeps roles and data scopes, and counts users", async () => {
    const { call } = await start("axonius@jsonapi");
    const { body: scope } = await call("POST /api/settings/data_scope", {
      data: { type: "data_scope_request_schema", attributes: { name: "Asia", description: "", devices_queries: ["q"], users_queries: [] } },
    });
    expect(scope).toEqual({ data: null, meta: { name: "Asia" } });
    const scopes = async (): Promise<Json[]> => {
      const { body } = await call("GET /api/settings/data_scope");
      return (body["data"] as { attributes: { scopes: Json[] } }).attributes.scopes;
    };
    const asia = (await scopes()).find(({ name }) => name === "Asia");
    const attributes = { name: "new", permissions: {}, data_scope_restriction: { enabled: true, data_scope: String(asia?.["uuid"]) } };
    const add = { data: { type: "roles_schema", attributes } };
    expect(await call("POST /api/settings/roles", add)).toMatchObject({ body: { data: { attributes: { name: "new", users_count: 0 } } } });
    expect((await scopes()).find(({ name }) => name === "Asia")).toMatchObject({ associated_roles: ["new"] });
    expect(await call("POST /api/settings/roles", add)).toEqual({
      status: 400,
      body: { errors: [{ status: "400", title: "Invalid input" }] },
    });
    const { body: list } = await call("GET /api/settings/roles");
    const counts = (list["data"] as { attributes: Json }[]).map(({ attributes: role }) => [role["name"], role["users_count"]]);
    expect(counts).toContainEqual(["test1", 1]);
    expect(counts).toContainEqual(["new", 0]);
  });

  it("pages users, also for the Python client's True", async () => {
    const { call } = await start("axonius@jsonapi");
    const { body } = await call("GET /api/settings/users?page[offset]=0&page[limit]=2000&get_metadata=True");
    expect(body).toMatchObject({ data: [{ attributes: { user_name: "ann", role_name: "test1" } }], meta: { total: 1 } });
    expect((await call("GET /api/settings/users?page[offset]=1")).body).toEqual({ data: [] });
  });
});

describe("the state of a mock", () => {
  const add = { name: "new", permissions: {} };

  it("depends on seed and requests alone", async () => {
    const run = async (seed: string): Promise<string> => {
      const { call, mock } = await start("axonius", { seed });
      return JSON.stringify([await call(`PUT ${roles}`, add), await call(`GET ${roles}`), mock.state]);
    };
    expect(await run("a")).toBe(await run("a"));
    expect(await run("a")).not.toBe(await run("b"));
  });

  it("can be read, replaced at the start, and reset", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mock-data-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const data = join(folder, "data.json");
    await writeFile(data, JSON.stringify({ roles: [{ uuid: "1", name: "only", permissions: {} }] }));
    const { call } = await start("axonius", { data });
    await call(`PUT ${roles}`, add);
    const { body: state } = await call("GET /__mock/state", undefined, {});
    expect((state["roles"] as Json[]).map(({ name }) => name)).toEqual(["only", "new"]);
    expect(state).toHaveProperty("labels");
    await call("POST /__mock/reset", undefined, {});
    expect((await call(`GET ${roles}`)).body).toEqual([{ uuid: "1", name: "only", permissions: {} }]);
  });

  it.each([
    [{ rules: [] }, 'The data has "rules", which this mock does not know. It knows: roles, labels, featureFlags, about.'],
    [{ roles: {} }, '"roles" in the data must be a list, not an object.'],
  ])("refuses data that does not fit: %j", async (data, message) => {
    await expect(start("axonius", { data })).rejects.toThrow(message);
  });

  it("needs the given credentials", async () => {
    for (const platform of ["axonius", "axonius@jsonapi"] as const) {
      const { call } = await start(platform, { token: "k:s" });
      const path = platform === "axonius" ? roles : "/api/settings/roles";
      expect((await call(`GET ${path}`)).status).toBe(200);
      expect((await call(`GET ${path}`, undefined, { "api-key": "k", "api-secret": "x" })).status).toBe(401);
    }
  });
});
