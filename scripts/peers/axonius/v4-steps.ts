import type { AxoniusClient } from "@platform-clients/axonius";

import type { Step } from "./compare.ts";
import { roleSteps } from "./role-steps.ts";

const role = "aaaaaaaaaaaaaaaaaaaaaaa2";
const permissions = { adapters: { get: true } };

/** The steps with the client 4.2.2: those of system roles, and its single calls. */
export const v4Steps: readonly Step<AxoniusClient>[] = [
  ...roleSteps({
    known: ["GET /api/V4.0/labels", "GET /api/V4.0/settings/plugins/gui/FeatureFlags"],
    describes: false,
    list: "GET /api/V4.0/settings/roles",
  }),
  {
    name: "set_name: the current name",
    python: `roles.set_name("test1", "test1")`,
    ours: (c) => c.systemRoles.setName({ name: "test1", newName: "test1" }),
    fails: ["ApiError", "role_exists"],
  },
  {
    name: "set_perms: no change",
    python: `roles.set_perms("test1", adapters="get")`,
    ours: (c) => c.systemRoles.setPerms({ name: "test1", permissions: { adapters: "get" } }),
    fails: ["ApiError", "no_changes"],
  },
  { name: "_get", python: `roles._get()`, ours: async (c) => c.listRoles() },
  {
    name: "_add",
    python: `roles._add(name="new", permissions={"adapters": {"get": True}})`,
    ours: async (c) => c.addRole({ name: "new", permissions }),
  },
  {
    name: "_add: no permissions",
    python: `roles._add(name="new", permissions={})`,
    ours: async (c) => c.addRole({ name: "new", permissions: {} }),
  },
  {
    name: "_update",
    python: `roles._update(uuid="${role}", name="new", permissions={"adapters": {"get": True}})`,
    ours: async (c) => c.updateRole({ uuid: role, name: "new", permissions }),
  },
  { name: "_delete", python: `roles._delete("${role}")`, ours: async (c) => c.deleteRole({ uuid: role }) },
  {
    name: "_delete: unknown",
    python: `roles._delete("bbbbbbbbbbbbbbbbbbbbbbb9")`,
    ours: async (c) => c.deleteRole({ uuid: "bbbbbbbbbbbbbbbbbbbbbbb9" }),
    fails: ["JsonError", "not_found"],
  },
  { name: "_get_labels", python: `roles._get_labels()`, ours: async (c) => c.getLabels() },
  { name: "feature flags", python: `roles.instances.feature_flags`, ours: async (c) => c.getFeatureFlags() },
  { name: "about", python: `client.meta._about()`, ours: async (c) => c.getAbout() },
];
