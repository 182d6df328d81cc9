import { ConfigurationError } from "../errors/errors.ts";

/**
 * Fills the placeholders of a path. Every value stays inside its segment: values that could leave it are refused, all others are percent-encoded.
 *
 * @param template A URL or path with `{name}` placeholders.
 * @param values The values by wire name.
 * @returns The filled path.
 * @throws {ConfigurationError} When a value is empty, `.` or `..`, or is not a string, number or boolean.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return !template.includes("{") ? template : template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeSegment(name, values[name]));
}

function encodeSegment(name: string, value: unknown): string {
  const what = `Path argument \`${name}\``;
  const text = scalarText(what, value);
  if (text === "" || text === "." || text === "..") {
    throw new ConfigurationError(`${what} is ${text === "" ? "empty" : `"${text}"`}: the request would go to another resource.`);
  }
  return encodeScalar(what, text);
}

/**
 * Converts an argument to a string.
 *
 * @param what Which argument it is, for the error.
 * @param value Its value.
 * @returns The value as a string.
 * @throws {ConfigurationError} When it is not a string, finite number or boolean.
 */
export function scalarText(what: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value)))
    return String(value);
  throw new ConfigurationError(`${what} must be a string, a number or a boolean${value instanceof Date ? "; pass a date as a string" : ""}.`);
}

/**
 * Percent-encodes an argument.
 *
 * @param what Which argument it is, for the error.
 * @param value Its value.
 * @returns The value, percent-encoded.
 * @throws {ConfigurationError} When it is not a string, finite number or boolean, or cannot be encoded.
 */
export function encodeScalar(what: string, value: unknown): string {
  const text = scalarText(what, value);
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ConfigurationError(`${what} contains half a surrogate pair and cannot be encoded.`);
  }
}
