import { onAbort } from "../async/on-abort.ts";
import { configurationError } from "../errors/configuration-error.ts";
import type { ResponseFormatError } from "../errors/errors.ts";
import { isPlatformClientError } from "../errors/guards.ts";
import { responseFormatError } from "../errors/response-format-error.ts";
import { redactUrl } from "../redaction/redactor.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import { realResponse } from "./call.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import type { PagePosition } from "./cursor.ts";

/** The state of one iteration over the pages of a list. */
export interface PageWalk {
  /** The number of the page that is requested, from 1. */
  readonly number: number;
  /** The pages that were requested, by URL or any other key: to request one again is a pagination loop. */
  readonly visited: Set<string>;
  /** Fires when the iteration ends. */
  readonly signal: AbortSignal;
}

/** How the pages of a list are requested. */
export interface Pagination {
  /** The platform and the operation, e.g. `"inmanta.resourceList"`. */
  readonly operation: string;
  /** The arguments that a position depends on and does not contain, e.g. the environment: a cursor is valid only with the same ones. Default: none. */
  readonly scope?: string | undefined;
  /** Removes the secrets of the call: a position that contains one becomes no cursor. Default: only what looks like a credential by its place. */
  readonly redact?: ((text: string) => string) | undefined;
  /** The signal of the call. */
  readonly signal: AbortSignal | undefined;
  /** The position of the first page, for the cursor of an error. If omitted, such an error has no cursor. */
  readonly first?: PagePosition | undefined;
  /** Returns the position of the page after a page, or `undefined` if that is the last one. */
  after(page: ParsedResponse): PagePosition | undefined;
  /** Requests the page at a position. */
  request(position: PagePosition, walk: PageWalk): Promise<ParsedResponse>;
  /** Checks a list that was read from the first page, or from a cursor (`resumed`), to the last. Throws when items are missing. */
  checkComplete?(first: ParsedResponse, last: ParsedResponse, items: number, resumed: boolean): void;
}

/** One page of a list. */
export type Page<Item, Envelope = unknown> = {
  /** The items of the page. */
  readonly items: readonly Item[];
  /** The response; its body has been read. */
  readonly response: Response;
  /** The position after this page: `.pages({ from: page.cursor })` begins with the next page. It can be stored. */
  readonly cursor: string;
} & Envelope;

/** How an iteration runs. */
export interface WalkOptions {
  /** What the caller passed, not yet checked. */
  readonly given: { readonly from?: string | undefined; readonly maxPages?: number | undefined };
  /** Whether to request the next page before a page of so many items is processed. */
  readonly prefetch: (items: number) => boolean;
}

/** So many empty pages in a row are a pagination loop. */
const maxEmptyPages = 100;

/**
 * Iterates over the pages of a list. The next page is requested when it is asked for. When the iteration ends early, a page in progress is
 * aborted.
 *
 * @param first Requests the first page.
 * @param pagination How the pages are requested.
 * @param options How the iteration runs.
 * @yields Page after page.
 */
export async function* paginate<Item, Envelope>(
  first: () => Promise<ParsedResponse>,
  pagination: Pagination,
  options: WalkOptions,
): AsyncGenerator<Page<Item, Envelope>, void, undefined> {
  const { operation, scope = "", signal } = pagination;
  const { given, prefetch } = options;
  checkPageOptions(operation, given);
  const { from, maxPages = Infinity } = given;
  if (typeof maxPages !== "number" || !(maxPages >= 0)) throw configurationError(operation, "`maxPages` must be a number of 0 or more.");
  const controller = new AbortController();
  const stopListening = signal === undefined || signal.aborted ? undefined : onAbort(signal, () => controller.abort(signal.reason));
  if (signal?.aborted) controller.abort(signal.reason);
  const visited = new Set<string>();
  const cursorOf = (position: PagePosition | null): string => encodeCursor(operation, scope, position);
  const request = (position: PagePosition, number: number): Promise<ParsedResponse> =>
    withCursor(pagination, cursorOf, position, () => pagination.request(position, { number, visited, signal: controller.signal }));
  try {
    let pending: Promise<ParsedResponse> | undefined;
    let beginning: ParsedResponse | undefined;
    let count = 0;
    let emptyPages = 0;
    if (maxPages < 1) return;
    if (from === undefined) {
      pending = withCursor(pagination, cursorOf, pagination.first, first);
    } else {
      const position = decodeCursor(operation, scope, from);
      if (position !== null) pending = request(position, 1);
    }
    // Nobody waits for it if no page is wanted.
    pending?.catch(() => undefined);
    for (let number = 1; pending !== undefined && number <= maxPages; number += 1) {
      const page: ParsedResponse = await pending;
      const items = page.data as Item[];
      if (number === 1) beginning = page;
      count += items.length;
      emptyPages = items.length === 0 ? emptyPages + 1 : 0;
      if (emptyPages > maxEmptyPages) throw pagingLoop(operation, `pagination loop: ${maxEmptyPages} empty pages in a row`);
      const position = pagination.after(page);
      const next = (): Promise<ParsedResponse> | undefined => (position === undefined ? undefined : request(position, number + 1));
      const ahead = prefetch(items.length) && number < maxPages ? { pending: next() } : undefined;
      ahead?.pending?.catch(() => undefined);
      yield { ...page.rest, items, response: realResponse(page.response), cursor: cursorOf(position ?? null) } as Page<Item, Envelope>;
      pending = ahead === undefined ? (number < maxPages ? next() : undefined) : ahead.pending;
      if (position === undefined && beginning !== undefined) pagination.checkComplete?.(beginning, page, count, from !== undefined);
    }
  } finally {
    stopListening?.();
    controller.abort();
  }
}

const optionNames = ["from", "limit", "maxPages", "prefetch"];

function checkPageOptions(operation: string, given: unknown): void {
  if (typeof given !== "object" || given === null) throw configurationError(operation, "The options of pages must be an object.");
  const unknown = Object.keys(given).find((name) => !optionNames.includes(name));
  if (unknown !== undefined)
    throw configurationError(operation, `Unknown option \`${unknown}\` of pages: the options are ${optionNames.join(", ")}.`);
}

// Adds the cursor of a page to the error with which it fails.
async function withCursor(
  { redact = redactUrl }: Pagination,
  cursorOf: (position: PagePosition) => string,
  position: PagePosition | undefined,
  request: () => Promise<ParsedResponse>,
): Promise<ParsedResponse> {
  try {
    return await request();
  } catch (error) {
    if (position !== undefined && isPlatformClientError(error) && !showsSecret(position, redact))
      Object.assign(error, { cursor: cursorOf(position) });
    throw error;
  }
}

// A cursor can be stored and logged: a link with credentials must not be in it.
function showsSecret(position: PagePosition, redact: (text: string) => string): boolean {
  const text = JSON.stringify(position);
  return redact(text) !== text;
}

/**
 * Creates the error for a pagination loop.
 *
 * @param operation The platform and the operation.
 * @param why What is wrong.
 * @returns The error.
 */
export function pagingLoop(operation: string, why: string): ResponseFormatError {
  return responseFormatError(operation, why, "paging_loop");
}
