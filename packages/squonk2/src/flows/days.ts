import type { ChargePeriod, Day, Days } from "../models/arguments.ts";
import { argumentError, checkExclusive, show } from "./checks.ts";
import { checkIntegers } from "./integers.ts";

/** A range of days as the server reads it: `YYYY-MM-DD`. */
interface DayRange {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** The period of charges as the server reads it. */
type Period = (DayRange & { readonly pbp: undefined }) | { readonly pbp: number; readonly from: undefined; readonly until: undefined };

/**
 * Converts a range of days.
 *
 * @param operation The operation, e.g. `"getActions"`.
 * @param days The days.
 * @returns The days as `YYYY-MM-DD`.
 * @throws {ConfigurationError} When a day is not a day of the calendar, or `from` is not before `until`.
 */
export function toDays(operation: string, days: Days): DayRange {
  const from = toDay(operation, "from", days.from);
  const until = toDay(operation, "until", days.until);
  if (from === undefined || until === undefined || from < until) return { from, until };
  throw argumentError(operation, `\`from\` (${from}) must be before \`until\` (${until}), which is the day after the last day.`);
}

/**
 * Converts the period of charges.
 *
 * @param operation The operation, e.g. `"getUnitCharges"`.
 * @param period The period.
 * @returns The period as the server reads it.
 * @throws {ConfigurationError} When a day or the billing period is invalid, or both are given.
 */
export function toPeriod(operation: string, period: ChargePeriod): Period {
  checkExclusive(operation, period, [["pbp"], ["from", "until"]]);
  checkIntegers(operation, period);
  if (period.pbp !== undefined) return { pbp: period.pbp, from: undefined, until: undefined };
  return { pbp: undefined, ...toDays(operation, period) };
}

function toDay(operation: string, name: string, value: Day | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = value instanceof Date ? dayOf(value) : value;
  if (typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(new Date(`${text}T00:00:00Z`)) === text) return text;
  const given = value instanceof Date ? "a Date that is invalid or after the year 9999" : show(value);
  throw argumentError(operation, `\`${name}\` is ${given}: it must be a day as YYYY-MM-DD, or a Date.`);
}

function dayOf(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, -14);
}
