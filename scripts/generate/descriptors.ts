import type {
  OperationDescriptor,
  PaginationDescriptor,
  ParameterDescriptor,
  ParameterGroup,
  ResponseDescriptor,
} from "../../packages/core/src/operation.ts";
import { mergeVariants } from "./arguments.ts";
import type { Argument } from "./arguments.ts";
import type { Document, Schema } from "./document.ts";
import { isJson } from "./media-type.mjs";
import type { Model, Operation } from "./model.ts";
import { jsdoc, literal, resolveSchema } from "./types.ts";

/**
 * Writes the descriptors of a platform's operations.
 *
 * @param model The platform.
 * @returns The file's text.
 */
export function printDescriptors(model: Model): string {
  const encoding = model.document["x-query-encoding"];
  const quirk =
    encoding === undefined
      ? ""
      : `${jsdoc("How the server decodes query values.")}export const ${model.platform}QueryEncoding = ${JSON.stringify(encoding)};\n\n`;
  const features = featuresOf(model.operations);
  const imports = ["formBody", "headerPages", "linkedPages", "multipartBody"].filter((name) => features.includes(name));
  const runtime = imports.length === 0 ? "" : `import { ${imports.join(", ")} } from "@platform-clients/core";\n`;
  return `${runtime}import type { OperationDescriptors } from "@platform-clients/core";

${quirk}${jsdoc("What some operations need beyond JSON: pagination, and the encoders of forms.")}export const ${model.platform}Features = ${features};

${printTable(`${model.platform}Descriptors`, "The operations as the runtime needs them.", model.operations, model.document)}`;
}

// Named, so that the clients of other platforms do not contain them.
function featuresOf(operations: readonly Operation[]): string {
  const bodies = new Set(operations.map(({ body }) => body?.type));
  const encoders = (["form", "multipart"] as const).filter((type) => bodies.has(type)).map((type) => `${type}: ${type}Body`);
  const pagings = operations.flatMap(({ source }) => source["x-paging"] ?? []);
  const features = [
    ...(pagings.some((paging) => "next" in paging) ? ["pages: linkedPages"] : []),
    ...(pagings.some((paging) => "header" in paging) ? ["pages: headerPages"] : []),
    ...(encoders.length > 0 ? [`encoders: { ${encoders.join(", ")} }`] : []),
  ];
  return features.length === 0 ? "{}" : `{ ${features.join(", ")} }`;
}

/**
 * Writes a table of descriptors.
 *
 * @param name The constant's name.
 * @param description Its description.
 * @param operations The operations.
 * @param document The document that they are in.
 * @returns The declaration.
 */
export function printTable(name: string, description: string, operations: readonly Operation[], document: Document): string {
  const entries = operations.map((operation) => `  ${operation.name}: ${literal(descriptorOf(operation, document), "  ")},\n`);
  return `${jsdoc(description)}export const ${name} = {\n${entries.join("")}} as const satisfies OperationDescriptors;\n`;
}

/**
 * Describes an operation for the runtime.
 *
 * @param operation The operation.
 * @param document The document that it is in.
 * @returns Its descriptor.
 */
function descriptorOf(operation: Operation, document: Document): OperationDescriptor {
  const { body, method, path, source } = operation;
  const parameters = describeParameters(operation);
  const pagination = source["x-paging"];
  return {
    method,
    path,
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(body !== undefined && { body: { type: body.type, ...(body.open && { open: true as const }) } }),
    response: describeResponse(operation, document),
    ...(pagination !== undefined && { pagination: describePagination(pagination) }),
    idempotent: operation.idempotent,
    authenticated: operation.authenticated,
  };
}

function describePagination(paging: NonNullable<Operation["source"]["x-paging"]>): PaginationDescriptor {
  if ("header" in paging) return { header: paging.header.toLowerCase(), parameter: paging.parameter };
  return {
    next: paging.next.split("."),
    ...(paging.keep !== undefined && { keep: paging.keep }),
    ...(paging["ends-when-empty"] === true && { endsWhenEmpty: true as const }),
    ...(paging.total !== undefined && { total: paging.total.split(".") }),
    ...(paging.before !== undefined && { before: paging.before.split(".") }),
  };
}

function describeParameters({ body, parameters }: Operation): Record<string, ParameterDescriptor | ParameterGroup> {
  const variants = body?.variants ?? [];
  const fields = mergeVariants(variants);
  const shared = new Set(fields.filter((field) => field.shared).map(({ name }) => name));
  const described: Record<string, ParameterDescriptor | ParameterGroup> = {};
  for (const argument of parameters) {
    const descriptor = describeArgument(argument, argument.required, shared.has(argument.name) ? argument.name : undefined);
    if (argument.group === undefined) {
      described[argument.name] = descriptor;
    } else {
      const group = (described[argument.group] ??= { members: {} }) as { members: Record<string, ParameterDescriptor & { name: string }> };
      group.members[argument.name] = { ...descriptor, name: argument.wire };
    }
  }
  for (const field of fields) {
    if (field.shared) continue;
    const always = variants.every((variant) => variant.some(({ name, required }) => name === field.name && required));
    described[field.name] = describeArgument(field, always);
  }
  return described;
}

function describeArgument(argument: Argument, required: boolean, field?: string): ParameterDescriptor {
  const { in: place, name, option, secret, wire } = argument;
  return {
    in: place,
    ...(wire !== name && { name: wire }),
    ...(required && { required: true as const }),
    ...(option !== undefined && { defaultFrom: option }),
    ...(secret && { secret: true as const }),
    ...(field !== undefined && { field }),
    ...(argument.bodyFallback && { bodyFallback: true as const }),
  };
}

function describeResponse(operation: Operation, document: Document): ResponseDescriptor {
  const { source } = operation;
  const successes = operation.responses.filter(({ status }) => status.startsWith("2"));
  const types = new Set<ResponseDescriptor["type"]>();
  let optional = false;
  for (const { response } of successes) {
    const contents = Object.keys(response.content ?? {});
    if (contents.length === 0) optional = true;
    for (const type of contents) types.add(isJson(type) ? "json" : type.startsWith("text/") ? "text" : "blob");
  }
  const fromStatus = source["x-result-from-status"];
  const [only] = types;
  const type = operation.method === "HEAD" || only === undefined ? "none" : types.size > 1 ? "auto" : only;
  const shape = type === "json" && !optional ? shapeOf(operation, document) : undefined;
  const emptySuccess = successes.some(({ response, status }) => status !== "204" && Object.keys(response.content ?? {}).length === 0);
  return {
    type,
    ...(type === "json" && emptySuccess && { optional: true as const }),
    ...(source["x-envelope"] !== undefined && { envelope: source["x-envelope"] }),
    ...(shape !== undefined && { shape }),
    ...(fromStatus !== undefined && { fromStatus }),
    ...(source["x-warnings"] !== undefined && { warnings: source["x-warnings"].split(".") }),
  };
}

function shapeOf(operation: Operation, document: Document): ResponseDescriptor["shape"] {
  const schemas = document.components?.schemas ?? {};
  const envelope = operation.source["x-envelope"];
  const shapes = operation.responses
    .filter(({ status }) => status.startsWith("2"))
    .map(({ response }) => {
      const schema = Object.values(response.content ?? {})[0]?.schema ?? {};
      return shapeOfSchema(envelope === undefined ? schema : (resolveSchema(schema, schemas).properties?.[envelope] ?? {}), schemas);
    });
  return new Set(shapes).size === 1 ? shapes[0] : undefined;
}

function shapeOfSchema(schema: Schema, schemas: Readonly<Record<string, Schema>>): ResponseDescriptor["shape"] {
  const resolved = resolveSchema(schema, schemas);
  const { allOf, anyOf, oneOf, type } = resolved;
  if (type === "array" || type === "object") return type;
  if (type !== undefined || resolved["x-typescript-type"] !== undefined) return undefined;
  if (allOf !== undefined) return allOf.map((part) => shapeOfSchema(part, schemas)).find((shape) => shape !== undefined);
  const shapes = (oneOf ?? anyOf ?? []).map((part) => shapeOfSchema(part, schemas));
  return new Set(shapes).size === 1 ? shapes[0] : undefined;
}
