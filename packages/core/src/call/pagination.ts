import { onAbort } from "../async/on-abort.ts";
import { emit } from "../hooks.ts";
import { getPath } from "../operation.ts";
import { keepQuery, resolveLink } from "../response/link.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import { formatError } from "../transport/create-error.ts";
import type { RequestContext } from "../transport/request-context.ts";

/** The state of one iteration over the pages of a list. */
export interface PageWalk {
  /** The number of the page that is requested, from 2. */
  readonly number: number;
  /** The pages that were requested, by URL or any other key: to request one again is a pagination loop. */
  readonly visited: Set<string>;
  /** Fires when the iteration ends. */
  readonly signal: AbortSignal;
}

/** Requests the page after `page`; returns `undefined` if that was the last one. */
export type NextPage = (page: ParsedResponse, walk: PageWalk) => Promise<ParsedResponse> | undefined;

/** One page of a list. */
export type Page<Item, Envelope = unknown> = { readonly items: readonly Item[]; readonly response: Response } & Envelope;

/**
 * Iterates over the pages of a list. The next page is requested when it is asked for. When the iteration ends early, a page in progress is
 * aborted.
 *
 * @param first The first page.
 * @param pagination How the further pages are requested.
 * @param prefetch Whether to request the next page before this one, of so many items, is processed.
 * @yields Page after page.
 */
export async function* paginate<Item, Envelope>(
  first: Promise<ParsedResponse>,
  { next, signal }: Pagination,
  prefetch: (items: number) => boolean,
): AsyncGenerator<Page<Item, Envelope>, void, undefined> {
  const controller = new AbortController();
  const stopListening = signal === undefined || signal.aborted ? undefined : onAbort(signal, () => controller.abort(signal.reason));
  if (signal?.aborted) controller.abort(signal.reason);
  const visited = new Set<string>();
  try {
    let current: ParsedResponse | undefined = await first;
    for (let number = 2; current !== undefined; number += 1) {
      const page: ParsedResponse = current;
      const items = page.data as Item[];
      const request = (): Promise<ParsedResponse> | undefined => next(page, { number, visited, signal: controller.signal });
      const ahead = prefetch(items.length) ? { page: request() } : undefined;
      ahead?.page?.catch(() => undefined);
      yield { ...page.rest, items, response: page.response } as Page<Item, Envelope>;
      current = await (ahead === undefined ? request() : ahead.page);
    }
  } finally {
    stopListening?.();
    controller.abort();
  }
}

/** How the further pages of a list are requested. */
export interface Pagination {
  /** Requests the page after a page. */
  readonly next: NextPage;
  /** The signal of the call. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Requests the page that a page links to.
 *
 * @param first The request of the first page.
 * @param page The page with the link.
 * @param walk The state of the iteration.
 * @param send Sends a request and parses its response.
 * @returns The next page; `undefined` if there is no link. Rejects with a `ResponseFormatError` when the link leaves the server (`code`
 * `"paging_link_refused"`) or leads to a page that was already fetched (`"paging_loop"`).
 */
export function followLink(
  first: RequestContext,
  page: ParsedResponse,
  walk: PageWalk,
  send: (context: RequestContext) => Promise<ParsedResponse>,
): Promise<ParsedResponse> | undefined {
  const { connection, operation } = first.parts;
  const { keep = [], next = [] } = operation.descriptor.pagination ?? {};
  const link = getPath(page.rest, next);
  if (typeof link !== "string" || link === "" || (page.data as unknown[]).length === 0) return undefined;
  const { number, signal, visited } = walk;
  const request = async (): Promise<ParsedResponse> => {
    const raw = { response: page.response, text: "", bytes: undefined };
    const target = resolveLink(link, connection.baseUrl, page.response.url || first.url);
    if ("refused" in target) throw formatError(first, raw, target.refused, "paging_link_refused");
    const url = keepQuery(target.url, first.url, keep);
    visited.add(new URL(first.url).href);
    if (visited.has(url)) throw formatError(first, raw, "pagination loop: this page was already fetched", "paging_loop");
    visited.add(url);
    return send(first.forPage(url, number, signal));
  };
  return request();
}

/**
 * Tells the hooks about a page. Does nothing for operations without pages.
 *
 * @param context The request of the page.
 * @param page The page.
 */
export function emitPage(context: RequestContext, page: ParsedResponse): void {
  const { operation, page: number = 1, settings } = context.parts;
  if (operation.descriptor.pagination === undefined) return;
  const items = (page.data as unknown[]).length;
  emit(settings.hooks?.onPage, () => ({ platform: operation.platform, operation: operation.name, page: number, items }), settings.logger);
}
