import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * @param name A platform's short name.
 * @returns The files and folders that belong to it alone, from the repository's root.
 */
export function ownPaths(name: string): string[] {
  return [`specs/${name}`, `packages/${name}`, `scripts/check/programs/${name}`, `scripts/tour/${name}.ts`];
}

/**
 * Deletes what belongs to a platform alone.
 *
 * @param folder The repository.
 * @param name The platform's short name.
 */
export function deleteOwn(folder: string, name: string): void {
  for (const path of ownPaths(name)) rmSync(join(folder, path), { recursive: true, force: true });
}

/**
 * Writes files. Creates their folders.
 *
 * @param folder The repository.
 * @param files Texts by path.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/**
 * Remembers files that are about to change.
 *
 * @param folder The repository.
 * @param files Their paths.
 * @returns Their texts.
 */
export function readFiles(folder: string, files: Iterable<string>): Map<string, string> {
  return new Map(
    [...files].filter((file) => existsSync(join(folder, file))).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}
