import { mergeVariants } from "./arguments.ts";
import type { Argument } from "./arguments.ts";
import type { Document, Schema } from "./document.ts";
import { exampleOf } from "./examples.ts";
import { isJson } from "./media-type.mjs";
import type { Model, Operation } from "./model.ts";
import { printThrows, statusesOf } from "./throws.ts";
import { jsdoc, key, literal, pascal, refName, resolveSchema, typeOf, union } from "./types.ts";
import type { TypeContext } from "./types.ts";

/** The types of core that generated files use. */
const coreTypes = ["Call", "CallOptions", "Failures", "NoArguments", "OperationDescriptors", "PagedCall", "Uuid", "WithWarnings"];

/**
 * Writes the types of a platform's operations: argument types, and the interface with one documented method each.
 *
 * @param model The platform.
 * @returns The file's text.
 */
export function printOperations(model: Model): string {
  const used = new Set<string>();
  const context: TypeContext = { schemas: model.document.components?.schemas ?? {}, use: (name) => used.add(name) };
  const argumentTypes = model.operations.map((operation) => printArguments(operation, context)).filter(Boolean);
  const methods = model.operations.map((operation) => printMethod(operation, model, context));
  const body = [
    ...argumentTypes,
    `${jsdoc(`The operations of ${model.document.info.title}, one method each.`)}export interface ${pascal(model.platform)}Operations {\n${methods.join("\n")}}\n`,
  ].join("\n");
  return `${printImports(body, used)}${body}`;
}

/**
 * Writes the imports of a generated file.
 *
 * @param body The rest of the file.
 * @param used The schemas that it refers to.
 * @returns The imports.
 */
export function printImports(body: string, used: ReadonlySet<string>): string {
  const code = body.replaceAll(/\/\*\*.*?\*\//gs, "");
  const core = coreTypes.filter((type) => new RegExp(`\\b${type}\\b`).test(code));
  return [importOf(core, "@platform-clients/core"), importOf([...used].toSorted(), "./models.ts"), "\n"].join("");
}

function importOf(names: readonly string[], module: string): string {
  return names.length === 0 ? "" : `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${module}";\n`;
}

/**
 * Tells whether an operation takes arguments.
 *
 * @param operation An operation.
 * @returns Whether it does.
 */
export function hasArguments(operation: Operation): boolean {
  return operation.parameters.length > 0 || (operation.body?.variants.flat().length ?? 0) > 0;
}

/**
 * Writes the argument type of an operation.
 *
 * @param operation An operation.
 * @param context Where names come from.
 * @returns The declaration, or an empty string if it takes no arguments.
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
  const open = operation.body?.open ? "  /** Other fields are sent unchanged. */\n  [name: string]: unknown;\n" : "";
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

function printFields(list: readonly Argument[], context: TypeContext): string {
  const groups = new Map<string, Argument[]>();
  let text = "";
  for (const argument of list) {
    if (argument.group === undefined) text += printField(argument, context, "  ");
    else groups.set(argument.group, [...(groups.get(argument.group) ?? []), argument]);
  }
  for (const [group, members] of groups) {
    text += `  ${key(group)}?: {\n${members.map((member) => printField(member, context, "    ")).join("")}  } | undefined;\n`;
  }
  return text;
}

function printField(argument: Argument, context: TypeContext, indent: string): string {
  const { default: fallback } = resolveSchema(argument.schema, context.schemas);
  const own = argument.schema.default ?? fallback;
  const lines = [argument.description.trim()];
  if (own !== undefined && own !== null && !/\bdefault|omitted/i.test(argument.description))
    lines.push(`Default: \`${JSON.stringify(own)}\`.`);
  if (argument.option !== undefined) lines.push(`Default: the client's \`${argument.option}\`.`);
  const doc = [lines.filter(Boolean).join(" "), ...(argument.deprecated ? ["@deprecated"] : [])].filter(Boolean).join("\n\n");
  const mark = argument.required && argument.option === undefined ? "" : "?";
  return `${jsdoc(doc, indent)}${indent}${key(argument.name)}${mark}: ${typeOf(argument.schema, context)}${mark && " | undefined"};\n`;
}

function printMethod(operation: Operation, model: Model, context: TypeContext): string {
  const { source } = operation;
  const args = hasArguments(operation) ? `${pascal(operation.name)}Arguments` : "NoArguments";
  const required =
    operation.parameters.some((argument) => argument.required && argument.option === undefined) ||
    operation.body?.variants.every((variant) => variant.some((argument) => argument.required && !argument.shared));
  const { data, envelope } = resultOf(operation, model.document, context);
  const failures = statusesOf(operation).map(({ response, statuses }) => {
    const body = bodyType(response.content, context);
    return statuses.map((status) => `${status}: ${body}`).join("; ");
  });
  const paged = source["x-paging"] !== undefined;
  const item = paged ? data.replace(/\[\]$/, "").replace(/^\((.*)\)$/, "$1") : data;
  const types = [item, `Failures<{ ${failures.join("; ")} }>`, ...(envelope === undefined ? [] : [envelope])];
  const lines = [
    ...introduction(operation),
    hasArguments(operation) ? "@param args The arguments." : "@param args Takes no arguments.",
    "@param options Options of this call.",
    `@returns ${resultText(operation)}`,
    ...printThrows(operation, model),
    ...(source.deprecated ? ["@deprecated"] : []),
    ...example(exampleOf(model.platform, operation, model.document)),
  ];
  const signature = `${operation.name}(args${required ? "" : "?"}: ${args}, options?: CallOptions)`;
  return `${jsdoc(lines.join("\n"), "  ")}  ${signature}: ${paged ? "PagedCall" : "Call"}<${types.join(", ")}>;\n`;
}

/**
 * Writes what a method does: summary, description, route and the Python client's names.
 *
 * @param operation The operation.
 * @returns The first lines of its documentation.
 */
export function introduction({ method, path, source }: Operation): string[] {
  const python = source["x-python-name"] ?? [];
  return [
    `${(source.summary ?? "").trim().replace(/\.$/, "")}.`,
    "",
    (source.description ?? "").trim(),
    "",
    `\`${method} ${path}\`${python.length > 0 ? ` (Python: ${python.map((name) => `\`${name}\``).join(", ")})` : ""}`,
    "",
  ];
}

/**
 * Finds the type of an operation's result.
 *
 * @param operation An operation.
 * @param document The document.
 * @param context Where names come from.
 * @returns The type of its result, and of the other properties of its body.
 */
export function resultOf(operation: Operation, document: Document, context: TypeContext): { data: string; envelope: string | undefined } {
  const { "x-envelope": name, "x-result-from-status": fromStatus, "x-warnings": warnings } = operation.source;
  if (fromStatus !== undefined) return { data: resultFromStatus(fromStatus), envelope: undefined };
  const successes = operation.responses.filter(({ status }) => status.startsWith("2"));
  const rest = new Set<string>();
  const types = successes.map(({ response }) => {
    if (operation.method === "HEAD") return "void";
    const contents = Object.entries(response.content ?? {});
    if (contents.length === 0) return successes.length > 1 ? "undefined" : "void";
    return union(
      contents.map(([type, { schema = {} }]) => {
        if (!isJson(type)) return type.startsWith("text/") ? "string" : "Blob";
        if (name === undefined) return typeOf(schema, context);
        const { [name]: inner, ...others } = resolveSchema(schema, document.components?.schemas ?? {}).properties ?? {};
        if (Object.keys(others).length > 0) rest.add(envelopeType(schema, name, context));
        return typeOf(inner, context);
      }),
    );
  });
  const envelope = [...(rest.size > 0 ? [union([...rest])] : []), ...(warnings === undefined ? [] : ["WithWarnings"])];
  // A success without a documented 2xx status, such as a redirect.
  const data = types.length === 0 ? "void" : union(types);
  return { data, envelope: envelope.length === 0 ? undefined : envelope.join(" & ") };
}

function resultFromStatus(results: NonNullable<Operation["source"]["x-result-from-status"]>): string {
  const values = new Set(Object.values(results));
  if (values.size === 2 && values.has(true) && values.has(false)) return "boolean";
  return union([...values].map((value) => literal(value)));
}

function envelopeType(schema: Schema, name: string, context: TypeContext): string {
  if (schema.$ref === undefined) return "unknown";
  context.use(refName(schema.$ref));
  return `Omit<${refName(schema.$ref)}, ${JSON.stringify(name)}>`;
}

function bodyType(content: Operation["responses"][number]["response"]["content"], context: TypeContext): string {
  const types = Object.entries(content ?? {}).map(([type, { schema }]) => (isJson(type) ? typeOf(schema, context) : "string"));
  return types.length === 0 ? "unknown" : union(types);
}

function example(text: string): string[] {
  return text.includes("\n") ? ["@example", text] : [`@example ${text}`];
}

function resultText({ responses, source }: Operation): string {
  const results = Object.entries(source["x-result-from-status"] ?? {}).map(([status, value]) => {
    const description = responses.find((response) => response.status === status)?.response.description ?? "";
    return `\`${literal(value)}\` (${status}): ${oneLine(description)}`;
  });
  if (results.length > 0) return results.join(" ");
  return oneLine(responses.find(({ status }) => status.startsWith("2"))?.response.description ?? "");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
