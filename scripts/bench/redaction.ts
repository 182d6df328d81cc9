import { runMeasured } from "./run-measured.ts";
import { ratio } from "./table.ts";
import type { Bench } from "./table.ts";

/** The costs for a body and the secrets that are removed from it. */
interface Measured {
  readonly rows: readonly { readonly secrets: string; readonly body: string; readonly redaction: number; readonly error: number }[];
  readonly growth: number;
}

const limit = 3;

/** The cost of removing secrets from an error. */
export const redaction: Bench = {
  name: "redaction",
  title: "Redaction of an error body",
  goal: "about 3 times JSON.parse, and linear",
  about:
    "Secrets are removed from a parsed JSON body of 60 kB, and the complete error of that body is created, both over `JSON.parse` of the same body. The secrets are " +
    "new in each of 41 rounds; the table shows the ratio of the medians.",
  async run() {
    const { growth, rows } = await runMeasured<Measured>("redaction");
    const worst = Math.max(...rows.map((row) => row.redaction));
    return {
      head: ["secrets", "body", "redaction", "whole error"],
      rows: rows.map(({ body, error, redaction: cost, secrets }) => [secrets, body, ratio(cost), ratio(error)]),
      result: `at most ${ratio(worst)}; ten times the text costs ${growth.toFixed(1)} times as much`,
      met: worst <= limit,
    };
  },
};
