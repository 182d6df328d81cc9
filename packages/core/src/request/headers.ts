import { ConfigurationError } from "../errors/errors.ts";

/** Headers as a caller passes them: anything that `new Headers()` takes, or a function that returns it and is called for each attempt. */
export type HeadersOption = HeaderValues | (() => HeaderValues | Promise<HeaderValues>);

/** Headers: an object of names and values, pairs, a `Headers` or a `Map`. A value that is `undefined` counts as omitted. */
export type HeaderValues = Readonly<Record<string, string | undefined>> | Iterable<readonly [string, string]>;

/** Checked headers with names in lower case, or a function that returns them. */
export type ResolvedHeaders = Readonly<Record<string, string>> | (() => Promise<Readonly<Record<string, string>>>) | undefined;

/**
 * Reads the option `headers`.
 *
 * @param headers What the caller passed.
 * @returns The headers with names in lower case, or `undefined` if there are none.
 * @throws {ConfigurationError} When a value cannot be sent in a header; the value is not shown.
 */
export function resolveHeaders(headers: HeadersOption | undefined): ResolvedHeaders {
  if (headers === undefined) return undefined;
  return typeof headers === "function" ? async () => readHeaders(await headers()) : readHeaders(headers);
}

function readHeaders(headers: HeaderValues): Record<string, string> {
  if (typeof headers !== "object" || headers === null)
    throw new ConfigurationError(
      "`headers` must be an object of header names and values, a Headers, a Map, or a function that returns one.",
    );
  const lower: Record<string, string> = {};
  const entries: Iterable<readonly [string, string | undefined]> = isIterable(headers) ? headers : Object.entries(headers);
  for (const entry of entries) {
    if (!Array.isArray(entry) || typeof entry[0] !== "string")
      throw new ConfigurationError("`headers` must contain pairs of a name and a value.");
    const [name, value] = entry as [string, string | undefined];
    if (value === undefined) continue;
    const key = name.toLowerCase();
    // Pairs with the same name are one header, as in `Headers`.
    lower[key] = Object.hasOwn(lower, key) ? `${lower[key]}, ${checkHeader(name, value)}` : checkHeader(name, value);
  }
  return lower;
}

function isIterable(headers: HeaderValues): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers;
}

/**
 * Checks a header.
 *
 * @param name The header's name.
 * @param value Its value.
 * @returns The value.
 * @throws {ConfigurationError} When it cannot be sent in a header; the value is not shown.
 */
function checkHeader(name: string, value: string): string {
  if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) throw new ConfigurationError(`"${name}" is not a valid header name.`);
  if (typeof value === "string" && validHeaderValue.test(value)) return value;
  throw invalidHeader(name);
}

/** What fetch can send as the value of a header. */
export const validHeaderValue: RegExp = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Creates the error for a header value that cannot be sent.
 *
 * @param name The header's name.
 * @returns The error; it does not show the value.
 */
export function invalidHeader(name: string): ConfigurationError {
  return new ConfigurationError(
    `The value of header \`${name}\` cannot be sent: it must be a string without line breaks, control characters and characters beyond Latin-1. Check it for a trailing newline.`,
  );
}

/**
 * Checks a credential that is sent in a header.
 *
 * @param name The header's name.
 * @param value The credential.
 * @returns The credential.
 * @throws {ConfigurationError} When it is missing, empty, or cannot be sent in a header; the value is not shown.
 */
export function checkCredential(name: string, value: string): string {
  if (typeof value !== "string" || value.trim() === "")
    throw new ConfigurationError(`The credential for header \`${name}\` is missing: it must be a string that is not empty.`);
  return checkHeader(name, value);
}
