import { median } from "./measured/measure.ts";
import { runMeasured } from "./run-measured.ts";
import { ratio } from "./table.ts";
import type { Bench } from "./table.ts";

/** A client, and the bytes of a call in each round. */
interface Measured {
  readonly name: string;
  readonly note: string;
  readonly bytes: readonly number[];
}

const limit = 1.2;

/** The memory of calls in flight. */
export const memory: Bench = {
  name: "memory",
  title: "Memory of 1,000 calls in flight",
  goal: "at most 1.20 of bare openapi-fetch",
  about:
    "The same call, 1,000 times at once, with a fetch that stays pending until all have been measured. The figure is the growth of the used heap after " +
    "garbage collection, median of 5 rounds. What fetch itself uses is not in it.",
  async run() {
    const list = await runMeasured<Measured[]>("memory", ["--expose-gc"]);
    const of = (wanted: string): number => median(list.find(({ name }) => name === wanted)?.bytes ?? []);
    const base = of("openapi-fetch");
    const ours = of("platform-clients") / base;
    return {
      head: ["client", "over openapi-fetch", "features in use"],
      rows: list.map(({ bytes, name, note }) => [name, ratio(median(bytes) / base), note]),
      result: ratio(ours),
      met: ours <= limit,
    };
  },
};
