import { printDescriptors } from "./descriptors.ts";
import type { Document } from "./document.ts";
import { printEnums } from "./enums.ts";
import { loadForeignSpec } from "./foreign/load-foreign.ts";
import type { ForeignOptions } from "./foreign/load-foreign.ts";
import type { Derived } from "./foreign/notes.ts";
import { readModel } from "./model.ts";
import { printModels } from "./models.ts";
import { printOperations } from "./operations.ts";
import { printSchema } from "./schema.ts";
import { loadSpec } from "./spec.ts";
import { printWebhooks } from "./webhooks.ts";

/**
 * Makes the generated files of a platform. The same spec gives the same bytes.
 *
 * @param platform The platform's short name.
 * @param file Path of its root document.
 * @returns Texts by file name; nothing is written.
 * @throws {SpecError} When the spec breaks a rule.
 */
export async function generate(platform: string, file: string): Promise<Map<string, string>> {
  return printFiles(platform, await loadSpec(file));
}

/** A platform's generated files, and what its document does not say. */
export interface ForeignFiles {
  /** Texts by file name. */
  readonly files: Map<string, string>;
  readonly derived: readonly Derived[];
}

/**
 * Makes the generated files of a platform from a document that was not written for this generator.
 *
 * @param platform The platform's short name.
 * @param file Path of its root document.
 * @param options See there.
 * @returns The files, and what was derived; nothing is written.
 * @throws {SpecError} When the document cannot be used at all.
 */
export async function generateForeign(platform: string, file: string, options?: ForeignOptions): Promise<ForeignFiles> {
  const { document, derived } = await loadForeignSpec(platform, file, options);
  return { files: printFiles(platform, document), derived };
}

function printFiles(platform: string, document: Document): Map<string, string> {
  const model = readModel(platform, document);
  const header = `// Generated from specs/${platform} by \`npm run generate\`. Do not edit: change the spec.\n`;
  const texts = {
    "descriptors.ts": printDescriptors(model),
    "enums.ts": printEnums(model),
    "models.ts": printModels(model),
    "operations.ts": printOperations(model),
    "schema.ts": printSchema(model),
    "webhooks.ts": printWebhooks(model),
  };
  return new Map(Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, `${header}${text}`]])));
}
