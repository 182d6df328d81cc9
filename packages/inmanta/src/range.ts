import { ConfigurationError } from "@platform-clients/core";

import type { RangeConstraint } from "./generated/types.ts";

/**
 * One end of a range. A `Date` is sent in UTC; a text is sent as it is: ISO 8601 with `T` or a space, and without a zone the server takes it
 * as UTC, not as local time.
 */
export type Bound = Date | number | string;

/** Bounds that must all hold. Those left out do not count. */
export interface Bounds {
  /** Greater than, or later than. */
  gt?: Bound | undefined;
  /** Greater than or equal, or not earlier than. */
  ge?: Bound | undefined;
  /** Less than, or earlier than. */
  lt?: Bound | undefined;
  /** Less than or equal, or not later than. */
  le?: Bound | undefined;
}

const operators = ["gt", "ge", "lt", "le"] as const;

/**
 * Writes bounds as range filters take them: `filter: { requested: range({ ge: new Date("2025-11-21"), lt: "2025-11-22T00:00:00" }) }`.
 *
 * @param bounds At least one bound.
 * @returns One constraint for each bound.
 * @throws {ConfigurationError} When there is no bound, or one is neither number, date nor text.
 */
export function range(bounds: Bounds): RangeConstraint[] {
  const unknown = Object.keys(bounds).find((name) => !(operators as readonly string[]).includes(name));
  if (unknown !== undefined) throw fault(`it has no bound \`${unknown}\`: use ${operators.join(", ")}`);
  const constraints = operators.flatMap((operator): RangeConstraint[] => {
    const bound = bounds[operator];
    return bound === undefined ? [] : [`${operator}:${write(operator, bound)}`];
  });
  if (constraints.length === 0) throw fault("it has no bound and would let everything through: leave the filter out instead");
  return constraints;
}

/**
 * Writes a date as the server writes it: ISO 8601 in UTC, with `+00:00`.
 *
 * @param date The date.
 * @returns It as text, for `start`, `end`, `first_timestamp` and the like.
 * @throws {ConfigurationError} When the date is invalid.
 */
export function timestamp(date: Date): string {
  if (Number.isNaN(date.getTime())) throw fault("a date in it is invalid: check what it was made from");
  return date.toISOString().replace(/Z$/, "+00:00");
}

function write(operator: string, bound: Bound): string {
  if (bound instanceof Date) return timestamp(bound);
  if (typeof bound === "number" && Number.isFinite(bound)) return String(bound);
  if (typeof bound === "string" && bound.trim() !== "") return bound;
  throw fault(`\`${operator}\` must be a date, a number or a text that is not empty`);
}

function fault(text: string): ConfigurationError {
  return new ConfigurationError(`inmanta: a range cannot be sent: ${text}.`, { platform: "inmanta" });
}
