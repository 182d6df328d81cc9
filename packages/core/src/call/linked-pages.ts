import { getPath, idOf } from "../operation.ts";
import { encodeLink } from "../request/query.ts";
import { keepQuery, resolveLink } from "../response/link.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import type { RequestContext } from "../transport/request-context.ts";
import type { PagePosition } from "./cursor.ts";
import { alreadyFetched, pageError, visit } from "./page-error.ts";
import { PagedCall } from "./paged-call.ts";
import type { Paging } from "./paged-call.ts";
import type { PageWalk, Pagination } from "./pagination.ts";

/**
 * Lists whose pages link to the next one. A page fails with a `ResponseFormatError` when its link leaves the server (`code` `"paging_link_refused"`), leads
 * to a page that was already fetched (`"paging_loop"`), or cannot be sent to the server (`"query_not_encodable"`), and a whole list when items are
 * missing (`"listing_incomplete"`).
 */
export const linkedPages: Paging = { Call: PagedCall, describe };

function describe(first: RequestContext, send: (context: RequestContext) => Promise<ParsedResponse>): Pagination {
  const { connection, operation, settings } = first.parts;
  const { before, endsWhenEmpty = false, keep = [], next = [], total } = operation.descriptor.pagination ?? {};
  const fail = (page: ParsedResponse | undefined, why: string, code: string): Error => pageError(first, page, why, code);
  const { headers, url: listUrl } = first.parts.request;
  const listPath = pathOf(listUrl);
  const redact = (text: string): string => first.redactor().url(text);
  let linking: ParsedResponse | undefined;

  const request = async (position: PagePosition, walk: PageWalk): Promise<ParsedResponse> => {
    const page = linking;
    const link = typeof position === "object" ? position["sent"] : position;
    if (typeof link !== "string") throw fail(page, "the position of the page is not a link", "paging_link_refused");
    const target = resolveLink(link, connection.baseUrl, page?.response.url || first.url);
    if ("refused" in target) throw fail(page, target.refused, "paging_link_refused");
    // A cursor comes from the caller, who can have got it from someone else.
    if (page === undefined && pathOf(target.url) !== listPath)
      throw fail(page, "the cursor leads to another path than the list", "paging_link_refused");
    // The URL of a first page was encoded by this client; links are written by the server.
    const url = typeof position === "object" ? target.url : encodeLink(keepQuery(target.url, first.url, keep), settings.queryEncoding);
    if (url === undefined)
      throw fail(
        page,
        "the pagination link contains characters beyond Latin-1, which this server cannot receive in a query",
        "query_not_encodable",
      );
    if (!visit(walk, url, new URL(first.url).href)) throw fail(page, alreadyFetched, "paging_loop");
    return send(first.forPage(url, walk.number, walk.signal));
  };

  return {
    operation: idOf(operation),
    scope: JSON.stringify([listPath.slice(connection.baseUrl.path.length), headers]),
    redact,
    signal: first.limits.signal,
    first: redact(listUrl) === listUrl ? { sent: listUrl } : undefined,
    after(page) {
      linking = page;
      const link = getPath(page.rest, next);
      if (typeof link !== "string" || link === "" || (endsWhenEmpty && (page.data as unknown[]).length === 0)) return undefined;
      return link;
    },
    request,
    checkComplete(start, last, items, resumed) {
      if (total === undefined || (resumed && before === undefined)) return;
      const skipped = before === undefined ? 0 : (numberAt(start.rest, before) ?? 0);
      // The smaller one, because a list may shrink or grow while it is read.
      const expected = Math.min(numberAt(start.rest, total) ?? 0, numberAt(last.rest, total) ?? Infinity) - skipped;
      if (items < expected) throw fail(last, `the list is incomplete: ${items} of ${expected} items were received`, "listing_incomplete");
    },
  };
}

// Servers redirect to the same path with a slash, and then link to that.
function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/$/, "");
}

function numberAt(body: unknown, path: readonly string[]): number | undefined {
  const value = getPath(body, path);
  return typeof value === "number" ? value : undefined;
}
