import type { Argument } from "./arguments.ts";
import type { Operation } from "./model.ts";
import { SpecError } from "./spec-error.ts";

const marks = { query: "?", header: "^", field: "+", body: "*", path: "/" } as const;

/**
 * Writes an operation as a row of the runtime table; the grammar is explained at core's `OperationTable`.
 *
 * @param operation The operation.
 * @returns The row.
 */
export function rowOf(operation: Operation): string {
  const { method, path, source, body } = operation;
  const read = method === "GET" || method === "HEAD";
  const tokens = [method, path];
  if (operation.idempotent !== read) tokens.push(operation.idempotent ? "~" : "-");
  if (operation.open) tokens.push("!auth");
  for (const argument of operation.parameters) {
    if (argument.in !== "path") tokens.push(token(argument, argument.required));
    else if (argument.name !== argument.wire) tokens.push(`/${argument.name}:${argument.wire}`);
  }
  if (body !== undefined) {
    for (const argument of mergeVariants(body.variants))
      tokens.push(
        token(
          argument,
          body.variants.every((variant) => variant.some(({ name, required }) => name === argument.name && required)),
        ),
      );
    if (body.open) tokens.push("+*");
    if (body.kind !== "json") tokens.push(`%${body.kind}`);
  }
  for (const argument of [...operation.parameters, ...mergeVariants(body?.variants ?? [])])
    if (argument.secret) tokens.push(`$${argument.name}`);
  const reply = replyToken(operation);
  if (reply !== "") tokens.push(reply);
  if (source["x-envelope"] !== undefined) tokens.push(`@${source["x-envelope"]}`);
  const paging = source["x-paging"];
  if (paging !== undefined) tokens.push(`>${[paging.next, ...(paging.keep ?? [])].join("+")}`);
  return tokens.join(" ");
}

/**
 * @param variants The sets of fields that a body may have.
 * @returns Each field once.
 */
export function mergeVariants(variants: readonly (readonly Argument[])[]): Argument[] {
  return [...new Map(variants.flat().map((argument) => [argument.name, argument])).values()];
}

function token(argument: Argument, required: boolean): string {
  if (/[\s:!]/.test(argument.name + argument.wire) || argument.name === "*")
    throw new SpecError(
      `Argument "${argument.name}" has a name that the operation table cannot hold; rename it with \`x-argument\`, without spaces, colons and exclamation marks.`,
    );
  const wire = argument.wire === argument.name ? "" : `:${argument.wire}`;
  const option = argument.option ?? "";
  return `${marks[argument.in]}${argument.name}${wire}${required || option ? `!${option}` : ""}`;
}

function replyToken(operation: Operation): string {
  const types = new Set<string>();
  let empty = false;
  for (const { status, response } of operation.responses) {
    if (!status.startsWith("2")) continue;
    const contents = Object.keys(response.content ?? {});
    if (contents.length === 0 && status !== "204") empty = true;
    for (const type of contents) types.add(/[/+]json$/.test(type) ? "json" : type.startsWith("text/") ? "text" : "blob");
  }
  if (operation.method === "HEAD") return "";
  if (types.size === 0) return "=none";
  if (types.size > 1) return "=auto";
  const [only = "json"] = types;
  if (only === "json") return empty ? "=json?" : "";
  return `=${only}`;
}
