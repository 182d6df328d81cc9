import type { Document, Schema } from "../generate/document.ts";
import { resolveSchema } from "../generate/types.ts";

/** Keywords whose values are data, not schemas. */
const dataKeywords = new Set(["const", "default", "enum", "example", "examples"]);

/**
 * Counts the properties of all schemas, and those that have an example: their own, or that of the schema that they refer to.
 *
 * @param document A bundled document.
 * @returns The numbers.
 */
export function propertyExamples(document: Document): { readonly properties: number; readonly withExample: number } {
  const schemas = document.components?.schemas ?? {};
  const properties = [...findProperties(document)];
  const withExample = properties.filter((property) => hasExample(property) || hasExample(resolveSchema(property, schemas)));
  return { properties: properties.length, withExample: withExample.length };
}

function findProperties(value: unknown, found = new Set<Schema>()): Set<Schema> {
  if (typeof value !== "object" || value === null) return found;
  const isSchema = "type" in value || "additionalProperties" in value;
  for (const [key, part] of Object.entries(value)) {
    if (key === "properties" && isSchema) {
      for (const property of Object.values(part as Record<string, Schema>)) {
        found.add(property);
        findProperties(property, found);
      }
    } else if (!dataKeywords.has(key)) findProperties(part, found);
  }
  return found;
}

function hasExample(schema: object): boolean {
  return "example" in schema || "examples" in schema;
}
