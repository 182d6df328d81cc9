// Measures the CPU time of one call with a stubbed fetch, for these clients and other libraries, in one run. Only the ratios are meaningful. Run it with `npm run bench`.
import { contenders } from "./contenders.ts";
import type { Contender } from "./contenders.ts";

const calls = 4_000;
const rounds = 9;

/** Returns the CPU time (user and system) of one call, in microseconds. */
async function measure(contender: Contender): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) await contender.call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const list = contenders();
const ratios = new Map<string, number[]>(list.map(({ name }) => [name, []]));
for (const contender of list) await measure(contender);
for (let round = 0; round < rounds; round += 1) {
  const costs = new Map<string, number>();
  const order = round % 2 === 0 ? list : list.toReversed();
  for (const contender of order) costs.set(contender.name, await measure(contender));
  const base = costs.get("openapi-fetch") ?? Number.NaN;
  for (const [name, cost] of costs) ratios.get(name)?.push(cost / base);
}
console.log(
  `CPU of one call relative to bare openapi-fetch (median of ${rounds} rounds of ${calls} calls, Node ${process.versions.node}; lower is better)`,
);
for (const { name, note } of list) {
  const values = ratios.get(name) ?? [];
  console.log(
    `  ${name.padEnd(22)} ${median(values).toFixed(2)}  (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})  ${note}`,
  );
}
const ours = median(ratios.get("platform-clients") ?? []);
console.log(`Target: not slower than bare openapi-fetch: ${ours <= 1 ? "met" : "missed"} (${ours.toFixed(2)})`);
