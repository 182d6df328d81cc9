import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

import { x } from "tinyexec";

import type { Document } from "./document.ts";
import { SpecError } from "./spec-error.ts";
import type { Fault } from "./spec-error.ts";

const require = createRequire(import.meta.url);
const command = require.resolve("@redocly/cli/bin/cli.js");

/** Bounds of one Redocly process. */
const timeout = 120_000;
const memoryMegabytes = 2048;

/** What `redocly lint --format=json` says about one spec. */
interface LintOutput {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly severity: "error" | "warn";
    readonly message: string;
    readonly ignored?: boolean;
    readonly location: readonly {
      readonly source: { readonly ref: string };
      readonly start?: { readonly line: number; readonly col: number };
    }[];
  }[];
}

/**
 * Lints specs with one process. If Redocly crashes on a spec, which happens when values have the wrong type, further processes find the
 * fault and lint the other specs.
 *
 * @param files Paths of the root documents.
 * @param folder The folder that paths in messages are relative to; it holds `redocly.yaml`.
 * @returns The faults of each file.
 */
export async function lintFiles(files: readonly string[], folder: string): Promise<Fault[][]> {
  if (files.length === 0) return [];
  const { faults, error } = await lint(files, folder, `${folder}/redocly.yaml`);
  const crashed = files[faults.length];
  if (crashed === undefined) return faults;
  const structure = await lintStructure(crashed, folder);
  const cause = { file: relative(folder, resolve(crashed)), line: 1, column: 1, rule: "redocly", message: error };
  const rest = await lintFiles(files.slice(faults.length + 1), folder);
  return [...faults, structure.length > 0 ? structure : [cause], ...rest];
}

/** Checks only that values have the types that OpenAPI requires. */
async function lintStructure(file: string, folder: string): Promise<Fault[]> {
  return inFolder(async (temporary) => {
    await writeFile(`${temporary}/redocly.yaml`, JSON.stringify({ rules: { struct: "error" } }));
    const { faults } = await lint([file], folder, `${temporary}/redocly.yaml`);
    return faults[0] ?? [];
  });
}

/** Returns the faults of each file up to the first on which Redocly crashes, and why it does. */
async function lint(files: readonly string[], folder: string, config: string): Promise<{ faults: Fault[][]; error: string }> {
  const paths = files.map((file) => relative(folder, resolve(file)));
  const { stdout, stderr } = await redocly(["lint", ...paths, `--config=${config}`, "--format=json", "--max-problems=1000"], folder);
  // One JSON document for each file; only the outermost braces are at the start of a line.
  const outputs = stdout.trim() === "" ? [] : stdout.trim().split(/(?<=^\})\s*(?=\{$)/m);
  const faults = outputs.map((text, index) => {
    const { problems } = JSON.parse(text) as LintOutput;
    return problems.flatMap(({ ruleId, severity, message, ignored, location: [location] }) => {
      if (severity !== "error" || ignored === true) return [];
      const { line, col } = location?.start ?? { line: 1, col: 1 };
      return [{ file: location?.source.ref ?? paths[index] ?? "", line, column: col, rule: ruleId, message }];
    });
  });
  return { faults, error: failure(stderr) };
}

/**
 * Resolves specs into one document each, with one process.
 *
 * @param files Paths of the root documents.
 * @returns The documents: references point into `#/components` only.
 * @throws {SpecError} When Redocly fails on a file.
 */
export async function bundleFiles(files: readonly string[]): Promise<Document[]> {
  return inFolder(async (folder) => {
    // A configuration of its own, because Redocly names output files after input files, and ours are all called openapi.yaml.
    const outputs = files.map((_, index) => `${folder}/${index}.json`);
    const apis = Object.fromEntries(files.map((file, index) => [`spec${index}`, { root: resolve(file), output: outputs[index] }]));
    await writeFile(`${folder}/redocly.yaml`, JSON.stringify({ apis }));
    const { stderr, exitCode } = await redocly(["bundle", `--config=${folder}/redocly.yaml`, "--ext=json"], folder);
    if (exitCode !== 0) throw new SpecError(`redocly bundle failed: ${failure(stderr)}`);
    return await Promise.all(outputs.map(async (output) => JSON.parse(await readFile(output, "utf8")) as Document));
  });
}

/** Runs a task with a temporary folder. */
async function inFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "specs-"));
  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function redocly(args: readonly string[], cwd: string): Promise<{ stdout: string; stderr: string; exitCode: number | undefined }> {
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1", FORCE_COLOR: undefined };
  const child = x(process.execPath, [`--max-old-space-size=${memoryMegabytes}`, command, ...args], { timeout, nodeOptions: { cwd, env } });
  const { stdout, stderr, exitCode } = await child;
  if (child.aborted || child.killed) throw new SpecError(`redocly ${args[0]} was stopped: it took longer than ${timeout / 1000} seconds.`);
  if (stderr.includes("heap out of memory"))
    throw new SpecError(`redocly ${args[0]} was stopped: it used more than ${memoryMegabytes} MB of memory.`);
  return { stdout, stderr, exitCode };
}

/** The cause that Redocly gives, without notices and progress messages. */
function failure(stderr: string): string {
  const cause = /(?:went wrong when processing|Failed to (?:resolve|parse) API description at) [^\n]*:\s*- (.*)/.exec(stderr)?.[1];
  const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !/[║╔╚]|^(?:validating|bundling) |validated in/.test(line));
  return cause ?? lines.join(" ").trim();
}
