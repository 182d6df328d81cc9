import { configurationError } from "@platform-clients/core";

/**
 * Checks the arguments of a flow before its first request: an unknown name is an error, as in the arguments of an operation.
 *
 * @param operation The flow, for errors, e.g. `"inmanta.compileAndWait"`.
 * @param args What the caller passed.
 * @param known The names of its arguments.
 * @throws {ConfigurationError} When it is not an object, or contains an unknown argument.
 */
export function checkArguments(operation: string, args: unknown, known: readonly string[]): void {
  const takes = `it takes ${known.join(", ")}`;
  if (Object.prototype.toString.call(args) !== "[object Object]")
    throw configurationError(operation, `Pass one object with the arguments, not ${kindOf(args)}: ${takes}.`);
  for (const [name, value] of Object.entries(args as object)) {
    if (value !== undefined && !known.includes(name)) throw configurationError(operation, `There is no argument \`${name}\`: ${takes}.`);
  }
}

function kindOf(value: unknown): string {
  return typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1).toLowerCase() : typeof value;
}
