// Builds the package in the current folder: one bundled file per entry (what entries share is in one more), and declarations.
import { readFile, rm } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";

import { transform } from "esbuild";
import { rollup } from "rollup";
import type { GetModuleInfo, ManualChunkMeta } from "rollup";
import { x } from "tinyexec";

import { root } from "./platforms.ts";

const { exports } = JSON.parse(await readFile("package.json", "utf8")) as { exports: Record<string, string> };
const entryPoints = Object.values(exports).filter((file) => file.endsWith(".ts"));

await rm("dist", { recursive: true, force: true });
const bundle = await rollup({
  input: Object.fromEntries(entryPoints.map((file) => [relative("src", file).replace(/\.ts$/, ""), file])),
  external: (id) => !id.startsWith(".") && !isAbsolute(id),
  plugins: [{ name: "typescript", transform: compile }],
  // Each entry exports what its source exports, and keeps its place for `import()`.
  preserveEntrySignatures: "strict",
});
await bundle.write({ dir: "dist", format: "es", sourcemap: true, chunkFileNames: "[name].js", manualChunks: sharedChunk });
await bundle.close();

function compile(code: string, id: string): Promise<{ code: string; map: string }> {
  // Not minified: that would remove the annotations by which bundlers recognise what is not used.
  return transform(code, { loader: "ts", target: "es2022", sourcemap: true, sourcefile: id });
}

// What several entries contain is one file, because each further file makes the import slower.
function sharedChunk(id: string, { getModuleIds, getModuleInfo }: ManualChunkMeta): string | undefined {
  const entries = [...getModuleIds()].filter((module) => getModuleInfo(module)?.isEntry === true);
  return entries.filter((entry) => reaches(entry, id, getModuleInfo)).length > 1 ? "shared" : undefined;
}

function reaches(from: string, to: string, getModuleInfo: GetModuleInfo, seen = new Set<string>()): boolean {
  if (from === to) return true;
  seen.add(from);
  return getModuleInfo(from)?.importedIds.some((id) => !seen.has(id) && reaches(id, to, getModuleInfo, seen)) === true;
}

const tsc = join(root, "node_modules/typescript/bin/tsc");
const declarations = [
  "-p",
  "tsconfig.build.json",
  "--emitDeclarationOnly",
  "--declaration",
  "--sourceMap",
  "false",
  "--inlineSources",
  "false",
];
const { exitCode } = await x(process.execPath, [tsc, ...declarations], { nodeOptions: { stdio: "inherit" } });
process.exitCode = exitCode ?? 1;
