import { isNotFoundError, isServerError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { isRoleNotFoundError, isRoleRefusedError } from "../src/index.ts";
import type { SystemRoles } from "../src/index.ts";
import { createRawClient } from "../src/jsonapi/raw.ts";
import type { SystemRoles as JsonApiSystemRoles } from "../src/jsonapi/index.ts";
import { startAxonius, startJsonApi } from "./mock-axonius.ts";
import type { JsonApiMock } from "./mock-axonius.ts";
import { labels, prettyTest1, test1 as test1Role } from "./fixtures/worked-example.ts";

const test1 = test1Role.uuid;

/** A program that uses everything of `systemRoles`: what it returns must not depend on the import. */
async function program(roles: SystemRoles | JsonApiSystemRoles): Promise<unknown[]> {
  const code = (error: unknown): string => (isRoleRefusedError(error) ? error.code : isRoleNotFoundError(error) ? "not found" : "other");
  const copied = await roles.getByName({ name: "test1" });
  const { name, permissions_flat } = await roles.add({ name: "copy", permissions: copied.permissions_flat });
  const changed = await roles.setPerms({ name, permissions: { adapters: "all" } });
  const renamed = await roles.setName({ name, newName: "copy 2" });
  const deleted = await roles.deleteByName({ name: renamed.name });
  return [
    permissions_flat,
    changed.permissions,
    deleted.name,
    (await roles.getByUuid({ uuid: test1 })).name,
    await roles.prettyPerms(copied),
    await roles.catActions(),
    await roles.catActionsToPerms({ permissions: { users_assets: "get" } }),
    await roles.add({ name: "test1" }).catch(code),
    await roles.setName({ name: "Admin", newName: "Boss" }).catch(code),
    await roles.setPerms({ name: "test1", permissions: { adapters: "get" } }).catch(code),
    await roles.getByName({ name: "nobody" }).catch(code),
  ];
}

describe("systemRoles of the JSON:API generation", () => {
  it("does the same as that of the first generation", async () => {
    const [first, second] = [await startAxonius(), await startJsonApi()];
    // Without the category that only the first generation leaves out.
    for (const mock of [first, second])
      mock.state.labels = Object.fromEntries(Object.entries(labels).filter(([key]) => !key.includes("compliance")));
    const results = await program(second.client().systemRoles);
    expect(results).toEqual(await program(first.client().systemRoles));
    expect(results.slice(4, 5)).toEqual([prettyTest1]);
    expect(results.slice(-4)).toEqual(["role_exists", "predefined_role", "no_changes", "not found"]);
  });

  it("reads the labels alone, and always includes compliance", async () => {
    const mock = await startJsonApi();
    const { categories } = await mock.client().systemRoles.catActions();
    expect(Object.keys(categories)).toEqual(["adapters", "users_assets", "compliance"]);
    expect(mock.lines()).toEqual(["GET labels"]);
  });

  it("adds a role as a JSON:API document, without a data scope", async () => {
    const mock = await startJsonApi();
    await mock.client().systemRoles.add({ name: "new" });
    expect(JSON.parse(mock.seen[2]?.body ?? "")).toEqual({
      data: {
        type: "roles_schema",
        attributes: {
          name: "new",
          permissions: {
            adapters: { get: false, connections: { delete: false, post: false } },
            users_assets: { get: false, saved_queries: { run: false } },
            compliance: { get: false },
          },
          data_scope_restriction: { enabled: false, data_scope: null },
        },
      },
    });
    expect(mock.lines()).toEqual(["GET settings/roles", "GET labels", "POST settings/roles", "GET settings/roles"]);
  });

  it.each([
    [
      { enabled: true, data_scope: "s1" },
      { enabled: true, data_scope: "s1" },
    ],
    [{ enabled: true }, { enabled: true, data_scope: null }],
    [null, { enabled: false, data_scope: null }],
    [undefined, { enabled: false, data_scope: null }],
  ])("keeps the data scope %j of a role", async (scope, sent) => {
    const mock = await startJsonApi();
    Object.assign(mock.state.roles[1] ?? {}, { data_scope_restriction: scope });
    await mock.client().systemRoles.setName({ name: "test1", newName: "test3" });
    const { data } = JSON.parse(mock.seen[1]?.body ?? "");
    expect(data.attributes).toEqual({ name: "test3", permissions: test1Role.permissions, data_scope_restriction: sent });
    expect(mock.lines()).toEqual(["GET settings/roles", `PUT settings/roles/${test1}`, "GET settings/roles"]);
  });

  describe("when adding is answered with `Invalid input`", () => {
    const refuse = (mock: JsonApiMock, adds: boolean, title = "Invalid input"): void => {
      mock.instead.set("POST /api/settings/roles", ({ body }) => {
        if (adds) mock.state.roles.push({ ...JSON.parse(body ?? "").data.attributes, uuid: "n2" });
        return Response.json({ errors: [{ title }] }, { status: 400 });
      });
    };

    it("returns the role if it was added", async () => {
      const mock = await startJsonApi();
      refuse(mock, true);
      expect((await mock.client().systemRoles.add({ name: "again" })).uuid).toBe("n2");
    });

    it.each([
      [false, "Invalid input"],
      [true, "No such category"],
    ])("throws the error otherwise (added: %s, text: %s)", async (adds, title) => {
      const mock = await startJsonApi();
      refuse(mock, adds, title);
      await expect(mock.client().systemRoles.add({ name: "again" })).rejects.toMatchObject({ code: "bad_request", operation: "addRole" });
    });
  });

  it("ignores the response to a change", async () => {
    const mock = await startJsonApi();
    mock.instead.set(`DELETE /api/settings/roles/${test1}`, () => new Response("deleted"));
    expect((await mock.client().systemRoles.deleteByName({ name: "test1" })).uuid).toBe(test1);
  });
});

describe("operations of the JSON:API generation", () => {
  it("return what is in the envelope, and the rest with the response", async () => {
    const client = (await startJsonApi()).client();
    const [first] = await client.listRoles();
    expect(first).toMatchObject({ type: "roles_details_schema", attributes: { name: "Admin", predefined: true } });
    expect(await client.deleteRole({ uuid: test1 }).withResponse()).toMatchObject({ data: { name: "test1" } });
  });

  it("page users as the Python client does", async () => {
    const mock = await startJsonApi();
    const users = "GET /api/settings/users?page%5Boffset%5D=0&page%5Blimit%5D=2000&get_metadata=true";
    mock.instead.set(users, () => Response.json({ data: [], meta: { page: 1 } }));
    expect(await mock.client().listUsers({ offset: 0, limit: 2000, get_metadata: true })).toEqual([]);
  });

  it("keep the errors of the server", async () => {
    const mock = await startJsonApi();
    mock.instead.set("GET /api/settings/roles", () => new Response("<html></html>", { status: 500 }));
    await expect(mock.client().listRoles()).rejects.toSatisfy(isServerError);
    await expect(mock.client().deleteRole({ uuid: "unknown" })).rejects.toSatisfy(isNotFoundError);
  });

  it("are also available as raw calls", async () => {
    const mock = await startJsonApi();
    const { data } = await createRawClient(mock.client()).GET("/api/settings/roles");
    expect(data?.data.map(({ attributes }) => attributes.name)).toEqual(["Admin", "test1"]);
    expect(mock.seen[0]?.headers).toMatchObject({ "api-key": "demo-key", "api-secret": "demo-secret" });
  });
});
