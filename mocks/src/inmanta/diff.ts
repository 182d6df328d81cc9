import { pythonText } from "./order.ts";
import type { Json } from "./state.ts";

/** The difference of one resource. */
export interface ResourceDiff {
  readonly resource_id: string;
  readonly attributes: Json;
  readonly status: string;
}

/**
 * Compares resources.
 *
 * @param from The attributes before, by resource id.
 * @param to The attributes after.
 * @param includeUnmodified Whether resources without a difference are listed.
 * @returns The differences, by resource id.
 */
export function diffResources(from: ReadonlyMap<string, Json>, to: ReadonlyMap<string, Json>, includeUnmodified = false): ResourceDiff[] {
  const ids = [...new Set([...from.keys(), ...to.keys()])].toSorted();
  return ids.flatMap((resource_id): ResourceDiff[] => {
    const [before, after] = [from.get(resource_id), to.get(resource_id)];
    const attributes = diffAttributes(before ?? {}, after ?? {});
    if (before === undefined) return [{ resource_id, attributes, status: "added" }];
    if (after === undefined) return [{ resource_id, attributes, status: "deleted" }];
    if (Object.keys(attributes).length > 0) return [{ resource_id, attributes, status: "modified" }];
    return includeUnmodified ? [{ resource_id, attributes, status: "unmodified" }] : [];
  });
}

function diffAttributes(before: Json, after: Json): Json {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const [from, to] = [comparable(before[name]), comparable(after[name])];
      if (from === to && name in before && name in after) return [];
      const diff = { from_value: before[name] ?? null, to_value: after[name] ?? null, from_value_compare: from, to_value_compare: to };
      return [[name, diff]];
    }),
  );
}

function comparable(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return JSON.stringify(sortKeys(value), undefined, 4);
  return pythonText(value as string | number | boolean);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sortKeys(inner)]),
  );
}
