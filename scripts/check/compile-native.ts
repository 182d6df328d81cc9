import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { x } from "tinyexec";

import type { CompileFault, CompilerSettings } from "./compile.ts";
import { root } from "../platforms.ts";

const compiler = join(root, "node_modules/typescript-7/bin/tsc");

/**
 * Type-checks files with TypeScript 7, which has no programming interface, in a separate process. Checks every declaration that they use too.
 *
 * @param files Path to source text; they are written to disk.
 * @param settings How to compile.
 * @param folder Where a tsconfig.json for them is written; it need not exist. Paths in the faults begin there.
 * @returns Every fault, including those in declarations of other packages.
 * @throws {Error} When the compiler fails without naming a fault.
 */
export async function compileNative(
  files: ReadonlyMap<string, string>,
  settings: CompilerSettings,
  folder: string,
): Promise<CompileFault[]> {
  mkdirSync(folder, { recursive: true });
  for (const [file, source] of files) writeFileSync(file, source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: settings, files: [...files.keys()] }));
  const { exitCode, stderr, stdout } = await x(process.execPath, [compiler, "--pretty", "false"], { nodeOptions: { cwd: folder } });
  const faults = parseFaults(stdout);
  if (exitCode !== 0 && faults.length === 0) throw new Error(`TypeScript 7 ended with ${String(exitCode)}.\n${stdout}${stderr}`);
  return faults;
}

// A fault is one line, `consumer.mts(3,7): error TS2322: Type 'string' is not ...`, and the indented ones below.
function parseFaults(output: string): CompileFault[] {
  const found = output.matchAll(/^(?:(\S.*)\((\d+),(\d+)\): )?error (TS\d+: .*(?:\n[ \t].*)*)/gm);
  return [...found].map(([, file = "", line = "0", column = "0", text = ""]) => ({
    file,
    line: Number(line),
    column: Number(column),
    text,
  }));
}
