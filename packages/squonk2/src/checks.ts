import { ConfigurationError } from "@platform-clients/core";

/**
 * @param where The function or method that was called, e.g. `"getUnitCharges"`.
 * @param message What is wrong, and what to do.
 * @param cause What lies underneath.
 * @returns The error to throw.
 */
export function fault(where: string, message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(`[squonk2.${where}] ${message}`, { platform: "squonk2", operation: where, cause });
}

/**
 * @param operation The method that was called.
 * @param name The argument's name.
 * @param value Must be a whole number.
 * @param least The smallest that the server takes.
 * @param most The largest that it takes, if there is one.
 * @returns The value.
 * @throws {ConfigurationError} When it is none, or out of range.
 */
export function checkWhole(operation: string, name: string, value: unknown, least: number, most: number = Infinity): unknown {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value;
  const range = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
  throw fault(operation, `\`${name}\` is ${show(value)}: it must be a whole number ${range}.`);
}

/**
 * @param operation The method that was called.
 * @param args Its arguments.
 * @param groups Sets of argument names of which only one set may be used.
 * @throws {ConfigurationError} When arguments of two sets are given.
 */
export function checkExclusive(operation: string, args: Readonly<Record<string, unknown>>, groups: readonly (readonly string[])[]): void {
  const used = groups.map((group) => group.filter((name) => args[name] !== undefined)).filter((group) => group.length > 0);
  if (used.length < 2) return;
  const [first = [], second = []] = used;
  throw fault(
    operation,
    `\`${first[0]}\` and \`${second[0]}\` are both given: what they would do together is unknown, so use one of them.`,
  );
}

/**
 * @param value Anything.
 * @returns It in a few words, for messages about values that are no secrets.
 */
export function show(value: unknown): string {
  return typeof value === "string"
    ? JSON.stringify(value)
    : typeof value === "number" || value === null || value === undefined
      ? String(value)
      : `of type ${typeof value}`;
}
