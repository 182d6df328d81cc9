import { fakeServer, json, refused } from "./fake-server.ts";
import type { FakeServer, Seen } from "./fake-server.ts";

/** An action of the fake. */
export interface FakeAction {
  readonly action_id: string;
  readonly started: string;
  readonly change: "nochange" | "updated";
}

const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";

/**
 * A server with resources and their actions. Its pagination is that of the real server: links are relative to the host and ignore proxies, and each
 * request needs token and environment.
 *
 * @param rows Ids of the resources, in the order of the list.
 * @param actions The actions, in any order.
 * @param prefix The path prefix of a reverse proxy in front of the server.
 */
export function resourceServer(rows: readonly string[], actions: readonly FakeAction[] = [], prefix = ""): FakeServer {
  const guard = ({ headers }: Seen): Response | undefined => {
    if (headers.get("authorization") !== "Bearer abc") return refused(401, "Access to this resource is unauthorized");
    return headers.get("x-inmanta-tid") === environment ? undefined : refused(400, "Invalid request: Field 'tid' is required.");
  };
  return fakeServer(
    {
      "GET /api/v2/resource": (seen) => guard(seen) ?? listResources(seen, rows),
      "GET /api/v2/resource_actions": (seen) => guard(seen) ?? listActions(seen, actions),
    },
    prefix,
  );
}

function listResources({ query }: Seen, rows: readonly string[]): Response {
  const limit = Number(query.get("limit") ?? 1000);
  const from = query.get("last_id") === null ? 0 : rows.indexOf(query.get("last_id") ?? "") + 1;
  const page = rows.slice(from, limit > 0 ? from + limit : undefined);
  const status = query.getAll("filter.status").map((value) => `&filter.status=${encodeURIComponent(value)}`);
  const self = `/api/v2/resource?limit=${limit}&sort=resource_type.desc&deploy_summary=False${status.join("")}`;
  const last = encodeURIComponent(page.at(-1) ?? "");
  const more = from + page.length < rows.length;
  const links = { self, ...(more && { next: `${self}&end=${last}&last_id=${last}` }) };
  return json({
    data: page.map((resource_id) => ({ resource_id })),
    links,
    metadata: { total: rows.length, before: from, after: rows.length - from - page.length, page_size: limit },
  });
}

/** Newest first, or oldest first after `first_timestamp`; `next` always leads to earlier actions, and no link carries `exclude_changes`. */
function listActions({ query }: Seen, actions: readonly FakeAction[]): Response {
  const limit = Number(query.get("limit") ?? 0);
  const first = query.get("first_timestamp");
  const last = query.get("last_timestamp");
  const id = query.get("action_id");
  if (first !== null && last !== null)
    return refused(400, "Invalid request: Only one of the parameters first_timestamp and last_timestamp should be used");
  const key = ({ action_id, started }: FakeAction): string => (id === null ? started : `${started}${action_id}`);
  const excluded = query.getAll("exclude_changes");
  const sorted = actions
    .filter(({ change }) => !excluded.includes(change))
    .toSorted((one, two) => (`${one.started}${one.action_id}` < `${two.started}${two.action_id}` ? -1 : 1));
  const found =
    first === null
      ? sorted.toReversed().filter((action) => last === null || key(action) < `${last}${id ?? ""}`)
      : sorted.filter((action) => key(action) > `${first}${id ?? ""}`);
  const page = limit > 0 ? found.slice(0, limit) : found;
  const [head] = page;
  const tail = page.at(-1);
  if (limit === 0 || head === undefined || tail === undefined) return json({ data: page });
  const link = (name: string, { action_id, started }: FakeAction): string =>
    `/api/v2/resource_actions?limit=${limit}&${name}=${encodeURIComponent(started)}&action_id=${action_id}`;
  return json({ data: page, links: { next: link("last_timestamp", tail), prev: link("first_timestamp", head) } });
}
