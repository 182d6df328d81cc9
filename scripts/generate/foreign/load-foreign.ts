import { root } from "../../platforms.ts";
import type { Document } from "../document.ts";
import { bundleSpec, lintStructure, toReadSpec } from "../redocly.ts";
import { SpecError } from "../spec-error.ts";
import { checkFiles } from "../spec-files.ts";
import type { CheckedFiles } from "../spec-files.ts";
import { findNodes } from "../spec-source.ts";
import { derive } from "./derive.ts";
import type { Derived } from "./notes.ts";
import { isPlain, targetOf } from "./pointers.ts";

/** A document that was not written for this generator, completed. */
export interface ForeignSpec {
  /** The document, as if it followed the rules that the generator relies on. */
  readonly document: Document;
  /** What the document does not say, and what was taken instead. */
  readonly derived: readonly Derived[];
}

/** How foreign documents are loaded. */
export interface ForeignOptions {
  /** Whether references to `http://` and `https://` are followed. Default: false. */
  readonly allowRemote?: boolean | undefined;
}

/**
 * Loads a document that was not written for this generator: OpenAPI 3.0 or 3.1, in any number of files. It is not linted. Missing names,
 * `x-idempotent` and the like are derived, and what a client cannot do is left out.
 *
 * @param platform The platform's short name.
 * @param file Path of the root document.
 * @param options See there.
 * @returns The completed document, and what was derived.
 * @throws {SpecError} When the files cannot be read, a reference leads nowhere, or the document is not OpenAPI.
 */
export async function loadForeignSpec(platform: string, file: string, { allowRemote = false }: ForeignOptions = {}): Promise<ForeignSpec> {
  const checked = await checkFiles(file, { folder: root, allowRemote, foreign: true });
  if (checked.faults.length > 0) throw new SpecError(checked.faults);
  try {
    const derived: Derived[] = [];
    return { document: await deriveDocument(platform, checked, derived), derived };
  } catch (error) {
    // Values of the wrong type, or references that lead nowhere. The linter says where they are.
    const faults = await lintStructure(toReadSpec(await checkFiles(file, { folder: root, allowRemote, foreign: true })), root);
    throw faults.length > 0 ? new SpecError(faults) : error;
  }
}

/**
 * Resolves the files of a foreign document into one, and completes it.
 *
 * @param platform The platform's short name.
 * @param checked The files, without faults. What was parsed is changed.
 * @param derived Receives what is derived.
 * @returns The completed document.
 * @throws {SpecError} When a reference leads nowhere.
 */
export async function deriveDocument(platform: string, checked: CheckedFiles, derived: Derived[]): Promise<Document> {
  const document = await toDocument(checked);
  derived.push(...derive(platform, document));
  return document;
}

async function toDocument(checked: CheckedFiles): Promise<Document> {
  const source = checked.sources.get(checked.file);
  const refs = (source?.links ?? []).map(({ node }) => node.$ref).filter((ref) => typeof ref === "string");
  const whole = source !== undefined && refs.every((ref) => ref.startsWith("#"));
  const document = whole ? (source.data as Document) : await bundleSpec(toReadSpec(checked));
  const links = whole ? refs : findNodes(document, ({ $ref }) => typeof $ref === "string").map(({ node }) => String(node.$ref));
  // Found before anything moves.
  for (const ref of links) if (!isPlain(ref)) targetOf(document, ref);
  return document;
}
