import { ConfigurationError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

/** What an argument has to be. */
type Kind = "text" | "object" | "boolean";

/** The arguments of a call: what each has to be, with `?` behind it when it may be left out. */
export type Expected = Readonly<Record<string, Kind | `${Kind}?`>>;

/**
 * Checks the arguments of a call of several requests, before the first of them.
 *
 * @param operation What was called, for errors.
 * @param args What the caller gave.
 * @param expected What it takes. Text must not be empty.
 * @throws {ConfigurationError} For an argument that is missing, unknown or of another kind.
 */
export function checkArguments(operation: string, args: object, expected: Expected): void {
  const fail = (why: string): ConfigurationError =>
    new ConfigurationError(`[axonius.${operation}] ${why}`, { platform: "axonius", operation });
  if (kindOf(args) !== "object") throw fail(`It takes one object with ${list(Object.keys(expected))}, not ${kindOf(args)}.`);
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined && !Object.hasOwn(expected, name))
      throw fail(`It has no argument \`${name}\`: it takes ${list(Object.keys(expected))}.`);
  }
  for (const [name, kind] of Object.entries(expected)) {
    const value = (args as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) {
      if (kind.endsWith("?")) continue;
      throw fail(`It needs the argument \`${name}\`.`);
    }
    if (value === "") throw fail(`\`${name}\` is empty.`);
    if (kindOf(value) !== kind.replace("?", "")) throw fail(`\`${name}\` must be ${kind.replace("?", "")}, not ${kindOf(value)}.`);
  }
}

/**
 * Spreads the deadline of a call over its requests.
 *
 * @param options The options of the call.
 * @returns Gives the options for the next request, with what is left of the deadline.
 */
export function withinDeadline(options: CallOptions = {}): () => CallOptions {
  const { deadline } = options;
  if (deadline === undefined) return () => options;
  const end = performance.now() + deadline;
  return () => ({ ...options, deadline: Math.max(0, end - performance.now()) });
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? "text" : typeof value;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
