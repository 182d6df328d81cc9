import type { Argument } from "./arguments.ts";
import type { Document, Schema } from "./document.ts";
import type { Operation } from "./model.ts";
import { literal, resolveSchema } from "./types.ts";

/** An example without required arguments shows at most so many optional ones. */
const maxOptional = 2;

/**
 * Writes an example call of an operation, from the examples in the spec.
 *
 * @param platform The platform's short name, used as the name of the client.
 * @param operation The operation.
 * @param document The document that it is in.
 * @returns TypeScript, in several lines if it is long.
 */
export function exampleOf(platform: string, operation: Operation, document: Document): string {
  const args: Record<string, unknown> = {};
  const put = (argument: Argument, value: unknown): void => {
    if (value === undefined) return;
    if (argument.group === undefined) args[argument.name] = value;
    else args[argument.group] = { ...(args[argument.group] as object | undefined), [argument.name]: value };
  };
  const { parameters } = operation;
  const exclusive = operation.source["x-exclusive"]?.flat() ?? [];
  for (const argument of parameters.filter(({ option, required }) => required && option === undefined)) put(argument, argument.example);
  const body = bodyExample(operation, document);
  if (body !== undefined) Object.assign(args, body);
  if (Object.keys(args).length === 0) {
    const optional = parameters.filter(
      ({ example, name, option }) => example !== undefined && option === undefined && !exclusive.includes(name),
    );
    for (const argument of optional.slice(0, maxOptional)) put(argument, argument.example);
  }
  const required = requiredNames(operation);
  const shown = literal(args).length <= maxLength ? args : Object.fromEntries(Object.entries(args).filter(([name]) => required.has(name)));
  const text = Object.keys(shown).length === 0 ? "" : literal(shown, "");
  return `await ${platform}.${operation.name}(${text});`;
}

/** A longer example shows only the required arguments. */
const maxLength = 300;

function requiredNames({ body, parameters }: Operation): ReadonlySet<string> {
  return new Set(
    [...parameters, ...(body?.variants.flat() ?? [])].filter((argument) => argument.required).map(({ group, name }) => group ?? name),
  );
}

function bodyExample({ body, requestBody }: Operation, document: Document): Record<string, unknown> | undefined {
  if (body === undefined || requestBody === undefined) return undefined;
  const media = Object.values(requestBody.content)[0];
  const value = Object.values(media?.examples ?? {})[0]?.value;
  const shared = new Set(requestBody["x-shared-arguments"] ?? []);
  const whole = requestBody["x-body-argument"];
  if (value === undefined) return undefined;
  if (whole !== undefined) return { [whole]: value };
  const schema = resolveSchema(media?.schema ?? {}, document.components?.schemas ?? {});
  const fields = Object.entries(value as Record<string, unknown>).filter(([name]) => !shared.has(name));
  return Object.fromEntries(fields.map(([name, field]) => [name, isBinary(schema, name, document) ? new BlobExample() : field]));
}

function isBinary(schema: Schema, name: string, document: Document): boolean {
  const schemas = document.components?.schemas ?? {};
  const parts = [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].map((part) =>
    resolveSchema(part, schemas),
  );
  return parts.some((part) => part.properties?.[name]?.format === "binary");
}

/** A file in an example. */
export class BlobExample {
  /** @returns The expression that creates it. */
  toString(): string {
    return 'new Blob(["content"])';
  }
}
