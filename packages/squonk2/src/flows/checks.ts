import { Call, configurationError } from "@platform-clients/core";
import type { ApiError } from "@platform-clients/core";

/**
 * Starts a call whose arguments are checked or converted first.
 *
 * @param operation The operation, e.g. `"getUnitCharges"`.
 * @param args Its arguments.
 * @param start Checks the arguments and starts the call.
 * @returns The call. An error that `start` throws is its failure.
 */
export function checkedCall<Data, Failure extends ApiError, Envelope>(
  operation: string,
  args: unknown,
  start: () => Call<Data, Failure, Envelope>,
): Call<Data, Failure, Envelope> {
  try {
    if (typeof args !== "object" || args === null)
      throw argumentError(operation, `${operation} takes one object with its arguments, not ${args === null ? "null" : typeof args}.`);
    return start();
  } catch (error) {
    return new Call(Promise.reject(error));
  }
}

/**
 * Creates the error for an invalid argument.
 *
 * @param operation The operation, e.g. `"getUnitCharges"`.
 * @param text What is wrong and what to do.
 * @returns The error.
 */
export function argumentError(operation: string, text: string): Error {
  return configurationError(`squonk2.${operation}`, text);
}

/**
 * Checks that no argument is passed to an operation that takes none.
 *
 * @param operation The operation.
 * @param args What the caller passed.
 * @throws {ConfigurationError} When there is an argument.
 */
export function checkNoArguments(operation: string, args: object): void {
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined) throw argumentError(operation, `${operation} has no argument \`${name}\`: it takes no arguments.`);
  }
}

/**
 * Checks that the arguments of only one group are given.
 *
 * @param operation The operation.
 * @param args Its arguments.
 * @param groups Groups of argument names.
 * @throws {ConfigurationError} When arguments of two groups are given.
 */
export function checkExclusive(operation: string, args: object, groups: readonly (readonly string[])[]): void {
  const given: Readonly<Record<string, unknown>> = { ...args };
  const [first, second] = groups.flatMap((group) => group.filter((name) => given[name] !== undefined).slice(0, 1));
  if (second === undefined) return;
  throw argumentError(
    operation,
    `\`${first}\` and \`${second}\` are both given: the effect of combining them is unknown. Pass one of them.`,
  );
}

/**
 * Describes a value in an error message. Only for values that are not secret.
 *
 * @param value Any value.
 * @returns The value or its type.
 */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "number" || value === null || value === undefined ? String(value) : `of type ${typeof value}`;
}
