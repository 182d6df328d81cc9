import { configurationError } from "@platform-clients/core";

import type { CategoryPermissions, PermissionTree, SubCategoryPermissions } from "../generated/models.ts";
import type { CatActions } from "./cat-actions.ts";
import { UnknownPermissionError } from "./errors.ts";

/**
 * Actions by category: a string with commas (`"get,saved_queries.run"`), an array (`["get", "saved_queries.run"]`), or `"all"` for every action
 * of the category. Actions are dotted and case-sensitive. White space around commas is ignored; items of arrays are not trimmed.
 */
export type PermissionSelection = { readonly [category: string]: string | readonly string[] | undefined };

/** Selects every action of a category. It is never sent. */
export const allActions = "all";

/**
 * Checks the form of a selection. Whether the names exist is checked later, with the labels.
 *
 * @param operation The function that was called, for errors.
 * @param selection What the caller passed.
 * @returns The actions by category, in the given order. Categories that are `undefined` count as omitted.
 * @throws {ConfigurationError} When it is not an object, or the actions of a category are neither a string nor an array of strings, or are empty.
 */
export function readSelection(operation: string, selection: PermissionSelection | undefined): [category: string, actions: string[]][] {
  if (selection === undefined) return [];
  const invalid = (why: string): Error =>
    configurationError(
      `axonius.${operation}`,
      `\`permissions\` ${why}. Pass actions by category, e.g. { adapters: "get", users_assets: ["get", "saved_queries.run"], settings: "all" }.`,
    );
  if (typeof selection !== "object" || selection === null || Array.isArray(selection))
    throw invalid(`is ${selection === null ? "null" : Array.isArray(selection) ? "an array" : `a ${typeof selection}`}, not an object`);
  return Object.entries(selection).flatMap(([category, given]: [string, unknown]): [string, string[]][] => {
    if (given === undefined) return [];
    const actions =
      typeof given === "string"
        ? given
            .split(",")
            .map((action) => action.trim())
            .filter((action) => action !== "")
        : given;
    if (!Array.isArray(actions))
      throw invalid(`has ${given === null ? "null" : `a ${typeof given}`} for the category "${category}", not a string or an array`);
    if (actions.length === 0) throw invalid(`has no action for the category "${category}"`);
    if (!actions.every((action) => typeof action === "string"))
      throw invalid(`has an item that is not a string for the category "${category}"`);
    return [[category, actions]];
  });
}

/** Permissions after a change. */
export interface ChangedPermissions {
  /** All permissions, nested as in the API. */
  readonly tree: PermissionTree;
  /** Whether they differ from the previous ones. */
  readonly changed: boolean;
}

/**
 * Applies a selection to permissions. Known actions that are missing are added as not allowed; categories and actions without a label are kept
 * unchanged.
 *
 * @param operation The function that was called, for errors.
 * @param known The permissions that the instance can grant.
 * @param present The current permissions; they are not changed.
 * @param selection The result of {@link readSelection}.
 * @param grant `true` allows the selected actions, `false` forbids them.
 * @returns The new permissions.
 * @throws {UnknownPermissionError} When a category or action does not exist on the instance.
 * @throws {ConfigurationError} When the current permissions have another shape at the place of a selected action.
 */
export function applySelection(
  operation: string,
  known: CatActions,
  present: PermissionTree,
  selection: readonly [string, readonly string[]][],
  grant: boolean,
): ChangedPermissions {
  const tree = structuredClone(present);
  let changed = false;
  const put = (category: string, action: string, value: boolean, replace: boolean): void => {
    const [holder, name] = locate(tree[category], action);
    if (holder === undefined || (Object.hasOwn(holder, name) && typeof holder[name] !== "boolean")) {
      if (!replace) return;
      throw configurationError(
        `axonius.${operation}`,
        `The action "${action}" of the category "${category}" cannot be set: the permissions of this role have another shape there.`,
      );
    }
    if (Object.hasOwn(holder, name) && (!replace || holder[name] === value)) return;
    holder[name] = value;
    changed = true;
  };
  for (const [category, actions] of Object.entries(known.actions)) {
    if (!Object.hasOwn(tree, category)) {
      tree[category] = {};
      changed = true;
    }
    for (const action of Object.keys(actions)) put(category, action, false, false);
  }
  for (const [category, chosen] of selection) {
    const actions = Object.hasOwn(known.actions, category) ? known.actions[category] : undefined;
    if (actions === undefined) throw new UnknownPermissionError(operation, { category }, known.categories);
    const whole = chosen.includes(allActions);
    for (const action of whole ? Object.keys(actions) : chosen) {
      if (!Object.hasOwn(actions, action)) throw new UnknownPermissionError(operation, { category, action }, actions);
      put(category, action, grant, true);
    }
  }
  return { tree, changed };
}

// Returns the object that contains an action; it is created if it is missing. Only the first dot separates, as in the Python client.
function locate(
  category: CategoryPermissions | undefined,
  action: string,
): [holder: CategoryPermissions | SubCategoryPermissions | undefined, name: string] {
  if (typeof category !== "object" || category === null) return [undefined, action];
  const dot = action.indexOf(".");
  if (dot < 0) return [category, action];
  const part = action.slice(0, dot);
  if (!Object.hasOwn(category, part)) category[part] = {};
  const holder = category[part];
  return [typeof holder === "object" ? holder : undefined, action.slice(dot + 1)];
}
