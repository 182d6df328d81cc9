// `npm run soak`: 200,000 calls over the five clients on loopback against a server with faults. The ledgers of both sides must agree, and heap and
// handles must not grow. `--calls N` makes another number of calls, `--seed N` draws other faults.
import { parseArgs } from "node:util";

import { runSoak } from "./run-soak.ts";
import { heapGrowth } from "./samples.ts";

const { values } = parseArgs({ options: { calls: { type: "string", default: "200000" }, seed: { type: "string", default: "8" } } });
const calls = Number(values.calls);
const seed = Number(values.seed);
if (!Number.isInteger(calls) || !Number.isInteger(seed) || calls < 1) throw new Error("--calls and --seed must be integers.");

const result = await runSoak({
  calls,
  seed,
  onSample: ({ calls: made, connections, heap, others, timers }) =>
    console.log(
      `${made} calls: heap ${(heap / 2 ** 20).toFixed(1)} MiB, ${connections} connections, ${timers} timers, ${others} other handles`,
    ),
});
const { counts, late, problems, processedOnce, samples, seconds, seen, sent } = result;
const growth = heapGrowth(samples);
console.log(`\n${calls} calls, seed ${seed}, ${seconds} s`);
for (const [outcome, count] of [...counts].toSorted(([, one], [, other]) => other - one))
  console.log(`${String(count).padStart(8)}  ${outcome}`);
console.log(`${sent} requests sent, ${seen} seen by the server`);
console.log(`${processedOnce} successful calls that are not idempotent, each processed exactly once`);
if (late > 0) console.log(`${late} calls timed out because the machine was slow`);
console.log(growth === undefined ? "Too few samples for a trend of the heap." : `Trend of the heap: ${(growth * 100).toFixed(1)} %`);
console.log(problems.length === 0 ? "The ledgers agree; heap and handles are flat." : `\nFAILED:\n${problems.join("\n")}`);
process.exitCode = problems.length === 0 ? 0 : 1;
