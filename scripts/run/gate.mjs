import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { run, toolEnvironment } from "./spawn.mjs";
import { outcomes, selection, verdict } from "./verdict.mjs";

/**
 * Runs tasks through turbo and ends with a verdict.
 *
 * @param {string} label What the user typed, e.g. `npm test`.
 * @param {string[]} tasks The verb's tasks.
 * @param {string[]} words What followed on the command line.
 * @param {string} root The repository's folder.
 * @returns {Promise<number>} The exit code.
 */
export async function gate(label, tasks, words, root) {
  const started = Date.now();
  const chosen = selection(tasks, words);
  const plan = dryRun(chosen, root);
  if (plan === undefined) return 1;
  const hits = plan.filter(({ cache }) => cache.status === "HIT").length;
  console.log(`${label}: ${plan.length} tasks, ${hits} of them unchanged since they last passed`);
  const status = await run(
    ["turbo", "run", ...chosen, "--continue=dependencies-successful", "--output-logs=new-only", "--summarize"],
    root,
  );
  const ran = readSummary(root, started);
  const done = outcomes(plan, ran);
  const code = status === 0 && done.every(({ state }) => state === "ok") && done.length > 0 ? 0 : status || 1;
  console.log(verdict(label, done, (Date.now() - started) / 1000, code).join("\n"));
  return code;
}

/**
 * @typedef {import("./verdict.mjs").Planned & { cache: { status: string } }} Plan
 *
 * @param {string[]} chosen
 * @param {string} root
 * @returns {Plan[] | undefined}
 */
function dryRun(chosen, root) {
  const options = /** @type {const} */ ({ cwd: root, env: toolEnvironment(root), encoding: "utf8", maxBuffer: 2 ** 28 });
  const { status, stdout, stderr, error } = spawnSync("turbo", ["run", ...chosen, "--dry=json"], {
    ...options,
    shell: process.platform === "win32",
  });
  if (status === 0) return JSON.parse(stdout).tasks.filter((/** @type {Plan} */ task) => task.command !== "<NONEXISTENT>");
  console.error(error?.message ?? stderr);
  return undefined;
}

/**
 * The tasks of the run that began after the given moment; its file is then removed, so that they do not pile up.
 *
 * @param {string} root
 * @param {number} since
 * @returns {import("./verdict.mjs").Ran[]}
 */
function readSummary(root, since) {
  const folder = join(root, ".turbo/runs");
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files.toSorted().toReversed()) {
    const { execution, tasks } = JSON.parse(readFileSync(join(folder, file), "utf8"));
    if (execution.startTime < since) continue;
    rmSync(join(folder, file));
    return tasks;
  }
  return [];
}
