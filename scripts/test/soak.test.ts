import { expect, it } from "vitest";

import { runSoak } from "../soak/run-soak.ts";
import { heapGrowth, judgeSamples } from "../soak/samples.ts";
import type { Sample } from "../soak/samples.ts";

it("agrees with the server about 2,000 calls", async () => {
  const { counts, late, problems, processedOnce, seen, sent } = await runSoak({ calls: 2_000, seed: 8 });
  expect(problems).toEqual([]);
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(2_000);
  expect(counts.get("success")).toBeGreaterThan(1_900);
  expect(processedOnce).toBeGreaterThan(600);
  expect(sent - seen).toBeLessThanOrEqual(late);
});

it("sees a heap that grows, connections and timers that remain", () => {
  const sample = (index: number, heap: number): Sample => ({ calls: index * 20_000, heap, connections: 10, timers: 0, others: 2 });
  const flat = [50, 100, 101, 99, 100, 101].map((heap, index) => sample(index, heap));
  const growing = [50, 100, 103, 106, 109, 112].map((heap, index) => sample(index, heap));
  expect(heapGrowth(flat)).toBeLessThan(0.01);
  expect(judgeSamples(flat)).toEqual([]);
  expect(judgeSamples(growing)).toEqual(["the heap grows by 12 %"]);
  expect(judgeSamples([...flat, { ...sample(6, 100), timers: 1 }])).toEqual(["1 timers after 120000 calls, 0 at first"]);
  expect(judgeSamples([...flat, { ...sample(6, 100), connections: 500 }])).toEqual(["500 connections after 120000 calls, 10 at first"]);
});
