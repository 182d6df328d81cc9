import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { platforms, root } from "../platforms.ts";

/** The scope of every package's name, with its slash. */
export const scope = "@platform-clients/";

/** What the checks read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  /** The largest initial chunk of each program in `scripts/check/programs`: bytes, minified and compressed with gzip. */
  readonly sizeBudget?: Readonly<Record<string, number>>;
  readonly [field: string]: unknown;
}

/** One package of the workspace. */
export interface WorkspacePackage {
  /** Short name: `airview`, `core`, `mocks`. */
  readonly short: string;
  /** Its folder, from the root: `packages/airview`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Reads a package.json.
 *
 * @param folder The folder that contains it.
 * @returns Its content.
 */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/**
 * Lists the published packages: those with a package.json and a `src/index.ts`.
 *
 * @returns Core, the platforms by name, the mocks.
 */
export function workspacePackages(): WorkspacePackage[] {
  const folders = readdirSync(join(root, "packages")).toSorted();
  return [...folders.map((name) => `packages/${name}`), "mocks"]
    .filter((folder) => existsSync(join(root, folder, "package.json")) && existsSync(join(root, folder, "src/index.ts")))
    .map((folder) => ({ short: folder.replace("packages/", ""), folder, manifest: readManifest(join(root, folder)) }));
}

/**
 * Tells whether a package is a platform's client.
 *
 * @param item A package.
 * @returns False for core and the mocks.
 */
export function isPlatform(item: Pick<WorkspacePackage, "short">): boolean {
  return platforms.includes(item.short);
}

/**
 * Maps imports of the workspace's packages to source files.
 *
 * @param packages The packages.
 * @param publishedOnly Whether to omit entries that are not published.
 * @returns Import specifier to source file, from the root: `@platform-clients/core/node` to `packages/core/src/node.ts`.
 */
export function sourceEntries(packages: readonly WorkspacePackage[], publishedOnly = false): Map<string, string> {
  const entries = packages.flatMap(({ folder, manifest: { name, exports, publishConfig } }) => {
    const published = Object.keys(publishConfig?.["exports"] ?? {});
    return Object.entries(exports)
      .filter(([key]) => !publishedOnly || published.includes(key))
      .flatMap(([key, target]) =>
        typeof target === "string" && target.endsWith(".ts") ? [[name + key.slice(1), join(folder, target)] as const] : [],
      );
  });
  return new Map(entries);
}

/**
 * Prints the faults or a success message, and sets the exit code.
 *
 * @param name What was checked.
 * @param faults One line each.
 * @param good The message when there are no faults.
 */
export function report(name: string, faults: readonly string[], good: string): void {
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? `${name}: ${good}` : `${name}: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
