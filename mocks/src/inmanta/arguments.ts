import { noBytes } from "../http/messages.ts";
import type { ModelRequest, TolerableRequest } from "../state/model.ts";
import { rewriteQuery } from "./lenient-query.ts";

/** The arguments that the orchestrator also reads from a JSON body, by path. */
const bodyArguments: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/api\/v2\/role$/, ["name"]],
  [/^\/api\/v2\/role_assignment\/[^/]+$/, ["environment", "role"]],
  [/^\/api\/v1\/parameter\/[^/]+$/, ["resource_id"]],
];

/** Operations whose body has no arguments, so that the spec has none. */
const withoutBody =
  /^\/api\/(?:v1\/dryrun\/[^/]+|v2\/(?:dryrun\/[^/]+|reserve_version|actions\/environment\/\w+|agent\/[^/]+\/\w+|agents\/\w+))$/;

/**
 * Rewrites what the orchestrator accepts and the spec does not describe: values of the query (see `rewriteQuery`), arguments of a DELETE in the body
 * instead of the query, and empty objects as bodies.
 *
 * @param request The request.
 * @returns The request that is checked.
 */
export function tolerate(request: TolerableRequest): TolerableRequest {
  const [path = "", ...rest] = request.target.split("?");
  const query = rest.join("?");
  const merged = mergedArguments(request, path, query);
  const rewritten = [rewriteQuery(path, query), ...merged].filter((part) => part !== "").join("&");
  const target = rewritten === query ? request.target : `${path}?${rewritten}`;
  const isIgnored = merged.length > 0 || (request.method === "POST" && withoutBody.test(path) && isEmpty(jsonOf(request.body)));
  return { ...request, target, body: isIgnored ? noBytes : request.body };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function isEmpty(body: unknown): boolean {
  return typeof body === "object" && body !== null && Object.keys(body).length === 0;
}

function mergedArguments({ body, method }: TolerableRequest, path: string, query: string): string[] {
  const names = method === "DELETE" ? (bodyArguments.find(([pattern]) => pattern.test(path))?.[1] ?? []) : [];
  const sent = names.length === 0 ? undefined : jsonOf(body);
  if (typeof sent !== "object" || sent === null) return [];
  const given = new URLSearchParams(query);
  return names.flatMap((name) => {
    const value = (sent as Record<string, unknown>)[name];
    return typeof value === "string" && !given.has(name) ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
}

/**
 * Returns an argument of the query or, without it, of the body.
 *
 * @param request The request, with the target of `tolerate`.
 * @param name The argument.
 * @returns Its value, or `null`.
 */
export function argument(request: ModelRequest, name: string): string | null {
  const { query } = request;
  const body = jsonOf(request.sent.body);
  const value = typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  const given = query.get(name);
  // Merged arguments are in UTF-8, which the query is not read in.
  if (typeof value === "string" && (given === null || given === Buffer.from(value).toString("latin1"))) return value;
  return given;
}
