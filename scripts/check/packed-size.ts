import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import type { BuildOptions } from "esbuild";

import { root } from "../platforms.ts";
import { isPlatform, scope } from "./workspace.ts";
import type { Manifest } from "./workspace.ts";

/** A realistic program that uses a package. */
export interface Program {
  /** `call`: one call. Otherwise the credentials that it uses in addition: `azure`, `keycloak`. */
  readonly name: string;
  readonly source: string;
}

/** A program and the size of what a browser loads to start it. */
export interface ProgramSize {
  readonly name: string;
  /** Bytes, minified and compressed with gzip. */
  readonly gzip: number;
}

/**
 * Reads the programs of a package: `scripts/check/programs/<package>/*.ts`.
 *
 * @param short The package's short name.
 * @returns The programs by name; none for a package without programs.
 */
export function programsOf(short: string): Program[] {
  const folder = join(root, "scripts/check/programs", short);
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return files.map((file) => ({ name: file.replace(/\.ts$/, ""), source: readFileSync(join(folder, file), "utf8") }));
}

/**
 * Bundles a program for browsers, with code splitting, and measures its initial chunk: the entry and what it imports statically. Chunks that
 * the program loads later do not count. Node's modules and undici are left out.
 *
 * @param source The program, in TypeScript.
 * @param folder The folder from which its imports are resolved.
 * @returns Bytes, minified and compressed with gzip.
 */
export async function initialSize(source: string, folder: string): Promise<number> {
  const chunks = await initialChunks(source, folder);
  return chunks.reduce((sum, text) => sum + gzipSize(text), 0);
}

/**
 * Measures a text.
 *
 * @param text The text.
 * @returns Bytes, compressed with gzip.
 */
export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/**
 * Bundles a program as {@link initialSize} does.
 *
 * @param source The program, in TypeScript.
 * @param folder The folder from which its imports are resolved.
 * @param options Further options of esbuild.
 * @returns The minified text of the entry, and of each chunk that it imports statically.
 */
export async function initialChunks(source: string, folder: string, options: BuildOptions = {}): Promise<string[]> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    absWorkingDir: root,
    outdir: "out",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: ["node:*", "undici"],
    logLevel: "error",
    ...options,
    metafile: true,
    write: false,
  });
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === "<stdin>") ?? "";
  // A set grows while it is iterated.
  const initial = new Set([entry]);
  for (const path of initial) {
    for (const { kind, path: imported, external } of metafile.outputs[path]?.imports ?? [])
      if (kind === "import-statement" && external !== true) initial.add(imported);
  }
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  return [...initial].map((path) => files.get(join(root, path)) ?? "");
}

/**
 * Measures the programs of a package.
 *
 * @param short The package's short name.
 * @param folder The project in which the package is installed.
 * @returns The programs and their sizes.
 */
export async function programSizes(short: string, folder: string): Promise<ProgramSize[]> {
  return await Promise.all(programsOf(short).map(async ({ name, source }) => ({ name, gzip: await initialSize(source, folder) })));
}

/**
 * Compares programs with the budgets in `sizeBudget` of the package's package.json: bytes, by program.
 *
 * @param manifest The package.json.
 * @param sizes The programs.
 * @returns One line for each program that is too large, for each program or budget without the other, and for a platform without programs.
 */
export function budgetFaults({ name: packageName, sizeBudget }: Manifest, sizes: readonly ProgramSize[]): string[] {
  const short = packageName.replace(scope, "");
  if (isPlatform({ short }) && sizes.length === 0) return [`scripts/check/programs/${short} has no program`];
  const budgets = new Map(Object.entries(sizeBudget ?? {}));
  const faults = sizes.flatMap(({ gzip, name }) => {
    const budget = budgets.get(name);
    budgets.delete(name);
    if (budget === undefined) return [`sizeBudget of package.json has no "${name}"`];
    return gzip > budget ? [`the program "${name}" has ${gzip} bytes; sizeBudget of package.json allows ${budget}`] : [];
  });
  return [...faults, ...[...budgets.keys()].map((name) => `sizeBudget of package.json has "${name}", but there is no such program`)];
}

/**
 * Formats a number of bytes.
 *
 * @param bytes The number.
 * @returns Kilobytes of 1000 bytes, with one decimal.
 */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
