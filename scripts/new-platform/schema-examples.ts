import { sample } from "openapi-sampler";

import { createValidator } from "@platform-clients/contract";

import type { Document, Schema } from "../generate/document.ts";
import { follow } from "../generate/foreign/pointers.ts";
import { visitParts } from "../generate/foreign/schemas.ts";
import { createSchemaCheck } from "../generate/schema-check.ts";

/**
 * In which ways an example is derived, until the schema allows one: with all properties or only the required ones, and how deep. Deep ones with all
 * properties would be huge.
 */
const attempts = [
  { skipNonRequired: false, maxSampleDepth: 5 },
  { skipNonRequired: true, maxSampleDepth: 5 },
  { skipNonRequired: true, maxSampleDepth: 7 },
];

/** How long the JSON of a derived example may be; longer ones have only the required properties. */
const maxLength = 2_000;

/** Strings that common patterns and formats allow. */
const candidates = ["0", "1", "a", "A", "abc", "2024-01-01", "P1D", "123e4567-e89b-42d3-a456-426614174000", "0123456789abcdef"];

type Example = Schema & { example?: unknown; examples?: unknown; pattern?: string };

/** Tells whether a schema allows a value; `undefined` if that cannot be checked. */
export type SchemaTest = (schema: Schema, value: unknown) => boolean | undefined;

/**
 * Creates a check of values.
 *
 * @param document The document that the schemas are in, as it is now.
 * @returns The check.
 */
export function createSchemaTest(document: Document): SchemaTest {
  const surelyAllows = createSchemaCheck(document);
  const validator = createValidator(structuredClone(document) as unknown as Record<string, unknown>);
  const compiled = new Map<Schema, ((value: unknown) => boolean) | undefined>();
  const compile = (schema: Schema): ((value: unknown) => boolean) | undefined => {
    const local = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"spec:#/');
    try {
      return validator.compile(JSON.parse(local) as object);
    } catch {
      // A pattern or keyword that the validator does not know: the mock server cannot check it either.
      return undefined;
    }
  };
  return (schema, value) => {
    if (value === undefined) return false;
    if (surelyAllows(value, schema)) return true;
    if (!compiled.has(schema)) compiled.set(schema, compile(schema));
    return compiled.get(schema)?.(value);
  };
}

/**
 * Corrects the examples in a schema and all schemas inside it, because samples and mock servers take them: deletes examples and defaults that the
 * schema does not allow, and gives strings with a pattern or format an example where the sampler finds none.
 *
 * @param schema The schema. It is changed.
 * @param allows The check of values.
 * @param seen The schemas that are done. They are skipped.
 * @returns How many examples and defaults were deleted.
 */
export function correctExamples(schema: Schema, allows: SchemaTest, seen: Set<Schema>): number {
  if (seen.has(schema)) return 0;
  seen.add(schema);
  let deleted = 0;
  visitParts(schema, (part) => (deleted += correctExamples(part, allows, seen)));
  const node: Example = schema;
  if (node.$ref !== undefined) return deleted;
  for (const key of ["example", "default"] as const) {
    if (node[key] === undefined || allows(schema, node[key]) !== false) continue;
    delete node[key];
    deleted += 1;
  }
  if (Array.isArray(node.examples)) {
    const good = node.examples.filter((value) => allows(schema, value) !== false);
    deleted += node.examples.length - good.length;
    if (good.length > 0) node.examples = good;
    else delete node.examples;
  }
  if ((node.pattern ?? node.format) !== undefined && sampleOf(schema, {}, attempts[0], allows) === undefined) {
    const candidate = candidates.find((value) => allows(schema, value) === true);
    if (candidate !== undefined) node.examples = [candidate];
  }
  return deleted;
}

/**
 * Derives a value from a schema.
 *
 * @param document The document that the schema is in.
 * @param schema The schema.
 * @param isRequest Whether the value is sent, not received.
 * @param allows The check of values.
 * @returns A value that the schema allows; nothing if none was found.
 */
export function sampleValue(document: Document, schema: Schema, isRequest: boolean, allows: SchemaTest): unknown {
  const direction = { skipReadOnly: isRequest, skipWriteOnly: !isRequest };
  for (const choice of choicesOf(document, schema)) {
    for (const attempt of attempts) {
      const value = sampleOf(choice, document, { ...attempt, ...direction }, (_, sampled) => allows(schema, sampled));
      if (value !== undefined && (attempt.skipNonRequired || JSON.stringify(value).length <= maxLength)) return value;
    }
  }
  return undefined;
}

/** The sampler takes the first choice of a schema. Another one can be the only one that has a valid sample. */
function choicesOf(document: Document, schema: Schema): Schema[] {
  const { oneOf, anyOf, ...rest } = follow(document, schema);
  const [, ...others] = oneOf ?? anyOf ?? [];
  return [schema, ...others.map((other) => ({ ...rest, oneOf: [other] }))];
}

function sampleOf(schema: Schema, document: object, options: object | undefined, allows: SchemaTest): unknown {
  try {
    const value = sample(schema as never, { quiet: true, enablePatterns: true, ...options }, document);
    return allows(schema, value) === true ? value : undefined;
  } catch {
    // The sampler gives up on some circular schemas.
    return undefined;
  }
}
