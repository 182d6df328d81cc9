import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

import { readManifest, root, scope } from "./workspace.ts";
import type { Manifest } from "./workspace.ts";

/** A package as it was packed, installed into an empty folder. */
export interface Packed {
  readonly tarball: string;
  /** The package's folder below `node_modules`. */
  readonly folder: string;
  /** The manifest that was packed. */
  readonly manifest: Manifest;
}

/**
 * Packs a package and installs it, with its workspace dependencies packed too and its registry dependencies linked from where pnpm put them.
 * Only what a manifest names becomes visible, and the network is not used.
 *
 * @param source The package's folder in the workspace.
 * @param target An empty folder.
 * @param optional Whether to install its optional peers too; those of its dependencies stay away.
 * @returns The package as it was packed.
 */
export function installPacked(source: string, target: string, optional: boolean): Packed {
  const { name } = readManifest(source);
  const folder = join(target, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  const tarball = pack(source, join(target, "tarballs", name.replace(scope, "")));
  execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
  const manifest = readManifest(folder);
  const peers = Object.keys(manifest.peerDependencies ?? {}).filter(
    (peer) => optional || manifest.peerDependenciesMeta?.[peer]?.optional !== true,
  );
  for (const dependency of [...Object.keys(manifest.dependencies ?? {}), ...peers]) {
    if (existsSync(join(target, "node_modules", dependency))) continue;
    const installed = realpathSync(join(source, "node_modules", dependency));
    if (dependency.startsWith(scope)) installPacked(installed, target, false);
    else link(installed, join(target, "node_modules", dependency));
  }
  return { tarball, folder, manifest };
}

/**
 * Makes one of the repository's own development dependencies visible to the installed package's consumer.
 *
 * @param name The dependency, e.g. `@types/node`.
 * @param target The folder that the package was installed in.
 */
export function linkTool(name: string, target: string): void {
  link(realpathSync(join(root, "node_modules", name)), join(target, "node_modules", name));
}

/**
 * The names under which a package's code is imported.
 *
 * @param manifest The package's manifest.
 * @returns Import specifiers: `@platform-clients/core`, `@platform-clients/core/node`.
 */
export function codeEntries({ name, exports }: Manifest): string[] {
  return Object.keys(exports)
    .filter((key) => !key.endsWith(".json"))
    .map((key) => name + key.slice(1));
}

function pack(source: string, destination: string): string {
  mkdirSync(destination, { recursive: true });
  const pnpm = join(root, "node_modules/.bin/pnpm");
  execFileSync(pnpm, ["pack", "--pack-destination", destination], {
    cwd: source,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  return join(destination, readdirSync(destination).find((file) => file.endsWith(".tgz")) ?? "");
}

function link(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to, "junction");
}
