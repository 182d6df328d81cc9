import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

import type { Document, Schema } from "./document.ts";
import type { Model } from "./model.ts";

/**
 * Writes the wire's types with openapi-typescript.
 *
 * @param model The platform.
 * @returns The file's text.
 */
export async function printSchema(model: Model): Promise<string> {
  const nodes = await openapiTS(closeResponses(model.document) as never, {
    alphabetize: false,
    defaultNonNullable: false,
    silent: true,
    transform(schema) {
      const type = ownType(schema as Schema);
      if (type === undefined) return undefined;
      return ts.factory.createTypeReferenceNode([schema.type].flat().includes("null") ? `${type} | null` : type);
    },
  });
  const text = astToString(nodes);
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

/** Responses can have further fields, but their types name only the known ones: otherwise every misspelt field would compile. */
function closeResponses(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const schema = value as Schema;
    if (schema.additionalProperties === true && schema.properties !== undefined && Object.keys(schema.properties).length > 0)
      delete schema.additionalProperties;
    return value;
  }) as Document;
}
