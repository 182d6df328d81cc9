import type { FeatureFlags, Labels } from "../generated/types.ts";

/** The permission categories of an instance and the actions of each, with the texts that the instance shows for them, in its order. */
export interface CatActions {
  /** Text by category. */
  readonly categories: Readonly<Record<string, string>>;
  /** Text by dotted action, by category. A category without actions has an empty map. */
  readonly actions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Column widths for tables: characters of the longest entry, rounded up to a multiple of ten. */
  readonly lengths: CatActionsLengths;
}

/** Column widths; the category `compliance` counts even while it is not offered. */
export interface CatActionsLengths {
  /** Of the categories' names. */
  readonly categories: number;
  /** Of the actions' dotted names. */
  readonly actions: number;
  /** Of the categories' texts. */
  readonly categories_desc: number;
  /** Of the actions' texts. */
  readonly actions_desc: number;
}

/** The category that is offered only while its module is on. */
const optional = "compliance";

/**
 * Reads what can be granted out of the labels. An action whose category has no label of its own gets one made of the category's name.
 *
 * @param labels The instance's labels; those of other areas are passed over.
 * @param flags The instance's feature flags: while the compliance module is off, its category is left out.
 * @returns The categories and actions, frozen.
 */
export function readCatActions(labels: Labels, flags: FeatureFlags | undefined): CatActions {
  const known = Object.entries(labels).flatMap(([key, text]) => {
    const [area, category = "", ...action] = key.split(".");
    return area === "permissions" && category !== "" && !key.includes("__proto__") ? [{ category, action: action.join("."), text }] : [];
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
  if (flags?.config?.cloud_compliance?.enabled === false) {
    delete categories[optional];
    delete actions[optional];
  }
  for (const part of [categories, lengths, actions, ...Object.values(actions)]) Object.freeze(part);
  return Object.freeze({ categories, actions, lengths });
}

/**
 * @param text Any text.
 * @returns How many characters it has, as Python counts them.
 */
export function characters(text: string): number {
  return Array.from(text).length;
}

function width(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map(characters)) / 10) * 10;
}
