import { configurationError } from "@platform-clients/core";

type Type = "string" | "object" | "boolean";

/** The arguments of a function by name: their types, with `?` if they are optional. */
export type Expected = Readonly<Record<string, Type | `${Type}?`>>;

/**
 * Checks the arguments of a function that makes several requests, before the first request.
 *
 * @param operation The function that was called, for errors.
 * @param args What the caller passed.
 * @param expected The arguments of the function. Strings must not be empty.
 * @throws {ConfigurationError} When an argument is missing, unknown, empty or of another type.
 */
export function checkArguments(operation: string, args: object, expected: Expected): void {
  const invalid = (why: string): Error => configurationError(`axonius.${operation}`, why);
  const takes = `it takes ${Object.keys(expected)
    .map((name) => `\`${name}\``)
    .join(", ")}`;
  if (typeOf(args) !== "object") throw invalid(`Pass one object with the arguments, not ${typeOf(args)}: ${takes}.`);
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined && !Object.hasOwn(expected, name)) throw invalid(`It has no argument \`${name}\`: ${takes}.`);
  }
  for (const [name, kind] of Object.entries(expected)) {
    const type = kind.replace("?", "");
    const value = (args as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) {
      if (kind.endsWith("?")) continue;
      throw invalid(`It needs the argument \`${name}\`.`);
    }
    if (value === "") throw invalid(`\`${name}\` is empty.`);
    if (typeOf(value) !== type) throw invalid(`\`${name}\` must be of type ${type}, not ${typeOf(value)}.`);
  }
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
