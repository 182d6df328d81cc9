import { splitTarget } from "../http/parse-query.ts";
import { encodeText, noBytes } from "../http/messages.ts";
import { isJson } from "../http/serialize.ts";
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

/** The arguments in paths, which the Python client repeats in the body. */
const pathArguments: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/(?:project|environment|decommission|environment_settings|file|version|notify|parameter)\/([^/]+)$/, ["id"]],
  [/\/v1\/dryrun\/([^/]+)$/, ["id"]],
  [/\/v2\/dryrun\/([^/]+)$/, ["version"]],
  [/\/desiredstate\/([^/]+)\/promote$/, ["version"]],
  [/\/v2\/(?:parameters|facts)\/([^/]+)$/, ["name"]],
  [/\/v2\/agent\/([^/]+)\/([^/]+)$/, ["name", "action"]],
  [/\/v2\/agents\/([^/]+)$/, ["action"]],
  [/\/v2\/notification\/([^/]+)$/, ["notification_id"]],
  [/\/v2\/(?:user|role_assignment)\/([^/]+)(?:\/password)?$/, ["username"]],
  [/\/v2\/discovered\/([^/]+)$/, ["discovered_resource_id"]],
];

/**
 * Rewrites what the orchestrator accepts and the spec does not describe: values of the query (see `rewriteQuery`), arguments of a DELETE in the body
 * instead of the query, arguments in both path and body, empty objects as bodies, and bodies without a content type.
 *
 * @param request The request.
 * @returns The request that is checked.
 */
export function tolerate(request: TolerableRequest): TolerableRequest {
  const { path, query } = splitTarget(request.target);
  const sent = request.body.length === 0 ? undefined : jsonOf(request.body);
  const merged = mergedArguments(request.method, sent, path, query);
  const rewritten = [rewriteQuery(path, query), ...merged].filter((part) => part !== "").join("&");
  const target = rewritten === query ? request.target : `${path}?${rewritten}`;
  if (!isObject(sent)) return { ...request, target };
  const args = withoutRepeated(sent, path, request.headers["x-inmanta-tid"]);
  const isIgnored = merged.length > 0 || (request.method === "POST" && withoutBody.test(path) && Object.keys(args).length === 0);
  const isKept = args === sent && isJson(request.headers["content-type"] ?? "");
  // Every body is read as JSON, and the Python client does not state its type.
  const headers = isKept ? request.headers : { ...request.headers, "content-type": "application/json" };
  return { ...request, target, headers, body: isIgnored ? noBytes : isKept ? request.body : encodeText(JSON.stringify(args)) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withoutRepeated(sent: Record<string, unknown>, path: string, tid: string | undefined): Record<string, unknown> {
  const repeated = new Map<string, string>(tid === undefined ? [] : [["tid", tid]]);
  for (const [pattern, names] of pathArguments) {
    const values = pattern.exec(path)?.slice(1).map(decodePath) ?? [];
    for (const [index, name] of names.entries()) if (values[index] !== undefined) repeated.set(name, values[index]);
  }
  const kept = Object.entries(sent).filter(([name, value]) => repeated.get(name) !== String(value));
  return kept.length === Object.keys(sent).length ? sent : Object.fromEntries(kept);
}

function decodePath(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function mergedArguments(method: string, sent: unknown, path: string, query: string): string[] {
  const names = method === "DELETE" ? (bodyArguments.find(([pattern]) => pattern.test(path))?.[1] ?? []) : [];
  if (names.length === 0 || !isObject(sent)) return [];
  const given = new URLSearchParams(query);
  return names.flatMap((name) => {
    const value = sent[name];
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
  const value = isObject(body) ? body[name] : undefined;
  const given = query.get(name);
  // Merged arguments are in UTF-8, which the query is not read in.
  if (typeof value === "string" && (given === null || given === Buffer.from(value).toString("latin1"))) return value;
  return given;
}
