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
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeSegment(name, values[name]));
}

/**
 * @param name The placeholder's name, for the error.
 * @param value Its value.
 * @returns The value as one path segment.
 * @throws {ConfigurationError} When the value cannot be a segment.
 */
function encodeSegment(name: string, value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean" && typeof value !== "bigint") {
    throw new ConfigurationError(`Path argument \`${name}\` must be text or a number.`);
  }
  const text = String(value);
  if (text === "" || text === "." || text === "..") {
    throw new ConfigurationError(
      `Path argument \`${name}\` is ${text === "" ? "empty" : `"${text}"`}: the request would reach another resource.`,
    );
  }
  try {
    return encodeURIComponent(text);
  } catch {
    throw new ConfigurationError(`Path argument \`${name}\` holds half a surrogate pair and cannot be encoded.`);
  }
}
