// `npm run generate [platform ...] [--check]`: makes packages/<platform>/src/generated from specs/<platform>.
import { parseArgs } from "node:util";

import { choosePlatforms, regenerate } from "./regenerate.ts";
import { SpecError } from "./spec-error.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: "boolean", default: false } } });

async function run(): Promise<number> {
  const { changed } = await regenerate(choosePlatforms(positionals), console.log, !values.check);
  if (!values.check) {
    console.log(changed.length === 0 ? "Nothing changed." : `Changed:\n${changed.map((file) => `  ${file}`).join("\n")}`);
    return 0;
  }
  if (changed.length === 0) {
    console.log("The generated files match their specs.");
    return 0;
  }
  console.error(`Out of date with their specs:\n${changed.map((file) => `  ${file}`).join("\n")}\nMend it with: npm run generate`);
  return 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}
