import { astToString, resolveRef, scanDiscriminators, transformSchema } from "openapi-typescript";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import ts from "typescript";

import type { Schema } from "./document.ts";
import type { Model } from "./model.ts";
import { withPrintableSchemas } from "./printable.ts";

/**
 * Writes the wire's types with openapi-typescript. Its own entry point would lint and bundle the document again.
 *
 * @param model The platform.
 * @returns The file's text.
 */
export function printSchema(model: Model): string {
  const document = forTypes(withPrintableSchemas(model.document)) as unknown as OpenAPI3;
  // Options that are omitted are off.
  const context: Partial<GlobalContext> = {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    discriminators: scanDiscriminators(document, { silent: true }),
    injectFooter: [],
    silent: true,
    resolve: (ref) => resolveRef(document, ref, { silent: true }),
    transform(schema) {
      const type = ownType(schema as Schema);
      if (type === undefined) return undefined;
      return ts.factory.createTypeReferenceNode([schema.type].flat().includes("null") ? `${type} | null` : type);
    },
  };
  const printed = astToString(transformSchema(document, context as GlobalContext));
  const text = printed.replaceAll(" (enum property replaced by openapi-typescript)", "");
  return `${/\bUuid\b/.test(text) ? 'import type { Uuid } from "@platform-clients/core";\n\n' : ""}${text}`;
}

function ownType(schema: Schema): string | undefined {
  if (schema["x-typescript-type"] !== undefined) return `(${schema["x-typescript-type"]})`;
  if (schema.format === "uuid") return "Uuid";
  if (schema.format === "binary") return "Blob";
  if (schema["x-open"] === true && schema.enum !== undefined)
    return `(${[...schema.enum.map((value) => JSON.stringify(value)), "(string & {})"].join(" | ")})`;
  return undefined;
}

/** The longest example, in characters, that becomes documentation of a type. */
const maxExample = 60;

/**
 * Copies a document. Responses can have further fields, but their types name only the known ones: otherwise every misspelt field would
 * compile. Long examples and examples with several values are left out: they would be most of the text that an editor shows.
 */
function forTypes<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(forTypes) as T;
  const copy: Record<string, unknown> = {};
  const { additionalProperties, properties } = value as Schema;
  const closed = additionalProperties === true && properties !== undefined && Object.keys(properties).length > 0;
  for (const [key, part] of Object.entries(value)) {
    if (key === "examples" && Array.isArray(part)) copy[key] = part.filter(isShort);
    else if (key !== "additionalProperties" || !closed) copy[key] = forTypes(part);
  }
  return copy as T;
}

function isShort(example: unknown): boolean {
  if (typeof example === "string") return example.length <= maxExample && !example.includes("\n");
  return typeof example === "number" || typeof example === "boolean";
}
