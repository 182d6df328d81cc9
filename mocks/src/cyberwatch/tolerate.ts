import type { TolerableRequest } from "../state/model.ts";

/** The places of numeric IDs in paths. */
const numericId =
  /^(\/api\/v(?:2\/(?:remote_accesses|cbw_scans\/scripts)|3\/(?:users|nodes|hosts|assets\/\w+|vulnerabilities\/(?:servers|security_issues)|compliance\/\w+))\/)([^/?]+)/;

/**
 * Corrects what real servers tolerate: an ID that is not a number is one that does not exist, and the filters of a GET can be in a JSON body,
 * where the vendor's Python client puts them.
 *
 * @param request The request.
 * @returns The request as the spec describes it.
 */
export function tolerate(request: TolerableRequest): TolerableRequest {
  const target = request.target.replace(numericId, (all, path: string, id: string) => (/^[1-9]\d*$/.test(id) ? all : `${path}999999999`));
  const corrected = { ...request, target };
  return request.method === "GET" && request.body.length > 0 ? withoutBody(corrected) : corrected;
}

function withoutBody(request: TolerableRequest): TolerableRequest {
  const filters = parse(request.body);
  if (filters === undefined) return request;
  const pairs = Object.entries(filters).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((part) => [`${name}[]`, String(part)]) : [[name, String(value)]],
  );
  const query = new URLSearchParams(pairs).toString();
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !/^content-(type|length)$/.test(name)));
  const target = query === "" ? request.target : `${request.target}${request.target.includes("?") ? "&" : "?"}${query}`;
  return { ...request, target, headers, body: new Uint8Array(0) };
}

function parse(body: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
