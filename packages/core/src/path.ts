import { ConfigurationError } from "./errors.ts";

/**
 * Fills a path's placeholders. Every value stays inside its segment: what could lead out of it is refused, everything else is percent-encoded.
 *
 * @param template A URL or path with `{name}` placeholders.
 * @param values The values by wire name.
 * @returns The filled path.
 * @throws {ConfigurationError} For a value that is empty, `.` or `..`, or is no text, number or boolean.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return !template.includes("{") ? template : template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeSegment(name, values[name]));
}

function encodeSegment(name: string, value: unknown): string {
  const what = `Path argument \`${name}\``;
  const text = scalarText(what, value);
  if (text === "" || text === "." || text === "..") {
    throw new ConfigurationError(`${what} is ${text === "" ? "empty" : `"${text}"`}: the request would reach another resource.`);
  }
  return encodeScalar(what, text);
}

/**
 * @param what Which argument it is, for the error.
 * @param value Its value.
 * @returns The value as text.
 * @throws {ConfigurationError} When it is no text, finite number or boolean.
 */
export function scalarText(what: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value)))
    return String(value);
  throw new ConfigurationError(`${what} must be text, a number or a boolean${value instanceof Date ? "; give a date as text" : ""}.`);
}

/**
 * @param what Which argument it is, for the error.
 * @param value Its value.
 * @returns The value, percent-encoded.
 * @throws {ConfigurationError} When it is no text, finite number or boolean, or cannot be encoded.
 */
export function encodeScalar(what: string, value: unknown): string {
  const text = scalarText(what, value);
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ConfigurationError(`${what} holds half a surrogate pair and cannot be encoded.`);
  }
}
