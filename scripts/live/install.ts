import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { root } from "../generate/spec.ts";
import type { Python } from "./find-python.ts";

const run = promisify(execFile);

/** The environment variable that puts the installed orchestrators into another folder. */
export const cacheVariable = "PLATFORM_CLIENTS_LIVE_CACHE";

/** Upstream leaves these open, and newer ones break its GraphQL schema. */
const constraints = ["strawberry-graphql<0.300", "graphql-core<3.3"];

/**
 * Installs the orchestrator into a virtual environment, unless it is there already.
 *
 * @param version Version of `inmanta-core`.
 * @param python What to make the environment with.
 * @param print Where lines go.
 * @returns Folder of the environment.
 * @throws {Error} When pip fails.
 */
export async function installOrchestrator(version: string, python: Python, print: (line: string) => void): Promise<string> {
  const folder = join(process.env[cacheVariable] ?? join(root, ".cache/live"), version);
  const stamp = join(folder, "installed");
  const recipe = [python.version, ...constraints].join("\n");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === recipe) return folder;
  print(`Installing inmanta-core ${version} into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await run(python.executable, ["-m", "venv", folder]);
    await run(join(folder, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", `inmanta-core==${version}`, ...constraints], { maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    const faults = stderr.split("\n").filter((line) => line.startsWith("ERROR")).join("\n");
    throw new Error(`inmanta-core ${version} could not be installed.\n${faults || String(error)}`, { cause: error });
  }
  writeFileSync(stamp, recipe);
  return folder;
}
