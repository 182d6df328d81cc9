import type { OperationDescriptor, ParameterDescriptor, ParameterGroup } from "@platform-clients/core";

import type { AgentMethodCall } from "../../generated/models.ts";
import { inmantaWebhookDescriptors } from "../../generated/webhooks.ts";
import { AgentCallError } from "./handlers.ts";
import type { AgentOperation } from "./handlers.ts";

/** A call of the server with its arguments. */
export interface RecognizedCall {
  /** The call's name. */
  readonly operation: AgentOperation;
  /** Its arguments by name. */
  readonly args: Readonly<Record<string, unknown>>;
}

interface Route {
  readonly operation: AgentOperation;
  readonly method: string;
  /** Matches the path; one group for each placeholder. */
  readonly pattern: RegExp;
  /** The names of the placeholders, in the order of the path. */
  readonly placeholders: readonly string[];
  readonly parameters: Readonly<Record<string, ParameterDescriptor | ParameterGroup>>;
}

const placeholder = /\{([^}]+)\}/g;

const routes: readonly Route[] = (Object.keys(inmantaWebhookDescriptors) as AgentOperation[]).map((operation) => {
  const { method, parameters = {}, path }: OperationDescriptor = inmantaWebhookDescriptors[operation];
  const placeholders = [...path.matchAll(placeholder)].map(([, name = ""]) => name);
  return { operation, method, pattern: new RegExp(`^${path.replaceAll(placeholder, "([^/]+)")}$`), placeholders, parameters };
});

/**
 * Determines which call of the server this is, and reads its arguments.
 *
 * @param call The call.
 * @returns The call's name and arguments.
 * @throws {AgentCallError} 500 for an unknown call, like Inmanta's own agents, and 400 for a call without a required argument.
 */
export function recognizeCall(call: AgentMethodCall): RecognizedCall {
  const [path = "", query = ""] = call.url.split("?", 2);
  for (const route of routes) {
    const match = route.method === call.method ? route.pattern.exec(path) : null;
    if (match !== null) return { operation: route.operation, args: readArguments(route, call, match.slice(1), query) };
  }
  throw new AgentCallError(500, `No such method: ${call.method} ${path}`);
}

function readArguments(route: Route, call: AgentMethodCall, segments: readonly string[], query: string): Record<string, unknown> {
  // The server uses the same order: the query takes precedence over the path, and the path over the body.
  const args: Record<string, unknown> = { ...call.body };
  for (const [index, name] of route.placeholders.entries()) args[name] = decode(segments[index] ?? "");
  for (const [name, value] of new URLSearchParams(query)) args[name] = value;
  for (const [name, parameter] of Object.entries(route.parameters)) {
    if ("members" in parameter) continue;
    const header = parameter.in === "header" ? findHeader(call, parameter.name ?? name) : undefined;
    if (header !== undefined) args[name] = header;
    if (parameter.required && args[name] === undefined) throw new AgentCallError(400, `Invalid request: Field '${name}' is required.`);
  }
  return args;
}

function findHeader(call: AgentMethodCall, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(call.headers ?? {}).find(([sent]) => sent.toLowerCase() === wanted)?.[1];
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new AgentCallError(400, "Invalid request: the path is not correctly percent-encoded.");
  }
}
