import type { Document, OperationObject, Parameter, RequestBody, Schema } from "./document.ts";
import { SpecError } from "./spec-error.ts";
import { requestKind } from "./media-type.mjs";
import { resolveSchema } from "./types.ts";

/** One argument of an operation. */
export interface Argument {
  /** The argument's name; within its group if it has one. */
  readonly name: string;
  /** The argument that it is a property of: `filter` for the parameter `filter.status`. */
  readonly group: string | undefined;
  /** The name on the wire. */
  readonly wire: string;
  readonly in: "path" | "query" | "header" | "field" | "body";
  readonly required: boolean;
  readonly schema: Schema;
  readonly description: string;
  readonly deprecated: boolean;
  readonly secret: boolean;
  /** The client option that is used if it is omitted. */
  readonly option: string | undefined;
  /** Whether its value is that of the parameter of the same name. */
  readonly shared: boolean;
  /** Whether a JSON body takes the value if the query cannot. */
  readonly bodyFallback: boolean;
  /** An example value. */
  readonly example: unknown;
}

/** A request body. */
export interface Body {
  /** How it is encoded. */
  readonly type: "json" | "form" | "multipart" | "text" | "bytes";
  /** The sets of fields that it can have: one, unless the schema is a choice. A whole body is one set with one argument. */
  readonly variants: readonly (readonly Argument[])[];
  /** Whether further fields are allowed. */
  readonly open: boolean;
}

/**
 * Collects the arguments of an operation: its parameters and the fields of its body.
 *
 * @param document The document.
 * @param operation The operation.
 * @param parameters Its parameters, resolved.
 * @param requestBody Its body, resolved.
 * @returns Parameters and body.
 * @throws {SpecError} For what the runtime cannot send.
 */
export function collectArguments(
  document: Document,
  operation: OperationObject,
  parameters: readonly Parameter[],
  requestBody: RequestBody | undefined,
): { parameters: Argument[]; body: Body | undefined } {
  const fail = (text: string): SpecError => new SpecError(`${operation.operationId}: ${text}`);
  const found = parameters.map((parameter): Argument => {
    if (!["path", "query", "header"].includes(parameter.in)) throw fail(`parameter ${parameter.name} in ${parameter.in} is not supported`);
    if (parameter.explode === false || (parameter.style !== undefined && parameter.style !== "form" && parameter.style !== "simple"))
      throw fail(`parameter ${parameter.name}: only the default style is supported`);
    const name = parameter["x-argument"] ?? parameter.name;
    // A group can be omitted, so a required parameter is not part of one.
    const [, group, member = name] = (parameter.required === true ? null : /^(\w+)\.(\w+)$/.exec(name)) ?? [];
    return {
      name: member,
      group,
      wire: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: parameter.schema ?? {},
      description: parameter.description ?? "",
      deprecated: parameter.deprecated === true,
      secret: parameter["x-secret"] === true,
      option: parameter["x-default-from"],
      shared: false,
      bodyFallback: parameter["x-body-fallback"] === true,
      example: parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value,
    };
  });
  return { parameters: found, body: requestBody && readBody(document, requestBody, fail) };
}

function readBody(document: Document, body: RequestBody, fail: (text: string) => SpecError): Body {
  const [type = "", media] = Object.entries(body.content)[0] ?? [];
  const encoding = requestKind(type);
  if (encoding === undefined) throw fail(`request media type ${type} is not supported`);
  const base = {
    group: undefined,
    deprecated: false,
    secret: false,
    option: undefined,
    shared: false,
    bodyFallback: false,
    example: undefined,
  };
  const whole = body["x-body-argument"];
  if (whole !== undefined) {
    const argument: Argument = {
      ...base,
      name: whole,
      wire: whole,
      in: "body",
      required: body.required === true,
      schema: media?.schema ?? {},
      description: body.description ?? "",
    };
    return { type: encoding, variants: [[argument]], open: false };
  }
  const schemas = document.components?.schemas ?? {};
  const schema = resolveSchema(media?.schema ?? {}, schemas);
  const choices = schema.oneOf ?? schema.anyOf ?? [schema];
  const shared = new Set(body["x-shared-arguments"] ?? []);
  const variants = choices.map((choice) => {
    const { properties, required } = flatten(choice, schemas);
    return Object.entries(properties).map(([name, field]): Argument => {
      const resolved = resolveSchema(field, schemas);
      return {
        ...base,
        name,
        wire: name,
        in: "field",
        required: required.has(name),
        schema: field,
        description: field.description ?? resolved.description ?? "",
        deprecated: field.deprecated === true,
        secret: field["x-secret"] === true || resolved["x-secret"] === true,
        shared: shared.has(name),
      };
    });
  });
  const open = choices.some((choice) => flatten(choice, schemas).open);
  return { type: encoding, variants, open };
}

/** The fields of an object schema, those of its `allOf` parts included. */
function flatten(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
): { properties: Record<string, Schema>; required: Set<string>; open: boolean } {
  const node = resolveSchema(schema, schemas);
  const properties: Record<string, Schema> = {};
  const required = new Set<string>();
  let open = node.additionalProperties !== undefined && node.additionalProperties !== false;
  for (const part of node.allOf ?? []) {
    const inner = flatten(part, schemas);
    Object.assign(properties, inner.properties);
    for (const name of inner.required) required.add(name);
    open ||= inner.open;
  }
  Object.assign(properties, node.properties);
  for (const name of node.required ?? []) required.add(name);
  return { properties, required, open };
}

/**
 * Merges the sets of fields that a body can have.
 *
 * @param variants The sets.
 * @returns Each field once.
 */
export function mergeVariants(variants: readonly (readonly Argument[])[]): Argument[] {
  return [...new Map(variants.flat().map((argument) => [argument.name, argument])).values()];
}
