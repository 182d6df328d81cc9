import { relative, resolve } from "node:path";

import { root } from "../platforms.ts";
import type { Document } from "./document.ts";
import { bundleSpec, lintSpecFiles, toReadSpec } from "./redocly.ts";
import { schemaNameFaults } from "./rules/names.mjs";
import { examplesConform } from "./spec-examples.ts";
import { checkFiles } from "./spec-files.ts";
import { SpecError } from "./spec-error.ts";
import type { Fault } from "./spec-error.ts";
import type { CheckedFiles } from "./spec-files.ts";

/** How specs are loaded. */
export interface LoadOptions {
  /** Whether references to `http://` and `https://` are followed. Default: false. */
  readonly allowRemote?: boolean | undefined;
}

/** Documents that `loadSpecs` has loaded and `loadSpec` has not returned yet. */
const loaded = new Map<string, Document>();

/**
 * Lints a spec and resolves it into one document.
 *
 * @param file Path of the root document.
 * @returns The bundled document: references point into `#/components` only.
 * @throws {SpecError} When the spec breaks a rule.
 */
export async function loadSpec(file: string): Promise<Document> {
  const path = resolve(file);
  if (!loaded.has(path)) await loadSpecs([file]);
  const document = loaded.get(path);
  if (document === undefined) throw new Error(`${file} has not been loaded.`);
  loaded.delete(path);
  return document;
}

/**
 * Lints specs and resolves each into one document. The next `loadSpec` of each file returns the same document.
 *
 * @param files Paths of the root documents.
 * @param options See there.
 * @returns The bundled documents: references point into `#/components` only.
 * @throws {SpecError} With the faults of all specs.
 */
export async function loadSpecs(files: readonly string[], options: LoadOptions = {}): Promise<Document[]> {
  const documents = (await loadFaultless(files, options)) ?? (await loadSlowly(files, options));
  const clashes = documents.flatMap((document, index) => nameFaults(document, files[index] ?? ""));
  if (clashes.length > 0) throw new SpecError(clashes);
  for (const [index, document] of documents.entries()) loaded.set(resolve(files[index] ?? ""), document);
  return documents;
}

/** Loads specs that surely have no fault. Does not validate examples as the linter does, which takes as long as everything else. */
async function loadFaultless(files: readonly string[], options: LoadOptions): Promise<Document[] | undefined> {
  const checked = await Promise.all(files.map((file) => check(file, options)));
  if (checked.some(({ faults }) => faults.length > 0)) return undefined;
  const specs = checked.map(toReadSpec);
  const faults = await lintSpecFiles(specs, root, { withoutExamples: true });
  if (faults.flat().length > 0) return undefined;
  const documents: Document[] = [];
  for (const spec of specs) documents.push(await bundleSpec(spec));
  return documents.every(examplesConform) ? documents : undefined;
}

/** Loads specs of which one may have a fault. */
async function loadSlowly(files: readonly string[], options: LoadOptions): Promise<Document[]> {
  const faults = (await lintSpecs(files, options)).flat();
  if (faults.length > 0) throw new SpecError(faults);
  return await Promise.all(files.map(async (file) => bundleSpec(toReadSpec(await check(file, options)))));
}

function check(file: string, { allowRemote = false }: LoadOptions): Promise<CheckedFiles> {
  return checkFiles(file, { folder: root, allowRemote });
}

/**
 * Checks specs against every rule.
 *
 * @param files Paths of the root documents.
 * @param options See there.
 * @returns The faults of each spec.
 */
export async function lintSpecs(files: readonly string[], options: LoadOptions = {}): Promise<Fault[][]> {
  const checked = await Promise.all(files.map((file) => check(file, options)));
  const usable = checked.filter(({ faults }) => faults.length === 0);
  const linted = await lintSpecFiles(usable.map(toReadSpec), root);
  return checked.map((spec) => {
    const found = linted[usable.indexOf(spec)] ?? [];
    // An unresolved reference makes other rules fail too. Their messages would hide the cause.
    const unresolved = found.filter(({ rule }) => rule === "no-unresolved-refs");
    return [...spec.faults, ...(unresolved.length > 0 ? unresolved : found)];
  });
}

/** The linter checks the schema names of the root document. Bundling adds schemas, and renames one of two that have the same name. */
function nameFaults(document: Document, file: string): Fault[] {
  const path = relative(root, resolve(file));
  return schemaNameFaults(document, path).map(({ name, message }) => {
    const twin = /^(.+)-\d+$/.exec(name)?.[1];
    const text = twin === undefined ? message : `The files of the spec define two schemas named ${twin}. Rename one of them.`;
    return { file: path, line: 1, column: 1, rule: "platform/schema-name", message: text };
  });
}
