import { Refusal } from "./replies.ts";

/** Checks whether a row matches the values of one filter. */
export type Filter<Row> = (row: Row, values: readonly string[]) => boolean;

/**
 * Keeps rows whose text contains one of the values. A value is a pattern of the database: `%` is any text, `_` any character, `\` makes the
 * next character literal; case does not matter.
 *
 * @param read Reads the text.
 * @returns The filter.
 */
export function contains<Row>(read: (row: Row) => string): Filter<Row> {
  return (row, values) => values.some((value) => likePattern(value)?.test(read(row)) === true);
}

/**
 * Keeps rows whose text is one of the values.
 *
 * @param read Reads the text.
 * @returns The filter.
 */
export function oneOf<Row>(read: (row: Row) => string): Filter<Row> {
  return (row, values) => values.includes(read(row));
}

/**
 * Keeps rows with a status: one of the values without `!`, none of those with it.
 *
 * @param read Reads the status.
 * @returns The filter.
 */
export function statusFilter<Row>(read: (row: Row) => string): Filter<Row> {
  return (row, values) => {
    const wanted = values.filter((value) => !value.startsWith("!"));
    const status = read(row);
    return !values.includes(`!${status}`) && (wanted.length === 0 || wanted.includes(status));
  };
}

/**
 * Keeps rows with a flag.
 *
 * @param read Reads the flag.
 * @returns The filter.
 */
export function flag<Row>(read: (row: Row) => boolean | null): Filter<Row> {
  return (row, [value = ""]) => read(row) === /^(true|1|yes|on|t|y)$/i.test(value);
}

/**
 * Keeps rows within bounds such as `ge:2025-11-21T09:00:00` and `lt:5`.
 *
 * @param read Reads the number.
 * @param parse Converts a bound.
 * @returns The filter.
 */
export function range<Row>(read: (row: Row) => number | null, parse: (text: string) => number): Filter<Row> {
  return (row, values) => {
    const number = read(row);
    return number !== null && values.every((value) => isWithin(number, value, parse));
  };
}

/**
 * Converts a date to microseconds since 1970. Dates without a time zone are in UTC.
 *
 * @param text The date.
 * @returns Microseconds.
 * @throws {Refusal} 400 when it is not a date.
 */
export function microseconds(text: string): number {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,6})\d*)?)?\s*(Z|[+-]\d\d:?\d\d)?$/.exec(text.trim());
  const [, day = "", time = "00:00:00", fraction = "", zone = "Z"] = match ?? [];
  const whole = Date.parse(`${day}T${time}${zone}`);
  if (Number.isNaN(whole)) throw Refusal.badRequest(`Invalid date: '${text}' is not a valid datetime`);
  return whole * 1000 + Number(fraction.padEnd(6, "0"));
}

function isWithin(number: number, constraint: string, parse: (text: string) => number): boolean {
  const [operator = "", ...rest] = constraint.split(":");
  const bound = parse(rest.join(":"));
  switch (operator.toLowerCase()) {
    case "lt":
      return number < bound;
    case "le":
      return number <= bound;
    case "gt":
      return number > bound;
    case "ge":
      return number >= bound;
    default:
      throw Refusal.badRequest(`Invalid range operator ${operator} in constraint ${constraint}, expected one of lt, le, gt, ge`);
  }
}

// A single backslash at the end matches nothing.
function likePattern(text: string): RegExp | undefined {
  let source = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "%") source += ".*";
    else if (character === "_") source += ".";
    else {
      if (character === "\\") index += 1;
      if (index >= text.length) return undefined;
      source += text.charAt(index).replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    }
  }
  return new RegExp(source, "is");
}
