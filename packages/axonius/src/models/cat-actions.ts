import { responseFormatError } from "@platform-clients/core";

import type { CloudComplianceFlag, Labels } from "../generated/models.ts";

/** The permission categories and actions of an instance, with the text that the instance shows for each, in the order of the instance. */
export interface CatActions {
  /** Text by category. */
  readonly categories: Readonly<Record<string, string>>;
  /** Text by dotted action, by category. A category without actions has an empty object. */
  readonly actions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Column widths for tables: the length of the longest entry in characters, rounded up to a multiple of ten. */
  readonly lengths: CatActionsLengths;
}

/** Column widths. The category `compliance` counts even if it is not included. */
export interface CatActionsLengths {
  /** For the names of categories. */
  readonly categories: number;
  /** For the dotted names of actions. */
  readonly actions: number;
  /** For the texts of categories. */
  readonly categories_desc: number;
  /** For the texts of actions. */
  readonly actions_desc: number;
}

/** The feature flags that are used. An instance can lack any of them. */
interface UsedFlags {
  readonly config?: { readonly cloud_compliance?: Partial<CloudComplianceFlag> };
}

/** The category that is included only if its module is enabled. */
export const optionalCategory = "compliance";

/**
 * Extracts the permissions that can be granted from the labels. For a category without a label, the text is its name.
 *
 * @param labels The labels of the instance; those that are not about permissions are ignored.
 * @param flags The feature flags of the instance: if the compliance module is disabled, its category is not included.
 * @returns The categories and actions, frozen.
 * @throws {ResponseFormatError} When a label about permissions is not a string.
 */
export function readCatActions(labels: Labels, flags: UsedFlags): CatActions {
  const known = Object.entries(labels).flatMap(([key, text]: [string, unknown]) => {
    const [area, category = "", ...action] = key.split(".");
    if (area !== "permissions" || category === "" || key.includes("__proto__")) return [];
    if (typeof text === "string") return [{ category, action: action.join("."), text }];
    const kind = text === null ? "null" : `a ${typeof text}`;
    throw responseFormatError("axonius.getLabels", `The label "${key}" cannot be read: it is ${kind}, not a string.`);
  });
  const categories: Record<string, string> = {};
  for (const { action, category, text } of known) if (action === "") categories[category] = text;
  for (const { category } of known) if (!Object.hasOwn(categories, category)) categories[category] = category;
  const actions = Object.fromEntries<Record<string, string>>(Object.keys(categories).map((category) => [category, {}]));
  for (const { action, category, text } of known) if (action !== "") (actions[category] as Record<string, string>)[action] = text;
  const lengths: CatActionsLengths = {
    categories: width(Object.keys(categories)),
    actions: width(Object.values(actions).flatMap((texts) => Object.keys(texts))),
    categories_desc: width(Object.values(categories)),
    actions_desc: width(Object.values(actions).flatMap((texts) => Object.values(texts))),
  };
  if (flags.config?.cloud_compliance?.enabled === false) {
    delete categories[optionalCategory];
    delete actions[optionalCategory];
  }
  for (const part of [categories, lengths, actions, ...Object.values(actions)]) Object.freeze(part);
  return Object.freeze({ categories, actions, lengths });
}

/**
 * @param text Any string.
 * @returns Its number of characters, counted like in Python.
 */
export function characters(text: string): number {
  return Array.from(text).length;
}

function width(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map(characters)) / 10) * 10;
}
