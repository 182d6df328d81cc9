import type { Argument } from "./arguments.ts";
import type { Document } from "./document.ts";
import type { Model, Operation } from "./model.ts";
import { mergeVariants, rowOf } from "./row.ts";
import { SpecError } from "./spec-error.ts";
import { jsdoc, key, pascal, resolveSchema, typeOf, union } from "./types.ts";
import type { TypeContext } from "./types.ts";

/** Names that the generated file itself uses. */
const taken = ["Call", "CallOptions", "Failures", "NoArguments", "OperationTable", "PagedCall", "Uuid"];

/**
 * Writes the operations of a platform: argument types, the interface with one documented method each, and the runtime table.
 *
 * @param model The platform.
 * @returns The file's text, and the names of the schemas that it refers to.
 * @throws {SpecError} When a schema has a name that generated code uses itself.
 */
export function printOperations(model: Model): { text: string; used: ReadonlySet<string> } {
  const used = new Set<string>();
  const schemas = model.document.components?.schemas ?? {};
  const clash = Object.keys(schemas).find((schema) => taken.includes(schema));
  if (clash !== undefined) throw new SpecError(`${model.platform}: schema ${clash} has a name that generated code uses itself; rename it.`);
  const context: TypeContext = { schemas, use: (name) => used.add(name) };
  const argumentTypes = model.operations.map((operation) => printArguments(operation, context)).filter(Boolean);
  const methods = model.operations.map((operation) => printMethod(operation, model.document, context));
  const name = pascal(model.platform);
  const rows = model.operations.map((operation) => `    ${operation.name}: ${JSON.stringify(rowOf(operation))},\n`);
  const body = [
    ...argumentTypes,
    `${jsdoc(`The operations of ${model.document.info.title}, one method each.`)}export interface ${name}Operations {\n${methods.join("\n")}}\n`,
    `${jsdoc("Where each argument goes and what each reply holds; read by the runtime.")}export const ${model.platform}Operations: OperationTable = {\n  platform: ${JSON.stringify(model.platform)},\n  rows: {\n${rows.join("")}  },\n};\n`,
  ].join("\n");
  return { text: `${printImports(body, used)}${body}`, used };
}

/**
 * @param body The text of a generated file.
 * @param used The schemas that it refers to.
 * @returns The imports that it needs.
 */
export function printImports(body: string, used: ReadonlySet<string>): string {
  const core = taken.filter((type) => new RegExp(`\\b${type}\\b`).test(body));
  const imports = [`import type { ${core.join(", ")} } from "@platform-clients/core";\n`];
  const names = [...used].toSorted();
  if (names.length > 0) imports.push(`import type { ${names.join(", ")} } from "./types.ts";\n`);
  return `${imports.join("\n")}\n`;
}

/**
 * @param operation An operation.
 * @returns Whether it takes arguments.
 */
export function hasArguments(operation: Operation): boolean {
  return operation.parameters.length > 0 || (operation.body?.variants.flat().length ?? 0) > 0;
}

/**
 * @param operation An operation.
 * @param context Where names come from.
 * @returns Its argument type, or nothing when it takes none.
 */
export function printArguments(operation: Operation, context: TypeContext): string {
  if (!hasArguments(operation)) return "";
  const doc = jsdoc(`Arguments of \`${operation.name}\`.`);
  const name = `${pascal(operation.name)}Arguments`;
  const exclusive = operation.source["x-exclusive"];
  const variants = operation.body?.variants ?? [];
  const fixed = operation.parameters.filter((argument) => !exclusive?.flat().includes(argument.name));
  const single = variants.length === 1 ? (variants[0] ?? []) : [];
  const base = printFields([...fixed, ...single.filter((argument) => !argument.shared)], context);
  const open = operation.body?.open ? "  /** Further fields are sent as they are. */\n  [name: string]: unknown;\n" : "";
  if (exclusive === undefined && variants.length < 2) return `${doc}export interface ${name} {\n${base}${open}}\n`;
  const parts = base === "" ? [] : [`{\n${base}}`];
  if (exclusive !== undefined)
    parts.push(
      choice(
        exclusive.map((group) => operation.parameters.filter((argument) => group.includes(argument.name))),
        context,
      ),
    );
  if (variants.length > 1)
    parts.push(
      choice(
        variants.map((variant) => variant.filter((argument) => !argument.shared)),
        context,
      ),
    );
  return `${doc}export type ${name} = ${parts.join(" & ")};\n`;
}

/** A union of argument sets, each of which forbids what only the others have. */
function choice(sets: readonly (readonly Argument[])[], context: TypeContext): string {
  const all = mergeVariants(sets);
  const branches = sets.map((set) => {
    const own = new Set(set.map(({ name }) => name));
    const never = all.filter(({ name }) => !own.has(name)).map(({ name }) => `  ${key(name)}?: undefined;\n`);
    return `{\n${printFields(set, context)}${never.join("")}}`;
  });
  return `(\n  | ${branches.join("\n  | ")}\n)`;
}

function printFields(list: readonly Argument[], context: TypeContext, indent = "  "): string {
  const groups = new Map<string, Argument[]>();
  let text = "";
  for (const argument of list) {
    const dot = argument.name.indexOf(".");
    if (dot < 0) {
      text += printField(argument, argument.name, context, indent);
    } else {
      const group = argument.name.slice(0, dot);
      groups.set(group, [...(groups.get(group) ?? []), { ...argument, name: argument.name.slice(dot + 1) }]);
    }
  }
  for (const [group, members] of groups) {
    text += `${indent}${key(group)}?: {\n${printFields(members, context, `${indent}  `)}${indent}} | undefined;\n`;
  }
  return text;
}

function printField(argument: Argument, name: string, context: TypeContext, indent: string): string {
  const { default: fallback } = resolveSchema(argument.schema, context.schemas);
  const own = argument.schema.default ?? fallback;
  const lines = [argument.description.trim()];
  if (own !== undefined && own !== null && !/\bdefault|left out/i.test(argument.description))
    lines.push(`Default: \`${JSON.stringify(own)}\`.`);
  if (argument.option !== undefined) lines.push(`Left out: the client's \`${argument.option}\`.`);
  const doc = [lines.filter(Boolean).join(" "), ...(argument.deprecated ? ["@deprecated"] : [])].filter(Boolean).join("\n\n");
  const mark = argument.required && argument.option === undefined ? "" : "?";
  return `${jsdoc(doc, indent)}${indent}${key(name)}${mark}: ${typeOf(argument.schema, context)}${mark && " | undefined"};\n`;
}

function printMethod(operation: Operation, document: Document, context: TypeContext): string {
  const { source } = operation;
  const args = hasArguments(operation) ? `${pascal(operation.name)}Arguments` : "NoArguments";
  const required =
    operation.parameters.some((argument) => argument.required && argument.option === undefined) ||
    operation.body?.variants.every((variant) => variant.some((argument) => argument.required && !argument.shared));
  const { data, envelope } = resultOf(operation, document, context);
  const errors = operation.responses.filter(({ status }) => /^[45]\d\d$/.test(status));
  const bodies = `Failures<{ ${errors.map(({ status, response }) => `${status}: ${jsonType(response.content, context) ?? "unknown"}`).join("; ")} }>`;
  const paged = source["x-paging"] !== undefined;
  const item = paged ? data.replace(/\[\]$/, "").replace(/^\((.*)\)$/, "$1") : data;
  const call = `${paged ? "PagedCall" : "Call"}<${item}, ${bodies}${envelope === undefined ? "" : `, ${envelope}`}>`;
  const python = source["x-python-name"] ?? [];
  const lines = [
    `${(source.summary ?? "").trim().replace(/\.$/, "")}.`,
    "",
    (source.description ?? "").trim(),
    "",
    `\`${operation.method} ${operation.path}\`${python.length > 0 ? ` (Python: ${python.map((name) => `\`${name}\``).join(", ")})` : ""}`,
    "",
    ...(hasArguments(operation) ? ["@param args The arguments."] : ["@param args None."]),
    "@param options Signal, timeout, deadline, retries and headers of this call.",
    `@returns ${successText(operation)}`,
    ...errors.map(({ status, response }) => `@throws {${errorName(status)}} ${status}: ${oneLine(response.description)}`),
    ...(source.deprecated ? ["@deprecated"] : []),
  ];
  return `${jsdoc(lines.join("\n"), "  ")}  ${operation.name}(args${required ? "" : "?"}: ${args}, options?: CallOptions): ${call};\n`;
}

/**
 * @param operation An operation.
 * @param document The document.
 * @param context Where names come from.
 * @returns The type of its result, and of what its envelope holds beside it.
 */
export function resultOf(operation: Operation, document: Document, context: TypeContext): { data: string; envelope: string | undefined } {
  const successes = operation.responses.filter(({ status }) => status.startsWith("2"));
  const name = operation.source["x-envelope"];
  let envelope: string | undefined;
  const types = successes.map(({ response }) => {
    if (operation.method === "HEAD") return "void";
    const contents = Object.entries(response.content ?? {});
    if (contents.length === 0) return successes.length > 1 ? "undefined" : "void";
    return union(
      contents.map(([type, media]) => {
        if (!/[/+]json$/.test(type)) return type.startsWith("text/") ? "string" : "Blob";
        if (name === undefined) return typeOf(media.schema, context);
        const schema = resolveSchema(media.schema ?? {}, document.components?.schemas ?? {});
        const { [name]: inner, ...rest } = schema.properties ?? {};
        const properties = Object.keys(rest).length > 0 ? rest : undefined;
        if (properties !== undefined) envelope = typeOf({ type: "object", properties, required: schema.required ?? [] }, context);
        return typeOf(inner, context);
      }),
    );
  });
  return { data: union(types), envelope };
}

function jsonType(content: Operation["responses"][number]["response"]["content"], context: TypeContext): string | undefined {
  const entry = Object.entries(content ?? {})[0];
  if (entry === undefined) return undefined;
  return /[/+]json$/.test(entry[0]) ? typeOf(entry[1].schema, context) : "string";
}

function successText(operation: Operation): string {
  const success = operation.responses.find(({ status }) => status.startsWith("2"));
  return oneLine(success?.response.description ?? "");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

const errorNames: Readonly<Record<string, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
};

function errorName(status: string): string {
  return errorNames[status] ?? (status.startsWith("5") ? "ServerError" : "ApiError");
}
