import type { ModelRequest, TolerableRequest } from "../state/model.ts";

/** The arguments that the orchestrator also reads from a JSON body, by path. */
const bodyArguments: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/api\/v2\/role$/, ["name"]],
  [/^\/api\/v2\/role_assignment\/[^/]+$/, ["environment", "role"]],
  [/^\/api\/v1\/parameter\/[^/]+$/, ["resource_id"]],
];

/**
 * Puts arguments that a DELETE has in its body into the query, where the spec has them. The orchestrator merges path, query and body.
 *
 * @param request The request.
 * @returns The request that is checked.
 */
export function mergeArguments(request: TolerableRequest): TolerableRequest {
  const { body, method, target } = request;
  const [path = "", query = ""] = target.split("?");
  if (method !== "DELETE" || typeof body !== "object" || body === null) return request;
  const names = bodyArguments.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  const given = new URLSearchParams(query);
  const pairs = names.flatMap((name) => {
    const value = (body as Record<string, unknown>)[name];
    return typeof value === "string" && !given.has(name) ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  return pairs.length === 0 ? request : { ...request, target: `${path}?${[...(query === "" ? [] : [query]), ...pairs].join("&")}` };
}

/**
 * Returns an argument of the query or, without it, of the body.
 *
 * @param request The request, with the target of `mergeArguments`.
 * @param name The argument.
 * @returns Its value, or `null`.
 */
export function argument(request: ModelRequest, name: string): string | null {
  const { body, query } = request;
  const value = typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  const given = query.get(name);
  // Merged arguments are in UTF-8, which the query is not read in.
  if (typeof value === "string" && (given === null || given === Buffer.from(value).toString("latin1"))) return value;
  return given;
}
