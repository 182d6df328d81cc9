import { splitTarget } from "../../http/parse-query.ts";
import type { ModelRequest, ModelResponse } from "../../state/model.ts";

/** How many items a page has unless the request says otherwise. */
const defaultSize = 25;

/**
 * Responds with one page of a list. As recorded, the links have no other parameter than the page.
 *
 * @param request The request.
 * @param items All items.
 * @param show Returns an item as the response has it.
 * @returns The response.
 */
export function respondWithPage<T>(request: ModelRequest, items: readonly T[], show: (item: T) => unknown): ModelResponse {
  const { query, target, url } = request;
  const page = Number(query.get("page") ?? 1);
  const size = Number(query.get("per_page") ?? defaultSize);
  const last = Math.max(1, Math.ceil(items.length / size));
  const { path } = splitTarget(target);
  const link = (rel: string, number: number): string => `<${url}${path}?page=${number}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link("first", 1), link("prev", page - 1)] : []),
    ...(page < last ? [link("last", last), link("next", page + 1)] : []),
  ];
  const headers = { "x-page": String(page), "x-per-page": String(size), "x-total": String(items.length) };
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size).map(show),
    headers: links.length === 0 ? headers : { ...headers, link: links.join(", ") },
  };
}
