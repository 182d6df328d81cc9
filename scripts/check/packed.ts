import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { x } from "tinyexec";

import { codeEntries } from "./install-packed.ts";
import type { Packed } from "./install-packed.ts";

const expected = ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"];
const welcome =
  /^(?:package\.json|README\.md|coming-from-python\.md|LICENSE|CHANGELOG\.md|dist\/.+\.(?:js|js\.map|d\.ts)|dist\/third-party\.txt|specs\/(?:operations\/)?[\w@-]+\.json)$/;

/**
 * Lists files that are missing from the package, and files that do not belong in it.
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
 * Runs publint and attw on the tarball.
 *
 * @param packed The package.
 * @returns Their messages.
 */
export async function lintFaults({ tarball }: Packed): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes.buffer } });
  const lines = messages
    .filter(({ type }) => type !== "suggestion")
    .map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
  const attw = await x("attw", [tarball, "--profile", "esm-only", "--no-color", "--no-emoji"]);
  return attw.exitCode === 0 ? lines : [...lines, `attw: ${attw.stdout}${attw.stderr}`];
}

/**
 * Imports every entry in a separate process, as an ES module and by `require()` and by `import()` from CommonJS, and runs every command with `--help`.
 *
 * @param packed The package.
 * @param target Where it is installed.
 * @returns What failed.
 */
export async function importFaults({ folder, manifest }: Packed, target: string): Promise<string[]> {
  const names = JSON.stringify(codeEntries(manifest));
  const all = "if (Object.keys(module).length === 0) throw new Error(`${name} exports nothing`);";
  const esm = `for (const name of ${names}) { const module = await import(name); ${all} }`;
  const cjs = `for (const name of ${names}) { const module = require(name); ${all} } require("${manifest.name}/package.json");`;
  const dynamic = `(async () => { for (const name of ${names}) { const module = await import(name); ${all} } })()`;
  const faults = await Promise.all([
    attempt("import", ["--input-type=module", "--eval", esm], target),
    attempt("require", ["--input-type=commonjs", "--eval", cjs], target),
    // As in Node 22.0 to 22.11, which cannot require an ES module.
    attempt("await import", ["--no-experimental-require-module", "--input-type=commonjs", "--eval", dynamic], target),
    ...Object.entries(manifest.bin ?? {}).map(([name, file]) => attempt(`${name} --help`, [join(folder, file), "--help"], target)),
  ]);
  return faults.flat();
}

async function attempt(what: string, args: string[], cwd: string): Promise<string[]> {
  try {
    const { exitCode, stderr } = await x(process.execPath, ["--no-warnings", ...args], { timeout: 30_000, nodeOptions: { cwd } });
    return exitCode === 0 ? [] : [`${what}: ${/^\w*Error\b.*$/m.exec(stderr)?.[0] ?? stderr}`];
  } catch (error) {
    return [`${what}: ${String(error)}`];
  }
}
