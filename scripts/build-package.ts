// Builds the package in the current folder: one bundled file per entry (what entries share is in chunks), and declarations.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

import { build } from "esbuild";
import { x } from "tinyexec";

import { root } from "./platforms.ts";

const { exports } = JSON.parse(await readFile("package.json", "utf8")) as { exports: Record<string, string> };
const entryPoints = Object.values(exports).filter((file) => file.endsWith(".ts"));

await rm("dist", { recursive: true, force: true });
await build({
  entryPoints,
  outbase: "src",
  outdir: "dist",
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "neutral",
  target: "es2022",
  external: ["node:*"],
  sourcemap: true,
  chunkNames: "chunks/[name]-[hash]",
  logLevel: "warning",
});
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
