import type { Document, Schema } from "./document.ts";

type Schemas = Readonly<Record<string, Schema>>;

const prefix = "#/components/schemas/";

/**
 * Changes schemas that TypeScript cannot express as openapi-typescript writes them. Only the types become wider, not what is sent.
 *
 * - The items of a list that contains itself without an object between are unknown: a type cannot refer to itself there.
 * - A property of a part that can be null is not required: it does not exist in the type of that part.
 *
 * @param document A spec.
 * @returns The spec with such schemas changed.
 */
export function withPrintableSchemas(document: Document): Document {
  const schemas: Schemas = document.components?.schemas ?? {};
  const changed = Object.entries(schemas).map(([name, schema]) => [name, printable(schema, schemas, name)]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(changed) as Record<string, Schema> } };
}

/** Where a schema contains others directly, without an object between. */
const direct = ["allOf", "oneOf", "anyOf", "items", "prefixItems", "not"];

function printable(schema: Schema, schemas: Schemas, owner: string | undefined): Schema {
  if (typeof schema !== "object" || schema === null) return schema;
  const copy: Record<string, unknown> = { ...schema };
  for (const key of [...direct, "properties", "additionalProperties"]) {
    const part = copy[key];
    if (typeof part !== "object" || part === null) continue;
    const inner = direct.includes(key) ? owner : undefined;
    const change = (one: Schema): Schema =>
      inner !== undefined && key.endsWith("tems") && leadsTo(one, inner, schemas) ? unknown(one) : printable(one, schemas, inner);
    if (Array.isArray(part)) copy[key] = part.map(change);
    else if (key === "properties") copy[key] = Object.fromEntries(Object.entries(part).map(([name, one]) => [name, change(one as Schema)]));
    else copy[key] = change(part);
  }
  if (Array.isArray(schema.required) && schema.allOf?.some((part) => canBeNull(part, schemas))) delete copy["required"];
  return copy;
}

function unknown({ description }: Schema): Schema {
  return description === undefined ? {} : { description };
}

function leadsTo(schema: Schema, name: string, schemas: Schemas, seen = new Set<string>()): boolean {
  const target = nameOf(schema);
  if (target === name) return true;
  if (target !== undefined && !seen.has(target)) {
    seen.add(target);
    const found = schemas[target];
    if (found !== undefined && leadsTo(found, name, schemas, seen)) return true;
  }
  return direct.some((key) => {
    const part = (schema as Readonly<Record<string, unknown>>)[key];
    if (typeof part !== "object" || part === null) return false;
    return [part].flat().some((one) => typeof one === "object" && one !== null && leadsTo(one, name, schemas, seen));
  });
}

function canBeNull(schema: Schema, schemas: Schemas, depth = 0): boolean {
  const target = nameOf(schema);
  const resolved = target === undefined ? schema : schemas[target];
  if (resolved === undefined || depth > 16) return false;
  return [resolved.type].flat().includes("null") || resolved.allOf?.some((part) => canBeNull(part, schemas, depth + 1)) === true;
}

function nameOf(schema: Schema): string | undefined {
  return typeof schema.$ref === "string" && schema.$ref.startsWith(prefix) ? schema.$ref.slice(prefix.length) : undefined;
}
