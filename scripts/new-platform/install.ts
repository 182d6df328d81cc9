import { copyFileSync } from "node:fs";
import { join } from "node:path";

import { x } from "tinyexec";

import { SpecError } from "../generate/spec-error.ts";

/**
 * Formats files.
 *
 * @param folder The repository.
 * @param files Paths from there.
 * @throws {SpecError} When a file cannot be parsed.
 */
export async function format(folder: string, files: readonly string[]): Promise<void> {
  await run(folder, "oxfmt", ["--no-error-on-unmatched-pattern", ...files]);
}

/**
 * Updates pnpm-lock.yaml and the links in node_modules after a package was added or removed. It downloads nothing that is installed already.
 *
 * @param folder The repository.
 * @throws {SpecError} When pnpm fails.
 */
export async function install(folder: string): Promise<void> {
  await run(folder, "pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline", "--config.confirm-modules-purge=false"]);
  // scripts/install.mjs compares this copy, and would install again.
  copyFileSync(join(folder, "pnpm-lock.yaml"), join(folder, "node_modules/.installed-lock.yaml"));
}

async function run(folder: string, command: string, args: string[]): Promise<void> {
  const { exitCode, stderr, stdout } = await x(join(folder, "node_modules/.bin", command), args, { nodeOptions: { cwd: folder } });
  if (exitCode !== 0) throw new SpecError(`${command} ${args[0] ?? ""} failed.\n${stdout}${stderr}`);
}
