import type { Subject } from "./subject.ts";
import { Trial } from "./trial.ts";
import type { Group, Row } from "./trial.ts";

/** What a row found on one client. */
export interface Cell {
  readonly row: Row;
  readonly subject: Subject;
  /** `undefined` if the client does not have the feature. */
  readonly holds: boolean | undefined;
  /** What did not hold. */
  readonly failures: readonly string[];
}

/** A row can take so long, in milliseconds, before it counts as failed. */
const rowLimit = 90_000;

async function runRow(row: Row, subject: Subject): Promise<Cell> {
  if (row.needs?.some((feature) => !subject.features.has(feature))) return { row, subject, holds: undefined, failures: [] };
  const trial = new Trial(subject);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${rowLimit} ms`)), rowLimit);
  });
  try {
    await Promise.race([row.run(trial), late]);
  } catch (error) {
    trial.failures.push(`the row failed: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
    trial.stop();
  }
  return { row, subject, holds: trial.failures.length === 0, failures: trial.failures };
}

/**
 * Runs every row on every client.
 *
 * @param groups The rows.
 * @param subjects The clients.
 * @param concurrency How many rows run at the same time.
 * @returns The cells.
 */
export async function runTable(groups: readonly Group[], subjects: readonly Subject[], concurrency: number): Promise<Cell[]> {
  const jobs = groups.flatMap(({ rows }) => rows.flatMap((row) => subjects.map((subject) => ({ row, subject }))));
  const shared = jobs.filter(({ row }) => row.alone === undefined);
  const cells: Cell[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let job = shared[next++]; job !== undefined; job = shared[next++]) cells.push(await runRow(job.row, job.subject));
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  for (const { row, subject } of jobs.filter((job) => job.row.alone)) cells.push(await runRow(row, subject));
  return cells;
}
