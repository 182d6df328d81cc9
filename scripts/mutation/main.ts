// `npm run mutation`: changes the request path of core in small ways (mutants) and runs the tests that cover each change. A mutant that no test notices
// survives. `-- --mutate src/transport/retry.ts` tests single files (comma-separated, relative to packages/core); `--incremental` reuses earlier results.
// `--quick` leaves out the slow test files, which can only notice more: its score is a lower bound, in a third of the time.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { Stryker } from "@stryker-mutator/core";

import { root } from "../platforms.ts";
import { summarize } from "./summarize.ts";

/** The files of core that take part in a request, relative to packages/core. */
const scope = [
  "src/client.ts",
  "src/{request,transport,response,call,async}/*.ts",
  "src/retry-budget.ts",
  "src/auth/{header-auth,token-cache}.ts",
];

/** The lowest share of mutants, in percent, that the tests must notice over the whole scope. */
const leastScore = 92;

const { values } = parseArgs({
  options: { mutate: { type: "string" }, incremental: { type: "boolean", default: false }, quick: { type: "boolean", default: false } },
});
const folder = join(root, "packages/core");
const reports = join(root, ".cache/mutation");

// vitest.mutation.config.ts reads it.
if (values.quick) process.env["MUTATION_QUICK"] = "1";
// Stryker copies its working directory to a sandbox below it and corrects the `extends` of tsconfig.json for this depth.
process.chdir(folder);
const stryker = new Stryker({
  mutate: values.mutate?.split(",") ?? scope,
  plugins: [import.meta.resolve("@stryker-mutator/vitest-runner")],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: values.quick ? 3_000 : 10_000,
  incremental: values.incremental,
  incrementalFile: join(reports, values.quick ? "incremental-quick.json" : "incremental.json"),
  ignorePatterns: ["dist"],
  reporters: ["html", "json", process.stdout.isTTY ? "progress" : "progress-append-only"],
  htmlReporter: { fileName: join(reports, "report.html") },
  jsonReporter: { fileName: join(reports, "report.json") },
});
try {
  const { lines, score } = summarize(await stryker.runMutationTest(), folder);
  for (const line of lines) console.log(line);
  console.log(`Report: ${join(reports, "report.html")}`);
  if (values.mutate === undefined && score < leastScore) {
    console.error(`Fewer than ${leastScore} % of the mutants were noticed.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(join(folder, ".stryker-tmp"), { recursive: true, force: true });
}
