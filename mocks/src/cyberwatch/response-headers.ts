import type { Random } from "../state/random.ts";

/**
 * Creates the headers that every response of the platform has.
 *
 * @param random The source of the ID.
 * @returns The headers.
 */
export function responseHeaders(random: Random): Readonly<Record<string, string>> {
  return { "content-type": "application/json; charset=utf-8", "x-request-id": random.uuid() };
}
