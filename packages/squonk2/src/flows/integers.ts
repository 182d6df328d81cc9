import type { ApiError, Call } from "@platform-clients/core";

import { argumentError, checkedCall, show } from "./checks.ts";

/** The arguments that must be integers, with the smallest and the largest valid value. */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  allowance: [1, Infinity],
  billing_day: [1, 28],
  event_stream_id: [1, Infinity],
  limit: [1, Infinity],
  m_id: [1, Infinity],
  pbp: [-23, 0],
};

/**
 * Checks the arguments that must be integers.
 *
 * @param operation The operation, e.g. `"createUnit"`.
 * @param args Its arguments.
 * @throws {ConfigurationError} When one of them is not an integer, or out of range.
 */
export function checkIntegers(operation: string, args: object): void {
  const given: Readonly<Record<string, unknown>> = { ...args };
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = given[name];
    if (value === undefined || (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most)) continue;
    const range = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
    throw argumentError(operation, `\`${name}\` is ${show(value)}: it must be an integer ${range}.`);
  }
}

/**
 * Starts a call after the check of its integers.
 *
 * @param operation The operation, e.g. `"createUnit"`.
 * @param args Its arguments.
 * @param start Starts the call.
 * @returns The call. A failed check is its failure.
 */
export function withIntegers<Data, Failure extends ApiError, Envelope>(
  operation: string,
  args: object,
  start: () => Call<Data, Failure, Envelope>,
): Call<Data, Failure, Envelope> {
  return checkedCall(operation, args, () => {
    checkIntegers(operation, args);
    return start();
  });
}
