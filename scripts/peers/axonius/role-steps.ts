import { isPlatformClientError } from "@platform-clients/core";
import type { SystemRoles } from "@platform-clients/axonius";

import type { Step, StepDifference } from "./compare.ts";

/** A client with system roles of any generation. */
export interface RolesClient {
  readonly systemRoles: SystemRoles;
}

/** How the generations differ from each other in what the Python client does. */
export interface PythonHabits {
  /** Requests for what can be granted, in order. */
  readonly known: readonly string[];
  /** Whether every lookup also reads what can be granted; otherwise only one that finds nothing does. */
  readonly describes: boolean;
  /** The request for all roles. */
  readonly list: string;
}

/** Turns an error of ours into its code, as the Python driver does with the class. */
export const codeOf = async (call: PromiseLike<unknown>): Promise<unknown> => {
  try {
    return await call;
  } catch (error) {
    if (!isPlatformClientError(error)) throw error;
    return { error: error.code };
  }
};

const copy = `roles.add(name="copy", **{c: [a for a in acts if acts[a]] for c, acts in roles.get_by_name("Admin")["permissions_flat"].items() if any(acts.values())})["permissions"]`;

/**
 * The steps that only use system roles: a program that works with either generation.
 *
 * @param habits What the Python client of the generation does.
 * @returns The steps.
 */
export function roleSteps({ describes, known, list }: PythonHabits): Step<RolesClient>[] {
  const lookup: StepDifference | undefined = describes
    ? { why: "Python reads the labels for the descriptions that it adds to each role", omits: known }
    : undefined;
  const missing: StepDifference = {
    why: "Python reads what can be granted before it says that a role does not exist",
    omits: known,
  };
  const at = (differs: StepDifference | undefined): { differs?: StepDifference } => (differs === undefined ? {} : { differs });
  const early = { why: "the form of permissions is checked before anything is sent", omits: [list, ...known] };
  return [
    {
      name: "get",
      python: `[role["name"] for role in roles.get()]`,
      ours: async (c) => (await c.systemRoles.get()).map(({ name }) => name),
      ...at(lookup),
    },
    {
      name: "get: flat permissions",
      python: `[role["permissions_flat"] for role in roles.get()]`,
      ours: async (c) => (await c.systemRoles.get()).map((role) => role.permissions_flat),
      ...at(lookup),
    },
    {
      name: "get_by_name",
      python: `roles.get_by_name("test1")["uuid"]`,
      ours: async (c) => (await c.systemRoles.getByName({ name: "test1" })).uuid,
      ...at(lookup),
    },
    {
      name: "get_by_name: not ASCII",
      python: `roles.get_by_name("José ☃")["uuid"]`,
      ours: async (c) => (await c.systemRoles.getByName({ name: "José ☃" })).uuid,
      ...at(lookup),
    },
    {
      name: "get_by_uuid",
      python: `roles.get_by_uuid("aaaaaaaaaaaaaaaaaaaaaaa1")["name"]`,
      ours: async (c) => (await c.systemRoles.getByUuid({ uuid: "aaaaaaaaaaaaaaaaaaaaaaa1" })).name,
      ...at(lookup),
    },
    {
      name: "get_by_name: unknown",
      python: `roles.get_by_name("nobody")`,
      ours: (c) => c.systemRoles.getByName({ name: "nobody" }),
      fails: ["NotFoundError", "role_not_found"],
      differs: missing,
    },
    {
      name: "get_by_uuid: unknown",
      python: `roles.get_by_uuid("nobody")`,
      ours: (c) => c.systemRoles.getByUuid({ uuid: "nobody" }),
      fails: ["NotFoundError", "role_not_found"],
      differs: missing,
    },
    {
      name: "add: nothing",
      python: `roles.add(name="new")["permissions"]`,
      ours: async (c) => (await c.systemRoles.add({ name: "new" })).permissions,
    },
    {
      name: "add: strings",
      python: `roles.add(name="new", adapters="get", users_assets=" get, saved_queries.run ")["permissions"]`,
      ours: async (c) =>
        (await c.systemRoles.add({ name: "new", permissions: { adapters: "get", users_assets: " get, saved_queries.run " } })).permissions,
    },
    {
      name: "add: list",
      python: `roles.add(name="new", adapters=["get", "connections.post"])["permissions"]`,
      ours: async (c) => (await c.systemRoles.add({ name: "new", permissions: { adapters: ["get", "connections.post"] } })).permissions,
    },
    {
      name: "add: all",
      python: `roles.add(name="new", adapters="all")["permissions"]`,
      ours: async (c) => (await c.systemRoles.add({ name: "new", permissions: { adapters: "all" } })).permissions,
    },
    {
      name: "add: all of a category without actions",
      python: `roles.add(name="new", empty="all")["permissions"]`,
      ours: async (c) => (await c.systemRoles.add({ name: "new", permissions: { empty: "all" } })).permissions,
    },
    {
      name: "add: name that is not ASCII",
      python: `roles.add(name="Zoë 日本")["name"]`,
      ours: async (c) => (await c.systemRoles.add({ name: "Zoë 日本" })).name,
    },
    {
      name: "add: copy of a role",
      python: copy,
      ours: async (c) =>
        (await c.systemRoles.add({ name: "copy", permissions: (await c.systemRoles.getByName({ name: "Admin" })).permissions_flat }))
          .permissions,
      ...(describes
        ? { differs: { why: "Python reads the labels with the first role, ours before the first change", anyOrder: true } }
        : {}),
    },
    {
      name: "add: exists",
      python: `roles.add(name="test1")`,
      ours: (c) => c.systemRoles.add({ name: "test1" }),
      fails: ["ApiError", "role_exists"],
      ...at(lookup),
    },
    {
      name: "add: unknown category",
      python: `roles.add(name="new", nonsense="get")`,
      ours: (c) => c.systemRoles.add({ name: "new", permissions: { nonsense: "get" } }),
      fails: ["ApiError", "unknown_category"],
    },
    {
      name: "add: unknown action",
      python: `roles.add(name="new", adapters="fly")`,
      ours: (c) => c.systemRoles.add({ name: "new", permissions: { adapters: "fly" } }),
      fails: ["ApiError", "unknown_action"],
    },
    {
      name: "add: empty selection",
      python: `roles.add(name="new", adapters=" , ")`,
      ours: (c) => c.systemRoles.add({ name: "new", permissions: { adapters: " , " } }),
      fails: ["ToolsError", "configuration"],
      differs: early,
    },
    {
      name: "add: number",
      python: `roles.add(name="new", adapters=1)`,
      ours: (c) => c.systemRoles.add({ name: "new", permissions: { adapters: 1 as never } }),
      fails: ["ToolsError", "configuration"],
      differs: early,
    },
    {
      name: "set_name",
      python: `roles.set_name("test1", "new")["uuid"]`,
      ours: async (c) => (await c.systemRoles.setName({ name: "test1", newName: "new" })).uuid,
      ...at(lookup),
    },
    {
      name: "set_name: in use",
      python: `roles.set_name("test1", "Admin")`,
      ours: (c) => c.systemRoles.setName({ name: "test1", newName: "Admin" }),
      fails: ["ApiError", "role_exists"],
      ...at(lookup),
    },
    {
      name: "set_name: unknown",
      python: `roles.set_name("nobody", "new")`,
      ours: (c) => c.systemRoles.setName({ name: "nobody", newName: "new" }),
      fails: ["NotFoundError", "role_not_found"],
      differs: missing,
    },
    {
      name: "set_name: built in",
      python: `roles.set_name("Admin", "new")`,
      ours: (c) => c.systemRoles.setName({ name: "Admin", newName: "new" }),
      fails: ["ApiError", "predefined_role"],
      ...at(lookup),
    },
    {
      name: "set_perms",
      python: `roles.set_perms("test1", adapters="connections.post")["permissions"]`,
      ours: async (c) => (await c.systemRoles.setPerms({ name: "test1", permissions: { adapters: "connections.post" } })).permissions,
    },
    {
      name: "set_perms: forbid all",
      python: `roles.set_perms("test1", grant=False, adapters="all")["permissions"]`,
      ours: async (c) => (await c.systemRoles.setPerms({ name: "test1", grant: false, permissions: { adapters: "all" } })).permissions,
    },
    {
      name: "set_perms: role without some actions",
      python: `roles.set_perms("José ☃", users_assets="get")["permissions"]`,
      ours: async (c) => (await c.systemRoles.setPerms({ name: "José ☃", permissions: { users_assets: "get" } })).permissions,
    },
    {
      name: "set_perms: only fills gaps",
      python: `roles.set_perms("José ☃")["permissions"]`,
      ours: async (c) => (await c.systemRoles.setPerms({ name: "José ☃" })).permissions,
    },
    {
      name: "set_perms: unknown role",
      python: `roles.set_perms("nobody", adapters="get")`,
      ours: (c) => c.systemRoles.setPerms({ name: "nobody", permissions: { adapters: "get" } }),
      fails: ["NotFoundError", "role_not_found"],
      differs: missing,
    },
    {
      name: "set_perms: built in",
      python: `roles.set_perms("Admin", adapters="get")`,
      ours: (c) => c.systemRoles.setPerms({ name: "Admin", permissions: { adapters: "get" } }),
      fails: ["ApiError", "predefined_role"],
      ...at(lookup),
    },
    {
      name: "delete_by_name",
      python: `roles.delete_by_name("test1")["uuid"]`,
      ours: async (c) => (await c.systemRoles.deleteByName({ name: "test1" })).uuid,
      ...at(lookup),
    },
    {
      name: "delete_by_name: unknown",
      python: `roles.delete_by_name("nobody")`,
      ours: (c) => c.systemRoles.deleteByName({ name: "nobody" }),
      fails: ["NotFoundError", "role_not_found"],
      differs: missing,
    },
    {
      name: "delete_by_name: built in",
      python: `roles.delete_by_name("Admin")`,
      ours: (c) => c.systemRoles.deleteByName({ name: "Admin" }),
      fails: ["ApiError", "predefined_role"],
      ...at(lookup),
    },
    {
      name: "pretty_perms",
      python: `roles.pretty_perms(roles.get_by_name("test1"))`,
      ours: async (c) => c.systemRoles.prettyPerms(await c.systemRoles.getByName({ name: "test1" })),
    },
    { name: "cat_actions", python: `roles.cat_actions`, ours: (c) => c.systemRoles.catActions() },
    {
      name: "cat_actions: twice",
      python: `[roles.cat_actions["lengths"], roles.cat_actions["lengths"]]`,
      ours: async (c) => [(await c.systemRoles.catActions()).lengths, (await c.systemRoles.catActions()).lengths],
    },
    {
      name: "cat_actions_to_perms",
      python: `roles.cat_actions_to_perms(adapters="get")`,
      ours: (c) => c.systemRoles.catActionsToPerms({ permissions: { adapters: "get" } }),
    },
    {
      name: "cat_actions_to_perms: from permissions",
      python: `roles.cat_actions_to_perms(role_perms={"adapters": {"get": True, "odd": True}, "odd": {"get": True}}, grant=False, adapters="get")`,
      ours: (c) =>
        c.systemRoles.catActionsToPerms({
          rolePerms: { adapters: { get: true, odd: true }, odd: { get: true } },
          grant: false,
          permissions: { adapters: "get" },
        }),
    },
    {
      name: "_check_predefined",
      python: `roles._check_predefined({"name": "x", "uuid": "x"})`,
      ours: async (c) => {
        c.systemRoles.checkPredefined({ name: "x", uuid: "x", permissions: {} });
        return null;
      },
    },
    {
      name: "_check_predefined: built in",
      python: `roles._check_predefined({"name": "x", "uuid": "x", "predefined": True})`,
      ours: async (c) => c.systemRoles.checkPredefined({ name: "x", uuid: "x", permissions: {}, predefined: true }),
      fails: ["ApiError", "predefined_role"],
    },
  ];
}
