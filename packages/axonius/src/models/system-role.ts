import type { PermissionTree, Role } from "../generated/types.ts";

/** Permissions with the actions in the dotted form that labels and arguments use: `{ adapters: { get: true, "connections.delete": false } }`. */
export type PermissionTreeFlat = Record<string, Record<string, boolean>>;

/** A role together with the flat form of its permissions, which is made here and never sent. */
export interface SystemRole extends Role {
  /** What the role may do, by category and dotted action. */
  permissions_flat: PermissionTreeFlat;
}

/**
 * Adds the flat permissions to a role.
 *
 * @param role A role as the server gave it.
 * @returns A new object; the given one is left as it is.
 */
export function toSystemRole(role: Role): SystemRole {
  return { ...role, permissions_flat: flattenPermissions(role.permissions) };
}

/**
 * Turns the permissions of the wire into the dotted form. Order is kept.
 *
 * @param tree Permissions as the server nests them; none are taken for empty ones.
 * @returns Category to dotted action to whether it is allowed.
 */
export function flattenPermissions(tree: PermissionTree | undefined): PermissionTreeFlat {
  const categories = Object.entries(tree ?? {}).map(([category, part]) => [category, Object.fromEntries(leaves(part, ""))]);
  return Object.fromEntries(categories) as PermissionTreeFlat;
}

function leaves(part: object, prefix: string): [string, boolean][] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? leaves(value, `${prefix}${name}.`)
      : [[prefix + name, value === true] satisfies [string, boolean]],
  );
}

/**
 * Says in a few words what a role may do.
 *
 * @param flat A role's flat permissions.
 * @returns One text for each category: `adapters: all`, `users_assets: get, saved_queries.run` or `instances: none`.
 */
export function summarize(flat: PermissionTreeFlat): string[] {
  return Object.entries(flat).map(([category, actions]) => {
    const allowed = Object.keys(actions).filter((action) => actions[action]);
    return `${category}: ${allowed.length === Object.keys(actions).length ? "all" : allowed.join(", ") || "none"}`;
  });
}
