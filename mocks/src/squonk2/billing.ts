import { Refusal } from "./refusal.ts";
import { timestamp } from "./views.ts";

/** Days as `YYYY-MM-DD`: the first one, and the one after the last one. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** Milliseconds. */
export const oneDay = 86_400_000;

/**
 * Returns the day of a time, in UTC.
 *
 * @param time The time: a date, or milliseconds since 1970.
 * @returns `YYYY-MM-DD`.
 */
export function dayOf(time: Date | number): string {
  return timestamp(new Date(time)).slice(0, 10);
}

/**
 * Adds days to a day.
 *
 * @param day `YYYY-MM-DD`.
 * @param days How many.
 * @returns `YYYY-MM-DD`.
 */
export function addDays(day: string, days: number): string {
  return dayOf(Date.parse(day) + days * oneDay);
}

/**
 * Counts the days from one to another.
 *
 * @param period The days.
 * @returns How many days.
 */
export function daysIn(period: Period): number {
  return Math.round((Date.parse(period.until) - Date.parse(period.from)) / oneDay);
}

/**
 * Returns a billing period.
 *
 * @param today `YYYY-MM-DD`.
 * @param billingDay The day of the month on which periods begin, 1 to 28.
 * @param prior 0: the present one; -1: the one before.
 * @returns Its days.
 */
export function billingPeriod(today: string, billingDay: number, prior = 0): Period {
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const first = month - 1 + prior - (day < billingDay ? 1 : 0);
  return { from: dayOf(Date.UTC(year, first, billingDay)), until: dayOf(Date.UTC(year, first + 1, billingDay)) };
}

/**
 * Reads the period that a request for charges asks for. A day that is missing is that of the present billing period.
 *
 * @param query The query.
 * @param today `YYYY-MM-DD`.
 * @param billingDay The day of the month on which billing periods begin.
 * @returns The period.
 */
export function requestedPeriod(query: URLSearchParams, today: string, billingDay: number): Period {
  const [from, until] = [query.get("from"), query.get("until")];
  if (query.has("pbp") && (from !== null || until !== null)) throw new Refusal("rejected", "Use either `pbp`, or `from` and `until`");
  const billed = billingPeriod(today, billingDay, Number(query.get("pbp") ?? 0));
  const period = { from: from ?? billed.from, until: until ?? billed.until };
  if (period.from >= period.until) throw new Refusal("rejected", "`from` must be before `until`");
  return period;
}
