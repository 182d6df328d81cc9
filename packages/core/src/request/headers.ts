import { ConfigurationError } from "../errors/errors.ts";

/**
 * Reads the option `headers`.
 *
 * @param headers What the caller passed.
 * @returns The headers with names in lower case, or `undefined` if there are none.
 * @throws {ConfigurationError} When a value cannot be sent in a header; the value is not shown.
 */
export function resolveHeaders(headers: Readonly<Record<string, string>> | undefined): Record<string, string> | undefined {
  if (headers === undefined) return undefined;
  if (typeof headers !== "object" || headers === null)
    throw new ConfigurationError("`headers` must be an object of header names and values.");
  const lower: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) lower[name.toLowerCase()] = checkHeader(name, value);
  }
  return lower;
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
