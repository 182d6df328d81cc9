import { isDeepStrictEqual } from "node:util";

import { fullFormats } from "ajv-formats/dist/formats.js";

import type { Document, Schema } from "./document.ts";
import { refName } from "./types.ts";

/** Thrown when a schema has a keyword that this check does not know. */
class UnknownKeyword extends Error {}

type Json = Readonly<Record<string, unknown>>;
type Keyword = (value: unknown, argument: never, schema: Schema, check: Check) => boolean;
type Check = (value: unknown, schema: Schema | boolean) => boolean;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  null: (value) => value === null,
  number: (value) => typeof value === "number",
  object: isObject,
  string: (value) => typeof value === "string",
};

const patterns = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  const known = patterns.get(text) ?? new RegExp(text, "u");
  patterns.set(text, known);
  return known;
}

function hasFormat(value: unknown, name: string): boolean {
  const format = Object.hasOwn(fullFormats, name) ? fullFormats[name as keyof typeof fullFormats] : undefined;
  if (format === undefined || typeof format === "string") throw new UnknownKeyword(name);
  if (format === true) return true;
  if (format instanceof RegExp) return typeof value !== "string" || format.test(value);
  if (typeof format === "function") return typeof value !== "string" || format(value);
  const { type = "string", validate } = format;
  if (typeof value !== type) return true;
  return validate instanceof RegExp ? validate.test(String(value)) : (validate as (value: unknown) => boolean)(value);
}

/** JSON Schema counts code points. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

function additional(value: unknown, rest: Schema | boolean, { properties = {} }: Schema, check: Check): boolean {
  return !isObject(value) || Object.keys(value).every((name) => Object.hasOwn(properties, name) || check(value[name], rest));
}

const keywords: Readonly<Record<string, Keyword>> = {
  additionalProperties: additional,
  allOf: (value, parts: Schema[], _, check) => parts.every((part) => check(value, part)),
  anyOf: (value, parts: Schema[], _, check) => parts.some((part) => check(value, part)),
  const: (value, expected) => isDeepStrictEqual(value, expected),
  enum: (value, members: unknown[]) => members.some((member) => isDeepStrictEqual(value, member)),
  format: hasFormat,
  items: (value, items: Schema, _, check) => !Array.isArray(value) || value.every((item) => check(item, items)),
  maxItems: (value, limit: number) => !Array.isArray(value) || value.length <= limit,
  maxLength: (value, limit: number) => typeof value !== "string" || lengthOf(value) <= limit,
  maximum: (value, limit: number) => typeof value !== "number" || value <= limit,
  minItems: (value, limit: number) => !Array.isArray(value) || value.length >= limit,
  minLength: (value, limit: number) => typeof value !== "string" || lengthOf(value) >= limit,
  minimum: (value, limit: number) => typeof value !== "number" || value >= limit,
  oneOf: (value, parts: Schema[], _, check) => parts.filter((part) => check(value, part)).length === 1,
  pattern: (value, text: string) => typeof value !== "string" || patternOf(text).test(value),
  properties: (value, properties: Record<string, Schema>, schema, check) => {
    // Redocly closes such an object, in a way that depends on where it is.
    if (schema.additionalProperties === undefined) throw new UnknownKeyword("properties without additionalProperties");
    if (!isObject(value)) return true;
    return Object.keys(properties).every((name) => !Object.hasOwn(value, name) || check(value[name], properties[name] ?? true));
  },
  required: (value, names: string[]) => !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  type: (value, names: string | string[]) => [names].flat().some((name) => types[name]?.(value)),
};

const annotations = new Set(["contentEncoding", "default", "deprecated", "description", "discriminator", "example", "examples", "title"]);

/**
 * Compares values with schemas, without messages. It interprets the schema, because one that is used once or twice does not repay compiling it.
 *
 * @param document The document that the schemas refer to.
 * @returns A function that tells whether a value surely conforms to a schema: false if it does not, or if the schema has an unknown keyword.
 */
export function createSchemaCheck(document: Document): (value: unknown, schema: Schema | boolean) => boolean {
  const schemas = document.components?.schemas ?? {};
  const check: Check = (value, schema) => {
    if (typeof schema === "boolean") return schema;
    for (const key of Object.keys(schema)) {
      if (annotations.has(key) || key.startsWith("x-")) continue;
      const argument: unknown = schema[key as keyof Schema];
      if (
        key === "$ref"
          ? !check(value, targetOf(String(argument)))
          : !(keywords[key] ?? unknownKeyword)(value, argument as never, schema, check)
      )
        return false;
    }
    return true;
  };
  const targetOf = (ref: string): Schema => {
    const target = ref.startsWith("#/components/schemas/") ? schemas[refName(ref)] : undefined;
    if (target === undefined) throw new UnknownKeyword(ref);
    return target;
  };
  return (value, schema) => {
    try {
      return check(value, schema);
    } catch {
      // An unknown keyword, or a known one with a value of the wrong type.
      return false;
    }
  };
}

function unknownKeyword(): never {
  throw new UnknownKeyword();
}
