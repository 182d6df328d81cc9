import { median } from "./measured/measure.ts";
import { runMeasured } from "./run-measured.ts";
import { ratio } from "./table.ts";
import type { Bench } from "./table.ts";

/** A client, and its cost in each round relative to the first client. */
interface Measured {
  readonly name: string;
  readonly note: string;
  readonly ratios: readonly number[];
}

const limit = 0.9;

/** The CPU time of one call. */
export const call: Bench = {
  name: "call",
  title: "CPU time of one call",
  goal: "at most 0.90 of bare openapi-fetch",
  about:
    "GET of one small JSON object with a bearer token and a query parameter. fetch is a stub that returns a `Response` at once, so that only the client is " +
    "measured. The clients take turns, 2,000 calls each; the table shows the median, the smallest and the largest ratio of 19 rounds.",
  async run() {
    const list = await runMeasured<Measured[]>("call");
    const ours = median(list.find(({ name }) => name === "platform-clients")?.ratios ?? []);
    return {
      head: ["client", "over openapi-fetch", "from", "to", "features in use"],
      rows: list.map(({ name, note, ratios }) => [
        name,
        ratio(median(ratios)),
        ratio(Math.min(...ratios)),
        ratio(Math.max(...ratios)),
        note,
      ]),
      result: ratio(ours),
      met: ours <= limit,
    };
  },
};
