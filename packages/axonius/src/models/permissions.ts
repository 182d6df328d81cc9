import { ConfigurationError } from "@platform-clients/core";

import { UnknownPermissionError } from "../errors.ts";
import type { CategoryPermissions, PermissionTree, SubCategoryPermissions } from "../generated/types.ts";
import type { CatActions } from "./cat-actions.ts";

/**
 * Actions by category: a text with commas (`"get,saved_queries.run"`), a list (`["get", "saved_queries.run"]`), or `"all"` for every action
 * of the category. Actions are dotted, and case counts. Texts are trimmed around the commas, members of lists are not.
 */
export type PermissionSelection = { readonly [category: string]: string | readonly string[] | undefined };

/** The word that stands for every action of a category. It is never sent. */
export const allActions = "all";

/**
 * Checks the form of a selection; whether the names are known is seen only against the labels.
 *
 * @param operation What was called, for errors.
 * @param selection What the caller gave.
 * @returns The categories with the actions of each, in the order given. Categories that are `undefined` count as left out.
 * @throws {ConfigurationError} When it is no object, or the actions of a category are neither text nor list, or are none.
 */
export function readSelection(operation: string, selection: PermissionSelection | undefined): [category: string, actions: string[]][] {
  if (selection === undefined) return [];
  const fault = (why: string): ConfigurationError =>
    new ConfigurationError(
      `[axonius.${operation}] \`permissions\` ${why}. Give actions by category, e.g. { adapters: "get", users_assets: ["get", "saved_queries.run"], settings: "all" }.`,
      { platform: "axonius", operation },
    );
  if (typeof selection !== "object" || selection === null || Array.isArray(selection))
    throw fault(`is ${selection === null ? "null" : Array.isArray(selection) ? "a list" : `a ${typeof selection}`}, not an object`);
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
      throw fault(`has ${given === null ? "null" : `a ${typeof given}`} for the category "${category}", not text or a list`);
    if (actions.length === 0) throw fault(`names no action for the category "${category}"`);
    if (!actions.every((action) => typeof action === "string"))
      throw fault(`has something else than text in the list for the category "${category}"`);
    return [[category, actions]];
  });
}

/** Permissions after a change. */
export interface ChangedPermissions {
  /** The whole tree, nested as the wire has it. */
  readonly tree: PermissionTree;
  /** Whether it differs from the one before. */
  readonly changed: boolean;
}

/**
 * Works a selection into a permissions tree. Known actions that the tree lacks are put in as not allowed, and whatever the labels do not know
 * stays as it is.
 *
 * @param operation What was called, for errors.
 * @param known What the instance can grant.
 * @param present The tree to start from; it is not changed.
 * @param selection What {@link readSelection} gave.
 * @param grant Whether the selected actions are to be allowed.
 * @returns The new tree.
 * @throws {UnknownPermissionError} For a category or action that the instance does not know.
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
      throw new ConfigurationError(
        `[axonius.${operation}] The action "${action}" of "${category}" stands at a place where this role has permissions of another shape: it cannot be set.`,
        { platform: "axonius", operation },
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

// The object that holds an action, made when it is missing: only the first dot divides, as in the Python client.
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
