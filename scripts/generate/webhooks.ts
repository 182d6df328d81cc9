import { printTable } from "./descriptors.ts";
import type { Model, Operation } from "./model.ts";
import { hasArguments, introduction, printArguments, printImports, resultOf } from "./operations.ts";
import { jsdoc, pascal } from "./types.ts";
import type { TypeContext } from "./types.ts";

/**
 * Writes the calls that a server makes to an agent: argument types, one handler type each, and the descriptors by which calls are recognized.
 *
 * @param model The platform.
 * @returns The file's text, or `undefined` if the spec has no webhooks.
 */
export function printWebhooks(model: Model): string | undefined {
  if (model.webhooks.length === 0) return undefined;
  const used = new Set<string>();
  const context: TypeContext = { schemas: model.document.components?.schemas ?? {}, use: (name) => used.add(name) };
  const body = [
    ...model.webhooks.map((webhook) => printArguments(webhook, context)).filter(Boolean),
    `${jsdoc(`The calls that a server makes to an agent of ${model.document.info.title}, one handler each.`)}export interface ${pascal(model.platform)}Webhooks {\n${model.webhooks.map((webhook) => printHandler(webhook, model, context)).join("\n")}}\n`,
    printTable(`${model.platform}WebhookDescriptors`, "The calls as they look on the wire.", model.webhooks, model.document),
  ].join("\n");
  return `${printImports(body, used)}${body}`;
}

function printHandler(webhook: Operation, model: Model, context: TypeContext): string {
  const { data } = resultOf(webhook, model.document, context);
  const args = hasArguments(webhook) ? `${pascal(webhook.name)}Arguments` : "NoArguments";
  const lines = [...introduction(webhook), "@param args What the server sends.", "@returns The result for the server."];
  return `${jsdoc(lines.join("\n"), "  ")}  ${webhook.name}(args: ${args}): ${data} | Promise<${data}>;\n`;
}
