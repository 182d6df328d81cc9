import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A Python that the orchestrator runs on. */
export interface Python {
  readonly executable: string;
  /** E.g. `"3.12.1"`. */
  readonly version: string;
}

const minors = [12, 13, 14];

/**
 * Looks for Python 3.12 or newer with `venv`, on the PATH and among pyenv's versions.
 *
 * @returns One Python of each minor version, oldest first: orchestrators want 3.12, and from 18.1 on 3.13.
 */
export function findPythons(): Python[] {
  const pyenv = join(process.env["PYENV_ROOT"] ?? join(homedir(), ".pyenv"), "versions");
  const candidates = [
    ...minors.map((minor) => `python3.${minor}`),
    "python3",
    "python",
    ...foldersIn(pyenv).map((version) => join(pyenv, version, "bin/python3")),
  ];
  const found = candidates.flatMap((candidate) => probe(candidate) ?? []);
  const byMinor = new Map(found.toReversed().map((python) => [minorOf(python), python]));
  return [...byMinor.values()].toSorted((one, other) => minorOf(one) - minorOf(other));
}

/** The shims of pyenv are on the PATH even where they lead nowhere: only running one tells. */
function probe(command: string): Python | undefined {
  try {
    const script = "import ensurepip, platform, sys, venv; print(sys.executable); print(platform.python_version())";
    const [executable = "", version = ""] = execFileSync(command, ["-c", script], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 10_000,
    })
      .trim()
      .split("\n");
    const python = { executable, version };
    return version.startsWith("3.") && minorOf(python) >= (minors[0] ?? 0) ? python : undefined;
  } catch {
    return undefined;
  }
}

function minorOf({ version }: Python): number {
  return Number(version.split(".")[1]);
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
