import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

import { x } from "tinyexec";

import { root } from "../platforms.ts";
import { readManifest, scope } from "./workspace.ts";
import type { Manifest, WorkspacePackage } from "./workspace.ts";

/** A package that was packed and installed. */
export interface Packed {
  readonly tarball: string;
  /** The package's folder below `node_modules`. */
  readonly folder: string;
  /** The packed manifest. */
  readonly manifest: Manifest;
}

/** A project in which packed packages are installed. */
export interface Project {
  readonly folder: string;
  /** The packages, by name. */
  readonly packages: ReadonlyMap<string, Packed>;
}

/**
 * Packs packages and unpacks them into the `node_modules` of one project. Does not use the network.
 *
 * @param items The packages.
 * @param folder An empty folder.
 * @returns The project. It has no dependencies from the registry yet: see {@link linkDependencies}.
 * @throws {Error} When a package cannot be packed.
 */
export async function installPacked(items: readonly WorkspacePackage[], folder: string): Promise<Project> {
  const install = async ({ folder: source, manifest: { name }, short }: WorkspacePackage): Promise<[string, Packed]> => {
    const [tarballs, target] = [join(folder, "tarballs", short), join(folder, "node_modules", name)];
    for (const made of [tarballs, target]) mkdirSync(made, { recursive: true });
    await x("pnpm", ["pack", "--pack-destination", tarballs], { throwOnError: true, nodeOptions: { cwd: join(root, source) } });
    const tarball = join(tarballs, readdirSync(tarballs)[0] ?? "");
    await x("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"], { throwOnError: true });
    return [name, { tarball, folder: target, manifest: readManifest(target) }];
  };
  return { folder, packages: new Map(await Promise.all(items.map(install))) };
}

/**
 * Lists the registry packages that a package needs, also those of the workspace packages on which it depends.
 *
 * @param item The package.
 * @param items Every package of the workspace.
 * @param optional Whether its optional peers are included. Those of its dependencies never are.
 * @returns Their folders, by name.
 */
export function dependenciesOf(
  { folder, manifest }: WorkspacePackage,
  items: readonly WorkspacePackage[],
  optional: boolean,
): Map<string, string> {
  const isWanted = (peer: string): boolean => optional || manifest.peerDependenciesMeta?.[peer]?.optional !== true;
  const names = [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.peerDependencies ?? {}).filter(isWanted)];
  const found = names.flatMap((name) => {
    const sibling = items.find((other) => other.manifest.name === name);
    return sibling === undefined
      ? [[name, realpathSync(join(root, folder, "node_modules", name))] as const]
      : [...dependenciesOf(sibling, items, false)];
  });
  return new Map(found);
}

/**
 * Links the given registry packages, and no others, into a project, from the folders in which pnpm installed them.
 *
 * @param project The project.
 * @param dependencies Name and folder of each.
 */
export function linkDependencies({ folder }: Project, dependencies: ReadonlyMap<string, string>): void {
  const modules = join(folder, "node_modules");
  for (const name of readdirSync(modules)) if (`${name}/` !== scope) rmSync(join(modules, name), { recursive: true });
  for (const [name, from] of dependencies) {
    const to = join(modules, name);
    mkdirSync(dirname(to), { recursive: true });
    if (!existsSync(to)) symlinkSync(from, to, "junction");
  }
}

/**
 * Lists the names under which a package's code is imported.
 *
 * @param manifest The package's manifest.
 * @returns Import specifiers: `@platform-clients/core`, `@platform-clients/core/node`.
 */
export function codeEntries({ name, exports }: Manifest): string[] {
  return Object.keys(exports)
    .filter((key) => !key.endsWith(".json"))
    .map((key) => name + key.slice(1));
}
