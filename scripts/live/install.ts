import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { NonZeroExitError, x } from "tinyexec";

import { root } from "../platforms.ts";
import type { Python } from "./find-python.ts";

/** The environment variable that names another folder for installed orchestrators. */
const cacheVariable = "PLATFORM_CLIENTS_LIVE_CACHE";

// Up to 18.0, upstream does not limit these versions, and later ones break its GraphQL schema.
function constraintsOf(version: string): string[] {
  return /^(\d|1[0-7]|18\.0)\./.test(version) ? ["strawberry-graphql<0.300", "graphql-core<3.3"] : [];
}

/**
 * Installs the orchestrator into a virtual environment, unless it is installed already.
 *
 * @param version Version of `inmanta-core`.
 * @param pythons Candidates for the environment: the first one that this version supports is used.
 * @param print Prints a line.
 * @returns Folder of the environment.
 * @throws {Error} When pip fails.
 */
export async function installOrchestrator(version: string, pythons: readonly Python[], print: (line: string) => void): Promise<string> {
  const folder = join(process.env[cacheVariable] ?? join(root, ".cache/live"), version);
  const stamp = join(folder, "installed");
  const recipe = (python: Python): string => [python.version, ...constraintsOf(version)].join("\n");
  if (existsSync(stamp) && pythons.map(recipe).includes(readFileSync(stamp, "utf8"))) return folder;
  for (const python of pythons) {
    print(`Installing inmanta-core ${version} for Python ${python.version} into ${folder}`);
    const fault = await tryInstall(folder, version, python);
    if (fault === undefined) {
      writeFileSync(stamp, recipe(python));
      return folder;
    }
    if (!fault.includes(`${version} Requires-Python`)) throw new Error(`inmanta-core ${version} cannot be installed.\n${fault}`);
    print(`inmanta-core ${version} does not support Python ${python.version}`);
  }
  throw new Error(`inmanta-core ${version} supports no Python version on this machine.`);
}

// Returns pip's error, or undefined on success.
async function tryInstall(folder: string, version: string, python: Python): Promise<string | undefined> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packages = [`inmanta-core==${version}`, ...constraintsOf(version)];
  try {
    await x(python.executable, ["-m", "venv", folder], { throwOnError: true });
    await x(join(folder, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", ...packages], { throwOnError: true });
    return undefined;
  } catch (error) {
    const output = error instanceof NonZeroExitError ? (error.output?.stderr ?? "") : "";
    const faults = output.split("\n").filter((line) => line.startsWith("ERROR"));
    return faults.length > 0 ? faults.join("\n") : String(error);
  }
}
