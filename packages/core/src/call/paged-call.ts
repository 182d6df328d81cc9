import { ConfigurationError } from "../errors/errors.ts";
import type { ApiError } from "../errors/errors.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import type { RequestContext } from "../transport/request-context.ts";
import { Call } from "./call.ts";
import { ItemIterator } from "./item-iterator.ts";
import { paginate } from "./pagination.ts";
import type { Page, Pagination } from "./pagination.ts";

/** How the lists of a client are paged. */
export interface Paging {
  /** The class of the calls. */
  readonly Call: typeof PagedCall;
  /** Describes how the pages are requested. */
  describe(first: RequestContext, send: (context: RequestContext) => Promise<ParsedResponse>): Pagination;
}

/** How pages are requested. */
export interface PageOptions {
  /** Whether the next page is requested while this one is processed. Default `false`. */
  prefetch?: boolean | undefined;
  /** Where to begin: the `cursor` of a page, or of the error of a failed page. Default: with the first page. */
  from?: string | undefined;
  /** The largest number of pages. Default: no limit. */
  maxPages?: number | undefined;
}

/** How a list is gathered. */
export interface GatherOptions extends PageOptions {
  /** The maximum number of items. No page beyond them is requested. */
  limit: number;
}

/**
 * A call whose result comes in pages. Awaited, it is the items of the first page; iterated, it is every item of every page. Nothing is sent before
 * it is awaited or iterated, so that an iteration from a cursor does not request the first page.
 *
 * @typeParam Item One item of the list.
 * @typeParam Failure The API errors that the spec documents.
 * @typeParam Envelope The other properties of the body of each response.
 */
export class PagedCall<Item, Failure extends ApiError = ApiError, Envelope = unknown>
  extends Call<Item[], Failure, Envelope>
  implements AsyncIterable<Item>
{
  /**
   * Iterates over the pages. Each page is requested when it is asked for. Leaving the loop ends the iteration and aborts a page in progress.
   * The deadline of the call applies to all pages together.
   *
   * @param options How pages are requested.
   * @returns Each page: its items, the response, its cursor, and the other properties of its body.
   * @throws {PlatformClientError} When a page fails; its `cursor` begins with the failed page. `ResponseFormatError` with code `"paging_loop"` when a page
   * is linked that was already fetched, and `"listing_incomplete"` when the server has more items than it listed.
   */
  pages(options: PageOptions = {}): AsyncGenerator<Page<Item, Envelope>, void, undefined> {
    return this.#walk(options, () => options.prefetch === true);
  }

  #walk(options: PageOptions, prefetch: (items: number) => boolean): AsyncGenerator<Page<Item, Envelope>, void, undefined> {
    return paginate(() => this.parsed, (this.pagination as () => Pagination)(), { given: options, prefetch });
  }

  /**
   * Iterates over every item of every page.
   *
   * @returns An iterator: item after item.
   */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return new ItemIterator(this.pages());
  }

  /**
   * Gathers items into an array.
   *
   * @param options The maximum number of items, and how pages are requested.
   * @returns At most `limit` items.
   * @throws {PlatformClientError} When a page fails, or `limit` is not a number.
   */
  async toArray(options: GatherOptions): Promise<Item[]> {
    const { limit, prefetch } = (options as GatherOptions | undefined) ?? ({} as GatherOptions);
    const items: Item[] = [];
    if (typeof limit !== "number" || Number.isNaN(limit)) throw new ConfigurationError("`limit` of toArray must be a number.");
    if (limit <= 0) {
      await this.parsed;
      return items;
    }
    const wanted = (more: number): boolean => prefetch === true && items.length + more < limit;
    for await (const page of this.#walk(options, wanted)) {
      for (const item of page.items.slice(0, limit - items.length)) items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
