import { join, relative } from "node:path";

import { createConfig, getLineColLocation, lint, unescapePointerFragment } from "@redocly/openapi-core";

import type { Document } from "../generate/document.ts";
import type { Derived } from "../generate/foreign/notes.ts";
import { upgrade } from "../generate/foreign/schemas.ts";
import { toReadSpec } from "../generate/redocly.ts";
import { SpecError } from "../generate/spec-error.ts";
import type { Fault } from "../generate/spec-error.ts";
import type { CheckedFiles } from "../generate/spec-files.ts";
import { root } from "../platforms.ts";

type Values = Record<string, unknown>;

/** A fault of the linter, and the value that has it. */
interface Problem {
  readonly rule: string;
  readonly message: string;
  /** The pointer to the value. */
  readonly place: string;
  /** What holds the value, and under which key. */
  readonly holder: Values;
  readonly key: string;
  /** The fault with its line and column. */
  toFault(): Fault;
}

/** How often a document is repaired. A repair can show faults that were hidden before. */
const rounds = 8;

/** Values of fields that OpenAPI requires and vendors forget. */
const defaults = (name: string): Values => ({
  description: "",
  info: { title: name, version: "0" },
  title: name,
  version: "0",
  responses: {},
});

/**
 * Checks that the values of a foreign document have the types that OpenAPI requires, and that its references lead somewhere. Repairs what has only
 * one meaning. Fields that OpenAPI does not have stay: something may refer to what is in them.
 *
 * @param name The platform's short name: the title of a document that has none.
 * @param checked The files of the document. What was parsed is changed.
 * @param derived Receives what is repaired.
 * @throws {SpecError} With the faults that are left.
 */
export async function repairStructure(name: string, checked: CheckedFiles, derived: Derived[]): Promise<void> {
  for (let round = 1; ; round += 1) {
    const problems = (await findProblems(checked)).filter((problem) => unexpectedField(problem) === undefined);
    const left = problems.filter((problem) => {
      const repaired = round < rounds ? repair(name, problem) : undefined;
      if (repaired !== undefined) derived.push({ rule: "struct", place: problem.place, message: repaired });
      return repaired === undefined;
    });
    // One repair can correct several faults: those that are left are looked for again.
    if (left.length > 0 && left.length === problems.length) throw new SpecError(left.map((problem) => problem.toFault()));
    if (problems.length === 0) return;
  }
}

/**
 * Checks a completed document like the linter of this project's specs, and removes the fields that OpenAPI does not have.
 *
 * @param document The document. It is changed.
 * @param derived Receives what is removed.
 * @throws {SpecError} When the document has another fault.
 */
export async function checkCompleted(document: Document, derived: Derived[]): Promise<void> {
  // Only faults without repair have a line, and this document has none yet.
  const file = join(root, "openapi.yaml");
  const sources = new Map([[file, { file, text: "", data: document, links: [] }]]);
  const left = (await findProblems({ file, sources, faults: [] })).filter((problem) => {
    const field = unexpectedField(problem);
    if (field === undefined) return true;
    delete problem.holder[field];
    derived.push({ rule: "struct", place: problem.place, message: `${field} is left out: OpenAPI has no such field there.` });
    return false;
  });
  if (left.length > 0)
    throw new SpecError(
      left.map(({ message, place, rule }) => `The completed document has a fault: ${place} ${rule}: ${message}`).join("\n"),
    );
}

/** The field that a problem is about, if it is one that OpenAPI does not have. Operations and paths are not fields: a wrong name loses calls. */
function unexpectedField({ message, place }: Problem): string | undefined {
  const isPathOrMethod = /^#\/(?:paths|webhooks)\/[^/]+(?:\/[^/]+)?$/.test(place);
  return isPathOrMethod ? undefined : /^Property `(.+)` is not expected here\.$/s.exec(message)?.[1];
}

/** Repairs a value. Returns what was done, or nothing when the value has no clear meaning. */
function repair(name: string, { holder, key, message, place, rule }: Problem): string | undefined {
  const value = holder[key];
  const isMapping = place.split("/").at(-2) === "mapping";
  if (rule === "no-unresolved-refs" && isMapping && typeof value === "string" && /^[\w.-]+$/.test(value)) {
    holder[key] = `#/components/schemas/${value}`;
    return `The mapping is ${holder[key] as string}.`;
  }
  const missing = /^The field `(.+)` must be present/.exec(message)?.[1];
  const given = missing === undefined ? undefined : defaults(name)[missing];
  if (missing !== undefined && given !== undefined && typeof value === "object" && value !== null) {
    (value as Values)[missing] = given;
    return `${missing} is ${JSON.stringify(given)}: it is missing.`;
  }
  if (message.startsWith("Must contain at least one of the following fields: schema, content")) {
    (value as Values)["schema"] = { type: "string" };
    return "The schema is a string: it is missing.";
  }
  const expected = /^Expected type `(\w+)`/.exec(message)?.[1];
  if (expected === "Schema" && (typeof value === "boolean" || (value === null && isEntry(place)))) {
    holder[key] = value === false ? { not: {} } : {};
    return `The schema ${value} is ${JSON.stringify(holder[key])}.`;
  }
  if (expected !== undefined && typeof value === "boolean" && /^exclusive(?:Min|Max)imum$/.test(key)) {
    upgrade(holder);
    return `${key} is read as in OpenAPI 3.0.`;
  }
  if (expected !== undefined && value === null && !isEntry(place)) {
    delete holder[key];
    return `${key} is left out: it is null.`;
  }
  return undefined;
}

/** Whether a value is an item of an array or an entry of a map, not a field. */
function isEntry(place: string): boolean {
  return /\/(?:paths|properties|responses|schemas|parameters|content)\/[^/]+$|\/\d+$/.test(place);
}

async function findProblems(checked: CheckedFiles): Promise<Problem[]> {
  const { file, resolver } = toReadSpec(checked);
  const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  const found = await lint({ ref: file, config, externalRefResolver: resolver });
  return found.flatMap(({ location: [location], message, ruleId: rule }) => {
    if (location === undefined) return [];
    const path = location.source.absoluteRef;
    const place = location.pointer ?? "#/";
    const toFault = (): Fault => {
      const { line, col: column } = getLineColLocation(location).start;
      return { file: relative(root, path), line, column, rule, message };
    };
    return [{ rule, message, place, ...valueAt(checked.sources.get(path)?.data, place), toFault }];
  });
}

/** Finds what holds a value. */
function valueAt(data: unknown, pointer: string): { holder: Values; key: string } {
  let holder: Values = { "": data };
  let key = "";
  for (const segment of pointer
    .split("/")
    .slice(1)
    .filter((one) => one !== "")) {
    const next = holder[key];
    if (typeof next !== "object" || next === null) break;
    holder = next as Values;
    key = unescapePointerFragment(segment);
  }
  return { holder, key };
}
