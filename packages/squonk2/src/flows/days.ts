import { fault, show } from "../checks.ts";

/** A day: text as `YYYY-MM-DD`, or a `Date`, of which the day in UTC counts (the server reads days without a zone as UTC). */
export type Day = string | Date;

/**
 * Writes a day as the server reads it without doubt.
 *
 * @param operation The method that was called.
 * @param name The argument's name.
 * @param value The day.
 * @returns It as `YYYY-MM-DD`.
 * @throws {ConfigurationError} When it is no day of the calendar.
 */
export function toDay(operation: string, name: string, value: unknown): string {
  const text = value instanceof Date ? dayOf(value) : value;
  if (typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(new Date(`${text}T00:00:00Z`)) === text) return text;
  const given = value instanceof Date ? "a date that is not valid or beyond the year 9999" : show(value);
  throw fault(operation, `\`${name}\` is ${given}: it must be a day as YYYY-MM-DD, or a Date.`);
}

function dayOf(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, -14);
}

/**
 * @param operation The method that was called.
 * @param args Its arguments; `from` and `until` are days already.
 * @throws {ConfigurationError} When the period ends before it has begun, or holds no day.
 */
export function checkPeriod(operation: string, args: Readonly<Record<string, unknown>>): void {
  const { from, until } = args as { from?: string; until?: string };
  if (from === undefined || until === undefined || from < until) return;
  throw fault(operation, `\`from\` (${from}) does not lie before \`until\` (${until}): \`until\` is the first day that no longer counts.`);
}
