import { relative } from "node:path";

import type { Document, Schema } from "../generate/document.ts";
import type { Derived } from "../generate/foreign/notes.ts";
import { targetOf } from "../generate/foreign/pointers.ts";
import { findCycles } from "../generate/spec-cycles.ts";
import type { CheckedFiles } from "../generate/spec-files.ts";
import { positionOf } from "../generate/spec-source.ts";
import type { Place } from "../generate/spec-source.ts";
import { root } from "../platforms.ts";

/**
 * Breaks cycles of schemas that list their own children: `Base` is `oneOf: [Child]`, and `Child` is `allOf: [Base]`. Such a list is left out.
 *
 * @param checked The files of a foreign document. What was parsed is changed.
 * @param derived Receives what is left out.
 * @returns The files, with the faults that are left.
 */
export function breakInheritanceCycles(checked: CheckedFiles, derived: Derived[]): CheckedFiles {
  if (!checked.faults.some(({ rule }) => rule === "reference-cycle")) return checked;
  for (const { data, links } of checked.sources.values()) {
    for (const { node, at } of links) {
      for (const key of ["oneOf", "anyOf"] as const) {
        const schema = node as Schema;
        if (!listsChildren(data as Document, schema, schema[key])) continue;
        delete schema[key];
        derived.push({ rule: "struct", place: pointerTo(at), message: `${key} is left out: its schemas extend this one.` });
      }
    }
  }
  const cycles = findCycles(checked.sources).map(({ source, at, message }) => {
    return { file: relative(root, source.file), ...positionOf(source.text, at), rule: "reference-cycle", message };
  });
  return { ...checked, faults: [...checked.faults.filter(({ rule }) => rule !== "reference-cycle"), ...cycles] };
}

/** Whether all parts of a choice are schemas of the same file that extend the schema itself. */
function listsChildren(document: Document, schema: Schema, parts: unknown): boolean {
  const targets = (list: unknown): (object | undefined)[] =>
    Array.isArray(list)
      ? (list as (Schema | null)[]).map((part) => (part?.$ref?.startsWith("#") === true ? targetOf(document, part.$ref) : undefined))
      : [];
  const children = targets(parts) as (Schema | undefined)[];
  return children.length > 0 && children.every((child) => targets(child?.allOf).includes(schema));
}

function pointerTo(place: Place | undefined): string {
  return place === undefined ? "#" : `${pointerTo(place.within)}/${place.key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
