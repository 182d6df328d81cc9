import { configurationError } from "@platform-clients/core";

import type { CategoryPermissions, PermissionTree, SubCategoryPermissions } from "../generated/models.ts";
import type { CatActions } from "./cat-actions.ts";
import { optionalCategory } from "./cat-actions.ts";
import { allActions } from "./enums.ts";
import { UnknownPermissionError } from "./errors.ts";
import { leaves, maxLevels } from "./system-role.ts";

/**
 * Actions by category: a string with commas (`"get,saved_queries.run"`), an array (`["get", "saved_queries.run"]`), or `"all"` for every action
 * of the category. Actions are dotted and case-sensitive. White space around commas is ignored; items of arrays are not trimmed.
 *
 * An object says for each action whether it is allowed: `{ get: true, "connections.delete": false }`. The permissions of a role have this form,
 * so `permissions: role.permissions_flat` (or `role.permissions`) copies them.
 */
export type PermissionSelection = { readonly [category: string]: string | readonly string[] | CategoryPermissions | undefined };

/** The actions of one category that a selection names, and for each whether it becomes allowed. */
export interface SelectedCategory {
  readonly category: string;
  readonly actions: readonly (readonly [action: string, allowed: boolean])[];
  /** Whether they come from an object, which states a value for each action. */
  readonly stated: boolean;
}

/**
 * Checks the form of a selection. Whether the names exist is checked later, with the labels.
 *
 * @param operation The function that was called, for errors.
 * @param selection What the caller passed.
 * @param grant Whether the actions that are only named become allowed.
 * @returns The actions by category, in the given order. Categories that are `undefined` count as omitted.
 * @throws {ConfigurationError} When it is not an object, or the actions of a category are empty or none of a string, an array of strings and an
 *   object of booleans, or an object of booleans comes with `grant: false` or is nested too deeply.
 */
export function readSelection(operation: string, selection: PermissionSelection | undefined, grant: boolean): SelectedCategory[] {
  if (selection === undefined) return [];
  const invalid = (why: string): Error =>
    configurationError(
      `axonius.${operation}`,
      `\`permissions\` ${why}. Pass actions by category, e.g. { adapters: "get", users_assets: ["get", "saved_queries.run"], settings: "all" }.`,
    );
  if (typeof selection !== "object" || selection === null || Array.isArray(selection))
    throw invalid(`is ${selection === null ? "null" : Array.isArray(selection) ? "an array" : `a ${typeof selection}`}, not an object`);
  return Object.entries(selection).flatMap(([category, given]: [string, unknown]): SelectedCategory[] => {
    if (given === undefined) return [];
    if (typeof given === "object" && given !== null && !Array.isArray(given)) {
      const actions = leaves(given, () => invalid(`has more than ${maxLevels} levels for the category "${category}"`));
      if (actions.some(([, allowed]) => typeof allowed !== "boolean"))
        throw invalid(`has an action that is not a boolean for the category "${category}"`);
      if (!grant) throw invalid(`states true or false for the category "${category}", so \`grant: false\` has no meaning`);
      return [{ category, actions: actions as [string, boolean][], stated: true }];
    }
    const actions =
      typeof given === "string"
        ? given
            .split(",")
            .map((action) => action.trim())
            .filter((action) => action !== "")
        : given;
    if (!Array.isArray(actions))
      throw invalid(
        `has ${given === null ? "null" : `a ${typeof given}`} for the category "${category}", not a string, an array or an object`,
      );
    if (actions.length === 0) throw invalid(`has no action for the category "${category}"`);
    if (!actions.every((action) => typeof action === "string"))
      throw invalid(`has an item that is not a string for the category "${category}"`);
    return [{ category, actions: actions.map((action) => [action, grant]), stated: false }];
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
 * unchanged. Actions that an object states as not allowed need not exist, and neither does the category `compliance` of an object.
 *
 * @param operation The function that was called, for errors.
 * @param known The permissions that the instance can grant.
 * @param present The current permissions; they are not changed.
 * @param selection The result of {@link readSelection}.
 * @returns The new permissions.
 * @throws {UnknownPermissionError} When a category or action does not exist on the instance.
 * @throws {ConfigurationError} When the current permissions have another shape at the place of a selected action.
 */
export function applySelection(
  operation: string,
  known: CatActions,
  present: PermissionTree,
  selection: readonly SelectedCategory[],
): ChangedPermissions {
  const tree = structuredClone(present);
  let changed = false;
  const put = (category: string, action: string, value: boolean, replace: boolean): void => {
    if (!Object.hasOwn(tree, category)) tree[category] = {};
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
  for (const [category, actions] of Object.entries(known.actions))
    for (const action of Object.keys(actions)) put(category, action, false, false);
  for (const { actions: chosen, category, stated } of selection) {
    const actions = Object.hasOwn(known.actions, category) ? known.actions[category] : undefined;
    if (actions === undefined) {
      if (stated && (category === optionalCategory || !chosen.some(([, allowed]) => allowed))) continue;
      throw new UnknownPermissionError(operation, { category }, known.categories);
    }
    const whole = stated ? undefined : chosen.find(([action]) => action === allActions);
    for (const [action, allowed] of whole === undefined ? chosen : Object.keys(actions).map((name) => [name, whole[1]] as const)) {
      if (Object.hasOwn(actions, action)) put(category, action, allowed, true);
      else if (!stated || allowed) throw new UnknownPermissionError(operation, { category, action }, actions);
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
