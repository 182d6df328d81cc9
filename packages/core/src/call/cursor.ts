import { configurationError } from "../errors/configuration-error.ts";

/** Where a page of a list is: a link, or what else the platform needs to request it. JSON. */
export type PagePosition = string | number | { readonly [name: string]: PagePosition };

/**
 * Encodes a position as a cursor.
 *
 * @param operation The platform and the operation, e.g. `"inmanta.resourceList"`.
 * @param scope The arguments that a position depends on and does not contain, e.g. the environment.
 * @param position The position of a page, or `null` for the end of the list.
 * @returns The cursor: an opaque string that only {@link decodeCursor} reads.
 */
export function encodeCursor(operation: string, scope: string, position: PagePosition | null): string {
  const bytes = new TextEncoder().encode(JSON.stringify([operation, position, digest(scope)]));
  // Not spread: a long link would be too many arguments.
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * Decodes a cursor.
 *
 * @param operation The platform and the operation.
 * @param scope The same as when the cursor was encoded.
 * @param cursor What the caller passed as `from`.
 * @returns The position of a page, or `null` for the end of the list.
 * @throws {ConfigurationError} When it is not a cursor of this operation, or the scope was another.
 */
export function decodeCursor(operation: string, scope: string, cursor: string): PagePosition | null {
  let why = "`from` is not a cursor of this operation: pass `cursor` of a page, or of the error of a failed page.";
  try {
    const text = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const [owner, position, found] = JSON.parse(new TextDecoder().decode(bytes)) as [unknown, PagePosition | null, unknown];
    if (owner === operation && position !== undefined && typeof found === "number") {
      if (found === digest(scope)) return position;
      why = "`from` is a cursor of a list with other arguments, e.g. of another environment: pass the same arguments.";
    }
  } catch {
    // Not a cursor: see below.
  }
  throw configurationError(operation, why);
}

// Short, and does not show the arguments.
function digest(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
  return hash;
}
