import { configurationError } from "@platform-clients/core";
import type { PagePosition, Uuid } from "@platform-clients/core";

/**
 * Reads where a page of later resource actions begins. A cursor comes from outside: anything else in it is ignored.
 *
 * @param operation The operation, for errors.
 * @param position The position of the page, from a cursor or the page before.
 * @returns The arguments that request the page.
 * @throws {ConfigurationError} When it is the position of something else.
 */
export function readPosition(operation: string, position: PagePosition): { readonly first_timestamp: string; readonly action_id: Uuid } {
  const { action_id, first_timestamp } = typeof position === "object" ? position : {};
  if (typeof first_timestamp === "string" && typeof action_id === "string") return { first_timestamp, action_id: action_id as Uuid };
  throw configurationError(operation, "`from` is not a cursor of a list that pages forwards from `first_timestamp`.");
}
