import type { PermissionTree, Role } from "../generated/models.ts";

/** Permissions with actions in the dotted form of labels and arguments: `{ adapters: { get: true, "connections.delete": false } }`. */
export type PermissionTreeFlat = Record<string, Record<string, boolean>>;

/** What the client adds to a role. It is never sent. */
export interface FlatPermissions {
  /** Whether each action is allowed, by category and dotted action. */
  permissions_flat: PermissionTreeFlat;
}

/**
 * A role with the flat form of its permissions.
 *
 * @typeParam Details A role as the API returns it.
 */
export type SystemRole<Details extends Role = Role> = Details & FlatPermissions;

/**
 * Adds the flat permissions to a role.
 *
 * @param role A role as returned by the server.
 * @returns A new object; the role itself is not changed.
 */
export function toSystemRole<Details extends Role>(role: Details): SystemRole<Details> {
  return { ...role, permissions_flat: flattenPermissions(role.permissions) };
}

/**
 * Converts nested permissions to the dotted form. The order is kept.
 *
 * @param tree Nested permissions, as in the API. If omitted, there are none.
 * @returns Whether each action is allowed, by category and dotted action.
 */
export function flattenPermissions(tree: PermissionTree | undefined): PermissionTreeFlat {
  const categories = Object.entries(tree ?? {}).map(([category, part]) => [
    category,
    Object.fromEntries(leaves(part, "").map(([action, value]) => [action, value === true])),
  ]);
  return Object.fromEntries(categories) as PermissionTreeFlat;
}

/**
 * Lists the actions of one category.
 *
 * @param part The permissions of the category, nested or dotted.
 * @param prefix What comes before the names.
 * @returns The dotted actions, and what the permissions have for each.
 */
export function leaves(part: object, prefix: string): [action: string, value: unknown][] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]): [string, unknown][] =>
    typeof value === "object" && value !== null ? leaves(value, `${prefix}${name}.`) : [[prefix + name, value]],
  );
}
