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
 * @param next Requests the next page.
 * @param signal The signal of the call.
 * @param prefetch Whether to request the next page before this one, of so many items, is processed.
 * @yields Page after page.
 */
export async function* paginate<Item, Envelope>(
  first: Promise<ParsedResponse>,
  next: NextPage,
  signal: AbortSignal | undefined,
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

/**
 * Creates the function that follows the links of a list.
 *
 * @param first The request of the first page.
 * @param send Sends a request and parses its response.
 * @returns Requests the next page. Its promise rejects with a `ResponseFormatError` when the link leaves the server (`code`
 * `"paging_link_refused"`) or leads to a page that was already fetched (`"paging_loop"`).
 */
export function followLinks(first: RequestContext, send: (context: RequestContext) => Promise<ParsedResponse>): NextPage {
  const { connection, operation } = first.parts;
  const { keep = [], next: path = [] } = operation.descriptor.pagination ?? {};
  const request = async (page: ParsedResponse, link: string, { number, signal, visited }: PageWalk): Promise<ParsedResponse> => {
    const raw = { response: page.response, text: "", bytes: undefined };
    const target = resolveLink(link, connection.baseUrl, page.response.url || first.url);
    if ("refused" in target) throw formatError(first, raw, target.refused, "paging_link_refused");
    const url = keepQuery(target.url, first.url, keep);
    visited.add(new URL(first.url).href);
    if (visited.has(url)) throw formatError(first, raw, "pagination loop: this page was already fetched", "paging_loop");
    visited.add(url);
    const parsed = await send(first.forPage(url, signal));
    emitPage(first, parsed, number);
    return parsed;
  };
  return (page, walk) => {
    const link = getPath(page.rest, path);
    if (typeof link !== "string" || link === "" || (page.data as unknown[]).length === 0) return undefined;
    return request(page, link, walk);
  };
}

/**
 * Tells the hooks about a page.
 *
 * @param context The request of the first page.
 * @param page The page.
 * @param number Its number, from 1.
 */
export function emitPage(context: RequestContext, page: ParsedResponse, number: number): void {
  const { operation, settings } = context.parts;
  const items = (page.data as unknown[]).length;
  emit(settings.hooks?.onPage, () => ({ platform: operation.platform, operation: operation.name, page: number, items }), settings.logger);
}
