import { homedir } from "node:os";
import { join } from "node:path";

import { globSync } from "tinyglobby";
import { xSync } from "tinyexec";

/** A Python that runs the orchestrator. */
export interface Python {
  readonly executable: string;
  /** For example `"3.12.1"`. */
  readonly version: string;
}

const script = "import ensurepip, platform, sys, venv; print(sys.executable); print(platform.python_version())";

/** The minor versions of Python 3 that are looked for: orchestrators need 3.12, and from 18.1 on 3.13. */
export const supported: readonly number[] = [12, 13, 14];

/**
 * Finds versions of Python 3 with `venv`, on the PATH and among pyenv's versions.
 *
 * @param minors The minor versions. Default: 12, 13 and 14.
 * @returns One Python of each minor version that exists, in the given order.
 */
export function findPythons(minors: readonly number[] = supported): Python[] {
  const pyenv = join(process.env["PYENV_ROOT"] ?? join(homedir(), ".pyenv"), "versions");
  return minors.flatMap((minor) => {
    const candidates = [`python3.${minor}`, "python3", ...globSync(`3.${minor}.*/bin/python3`, { cwd: pyenv, absolute: true })];
    for (const candidate of candidates) {
      const python = probe(candidate);
      if (python?.version.startsWith(`3.${minor}.`) === true) return [python];
    }
    return [];
  });
}

// A shim of pyenv is on the PATH even if no Python is installed behind it, so each candidate is run.
function probe(command: string): Python | undefined {
  try {
    const { stdout } = xSync(command, ["-c", script], { throwOnError: true, timeout: 10_000 });
    const [executable = "", version = ""] = stdout.trim().split("\n");
    return { executable, version };
  } catch {
    return undefined;
  }
}
