import type { Schema } from "../document.ts";

/** Keywords whose value is a schema, an array of schemas, or an object of schemas. */
const single = [
  "items",
  "additionalProperties",
  "propertyNames",
  "not",
  "contains",
  "contentSchema",
  "if",
  "then",
  "else",
  "unevaluatedProperties",
  "unevaluatedItems",
];
const several = ["allOf", "oneOf", "anyOf", "prefixItems"];
const named = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];

/** A schema as OpenAPI 3.0 and 3.1 write it. */
export type ForeignSchema = Schema & {
  nullable?: boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: boolean | number;
  exclusiveMaximum?: boolean | number;
  $defs?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  discriminator?: { mapping?: Record<string, string> };
};

/** Receives a schema inside another one: it can put another in its place. */
type Visit = (schema: ForeignSchema, replace: (by: Schema) => void) => void;

function isSchema(value: unknown): value is ForeignSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Visits the schemas that are directly in a schema.
 *
 * @param schema The schema.
 * @param visit Called with each.
 */
export function visitParts(schema: ForeignSchema, visit: Visit): void {
  const node = schema as Record<string, unknown>;
  const visitIn = (holder: Record<string, unknown>, key: string): void => {
    const part = holder[key];
    if (isSchema(part)) visit(part, (by) => (holder[key] = by));
  };
  for (const key of Object.keys(node)) {
    const value = node[key];
    if (typeof value !== "object" || value === null) continue;
    if (single.includes(key)) visitIn(node, key);
    else if (several.includes(key) || named.includes(key)) {
      for (const name of Object.keys(value)) visitIn(value as Record<string, unknown>, name);
    }
  }
}

/**
 * Makes a schema of OpenAPI 3.0 one of 3.1, and removes doubles from its enum.
 *
 * @param schema The schema. It is changed.
 */
export function upgrade(schema: ForeignSchema): void {
  if (schema.enum !== undefined) schema.enum = [...new Set(schema.enum)];
  upgradeBound(schema, "exclusiveMinimum", "minimum");
  upgradeBound(schema, "exclusiveMaximum", "maximum");
  if (schema.nullable === undefined) return;
  const { nullable } = schema;
  delete schema.nullable;
  if (!nullable || schema.$ref !== undefined) return;
  if (schema.allOf !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined) {
    const inner = { ...schema };
    for (const key of Object.keys(schema) as (keyof Schema)[]) delete schema[key];
    if (inner.description !== undefined) schema.description = inner.description;
    schema.anyOf = [inner, { type: "null" }];
    return;
  }
  const type = schema.type ?? (schema.properties === undefined ? undefined : "object");
  if (type !== undefined) schema.type = [...new Set([type, "null"].flat())];
  if (schema.enum !== undefined && !schema.enum.includes(null)) schema.enum.push(null);
}

/** OpenAPI 3.0 says with a boolean that a bound is exclusive; 3.1 has the bound itself in its place. */
function upgradeBound(schema: ForeignSchema, exclusive: "exclusiveMinimum" | "exclusiveMaximum", bound: "minimum" | "maximum"): void {
  const value = schema[exclusive];
  if (typeof value !== "boolean") return;
  delete schema[exclusive];
  if (!value || schema[bound] === undefined) return;
  schema[exclusive] = schema[bound];
  delete schema[bound];
}

/**
 * @param schema A schema.
 * @returns Whether a type of its own makes code clearer: an object with known properties.
 */
export function deservesName(schema: Schema): boolean {
  return schema.allOf !== undefined || (schema.properties !== undefined && Object.keys(schema.properties).length > 0);
}

/**
 * Makes an example value.
 *
 * @param schema A schema without references.
 * @returns A value that conforms to the type of the schema.
 */
export function sampleOf(schema: Schema & { example?: unknown; examples?: unknown }): unknown {
  const given = schema.example ?? (Array.isArray(schema.examples) ? schema.examples[0] : undefined) ?? schema.default;
  if (given !== undefined) return given;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [type] = [schema.type].flat();
  if (type === "integer" || type === "number") return 1;
  if (type === "boolean") return true;
  if (type === "array") return schema.items === undefined ? [] : [sampleOf(schema.items)];
  if (schema.format === "uuid") return "123e4567-e89b-42d3-a456-426614174000";
  const [part] = schema.oneOf ?? schema.anyOf ?? [];
  return part === undefined ? "text" : sampleOf(part);
}
