import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { root } from "../generate/spec.ts";
import type { Python } from "./find-python.ts";

const run = promisify(execFile);

/** The environment variable that puts the installed orchestrators into another folder. */
const cacheVariable = "PLATFORM_CLIENTS_LIVE_CACHE";

/** Up to 18.0, upstream leaves these open, and what came out later breaks its GraphQL schema. */
function constraintsOf(version: string): string[] {
  return /^(\d|1[0-7]|18\.0)\./.test(version) ? ["strawberry-graphql<0.300", "graphql-core<3.3"] : [];
}

/**
 * Installs the orchestrator into a virtual environment, unless it is there already.
 *
 * @param version Version of `inmanta-core`.
 * @param pythons What to make the environment with: the first one that this version takes.
 * @param print Where lines go.
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
    if (!fault.includes(`${version} Requires-Python`)) throw new Error(`inmanta-core ${version} could not be installed.\n${fault}`);
    print(`inmanta-core ${version} does not take Python ${python.version}`);
  }
  throw new Error(`inmanta-core ${version} takes none of the Pythons here.`);
}

/** Gives pip's complaint, or nothing when all went well. */
async function tryInstall(folder: string, version: string, python: Python): Promise<string | undefined> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await run(python.executable, ["-m", "venv", folder]);
    await run(
      join(folder, "bin/pip"),
      ["install", "--quiet", "--disable-pip-version-check", `inmanta-core==${version}`, ...constraintsOf(version)],
      {
        maxBuffer: 2 ** 26,
      },
    );
    return undefined;
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    const faults = stderr.split("\n").filter((line) => line.startsWith("ERROR"));
    return faults.length > 0 ? faults.join("\n") : String(error);
  }
}
