// `npm run lint:specs -- [platform ...]`: checks specs against every rule.
import { SpecError, describeFault } from "./generate/spec-error.ts";
import { lintSpecs } from "./generate/spec.ts";
import { apisOf, platforms, specOf } from "./platforms.ts";

const chosen = process.argv.length > 2 ? process.argv.slice(2) : [...platforms];
const unknown = chosen.find((name) => !platforms.includes(name));

try {
  if (unknown !== undefined) throw new SpecError(`Unknown platform "${unknown}": it must be one of ${platforms.join(", ")}.`);
  const names = chosen.flatMap((platform) => apisOf(platform).map(({ name }) => name));
  const results = await lintSpecs(names.map(specOf));
  for (const [index, faults] of results.entries()) {
    for (const fault of faults) console.error(describeFault(fault));
    console.log(`${names[index]}: ${faults.length === 0 ? "no faults" : `${faults.length} fault${faults.length === 1 ? "" : "s"}`}`);
  }
  process.exitCode = results.flat().length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
