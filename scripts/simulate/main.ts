// `npm run simulate`: runs core's calls under many schedules, see packages/core/test/simulation/run-schedule.ts. Half of them run in each of two
// processes, each with a seed of its own. `--runs N` sets their number, `--seed N` repeats a run, `--seed N --path P` replays one schedule.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import type { Batch, BatchResult } from "./batch.ts";
import { runBatch } from "./batch.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    seed: { type: "string" },
    path: { type: "string" },
    jobs: { type: "string", default: "2" },
  },
});
const runs = Number(values.runs);
const jobs = Number(values.jobs);
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
if (![runs, jobs, seed].every((value) => Number.isInteger(value)) || runs < 1 || jobs < 1)
  throw new Error("--runs, --seed and --jobs must be integers.");

const startedAt = performance.now();
const results =
  values.path === undefined
    ? await Promise.all(Array.from({ length: jobs }, (_, job) => runInProcess({ seed: seed + job, runs: Math.ceil(runs / jobs) })))
    : [await runBatch({ seed, runs: 1, path: values.path })];
report(results);
process.exitCode = results.every(({ failure }) => failure === undefined) ? 0 : 1;

async function runInProcess(batch: Batch): Promise<BatchResult> {
  const child = fork(fileURLToPath(new URL("batch.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
  child.send(batch);
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`a process of the simulation ended with code ${String(code)}`);
  });
  const [result] = (await Promise.race([once(child, "message"), ended])) as [BatchResult];
  return result;
}

function report(found: readonly BatchResult[]): void {
  const outcomes = new Map<string, number>();
  for (const [outcome, count] of found.flatMap((result) => result.outcomes)) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  const calls = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  for (const [outcome, count] of [...outcomes].toSorted(([, one], [, other]) => other - one))
    console.log(`${String(count).padStart(8)}  ${outcome}`);
  const schedules = found.reduce((sum, result) => sum + result.schedules, 0);
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  console.log(`${schedules} schedules, ${calls} calls, seed ${seed}, ${seconds} s`);
  for (const { failure } of found) {
    if (failure === undefined) continue;
    console.log(`\nFAILED: ${failure.what}\n`);
    if (values.path !== undefined) console.log(failure.example);
    console.log(`Replay: npm run simulate -- --seed ${failure.seed} --path ${failure.path}`);
  }
  if (found.every(({ failure }) => failure === undefined)) console.log("Every invariant holds.");
}
