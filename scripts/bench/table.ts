/** What a benchmark found. */
export interface Table {
  /** The names of the columns. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The figure that the goal is about. */
  readonly result: string;
  /** Whether the goal is met. If omitted, the table has no goal. */
  readonly met?: boolean | undefined;
  /** Lines that are printed when only this table is run. */
  readonly details?: readonly string[] | undefined;
}

/** A benchmark: one table of `docs/performance.md`. */
export interface Bench {
  /** The name for `npm run bench -- NAME`. */
  readonly name: string;
  readonly title: string;
  readonly goal: string;
  /** What is measured and how. */
  readonly about: string;
  /** Measures and returns the table. */
  run(): Promise<Table>;
}

/**
 * Formats a ratio.
 *
 * @param value The ratio.
 * @returns Two decimals.
 */
export function ratio(value: number): string {
  return value.toFixed(2);
}

/**
 * Formats whether a goal is met.
 *
 * @param met Whether it is.
 * @returns One word.
 */
export function verdict(met: boolean | undefined): string {
  return met === undefined ? "-" : met ? "met" : "missed";
}
