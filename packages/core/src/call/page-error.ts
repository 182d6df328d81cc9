import type { ResponseFormatError } from "../errors/errors.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import { formatError } from "../transport/create-error.ts";
import type { RequestContext } from "../transport/request-context.ts";
import type { PageWalk } from "./pagination.ts";

/** What is wrong with a link to a page that was already fetched. */
export const alreadyFetched = "pagination loop: this page was already fetched";

/**
 * Creates the error of a page that cannot be requested.
 *
 * @param first The request of the first page.
 * @param page The page with the link, if it was read.
 * @param why What is wrong with the link.
 * @param code The error's code.
 * @returns The error.
 */
export function pageError(first: RequestContext, page: ParsedResponse | undefined, why: string, code: string): ResponseFormatError {
  return formatError(first, { response: page?.response ?? new Response(null, { status: 200 }), text: "" }, why, code);
}

/**
 * Notes that a page is requested.
 *
 * @param walk The iteration.
 * @param key What identifies the page.
 * @param first What identifies the first page.
 * @returns Whether the page was not requested before.
 */
export function visit(walk: PageWalk, key: string, first: string): boolean {
  const { number, visited } = walk;
  if (number > 1) visited.add(first);
  if (visited.has(key)) return false;
  visited.add(key);
  return true;
}
