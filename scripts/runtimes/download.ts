import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { NonZeroExitError, x } from "tinyexec";

/**
 * Downloads a package that contains a program, unless it is downloaded already. Runs none of its scripts.
 *
 * @param name The package's name.
 * @param version Its version.
 * @param program Path of the program in the package.
 * @param cache Folder that keeps what was downloaded.
 * @returns Path of the program.
 * @throws {Error} When npm cannot download it.
 */
export async function download(name: string, version: string, program: string, cache: string): Promise<string> {
  const folder = join(cache, `${name.replaceAll(/\W+/g, "-").replace(/^-/, "")}-${version}`);
  const path = join(folder, "node_modules", name, program);
  if (existsSync(path)) return path;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const args = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${version}`];
  try {
    await x("npm", args, { throwOnError: true, timeout: 300_000 });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const stderr = error instanceof NonZeroExitError ? (error.output?.stderr ?? "") : "";
    const reason = /^npm (?:error|ERR!) code (\S+)$/m.exec(stderr)?.[1] ?? String(error);
    throw new Error(`${name}@${version} cannot be downloaded (${reason})`, { cause: error });
  }
  if (!existsSync(path)) throw new Error(`${name}@${version} has no ${program}`);
  return path;
}
