// What the generator costs, relative to openapi-typescript for the same documents in the same process. Only the
// ratios mean anything.
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import openapiTS, { astToString } from "openapi-typescript";
import { x } from "tinyexec";

import { checkCompiles } from "../generate/compile-check.ts";
import { generate, generateForeign } from "../generate/generate.ts";
import { loadSpecs } from "../generate/spec.ts";
import { platforms, root, specOf } from "../platforms.ts";
import { ratio as formatRatio } from "./table.ts";
import type { Bench } from "./table.ts";

/** One comparison. */
export interface GenerateRow {
  readonly name: string;
  /** CPU time of this generator, in milliseconds. */
  readonly ours: number;
  /** CPU time of openapi-typescript, in milliseconds. */
  readonly baseline: number;
  readonly ratio: number;
}

/** The package that contains GitHub's description of its API. */
const githubPackage = "@octokit/openapi@23.0.2";
const githubFile = "package/generated/api.github.com.json";

/** How often each side runs: to warm up, and measured. */
interface Rounds {
  readonly warm: number;
  readonly measured: number;
}

/**
 * Measures the generation of this project's specs.
 *
 * @param rounds How often. Default: 4 rounds to warm up and 15 measured.
 * @returns Two rows: what the generator does always, and with the type check of what it writes.
 */
async function measureSpecs(rounds: Rounds = { warm: 4, measured: 15 }): Promise<GenerateRow[]> {
  const files = platforms.map(specOf);
  const texts = new Map<string, string>();
  const ours = async (): Promise<void> => {
    await loadSpecs(files);
    for (const platform of platforms) {
      for (const [name, text] of await generate(platform, specOf(platform))) texts.set(`packages/${platform}/src/generated/${name}`, text);
    }
  };
  const [generator, check, baseline] = await measure(rounds, [
    ours,
    () => void checkCompiles(texts),
    async () => {
      for (const file of files) await baselineOf(file);
    },
  ]);
  return [
    toRow(`the ${platforms.length} specs of this project`, generator, baseline),
    toRow("the same, with the type check of the generated files", generator + check, baseline),
  ];
}

/**
 * Measures the generation of GitHub's API. Downloads its description (29 MB) with npm, once.
 *
 * @param rounds How often. Default: 1 round to warm up and 5 measured.
 * @returns One row.
 * @throws {Error} When the description cannot be downloaded.
 */
async function measureGithub(rounds: Rounds = { warm: 1, measured: 5 }): Promise<GenerateRow[]> {
  const file = await githubDescription();
  const [ours, baseline] = await measure(rounds, [() => generateForeign("github", file), () => baselineOf(file)]);
  return [toRow("GitHub's description of its API (13 MB)", ours, baseline)];
}

/**
 * Measures everything.
 *
 * @returns The rows.
 * @throws {Error} When GitHub's description cannot be downloaded.
 */
async function measureGenerate(): Promise<GenerateRow[]> {
  return [...(await measureSpecs()), ...(await measureGithub())];
}

async function baselineOf(file: string): Promise<string> {
  return astToString(await openapiTS(pathToFileURL(file), { silent: true }));
}

async function githubDescription(): Promise<string> {
  const folder = join(root, "node_modules/.cache/bench");
  const file = join(folder, githubFile);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  const options = { throwOnError: true, nodeOptions: { cwd: folder } };
  const { stdout } = await x("npm", ["pack", "--silent", githubPackage], options);
  await x("tar", ["-xzf", stdout.trim(), githubFile], options);
  return file;
}

/** Runs tasks in turns, so that what else the machine does falls on all of them. Returns the median CPU time of each, in milliseconds. */
async function measure<const T extends readonly (() => unknown)[]>(
  { measured, warm }: Rounds,
  tasks: T,
): Promise<{ [Index in keyof T]: number }> {
  const times: number[][] = tasks.map(() => []);
  for (let round = 0; round < warm + measured; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const before = process.cpuUsage();
      await task();
      const { system, user } = process.cpuUsage(before);
      if (round >= warm) times[index]?.push((user + system) / 1000);
    }
  }
  return times.map(median) as { [Index in keyof T]: number };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function toRow(name: string, ours: number, baseline: number): GenerateRow {
  return { name, ours, baseline, ratio: ours / baseline };
}

/** The cost of the generator. */
export const generator: Bench = {
  name: "generate",
  title: "The generator",
  goal: "at most 2 times the CPU time of openapi-typescript",
  about:
    "CPU time of the generator and of openapi-typescript 7.13 for the same documents, in one process and in turns; medians. GitHub's description of its API " +
    `(13 MB, ${githubPackage}) is the original. The type check of what is written runs only when a file changed.`,
  async run() {
    const rows = await measureGenerate();
    const compared = rows.filter(({ name }) => !name.includes("type check"));
    return {
      head: ["documents", "over openapi-typescript"],
      rows: rows.map((row) => [row.name, formatRatio(row.ratio)]),
      result: compared.map((row) => formatRatio(row.ratio)).join(" and "),
      met: compared.every((row) => row.ratio <= 2),
    };
  },
};
