import { parseRoute } from "@platform-clients/core";
import type { Route } from "@platform-clients/core";

import type { AgentMethodCall } from "../generated/types.ts";
import { inmantaWebhooks } from "../generated/webhooks.ts";
import { AgentCallError } from "./handlers.ts";
import type { AgentOperation } from "./handlers.ts";

/** A call that was recognised. */
export interface Recognised {
  readonly operation: AgentOperation;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Says which call of the server this is, and reads its arguments. */
export type Recognise = (call: AgentMethodCall) => Recognised;

/**
 * Makes the reader of a server's calls.
 *
 * @returns A function that throws {@link AgentCallError}: 500 for a call that is not known, as upstream's agents answer it, and 400 for one
 * that lacks an argument.
 */
export function createRecogniser(): Recognise {
  const routes = Object.entries(inmantaWebhooks.rows).map(([operation, row]) => {
    const route = parseRoute(operation, row);
    const pattern = new RegExp(`^${route.path.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`);
    return { operation: operation as AgentOperation, route, pattern };
  });
  return (call) => {
    const [path = "", query = ""] = call.url.split("?", 2);
    for (const { operation, route, pattern } of routes) {
      const match = route.method === call.method ? pattern.exec(path) : null;
      if (match !== null) return { operation, args: readArguments(route, call, match.slice(1), query) };
    }
    throw new AgentCallError(500, `No such method: ${call.method} ${path}`);
  };
}

function readArguments(route: Route, call: AgentMethodCall, segments: readonly string[], query: string): Record<string, unknown> {
  // The server's own order: query wins over path, path over body.
  const args: Record<string, unknown> = { ...call.body };
  const names = [...route.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  for (const [index, name] of names.entries()) args[name] = decode(segments[index] ?? "");
  for (const [name, value] of new URLSearchParams(query)) args[name] = value;
  for (const [name, slot] of route.slots) {
    const header = slot.places.find((place) => place.in === "header")?.wire.toLowerCase();
    const sent = header === undefined ? undefined : Object.entries(call.headers ?? {}).find(([key]) => key.toLowerCase() === header);
    if (sent !== undefined) args[name] = sent[1];
    if (slot.required && args[name] === undefined) throw new AgentCallError(400, `Invalid request: Field '${name}' is required.`);
  }
  return args;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new AgentCallError(400, "Invalid request: the path is not percent-encoded as it should be.");
  }
}
