import { argumentError, show } from "./checks.ts";

/** The arguments that must be integers, with the smallest and the largest valid value. */
const ranges: Readonly<Record<string, readonly [least: number, most: number, meaning?: string]>> = {
  allowance: [1, Infinity],
  billing_day: [1, 28],
  event_stream_id: [1, Infinity],
  limit: [1, Infinity],
  m_id: [1, Infinity],
  pbp: [-23, 0, "0 is the current billing period, -1 the one before"],
};

/**
 * Checks the arguments that must be integers.
 *
 * @param operation The operation, e.g. `"createUnit"`.
 * @param args Its arguments.
 * @returns The arguments.
 * @throws {ConfigurationError} When one of them is not an integer, or out of range.
 */
export function checkIntegers(operation: string, args: object): object {
  const given: Readonly<Record<string, unknown>> = { ...args };
  for (const [name, [least, most, meaning]] of Object.entries(ranges)) {
    const value = given[name];
    if (value === undefined || (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most)) continue;
    const range = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
    const hint = meaning === undefined ? "" : ` (${meaning})`;
    throw argumentError(operation, `\`${name}\` is ${show(value)}: it must be an integer ${range}${hint}.`);
  }
  return args;
}
