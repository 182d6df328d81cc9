import { configurationError } from "@platform-clients/core";

import type { RangeConstraint } from "../generated/models.ts";

/**
 * One end of a range. A `Date` is sent in UTC. A string is sent unchanged: ISO 8601 with `T` or a space. The server interprets a string
 * without a time zone as UTC, not as local time.
 */
export type Bound = Date | number | string;

/** Bounds that must all be met. Omitted bounds are ignored. */
export interface Bounds {
  /** Greater than, or later than. */
  gt?: Bound | undefined;
  /** Greater than or equal to, or not earlier than. */
  ge?: Bound | undefined;
  /** Less than, or earlier than. */
  lt?: Bound | undefined;
  /** Less than or equal to, or not later than. */
  le?: Bound | undefined;
}

const operators = ["gt", "ge", "lt", "le"] as const;

/**
 * Formats bounds for range filters: `filter: { requested: range({ ge: new Date("2025-11-21"), lt: "2025-11-22T00:00:00" }) }`.
 *
 * @param bounds At least one bound.
 * @returns One constraint for each bound.
 * @throws {ConfigurationError} When there is no bound, a bound is unknown, or a bound is not a number, date or string.
 */
export function range(bounds: Bounds): RangeConstraint[] {
  const unknown = Object.keys(bounds).find((name) => !(operators as readonly string[]).includes(name));
  if (unknown !== undefined) throw configurationError("inmanta.range", `The bound \`${unknown}\` is unknown: use ${operators.join(", ")}.`);
  const constraints = operators.flatMap((operator): RangeConstraint[] => {
    const bound = bounds[operator];
    return bound === undefined ? [] : [`${operator}:${format(operator, bound)}`];
  });
  if (constraints.length === 0) throw configurationError("inmanta.range", "There is no bound. To match all values, omit the filter.");
  return constraints;
}

/**
 * Formats a date like the server: ISO 8601 in UTC, with `+00:00`.
 *
 * @param date The date.
 * @returns The string, for `start`, `end`, `first_timestamp` and similar arguments.
 * @throws {ConfigurationError} When the date is invalid.
 */
export function timestamp(date: Date): string {
  if (Number.isNaN(date.getTime())) throw configurationError("inmanta.timestamp", "The date is invalid.");
  return date.toISOString().replace(/Z$/, "+00:00");
}

function format(operator: string, bound: Bound): string {
  if (bound instanceof Date) return timestamp(bound);
  if (typeof bound === "number" && Number.isFinite(bound)) return String(bound);
  if (typeof bound === "string" && bound.trim() !== "") return bound;
  throw configurationError("inmanta.range", `\`${operator}\` must be a date, a number or a string that is not empty.`);
}
