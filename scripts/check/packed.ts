import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

import { publint } from "publint";
import { formatMessage } from "publint/utils";

import { codeEntries } from "./install-packed.ts";
import type { Packed } from "./install-packed.ts";
import { root } from "./workspace.ts";

const expected = ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"];
const welcome = /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/.+\.(?:js|js\.map|d\.ts)|specs\/[\w-]+\.json)$/;

/**
 * Files that are missing from the package, or have no business in it.
 *
 * @param packed The package.
 * @returns One line for each file.
 */
export function contentFaults({ folder }: Packed): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return [
    ...expected.filter((file) => !files.includes(file)).map((file) => `${file} is not in the package`),
    ...files.filter((file) => !welcome.test(file)).map((file) => `${file} should not be in the package`),
  ];
}

/**
 * What publint and attw say of the tarball.
 *
 * @param packed The package.
 * @returns Their words.
 */
export async function lintFaults({ tarball }: Packed): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes.buffer } });
  const lines = messages
    .filter(({ type }) => type !== "suggestion")
    .map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
  const attw = spawnSync(join(root, "node_modules/.bin/attw"), [tarball, "--profile", "esm-only", "--no-color", "--no-emoji"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return attw.status === 0 ? lines : [...lines, `attw: ${attw.stdout}${attw.stderr}`];
}

/**
 * Imports every entry in a process of its own, as an ES module and by `require()`, and asks every command for its help.
 *
 * @param packed The package.
 * @param target Where it is installed.
 * @returns What failed.
 */
export function importFaults({ folder, manifest }: Packed, target: string): string[] {
  const names = JSON.stringify(codeEntries(manifest));
  const all = "if (Object.keys(module).length === 0) throw new Error(`${name} exports nothing`);";
  const esm = `for (const name of ${names}) { const module = await import(name); ${all} }`;
  const cjs = `for (const name of ${names}) { const module = require(name); ${all} } require("${manifest.name}/package.json");`;
  return [
    ...attempt("import", ["--input-type=module", "--eval", esm], target),
    ...attempt("require", ["--input-type=commonjs", "--eval", cjs], target),
    ...Object.entries(manifest.bin ?? {}).flatMap(([name, file]) => attempt(`${name} --help`, [join(folder, file), "--help"], target)),
  ];
}

function attempt(what: string, args: string[], cwd: string): string[] {
  const { status, stderr, error } = spawnSync(process.execPath, ["--no-warnings", ...args], { cwd, encoding: "utf8", timeout: 30_000 });
  if (status === 0) return [];
  return [`${what}: ${error?.message ?? /^\w*Error\b.*$/m.exec(stderr)?.[0] ?? stderr}`];
}
