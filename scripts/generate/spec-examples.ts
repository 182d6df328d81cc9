import type { Document, Schema } from "./document.ts";
import { createSchemaCheck } from "./schema-check.ts";
import { findNodes } from "./spec-source.ts";
import { refName } from "./types.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * Checks the examples of media types, parameters and schemas.
 *
 * @param document A bundled document.
 * @returns Whether all of them surely conform to their schemas. If not, the linter decides, and says why.
 */
export function examplesConform(document: Document): boolean {
  const conforms = createSchemaCheck(document);
  const named = (document.components as { examples?: Readonly<Record<string, Json>> } | undefined)?.examples ?? {};
  const fits = (holder: Json, schema: Schema): boolean => {
    const { example, examples } = holder;
    if (example !== undefined && !conforms(example, schema)) return false;
    if (Array.isArray(examples)) return examples.every((value) => conforms(value, schema));
    return Object.values((examples ?? {}) as Json).every((entry) => {
      const { $ref, value, dataValue } = entry as { $ref?: string; value?: unknown; dataValue?: unknown };
      if ($ref !== undefined) return named[refName($ref)] !== undefined && fits({ examples: { entry: named[refName($ref)] } }, schema);
      return dataValue === undefined && (value === undefined || conforms(value, schema));
    });
  };
  const holders = findNodes(document, (node) => ("example" in node || "examples" in node) && node !== (document.components as unknown));
  return holders.every(({ node }) => fits(node, (node.schema ?? node) as Schema));
}
