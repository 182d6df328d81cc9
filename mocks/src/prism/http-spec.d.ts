import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";

/**
 * Converts a schema of OpenAPI to JSON Schema, e.g. `nullable` to a type.
 *
 * @param document The document that contains it.
 * @param schema The schema.
 * @returns A new schema, which shares parts with later results.
 */
export declare function convertToJsonSchema(document: Record<string, unknown>, schema: unknown): Record<string, unknown>;

/**
 * Lists the operations of an OpenAPI 3 document.
 *
 * @param document The document.
 * @returns The operations. The schemas in them can refer to the document.
 */
export declare function transformOas3Operations(document: Record<string, unknown>): Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;
