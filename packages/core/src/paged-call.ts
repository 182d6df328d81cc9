import { Call } from "./call.ts";
import { ConfigurationError } from "./errors.ts";
import type { ApiError } from "./errors.ts";
import type { Decoded } from "./reply.ts";

/** One page of a list. */
export type Page<Item, Envelope = unknown> = { readonly items: readonly Item[]; readonly response: Response } & Envelope;

/** How pages are fetched. */
export interface PageOptions {
  /** Whether the next page is requested while this one is worked on. Default `false`. */
  prefetch?: boolean | undefined;
}

/** How a list is gathered. */
export interface GatherOptions extends PageOptions {
  /** The most items to gather; no page beyond them is requested. */
  limit: number;
}

/** Fetches the page after `page`, the `number`th; nothing when that was the last. `visited` holds the addresses read on this walk. */
export type NextPage = (page: Decoded, number: number, visited: Set<string>, signal: AbortSignal) => Promise<Decoded> | undefined;

/**
 * A call whose result comes in pages. Awaited, it is the first page's items; iterated, it is every item of every page.
 *
 * @typeParam Item One item of the list.
 * @typeParam Failure The API errors that the spec documents.
 * @typeParam Envelope What each reply holds beside the items.
 */
export class PagedCall<Item, Failure extends ApiError = ApiError, Envelope = unknown>
  extends Call<Item[], Failure, Envelope>
  implements AsyncIterable<Item>
{
  readonly #next: NextPage;

  /**
   * @param reply The first page.
   * @param next Fetches the pages behind it.
   */
  constructor(reply: Promise<Decoded>, next: NextPage) {
    super(reply);
    this.#next = next;
  }

  /**
   * Page after page, each requested when it is asked for. Leaving the loop ends it; a page on its way is aborted.
   *
   * @param options How pages are fetched.
   * @returns Each page: its items, the reply it came in, and the rest of its envelope.
   * @throws {PlatformClientError} When a page cannot be had; `ResponseFormatError` with code `"paging_loop"` when the links run in a circle.
   */
  pages(options: PageOptions = {}): AsyncGenerator<Page<Item, Envelope>, void, undefined> {
    return this.#walk(() => options.prefetch === true);
  }

  async *#walk(prefetch: (items: number) => boolean): AsyncGenerator<Page<Item, Envelope>, void, undefined> {
    const controller = new AbortController();
    const visited = new Set<string>();
    try {
      let current: Decoded | undefined = await this.reply;
      for (let number = 1; current !== undefined; number += 1) {
        const page: Decoded = current;
        const items = page.data as Item[];
        const ahead = prefetch(items.length) ? { next: this.#next(page, number, visited, controller.signal) } : undefined;
        ahead?.next?.catch(() => undefined);
        yield { ...page.rest, items, response: page.response } as Page<Item, Envelope>;
        current = await (ahead ? ahead.next : this.#next(page, number, visited, controller.signal));
      }
    } finally {
      controller.abort();
    }
  }

  /**
   * Every item of every page.
   *
   * @yields Item after item.
   * @returns When the last page is done.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /**
   * Gathers items into an array.
   *
   * @param options The most items to gather, and how pages are fetched.
   * @returns At most `limit` items.
   * @throws {PlatformClientError} When a page cannot be had, or the limit is not a number.
   */
  async toArray(options: GatherOptions): Promise<Item[]> {
    const items: Item[] = [];
    if (Number.isNaN(options.limit)) throw new ConfigurationError("`limit` of toArray is not a number.");
    if (options.limit <= 0) {
      await this.reply;
      return items;
    }
    const wanted = (more: number): boolean => options.prefetch === true && items.length + more < options.limit;
    for await (const page of this.#walk(wanted)) {
      for (const item of page.items.slice(0, options.limit - items.length)) items.push(item);
      if (items.length >= options.limit) break;
    }
    return items;
  }
}
