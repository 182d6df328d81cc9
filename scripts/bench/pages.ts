import { runMeasured } from "./run-measured.ts";
import { ratio } from "./table.ts";
import type { Bench } from "./table.ts";

const limit = 0.95;

/** The throughput of an iteration. */
export const pages: Bench = {
  name: "pages",
  title: "Iteration over 1,000,000 items",
  goal: "at least 0.95 of the throughput of a loop by hand",
  about:
    "`for await (const item of inmanta.resourceList({ limit: 1000 }))` over 1,000 pages from a stubbed fetch, and a loop by hand that fetches and parses the " +
    "same pages. Items per CPU second, median of 5 rounds in turns.",
  async run() {
    const cost = await runMeasured<Record<string, number>>("pages");
    const speed = (name: string): number => 1 / (cost[name] ?? Number.NaN);
    const item = speed("by item");
    return {
      head: ["iteration", "throughput over the loop by hand"],
      rows: [
        ["`for await` by item", ratio(item)],
        ["`for await` by page (`.pages()`)", ratio(speed("by page"))],
      ],
      result: ratio(item),
      met: item >= limit,
    };
  },
};
