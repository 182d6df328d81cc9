import { ConfigurationError } from "../errors/errors.ts";

/** How a server decodes query values: as UTF-8, or as ISO 8859-1, where each percent-encoded byte is one character. */
export type QueryEncoding = "utf-8" | "latin1";

/** Matches strings that every encoding writes in the same way. */
export const ascii: RegExp = /^[\0-\x7f]*$/;

/**
 * Percent-encodes a string for a query.
 *
 * @param text The string.
 * @param encoding How the server decodes it.
 * @returns The encoded string; `undefined` if the encoding has no such character.
 */
export function encodeQueryText(text: string, encoding: QueryEncoding): string | undefined {
  if (encoding === "utf-8" || ascii.test(text)) return encodeURIComponent(text);
  let encoded = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xff) return undefined;
    encoded += code < 0x80 ? encodeURIComponent(character) : `%${code.toString(16).toUpperCase()}`;
  }
  return encoded;
}

/**
 * Encodes the query of a URL that the server wrote, so that the server decodes it to what it meant.
 *
 * @param url An absolute URL whose query is percent-encoded UTF-8.
 * @param encoding How the server decodes query values.
 * @returns The URL; `undefined` if the encoding has no such character.
 */
export function encodeLink(url: string, encoding: QueryEncoding): string | undefined {
  if (encoding === "utf-8") return url;
  const target = new URL(url);
  const pairs: string[] = [];
  for (const [name, value] of target.searchParams) {
    const encoded = [encodeQueryText(name, encoding), encodeQueryText(value, encoding)];
    if (encoded.includes(undefined)) return undefined;
    pairs.push(encoded.join("="));
  }
  target.search = pairs.join("&");
  return target.href;
}

/**
 * Creates the error for a query value that the server could not decode.
 *
 * @param name The argument's name.
 * @returns The error.
 */
export function notEncodable(name: string): ConfigurationError {
  return new ConfigurationError(
    `Query argument \`${name}\` contains characters beyond Latin-1 (U+00FF), which this server cannot receive in a query: it decodes query values as Latin-1.`,
    { code: "query_not_encodable" },
  );
}
