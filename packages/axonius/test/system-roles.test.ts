import { isConfigurationError, isNotFoundError, isResponseFormatError, isTimeoutError } from "@platform-clients/core";
import { startMock } from "@platform-clients/mocks";
import { describe, expect, it, vi } from "vitest";

import { isRoleNotFoundError, isRoleRefusedError, isUnknownPermissionError } from "../src/index.ts";
import type { RoleNotFoundError, RoleRefusedError, SystemRoles } from "../src/index.ts";
import { connect, startAxonius } from "./mock-axonius.ts";
import type { FirstMock } from "./mock-axonius.ts";
import { admin, prettyTest1, test1 as test1Role } from "./fixtures/worked-example.ts";

const known = ["GET labels", "GET settings/plugins/gui/FeatureFlags"];
const test1 = test1Role.uuid;

async function start(): Promise<{ mock: FirstMock; roles: SystemRoles }> {
  const mock = await startAxonius();
  return { mock, roles: mock.client().systemRoles };
}

/** Returns what a call throws. */
async function thrown<E = unknown>(call: Promise<unknown>): Promise<E> {
  return call.then(
    () => expect.fail("no error was thrown"),
    (error: unknown) => error as E,
  );
}

describe("get, getByName, getByUuid", () => {
  it("return roles with flat permissions, in the order of the server", async () => {
    const { mock, roles } = await start();
    const all = await roles.get();
    expect(all.map(({ name }) => name)).toEqual(["Admin", "test1"]);
    expect(all[1]).toEqual({
      ...mock.state.roles[1],
      permissions_flat: {
        adapters: { get: true, "connections.delete": false, "connections.post": false },
        users_assets: { get: false, "saved_queries.run": false },
      },
    });
    expect((await roles.getByName({ name: "test1" })).uuid).toBe(test1);
    expect((await roles.getByUuid({ uuid: test1 })).name).toBe("test1");
    expect(mock.lines()).toEqual(["GET settings/roles", "GET settings/roles", "GET settings/roles"]);
  });

  it("throw an error that lists the roles and their permissions, without another request", async () => {
    const { mock, roles } = await start();
    const error = await thrown<RoleNotFoundError>(roles.getByName({ name: "admin" }));
    expect(isRoleNotFoundError(error)).toBe(true);
    expect(isNotFoundError(error)).toBe(false);
    expect(error).toMatchObject({
      name: "RoleNotFoundError",
      code: "role_not_found",
      platform: "axonius",
      operation: "systemRoles.getByName",
    });
    expect(error.roles.map(({ name }) => name)).toEqual(["Admin", "test1"]);
    expect(error.message).toBe(
      '[axonius.systemRoles.getByName] No role has the name "admin". Existing roles:\n - Admin (aaaaaaaaaaaaaaaaaaaaaaa1): adapters: all; users_assets: all\n - test1 (aaaaaaaaaaaaaaaaaaaaaaa2): adapters: get; users_assets: none',
    );
    expect(mock.lines()).toEqual(["GET settings/roles"]);
    expect((await thrown<Error>(roles.getByUuid({ uuid: "test1" }))).message).toContain('No role has the uuid "test1"');
  });

  it("list at most fifty roles", async () => {
    const { mock, roles } = await start();
    mock.state.roles = Array.from({ length: 53 }, (_, index) => ({ uuid: `u${index}`, name: `role ${index}`, permissions: {} }));
    const { message, roles: all } = await thrown<RoleNotFoundError>(roles.getByName({ name: "nobody" }));
    expect(message).toMatch(/role 49 \(u49\): no permissions\n - and 3 more$/);
    expect(all).toHaveLength(53);
  });
});

describe("add", () => {
  it("checks the name, reads the labels, sends every action nested, and requests the new role", async () => {
    const { mock, roles } = await start();
    const role = await roles.add({ name: "test2", permissions: { adapters: "get", users_assets: "get,saved_queries.run" } });
    expect(role).toMatchObject({
      uuid: expect.stringMatching(/^[0-9a-f]{24}$/),
      name: "test2",
      permissions_flat: { adapters: { get: true, "connections.post": false }, users_assets: { "saved_queries.run": true } },
    });
    expect(mock.seen[3]?.body).toBe(
      '{"name":"test2","permissions":{"adapters":{"get":true,"connections":{"delete":false,"post":false}},"users_assets":{"get":true,"saved_queries":{"run":true}}}}',
    );
    expect(mock.lines()).toEqual(["GET settings/roles", ...known, "PUT settings/roles", "GET settings/roles"]);
  });

  it("grants nothing by default", async () => {
    const { mock, roles } = await start();
    await roles.add({ name: "test2" });
    expect(mock.seen[3]?.body).toContain('"adapters":{"get":false,"connections":{"delete":false,"post":false}}');
  });

  it.each(["permissions_flat", "permissions"] as const)("copies a role by its %s", async (form) => {
    const { mock, roles } = await start();
    const role = await roles.getByName({ name: "Admin" });
    const copy = await roles.add({ name: "copy", permissions: role[form] });
    expect(copy.permissions).toEqual(admin.permissions);
    expect(JSON.parse(mock.seen[4]?.body ?? "")).toEqual({ name: "copy", permissions: admin.permissions });
  });

  it("rejects a name that is in use, after one request", async () => {
    const { mock, roles } = await start();
    const error = await thrown<RoleRefusedError>(roles.add({ name: "test1", permissions: { nonsense: "get" } }));
    expect(isRoleRefusedError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "RoleRefusedError",
      code: "role_exists",
      message: expect.stringContaining(`"test1" already exists (${test1})`),
    });
    expect(mock.lines()).toEqual(["GET settings/roles"]);
  });

  it("changes nothing if a category is unknown", async () => {
    const { mock, roles } = await start();
    expect(isUnknownPermissionError(await thrown(roles.add({ name: "test2", permissions: { nonsense: "get" } })))).toBe(true);
    expect(mock.lines()).toEqual(["GET settings/roles", ...known]);
  });

  it("accepts an empty response and any JSON, but no other response", async () => {
    const { mock, roles } = await start();
    mock.instead.set("PUT /api/V4.0/settings/roles", ({ body }) => {
      mock.state.roles.push({ ...JSON.parse(body ?? ""), uuid: "n2" });
      return new Response("", { status: 201 });
    });
    expect((await roles.add({ name: "test2" })).uuid).toBe("n2");
    mock.instead.set("PUT /api/V4.0/settings/roles", ({ body }) => {
      mock.state.roles.push({ ...JSON.parse(body ?? ""), uuid: "n4" });
      return Response.json(null);
    });
    expect((await roles.add({ name: "test4" })).uuid).toBe("n4");
    mock.instead.set("PUT /api/V4.0/settings/roles", () => new Response("done"));
    expect(isResponseFormatError(await thrown(roles.add({ name: "test3" })))).toBe(true);
  });

  it("accepts categories with the names of its arguments", async () => {
    const { mock, roles } = await start();
    mock.state.labels = {
      "permissions.name": "Names",
      "permissions.name.get": "Look",
      "permissions.grant": "Grants",
      "permissions.grant.get": "Look",
    };
    const { permissions } = await roles.add({ name: "test2", permissions: { name: "get", grant: "all" } });
    expect(permissions).toEqual({ name: { get: true }, grant: { get: true } });
  });
});

describe("setName", () => {
  it("sends the permissions unchanged, and requests the role again", async () => {
    const { mock, roles } = await start();
    expect((await roles.setName({ name: "test1", newName: "test3" })).name).toBe("test3");
    expect(mock.seen[1]?.body).toBe(
      `{"name":"test3","permissions":{"adapters":{"get":true,"connections":{"delete":false,"post":false}},"users_assets":{"get":false,"saved_queries":{"run":false}}},"uuid":"${test1}"}`,
    );
    expect(mock.lines()).toEqual(["GET settings/roles", `POST settings/roles/${test1}`, "GET settings/roles"]);
  });

  it.each([
    ["the new name is in use, even if the current name is unknown", "nobody", "test1", "role_exists"],
    ["the new name is in use, even if the role is predefined", "Admin", "test1", "role_exists"],
    ["the new name is that of the role itself", "test1", "test1", "role_exists"],
    ["both names are equal, and unknown", "nobody", "nobody", "same_name"],
    ["no role has the name", "nobody", "somebody", "role_not_found"],
    ["the role is predefined", "Admin", "Boss", "predefined_role"],
  ])("changes nothing if %s", async (_, name, newName, code) => {
    const { mock, roles } = await start();
    expect(await thrown(roles.setName({ name, newName }))).toMatchObject({ code, operation: "systemRoles.setName" });
    expect(mock.lines()).toEqual(["GET settings/roles"]);
  });

  it("accepts a response that is not JSON", async () => {
    const { mock, roles } = await start();
    mock.instead.set(`POST /api/V4.0/settings/roles/${test1}`, () => {
      mock.state.roles[1] = { ...test1Role, name: "test3" };
      return new Response("updated");
    });
    expect((await roles.setName({ name: "test1", newName: "test3" })).uuid).toBe(test1);
  });

  it("throws for an error status, and for a failure in a response with status 200", async () => {
    const { mock, roles } = await start();
    const line = `POST /api/V4.0/settings/roles/${test1}`;
    mock.instead.set(line, () => new Response("<html></html>", { status: 500 }));
    expect(await thrown(roles.setName({ name: "test1", newName: "test3" }))).toMatchObject({ status: 500 });
    mock.instead.set(line, () => Response.json({ status: "error", message: "bad" }));
    expect(await thrown(roles.setName({ name: "test1", newName: "test3" }))).toMatchObject({ status: 200, code: expect.any(String) });
  });
});

describe("setPerms", () => {
  it("sends all permissions, and requests the role again", async () => {
    const { mock, roles } = await start();
    const role = await roles.setPerms({ name: "test1", permissions: { adapters: ["connections.post"] } });
    expect(role.permissions_flat["adapters"]).toEqual({ get: true, "connections.delete": false, "connections.post": true });
    expect(mock.seen[3]?.body).toBe(
      `{"name":"test1","permissions":{"adapters":{"get":true,"connections":{"delete":false,"post":true}},"users_assets":{"get":false,"saved_queries":{"run":false}}},"uuid":"${test1}"}`,
    );
    expect(mock.lines()).toEqual(["GET settings/roles", ...known, `POST settings/roles/${test1}`, "GET settings/roles"]);
  });

  it("forbids actions", async () => {
    const { roles } = await start();
    const role = await roles.setPerms({ name: "test1", permissions: { adapters: "all" }, grant: false });
    expect(role.permissions_flat["adapters"]).toEqual({ get: false, "connections.delete": false, "connections.post": false });
  });

  it("rejects a change without effect, with the current and the requested permissions", async () => {
    const { mock, roles } = await start();
    const error = await thrown<RoleRefusedError>(roles.setPerms({ name: "test1", permissions: { adapters: "get" } }));
    expect(error.code).toBe("no_changes");
    expect(error.message).toContain('role "test1" would not change');
    expect(error.message).toContain(prettyTest1);
    expect(error.message.endsWith('To be allowed: {\n  "adapters": "get"\n}')).toBe(true);
    expect(mock.lines()).toEqual(["GET settings/roles", ...known]);
  });

  it("treats actions that the role lacks as a change", async () => {
    const { mock, roles } = await start();
    mock.state.roles[1] = { ...test1Role, permissions: { adapters: { get: true } } };
    const role = await roles.setPerms({ name: "test1" });
    expect(role.permissions_flat["users_assets"]).toEqual({ get: false, "saved_queries.run": false });
  });

  it("never changes a predefined role, and does not request labels", async () => {
    const { mock, roles } = await start();
    const error = await thrown<RoleRefusedError>(roles.setPerms({ name: "Admin", permissions: { adapters: "get" } }));
    expect(error).toMatchObject({
      code: "predefined_role",
      message: expect.stringContaining('"Admin" (aaaaaaaaaaaaaaaaaaaaaaa1) is built in'),
    });
    expect(mock.lines()).toEqual(["GET settings/roles"]);
  });
});

it("the first example of the README, with the example data of the mock, shows what it grants", async () => {
  const mock = await startMock("axonius", { port: false });
  const { systemRoles } = connect({ fetch: mock.fetch });
  const role = await systemRoles.setPerms({ name: "test1", permissions: { adapters: "connections.post", users_assets: "all" } });
  const table = await systemRoles.prettyPerms(role);
  expect(table).toMatch(/connections\.post +Edit connections +True/);
  expect(table).toMatch(/saved_queries\.run +Run a stored search +True/);
});

describe("deleteByName", () => {
  it("returns the deleted role", async () => {
    const { mock, roles } = await start();
    expect(await roles.deleteByName({ name: "test1" })).toMatchObject({ uuid: test1, name: "test1", permissions_flat: {} });
    expect(mock.state.roles.map(({ name }) => name)).toEqual(["Admin"]);
    expect(mock.lines()).toEqual(["GET settings/roles", `DELETE settings/roles/${test1}`]);
  });

  it("accepts a response that is not JSON", async () => {
    const { mock, roles } = await start();
    mock.instead.set(`DELETE /api/V4.0/settings/roles/${test1}`, () => new Response("gone"));
    expect((await roles.deleteByName({ name: "test1" })).name).toBe("test1");
  });

  it("never deletes a predefined role", async () => {
    const { mock, roles } = await start();
    expect(await thrown(roles.deleteByName({ name: "Admin" }))).toMatchObject({ code: "predefined_role" });
    expect(mock.lines()).toEqual(["GET settings/roles"]);
  });
});

describe("checkPredefined", () => {
  it("throws for predefined roles only", async () => {
    const { mock, roles } = await start();
    expect(() => roles.checkPredefined(admin)).toThrow(/built in/);
    expect(() => roles.checkPredefined(test1Role)).not.toThrow();
    expect(mock.lines()).toEqual([]);
  });
});

describe("invalid arguments", () => {
  it.each<[string, (roles: SystemRoles) => Promise<unknown>, RegExp]>([
    ["no object", (roles) => roles.getByName("Admin" as never), /one object with the arguments, not string: it takes `name`/],
    ["no name", (roles) => roles.getByName({} as never), /needs the argument `name`/],
    ["an empty name", (roles) => roles.getByName({ name: "" }), /`name` is empty/],
    ["a name of another type", (roles) => roles.getByUuid({ uuid: 12 as never }), /`uuid` must be of type string, not number/],
    ["a misspelt argument", (roles) => roles.setPerms({ name: "test1", perms: {} } as never), /no argument `perms`/],
    [
      "a grant that is not a boolean",
      (roles) => roles.setPerms({ name: "test1", grant: "no" as never }),
      /`grant` must be of type boolean/,
    ],
    [
      "permissions as a string",
      (roles) => roles.add({ name: "x", permissions: "all" as never }),
      /`permissions` must be of type object, not string/,
    ],
    ["no action", (roles) => roles.add({ name: "x", permissions: { adapters: " , " } }), /no action for the category "adapters"/],
    ["an empty array", (roles) => roles.add({ name: "x", permissions: { adapters: [] } }), /no action for the category "adapters"/],
    ["a number", (roles) => roles.catActionsToPerms({ permissions: { adapters: 1 as never } }), /a number for the category "adapters"/],
    ["null", (roles) => roles.catActionsToPerms({ permissions: { adapters: null as never } }), /null for the category "adapters"/],
    [
      "an array with a number",
      (roles) => roles.add({ name: "x", permissions: { adapters: [1 as never] } }),
      /an item that is not a string/,
    ],
    ["no role", (roles) => roles.prettyPerms(undefined as never), /needs the argument `role`/],
  ])("%s: no request is sent", async (_, call, why) => {
    const { mock, roles } = await start();
    const error = await thrown<Error>(Promise.resolve().then(() => call(roles)));
    expect(isConfigurationError(error)).toBe(true);
    expect(error.message).toMatch(why);
    expect(error).toMatchObject({ platform: "axonius", operation: expect.stringMatching(/^systemRoles\./) });
    expect(mock.lines()).toEqual([]);
  });
});

describe("the options of a call", () => {
  it("apply to each of its requests", async () => {
    const { mock, roles } = await start();
    await roles.add({ name: "test2" }, { headers: { "x-trace": "1" } });
    expect(mock.seen.map(({ headers }) => headers["x-trace"])).toEqual(["1", "1", "1", "1", "1"]);
  });

  it("include one deadline for all of its requests", async () => {
    vi.useFakeTimers();
    try {
      const { mock, roles } = await start();
      const slowly = (): Response => {
        vi.advanceTimersByTime(60);
        return Response.json(mock.state.roles);
      };
      mock.instead.set("GET /api/V4.0/settings/roles", slowly);
      mock.instead.set(`DELETE /api/V4.0/settings/roles/${test1}`, slowly);
      const error = await thrown(roles.deleteByName({ name: "test1" }, { deadline: 100 }));
      expect(isTimeoutError(error)).toBe(true);
      expect(error).toMatchObject({ code: "deadline_exceeded", operation: "deleteRole" });
      expect(mock.lines()).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
