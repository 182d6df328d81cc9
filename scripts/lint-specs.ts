// `npm run lint:specs -- [--update-scores] [platform ...]`: checks specs against every rule, and that their scores have not fallen.
import { parseArgs } from "node:util";

import { SpecError, describeFault } from "./generate/spec-error.ts";
import { lintSpecs } from "./generate/spec.ts";
import { describeScore, lowScores, readScores, scoreSpec, storeScores } from "./lint/spec-scores.ts";
import { apisOf, platforms, specOf } from "./platforms.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { "update-scores": { type: "boolean", default: false } } });
const chosen = positionals.length > 0 ? positionals : [...platforms];
const unknown = chosen.find((name) => !platforms.includes(name));

try {
  if (unknown !== undefined) throw new SpecError(`Unknown platform "${unknown}": it must be one of ${platforms.join(", ")}.`);
  const names = chosen.flatMap((platform) => apisOf(platform).map(({ name }) => name));
  const results = await lintSpecs(names.map(specOf));
  for (const fault of results.flat()) console.error(describeFault(fault));
  const sound = names.filter((_, index) => results[index]?.length === 0);
  const scores = Object.fromEntries(await Promise.all(sound.map(async (name) => [name, await scoreSpec(name)] as const)));
  const before = readScores();
  if (values["update-scores"]) storeScores(scores);
  const low = Object.entries(scores).flatMap(([name, score]) => lowScores(name, score, values["update-scores"] ? score : before[name]));
  for (const message of low) console.error(message);
  for (const [index, name] of names.entries()) {
    const faults = results[index]?.length ?? 0;
    const score = scores[name];
    const summary = faults === 0 ? "no faults" : `${faults} fault${faults === 1 ? "" : "s"}`;
    console.log(`${name}: ${summary}${score === undefined ? "" : `, ${describeScore(score)}`}`);
  }
  process.exitCode = results.flat().length + low.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
