import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import type { CompileFault, CompilerSettings } from "./compile.ts";
import { root } from "./workspace.ts";

const compiler = join(root, "node_modules/typescript-7/bin/tsc");

/**
 * Type-checks files with TypeScript 7, which has no programming interface, in a process of its own. Every declaration on which they lean is
 * checked too.
 *
 * @param files Path to source text; they are written to disk.
 * @param settings How to compile.
 * @param folder Where a tsconfig.json for them is written; it need not exist. Paths in the faults begin there.
 * @returns Every fault, also in declarations of others.
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
  const child = spawn(process.execPath, [compiler, "--pretty", "false"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
  const [code, output, complaints] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  const faults = parseFaults(output);
  if (code !== 0 && faults.length === 0) throw new Error(`TypeScript 7 ended with ${String(code)}.\n${output}${complaints}`);
  return faults;
}

// A fault is one line, `consumer.mts(3,7): error TS2322: Type 'string' is not ...`, and the indented ones below.
function parseFaults(output: string): CompileFault[] {
  const found = output.matchAll(/^(?:(\S.*)\((\d+),\d+\): )?error (TS\d+: .*(?:\n[ \t].*)*)/gm);
  return [...found].map(([, file = "", line = "0", words = ""]) => ({ file, line: Number(line), text: words }));
}
