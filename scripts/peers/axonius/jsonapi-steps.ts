import type { AxoniusClient } from "@platform-clients/axonius/jsonapi";

import type { Step } from "./compare.ts";
import { roleSteps } from "./role-steps.ts";

const role = "aaaaaaaaaaaaaaaaaaaaaaa2";
const scope = "5f76721bebd8d8b5459b5701";
const attributes = { name: "new", permissions: { adapters: { get: true } }, data_scope_restriction: { enabled: false, data_scope: null } };
const scopeAttributes = { name: "new", description: "", devices_queries: ["q"], users_queries: [] };
const roles = "GET /api/settings/roles";
const labels = "GET /api/labels";

/** The steps with the client 5.0.21: those of system roles, and its single calls. */
export const jsonApiSteps: readonly Step<AxoniusClient>[] = [
  ...roleSteps({ known: [labels], describes: true, list: roles }),
  {
    name: "set_name: the current name",
    python: `roles.set_name("test1", "test1")`,
    ours: (c) => c.systemRoles.setName({ name: "test1", newName: "test1" }),
    differs: {
      why: "ours works as for the first generation: it reads the roles first",
      adds: [roles],
    },
    fails: ["ApiError", "role_exists"],
  },
  {
    name: "set_perms: no change",
    python: `roles.set_perms("test1", adapters="get", compliance="get", grant=False) and roles.set_perms("test1", grant=False, adapters="get")["permissions"]["adapters"]["get"]`,
    ours: async (c) => {
      await c.systemRoles.setPerms({ name: "test1", grant: false, permissions: { adapters: "get", compliance: "get" } });
      return c.systemRoles.setPerms({ name: "test1", grant: false, permissions: { adapters: "get" } });
    },
    differs: {
      why: "ours refuses as for the first generation; 5.0.21 sends the role unchanged",
      same: 3,
      outcomes: { python: false, ours: { error: "no_changes" } },
    },
  },
  {
    name: "add: capitals and white space",
    python: `roles.add(name="new", Adapters=[" GET "])["permissions"]["adapters"]["get"]`,
    ours: (c) => c.systemRoles.add({ name: "new", permissions: { Adapters: [" GET "] } }),
    differs: {
      why: "names are case-sensitive as for the first generation; 5.0.21 lowers and trims them",
      omits: ["POST /api/settings/roles"],
      same: 2,
      outcomes: { python: true, ours: { error: "unknown_category" } },
    },
  },
  {
    name: "add: none",
    python: `roles.add(name="new", adapters="none")["permissions"]["adapters"]["get"]`,
    ours: (c) => c.systemRoles.add({ name: "new", permissions: { adapters: "none" } }),
    differs: {
      why: "there is no word for no action, as for the first generation: leave the category out, or forbid all of it",
      omits: ["POST /api/settings/roles"],
      same: 2,
      outcomes: { python: false, ours: { error: "unknown_action" } },
    },
  },
  {
    name: "_get",
    python: `[role.name for role in roles._get()]`,
    ours: async (c) => (await c.listRoles()).map((one) => one.attributes.name),
  },
  {
    name: "_add",
    python: `roles._add(name="new", permissions={"adapters": {"get": True}}).uuid`,
    ours: async (c) => (await c.addRole({ data: { type: "roles_schema", attributes } })).id,
  },
  {
    name: "_add: with a data scope",
    python: `roles._add(name="new", permissions={}, data_scope_restriction={"enabled": True, "data_scope": "${scope}"}).name`,
    ours: async (c) =>
      (
        await c.addRole({
          data: {
            type: "roles_schema",
            attributes: { name: "new", permissions: {}, data_scope_restriction: { enabled: true, data_scope: scope } },
          },
        })
      ).attributes.name,
  },
  {
    name: "_update",
    python: `roles._update(uuid="${role}", name="new", permissions={"adapters": {"get": True}}).name`,
    ours: async (c) => (await c.updateRole({ uuid: role, data: { type: "roles_schema", attributes } })).attributes.name,
  },
  { name: "_delete", python: `roles._delete("${role}").document_meta`, ours: async (c) => c.deleteRole({ uuid: role }) },
  {
    name: "_delete: unknown",
    python: `roles._delete("bbbbbbbbbbbbbbbbbbbbbbb9")`,
    ours: async (c) => c.deleteRole({ uuid: "bbbbbbbbbbbbbbbbbbbbbbb9" }),
    fails: ["ResponseNotOk", "not_found"],
  },
  { name: "_get_labels", python: `roles._get_labels()`, ours: async (c) => c.getLabels() },
  {
    name: "data scopes: _get",
    python: `[scope["name"] for scope in client.data_scopes._get().scopes]`,
    ours: async (c) => (await c.listDataScopes()).attributes.scopes.map(({ name }) => name),
  },
  {
    name: "data scopes: _create",
    python: `client.data_scopes._create(name="new", devices_queries=["q"], users_queries=[]).document_meta`,
    ours: async (c) => (await c.createDataScope({ data: { type: "data_scope_request_schema", attributes: scopeAttributes } })).meta,
  },
  {
    name: "data scopes: _update",
    python: `client.data_scopes._update(uuid="${scope}", name="new", devices_queries=["q"], users_queries=[]).document_meta`,
    ours: async (c) =>
      (
        await c.updateDataScope({
          uuid: scope,
          data: { type: "data_scope_request_schema", attributes: { uuid: scope, ...scopeAttributes } },
        })
      ).meta,
  },
  {
    name: "data scopes: _delete",
    python: `client.data_scopes._delete(uuid="${scope}").document_meta`,
    ours: async (c) => (await c.deleteDataScope({ uuid: scope })).meta,
  },
  {
    name: "users: _get",
    python: `[user.user_name for user in client.system_users._get(limit=20, offset=40)]`,
    ours: async (c) => (await c.listUsers({ offset: 40, limit: 20, get_metadata: true })).map((user) => user.attributes.user_name),
    differs: {
      why: "a boolean in a query is `true`, not `True`",
      line: (python) => python.replace("get_metadata=True", "get_metadata=true"),
    },
  },
  {
    name: "constants",
    python: `endpoints.account.validate.perform_request(http=client.http)`,
    ours: async (c) => c.getConstants(),
  },
];
