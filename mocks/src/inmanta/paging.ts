import type { ModelRequest, ModelResponse } from "../state/model.ts";
import type { Filter } from "./filters.ts";
import { isSet, Order } from "./order.ts";
import type { Bound, Column } from "./order.ts";
import { ok, Refusal } from "./replies.ts";
import { encodeCompletely } from "./resource-id.ts";

/** A list of v2. */
export interface View<Row> {
  readonly rows: readonly Row[];
  /** The path, for links. */
  readonly path: string;
  readonly filters: Readonly<Record<string, Filter<Row>>>;
  /** The columns that it can be sorted by. */
  readonly columns: Readonly<Record<string, Column<Row>>>;
  /** Used without `sort`. */
  readonly sort: string;
  /** Makes the order unique. Lists without it skip rows that have the same value as the last row of a page. */
  readonly id?: Column<Row>;
  /** Parameters of links after the filters. */
  readonly extra?: readonly (readonly [string, string])[];
}

/** A page with what the response has beside it. */
interface Page<Row> {
  readonly items: readonly Row[];
  readonly links: Readonly<Record<string, string>>;
  readonly metadata: { readonly total: number; readonly before: number; readonly after: number; readonly page_size: number };
}

/** The largest page. */
const apiLimit = 1000;

/**
 * Responds with a page of a list.
 *
 * @param request The request: `limit`, `sort`, filters and bounds.
 * @param view The list.
 * @param toItem Converts a row to what the response has of it.
 * @param metadata Added to the metadata.
 * @returns The response.
 * @throws {Refusal} 400 when the request cannot be performed.
 */
export function listPage<Row>(request: ModelRequest, view: View<Row>, toItem: (row: Row) => unknown, metadata: object = {}): ModelResponse {
  const page = pageOf(request, view);
  return ok({ data: page.items.map(toItem), links: page.links, metadata: { ...page.metadata, ...metadata } });
}

function pageOf<Row>({ query }: ModelRequest, view: View<Row>): Page<Row> {
  checkNames(query, view);
  const limit = limitOf(query.get("limit"));
  const sort = query.get("sort") ?? view.sort;
  const [name = "", direction = ""] = sort.toLowerCase().split(".");
  const column = view.columns[name];
  if (column === undefined || !["asc", "desc"].includes(direction)) throw Refusal.badRequest(`Sort parameter invalid: ${sort}`);
  const isDescending = direction === "desc";
  const order = new Order(column, view.id);
  const low = { value: query.get("start"), id: query.get("first_id") };
  const high = { value: query.get("end"), id: query.get("last_id") };
  checkBounds(low, high);

  const matching = order.ascending(view.rows.filter((row) => matches(row, query, view.filters)));
  const between = order.below(order.above(matching, low), high);
  const isBackward = isDescending ? isSet(low) : isSet(high);
  // The rows are ascending: this is the end that the page begins at.
  const fromEnd = isDescending !== isBackward;
  const taken = limit === 0 ? between : fromEnd ? between.slice(-limit) : between.slice(0, limit);
  const [first] = taken;
  const last = taken.at(-1);
  const bounds = first === undefined || last === undefined ? { low, high } : { low: order.boundOf(first), high: order.boundOf(last) };
  const above = isSet(bounds.high) ? order.above(matching, bounds.high).length : 0;
  const below = isSet(bounds.low) ? order.below(matching, bounds.low).length : 0;
  const total = isSet(bounds.high) || isSet(bounds.low) ? matching.length : 0;
  const [before, after] = isDescending ? [above, below] : [below, above];

  const parameters = linkParameters(query, view, limit, `${name}.${direction}`);
  const link = (...more: readonly (readonly [string, string | null])[]): string => `${view.path}?${encodePairs([...parameters, ...more])}`;
  const upwards = link(["start", bounds.high.value], ["first_id", bounds.high.id]);
  const downwards = link(["end", bounds.low.value], ["last_id", bounds.low.id]);
  const links = {
    ...(after > 0 && { next: isDescending ? downwards : upwards }),
    ...(before > 0 && { prev: isDescending ? upwards : downwards, first: link() }),
    self: link(["first_id", low.id], ["start", low.value]),
  };
  const items = (isDescending ? taken.toReversed() : taken).map(({ row }) => row);
  return { items, links, metadata: { total, before, after, page_size: limit } };
}

function matches<Row>(row: Row, query: URLSearchParams, filters: View<Row>["filters"]): boolean {
  return Object.entries(filters).every(([name, filter]) => {
    const values = query.getAll(`filter.${name}`);
    return values.length === 0 || filter(row, values);
  });
}

function checkNames<Row>(query: URLSearchParams, { extra = [], filters, id }: View<Row>): void {
  const known = [
    "tid",
    "limit",
    "sort",
    "start",
    "end",
    ...(id === undefined ? [] : ["first_id", "last_id"]),
    ...extra.map(([name]) => name),
  ];
  const hasFilters = Object.keys(filters).length > 0;
  const strangers = [...query.keys()].filter((name) => !known.includes(name) && !(hasFilters && name.startsWith("filter.")));
  if (strangers[0] !== undefined) {
    const names = strangers.map((name) => `'${name}'`).join(", ");
    throw Refusal.badRequest(`request contains fields {${names}} that are not declared in method and no kwargs argument is provided.`);
  }
  const unknown = [...query.keys()].filter((name) => name.startsWith("filter.") && !Object.hasOwn(filters, name.slice(7)));
  if (unknown.length > 0)
    throw Refusal.badRequest(`The following filters are not supported: {${unknown.map((name) => `'${name.slice(7)}'`).join(", ")}}`);
}

function checkBounds(low: Bound, high: Bound): void {
  if (low.value !== null && high.value !== null)
    throw Refusal.badRequest(
      `Only one of start and end parameters is allowed at the same time. Received start: ${low.value}, end: ${high.value}`,
    );
  if (low.id !== null && high.id !== null)
    throw Refusal.badRequest(
      `Only one of first_id and last_id parameters is allowed at the same time. Received first_id: ${low.id}, last_id: ${high.id}`,
    );
  if (isSet(low) && isSet(high)) {
    const received = `first_id: ${String(low.id)}, last_id: ${String(high.id)}, start: ${String(low.value)}, end: ${String(high.value)}`;
    throw Refusal.badRequest(`Start and end parameters can not be set at the same time: Received ${received}`);
  }
}

/**
 * Reads the size of a page.
 *
 * @param text The query parameter.
 * @param fallback The size without it.
 * @param name How the message begins.
 * @returns The size. 0 is no limit.
 * @throws {Refusal} 400 when it is too large.
 */
export function limitOf(text: string | null, fallback = apiLimit, name = "limit parameter"): number {
  const limit = text === null ? fallback : Number(text);
  if (limit > apiLimit) throw Refusal.badRequest(`${name} can not exceed ${apiLimit}, got ${limit}.`);
  return limit;
}

function linkParameters<Row>(
  query: URLSearchParams,
  { filters, extra = [] }: View<Row>,
  limit: number,
  sort: string,
): (readonly [string, string])[] {
  const sent = [...query].filter(([name]) => name.startsWith("filter.") && Object.hasOwn(filters, name.slice(7)));
  const names = [...new Set(sent.map(([name]) => name))];
  const grouped = names.flatMap((name) => query.getAll(name).map((value) => [name, value] as const));
  return [["limit", String(limit)], ["sort", sort], ...grouped, ...extra];
}

/**
 * Encodes a query as Python's `urlencode` does: in UTF-8, although the orchestrator decodes queries as Latin-1.
 *
 * @param pairs Names and values. Those that are `null` are left out.
 * @returns The query.
 */
export function encodePairs(pairs: readonly (readonly [string, string | null])[]): string {
  return pairs.flatMap(([name, value]) => (value === null ? [] : [`${encodePlus(name)}=${encodePlus(value)}`])).join("&");
}

function encodePlus(text: string): string {
  return encodeCompletely(text).replaceAll("%20", "+");
}
