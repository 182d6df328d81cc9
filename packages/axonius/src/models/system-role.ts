import { configurationError, responseFormatError } from "@platform-clients/core";

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
 * @param operation The function that was called, for errors.
 * @param role A role as returned by the server.
 * @returns A new object; the role itself is not changed.
 * @throws {ResponseFormatError} When its permissions are not those of a role.
 */
export function toSystemRole<Details extends Role>(operation: string, role: Details): SystemRole<Details> {
  const unreadable = (text: string): Error => responseFormatError(`axonius.${operation}`, text);
  return { ...role, permissions_flat: flattenPermissions(ofRole(role), role.permissions, unreadable) };
}

/**
 * Converts nested permissions that the caller passed, as {@link flattenPermissions} does.
 *
 * @param operation The function that was called, for errors.
 * @param what What the permissions are called in messages.
 * @param tree Nested permissions, as in the API. Default: no permissions.
 * @returns Whether each action is allowed, by category and dotted action.
 * @throws {ConfigurationError} When a category is not an object, or nested too deeply.
 */
export function flattenArgument(operation: string, what: string, tree: PermissionTree | undefined): PermissionTreeFlat {
  return flattenPermissions(what, tree, (text) => configurationError(`axonius.${operation}`, text));
}

/**
 * @param role A role.
 * @returns What its permissions are called in messages.
 */
export function ofRole(role: Role): string {
  return `The permissions of the role "${role.name}"`;
}

/**
 * Converts nested permissions to the dotted form. The order is kept.
 *
 * @param what What the permissions are called in messages.
 * @param tree Nested permissions, as in the API. Default: no permissions.
 * @param fail Creates the error when a category is not an object, or nested too deeply.
 * @returns Whether each action is allowed, by category and dotted action.
 */
function flattenPermissions(what: string, tree: PermissionTree | undefined, fail: (text: string) => Error): PermissionTreeFlat {
  const categories = Object.entries(tree ?? {}).map(([category, part]: [string, unknown]) => {
    const invalid = (why: string): Error => fail(`${what} cannot be read: the category "${category}" ${why}.`);
    if (typeof part !== "object" || part === null) throw invalid(`is ${part === null ? "null" : `a ${typeof part}`}, not an object`);
    const actions = leaves(part, () => invalid(`has more than ${maxLevels} levels`));
    return [category, Object.fromEntries(actions.map(([action, value]) => [action, value === true]))];
  });
  return Object.fromEntries(categories) as PermissionTreeFlat;
}

/** How many levels of a category are read. The API has two. */
export const maxLevels = 100;

/**
 * Lists the actions of one category.
 *
 * @param part The permissions of the category, nested or dotted.
 * @param tooDeep Creates the error for more than {@link maxLevels} levels.
 * @param prefix What comes before the names.
 * @param levels How many levels are left.
 * @returns The dotted actions, and what the permissions have for each.
 */
export function leaves(part: object, tooDeep: () => Error, prefix = "", levels = maxLevels): [action: string, value: unknown][] {
  if (levels === 0) throw tooDeep();
  return Object.entries(part).flatMap(([name, value]: [string, unknown]): [string, unknown][] =>
    typeof value === "object" && value !== null ? leaves(value, tooDeep, `${prefix}${name}.`, levels - 1) : [[prefix + name, value]],
  );
}
