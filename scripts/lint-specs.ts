// `npm run lint:specs -- [platform ...] [--all] [--update-scores]`: checks specs against every rule, and that their scores have not fallen. In drafts, most
// faults are warnings, which `--all` lists, and there are no scores.
import { parseArgs } from "node:util";

import { SpecError, describeFault } from "./generate/spec-error.ts";
import type { Fault } from "./generate/spec-error.ts";
import { lintSpecs } from "./generate/spec.ts";
import { describeScore, lowScores, readScores, scoreSpec, storeScores } from "./lint/spec-scores.ts";
import type { Score } from "./lint/spec-scores.ts";
import { apisOf, platforms, specOf } from "./platforms.ts";
import type { Api } from "./platforms.ts";

const flag = { type: "boolean", default: false } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: flag, "update-scores": flag } });
const chosen = positionals.length > 0 ? positionals : [...platforms];
/** What the generator cannot live with, in drafts too. */
const fatal = new Set(["struct", "no-unresolved-refs", "yaml", "document", "file", "reference-cycle", "remote-reference", "redocly"]);

const unknown = chosen.find((name) => !platforms.includes(name));

try {
  if (unknown !== undefined) throw new SpecError(`Unknown platform "${unknown}": it must be one of ${platforms.join(", ")}.`);
  const apis = chosen.flatMap(apisOf);
  const results = await lintSpecs(apis.map(({ name }) => specOf(name)));
  const sound = apis.filter(({ draft }, index) => !draft && results[index]?.length === 0).map(({ name }) => name);
  const scores = Object.fromEntries(await Promise.all(sound.map(async (name) => [name, await scoreSpec(name)] as const)));
  const before = readScores();
  if (values["update-scores"]) storeScores(scores);
  const low = Object.entries(scores).flatMap(([name, score]) => lowScores(name, score, values["update-scores"] ? score : before[name]));
  for (const message of low) console.error(message);
  if (low.length > 0) process.exitCode = 1;
  for (const [index, api] of apis.entries()) {
    if (!report(api, results[index] ?? [], scores[api.name])) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Prints what was found in a spec. Returns whether it passes. */
function report({ draft, name }: Api, faults: readonly Fault[], score: Score | undefined): boolean {
  const errors = faults.filter(({ rule }) => !draft || fatal.has(rule));
  const warnings = faults.filter((fault) => !errors.includes(fault));
  for (const fault of errors) console.error(describeFault(fault));
  const parts = [errors.length === 0 ? "no faults" : count(errors.length, "fault")];
  if (warnings.length > 0) parts.push(`${count(warnings.length, "warning")}, because it is a draft`);
  if (score !== undefined) parts.push(describeScore(score));
  console.log(`${name}: ${parts.join(", ")}`);
  if (values.all) for (const fault of warnings) console.log(`  ${describeFault(fault)}`);
  else
    for (const rule of new Set(warnings.map((warning) => warning.rule)))
      listRule(
        rule,
        warnings.filter((warning) => warning.rule === rule),
      );
  return errors.length === 0;
}

function listRule(rule: string, [first, ...others]: readonly Fault[]): void {
  if (first === undefined) return;
  console.log(`  ${String(others.length + 1).padStart(5)} ${rule}, first at ${first.file}:${first.line}: ${first.message}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
