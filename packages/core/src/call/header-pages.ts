import { idOf } from "../operation.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import { nextLink } from "../response/link-header.ts";
import type { RequestContext } from "../transport/request-context.ts";
import type { PagePosition } from "./cursor.ts";
import { alreadyFetched, pageError, visit } from "./page-error.ts";
import { PagedCall } from "./paged-call.ts";
import type { Paging } from "./paged-call.ts";
import type { PageWalk, Pagination } from "./pagination.ts";

/**
 * Lists whose pages link to the next one in a header (RFC 8288). A link is not followed: only the value of one query parameter is taken from it, e.g.
 * the number of the page, and sent to the URL of the first page with the caller's own arguments. A page fails with a `ResponseFormatError` when its link
 * lacks that parameter (`code` `"paging_link_refused"`) or leads to a page that was already fetched (`"paging_loop"`).
 */
export const headerPages: Paging = { Call: PagedCall, describe };

function describe(first: RequestContext, send: (context: RequestContext) => Promise<ParsedResponse>): Pagination {
  const { connection, operation, request } = first.parts;
  const { header = "link", parameter = "page" } = operation.descriptor.pagination ?? {};
  const name = `${encodeURIComponent(parameter)}=`;
  const [place = "", query = ""] = request.url.split("?");
  const own = query.split("&").filter((pair) => pair !== "" && !pair.startsWith(name));
  // The position of a page is the value of the parameter; empty if the first page is requested without it.
  const start = new URL(request.url).searchParams.get(parameter) ?? "";
  let linking: ParsedResponse | undefined;

  return {
    operation: idOf(operation),
    scope: JSON.stringify([place.slice(connection.baseUrl.href.length), own, request.headers]),
    redact: (text) => first.redactor().url(text),
    signal: first.limits.signal,
    first: start,
    after(page) {
      linking = page;
      const link = nextLink(page.response.headers.get(header) ?? "");
      if (link === undefined) return undefined;
      const value = URL.canParse(link, request.url) ? new URL(link, request.url).searchParams.get(parameter) : null;
      return value || { link };
    },
    async request(position: PagePosition, walk: PageWalk): Promise<ParsedResponse> {
      if (typeof position !== "string")
        throw pageError(first, linking, `the pagination link has no \`${parameter}\``, "paging_link_refused");
      if (!visit(walk, position, start)) throw pageError(first, linking, alreadyFetched, "paging_loop");
      const pairs = position === "" ? own : [...own, name + encodeURIComponent(position)];
      return send(first.forPage(pairs.length === 0 ? place : `${place}?${pairs.join("&")}`, walk.number, walk.signal));
    },
  };
}
