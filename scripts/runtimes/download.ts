import { execFile } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Downloads a package that ships a program, unless it is there already. None of its scripts are run.
 *
 * @param name The package's name.
 * @param version Its version.
 * @param program Path of the program in the package.
 * @param cache Folder that keeps what was downloaded.
 * @returns Path of the program.
 * @throws {Error} When npm cannot get it.
 */
export async function download(name: string, version: string, program: string, cache: string): Promise<string> {
  const folder = join(cache, `${name.replaceAll(/\W+/g, "-").replace(/^-/, "")}-${version}`);
  const path = join(folder, "node_modules", name, program);
  if (existsSync(path)) return path;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const args = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${version}`];
  try {
    await run("npm", args, { timeout: 300_000 });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const { stderr = "" } = error as { stderr?: string };
    const reason = /^npm (?:error|ERR!) code (\S+)$/m.exec(stderr)?.[1] ?? String(error);
    throw new Error(`${name}@${version} cannot be downloaded (${reason})`, { cause: error });
  }
  if (!existsSync(path)) throw new Error(`${name}@${version} has no ${program}`);
  return path;
}
