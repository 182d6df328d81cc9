// A part of `npm run simulate`: the schedules of one process.
import { checkSchedules, findPendingPromises } from "../../packages/core/test/simulation/run-schedule.ts";
import type { Outcomes } from "../../packages/core/test/simulation/run-schedule.ts";

/** What one process runs. */
export interface Batch {
  readonly seed: number;
  readonly runs: number;
  /** The path to one schedule. If omitted, all schedules of the seed run. */
  readonly path?: string;
}

/** What came of it. */
export interface BatchResult {
  readonly outcomes: readonly (readonly [string, number])[];
  readonly schedules: number;
  readonly failure?: { readonly seed: number; readonly path: string; readonly what: string; readonly example: string } | undefined;
}

/** In so many schedules, the promises of core are counted too. It is slow. */
const pendingRuns = 100;

/**
 * Runs schedules.
 *
 * @param batch What to run.
 * @returns The outcomes of all calls, and the first failure.
 */
export async function runBatch({ path, runs, seed }: Batch): Promise<BatchResult> {
  const outcomes: Outcomes = new Map();
  const { failure, schedules } = await checkSchedules(outcomes, { seed, numRuns: runs, ...(path !== undefined && { path }) });
  if (failure === undefined && path === undefined) {
    const pending = await findPendingPromises(Math.min(runs, pendingRuns), seed);
    if (pending.length > 0) throw new Error(`${pending.length} promises are pending after all calls have settled, e.g. ${pending[0]}`);
  }
  return { outcomes: [...outcomes], schedules, failure };
}

if (process.send !== undefined) {
  process.once("message", (batch: Batch) => {
    void runBatch(batch).then((result) => process.send?.(result, () => process.exit(0)));
  });
}
