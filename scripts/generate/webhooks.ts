import type { Model, Operation } from "./model.ts";
import { hasArguments, printArguments, printImports, resultOf } from "./operations.ts";
import { rowOf } from "./row.ts";
import { jsdoc, pascal } from "./types.ts";
import type { TypeContext } from "./types.ts";

/**
 * Writes the calls that a server makes to an agent: argument types, one handler type each, and the runtime table by which calls are recognised.
 *
 * @param model The platform.
 * @returns The file's text, or nothing when the spec has no webhooks.
 */
export function printWebhooks(model: Model): string | undefined {
  if (model.webhooks.length === 0) return undefined;
  const used = new Set<string>();
  const context: TypeContext = { schemas: model.document.components?.schemas ?? {}, use: (name) => used.add(name) };
  const name = pascal(model.platform);
  const rows = model.webhooks.map((webhook) => `    ${webhook.name}: ${JSON.stringify(rowOf(webhook))},\n`);
  const body = [
    ...model.webhooks.map((webhook) => printArguments(webhook, context)).filter(Boolean),
    `${jsdoc(`The calls that a server makes to an agent of ${model.document.info.title}, one handler each.`)}export interface ${name}Webhooks {\n${model.webhooks.map((webhook) => printHandler(webhook, model, context)).join("\n")}}\n`,
    `${jsdoc("How each call looks on the wire, in the grammar of operation tables.")}export const ${model.platform}Webhooks: OperationTable = {\n  platform: ${JSON.stringify(model.platform)},\n  rows: {\n${rows.join("")}  },\n};\n`,
  ].join("\n");
  return `${printImports(body, used)}${body}`;
}

function printHandler(webhook: Operation, model: Model, context: TypeContext): string {
  const { data } = resultOf(webhook, model.document, context);
  const args = hasArguments(webhook) ? `${pascal(webhook.name)}Arguments` : "NoArguments";
  const python = webhook.source["x-python-name"] ?? [];
  const lines = [
    `${(webhook.source.summary ?? "").trim().replace(/\.$/, "")}.`,
    "",
    (webhook.source.description ?? "").trim(),
    "",
    `\`${webhook.method} ${webhook.path}\`${python.length > 0 ? ` (Python: ${python.map((one) => `\`${one}\``).join(", ")})` : ""}`,
    "",
    "@param args What the server sends.",
    "@returns What the server is told.",
  ];
  return `${jsdoc(lines.join("\n"), "  ")}  ${webhook.name}(args: ${args}): ${data} | Promise<${data}>;\n`;
}
