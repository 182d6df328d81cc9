import { configurationError } from "../errors/configuration-error.ts";

/** Where a page of a list is: a link, or what else the platform needs to request it. JSON. */
export type PagePosition = string | number | { readonly [name: string]: PagePosition };

/**
 * Encodes a position as a cursor.
 *
 * @param operation The platform and the operation, e.g. `"inmanta.resourceList"`.
 * @param position The position of a page, or `null` for the end of the list.
 * @returns The cursor: an opaque string that only {@link decodeCursor} reads.
 */
export function encodeCursor(operation: string, position: PagePosition | null): string {
  const bytes = new TextEncoder().encode(JSON.stringify([operation, position]));
  // Not spread: a long link would be too many arguments.
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * Decodes a cursor.
 *
 * @param operation The platform and the operation.
 * @param cursor What the caller passed as `from`.
 * @returns The position of a page, or `null` for the end of the list.
 * @throws {ConfigurationError} When it is not a cursor of this operation.
 */
export function decodeCursor(operation: string, cursor: string): PagePosition | null {
  try {
    const text = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const [owner, position] = JSON.parse(new TextDecoder().decode(bytes)) as [unknown, PagePosition | null];
    if (owner === operation && position !== undefined) return position;
  } catch {
    // Not a cursor: see below.
  }
  throw configurationError(
    operation,
    "`from` is not a cursor of this operation: pass `cursor` of a page, or of the error of a failed page.",
  );
}
