import { empty, fakeServer, json, refused } from "./fake-server.ts";
import type { FakeServer, Seen } from "./fake-server.ts";

/** A row of the fake, like those of the resource list. */
export interface Row {
  readonly resource_id: string;
  readonly id_details: { readonly resource_type: string; readonly resource_id_value: string };
}

/** A position in the order of a list: the value of the sort column, and the id. */
type Bound = readonly [value: string, id: string];

type Column = "resource_type" | "resource_id_value";

/**
 * A server with a sorted resource list, filters, roles and facts. Like the real server, it decodes query values as Latin-1 (see `fakeServer`), writes UTF-8 into its
 * own links, searches from the bound that it received, and reads arguments from the query and the body.
 *
 * @param rows The resources, in any order.
 * @param roles Names of the roles. Deleting or unassigning a role removes its name.
 * @param facts Ids of the resources that have a fact. Deleting a fact removes the id.
 * @returns The server.
 */
export function latin1Server(rows: readonly Row[], roles: Set<string> = new Set(), facts: Set<string> = new Set()): FakeServer {
  return fakeServer({
    "GET /api/v2/resource": (seen) => listResources(seen, rows),
    "DELETE /api/v2/role": (seen) => removeRole(roles, argumentOf(seen, "name")),
    "DELETE /api/v2/role_assignment/([^/]+)": (seen) =>
      argumentOf(seen, "environment") === ""
        ? refused(400, "Invalid request: Field 'environment' is required.")
        : removeRole(roles, argumentOf(seen, "role")),
    "DELETE /api/v1/parameter/([^/]+)": (seen) => (facts.delete(argumentOf(seen, "resource_id")) ? json({}) : empty(404)),
  });
}

/**
 * Creates a row.
 *
 * @param name The value of the resource's id.
 * @returns The row.
 */
export function rowOf(name: string): Row {
  const resource_type = "std::File";
  return { resource_id: `${resource_type}[web1,path=${name}]`, id_details: { resource_type, resource_id_value: name } };
}

function argumentOf({ body, query }: Seen, name: string): string {
  return query.get(name) ?? (typeof body[name] === "string" ? body[name] : "");
}

function removeRole(roles: Set<string>, name: string): Response {
  return roles.delete(name) ? empty() : refused(400, `Invalid request: Role ${name} does not exist.`);
}

function listResources({ query }: Seen, all: readonly Row[]): Response {
  const limit = Number(query.get("limit") ?? 1000);
  const sort = query.get("sort") ?? "resource_type.desc";
  const [column = "", order = ""] = sort.split(".");
  const wanted = query.getAll("filter.resource_id_value");
  const boundOf = ({ id_details, resource_id }: Row): Bound => [id_details[column as Column], resource_id];
  const direction = order === "desc" ? -1 : 1;
  const rows = all
    .filter(({ id_details }) => wanted.length === 0 || wanted.some((part) => id_details.resource_id_value.includes(part)))
    .toSorted((one, other) => direction * compare(boundOf(one), boundOf(other)));
  const [valueKey, idKey] = order === "desc" ? ["end", "last_id"] : ["start", "first_id"];
  const after = query.get(valueKey);
  const from: Bound | undefined = after === null ? undefined : [after, query.get(idKey) ?? ""];
  const first = from === undefined ? 0 : rows.findIndex((row) => direction * compare(boundOf(row), from) > 0);
  const page = first < 0 ? [] : rows.slice(first, first + limit);
  const before = first < 0 ? rows.length : first;
  const left = rows.length - before - page.length;
  const last = page.at(-1);
  const self = new URLSearchParams([["limit", String(limit)], ["sort", sort], ...wanted.map((part) => ["filter.resource_id_value", part])]);
  const next = new URLSearchParams(self);
  if (last !== undefined) {
    const [value, id] = boundOf(last);
    next.set(valueKey, value);
    next.set(idKey, id);
  }
  return json({
    data: page,
    links: { self: `/api/v2/resource?${self}`, ...(left > 0 && { next: `/api/v2/resource?${next}` }) },
    metadata: { total: rows.length, before, after: left, page_size: limit },
  });
}

// By code point, as a database with the C collation compares.
function compare([value, id]: Bound, [otherValue, otherId]: Bound): number {
  if (value !== otherValue) return value < otherValue ? -1 : 1;
  return id === otherId ? 0 : id < otherId ? -1 : 1;
}
