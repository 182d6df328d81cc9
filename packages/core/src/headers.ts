import { ConfigurationError } from "./errors.ts";

/**
 * @param headers What the caller gave.
 * @returns The headers with names in lower case, or nothing when there are none.
 * @throws {ConfigurationError} When a value cannot be sent in a header; the value is not shown.
 */
export function readHeaders(headers: Readonly<Record<string, string>> | undefined): Record<string, string> | undefined {
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
 * @param name A header's name.
 * @param value Its value.
 * @returns The value.
 * @throws {ConfigurationError} When it cannot be sent in a header; the value is not shown.
 */
export function checkHeader(name: string, value: string): string {
  if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) throw new ConfigurationError(`"${name}" is no name for a header.`);
  if (typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
  throw new ConfigurationError(
    `The value of header \`${name}\` cannot be sent: it must be text without line breaks, control characters or characters beyond Latin-1. Check it for a trailing newline.`,
  );
}

/**
 * @param name The header that it goes into.
 * @param value A credential.
 * @returns The credential.
 * @throws {ConfigurationError} When it is missing, empty, or cannot be sent in a header; the value is not shown.
 */
export function checkCredential(name: string, value: string): string {
  if (typeof value !== "string" || value.trim() === "")
    throw new ConfigurationError(`The credential for header \`${name}\` is missing: it must be a text that is not empty.`);
  return checkHeader(name, value);
}
