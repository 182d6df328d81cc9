import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What the process holds while no call is in flight. */
export interface Sample {
  /** How many calls have been made. */
  readonly calls: number;
  /** The heap after garbage collection, in bytes. */
  readonly heap: number;
  /** Connections to the server: those that are kept alive. The server counts them. */
  readonly connections: number;
  /** Timers. */
  readonly timers: number;
  /** Everything else that keeps the process alive. */
  readonly others: number;
}

/** By how much the heap and the number of connections may grow after the first sample. */
const maxGrowth = 0.1;

/** The number of connections depends on how many faults fall together. */
const spareConnections = 20;

/** A trend needs so many samples after the first one, which is for warming up. */
const minSamples = 4;

/**
 * Counts what the process holds.
 *
 * @param calls How many calls have been made.
 * @param connections How many connections the server has.
 * @returns The sample.
 */
export async function takeSample(calls: number, connections: number): Promise<Sample> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  const resources = process.getActiveResourcesInfo();
  const timers = resources.filter((type) => type === "Timeout").length;
  return { calls, heap: process.memoryUsage().heapUsed, connections, timers, others: resources.length - timers };
}

/**
 * Tells whether the process grows.
 *
 * @param samples The samples in the order in which they were taken.
 * @returns What grows.
 */
export function judgeSamples(samples: readonly Sample[]): string[] {
  const problems: string[] = [];
  const [first, ...others] = samples;
  const growth = heapGrowth(samples);
  if (growth !== undefined && growth > maxGrowth) problems.push(`the heap grows by ${Math.round(growth * 100)} %`);
  for (const { calls, connections, others: handles, timers } of others) {
    if (connections > (first?.connections ?? 0) * (1 + maxGrowth) + spareConnections)
      problems.push(`${connections} connections after ${calls} calls, ${first?.connections} at first`);
    if (timers > (first?.timers ?? 0)) problems.push(`${timers} timers after ${calls} calls, ${first?.timers} at first`);
    if (handles > (first?.others ?? 0)) problems.push(`${handles} other handles after ${calls} calls, ${first?.others} at first`);
  }
  return problems;
}

/**
 * Computes the trend of the heap: the slope of a straight line through all samples but the first.
 *
 * @param samples The samples.
 * @returns By which part the line grows from its beginning to its end; `undefined` if there are too few samples.
 */
export function heapGrowth(samples: readonly Sample[]): number | undefined {
  const heaps = samples.slice(1).map(({ heap }) => heap);
  if (heaps.length < minSamples) return undefined;
  const middle = (heaps.length - 1) / 2;
  const mean = heaps.reduce((sum, heap) => sum + heap, 0) / heaps.length;
  let above = 0;
  let below = 0;
  for (const [index, heap] of heaps.entries()) {
    above += (index - middle) * (heap - mean);
    below += (index - middle) ** 2;
  }
  const slope = above / below;
  return (slope * (heaps.length - 1)) / (mean - slope * middle);
}
