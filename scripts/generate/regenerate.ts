import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { apisOf, platforms, root } from "../platforms.ts";
import type { Api } from "../platforms.ts";
import { checkCompiles } from "./compile-check.ts";
import { generate, generateForeign } from "./generate.ts";
import { SpecError } from "./spec-error.ts";
import { loadSpecs } from "./spec.ts";

/**
 * @param names The names that the user gave; none means all.
 * @param folder The checkout to look in.
 * @returns The platforms to generate: those that have a package.
 * @throws {SpecError} When a name is not a platform.
 */
export function choosePlatforms(names: readonly string[], folder: string = root): string[] {
  const unknown = names.find((name) => !platforms.includes(name));
  if (unknown !== undefined) throw new SpecError(`Unknown platform "${unknown}": it must be one of ${platforms.join(", ")}.`);
  return [...new Set(names.length > 0 ? names : platforms)].filter((name) => existsSync(`${folder}/packages/${name}/package.json`));
}

/** How generated files are made. */
export interface RegenerateOptions {
  /** Whether changed files are written. Default: true. */
  readonly write?: boolean;
  /** The checkout to work on. Default: this one. */
  readonly folder?: string;
  /** Whether references to `http://` and `https://` are followed. Default: false. */
  readonly allowRemote?: boolean;
}

/**
 * Makes the generated files of platforms. Writes nothing unless all of them can be made.
 *
 * @param names The platforms.
 * @param report Called with one line for each platform.
 * @param options See there.
 * @returns The files that differ from those on disk, or that no spec needs any more, relative to the checkout.
 * @throws {SpecError} When a spec breaks a rule, or code generated from it does not compile.
 */
export async function regenerate(
  names: readonly string[],
  report: (line: string) => void,
  options: RegenerateOptions = {},
): Promise<{ changed: string[] }> {
  const { write = true, folder = root, allowRemote = false } = options;
  const specOf = (api: Api): string => `${folder}/${join("specs", api.platform, api.folder)}/openapi.yaml`;
  const chosen = names.flatMap((name) => apisOf(name).filter((api) => api.folder === "" || existsSync(specOf(api))));
  // All faults of all specs at once; `generate` receives the documents from `loadSpec`.
  await loadSpecs(chosen.filter(({ draft }) => !draft).map(specOf), { allowRemote });
  const lines: string[] = [];
  const texts = new Map<string, string>();
  const pending = new Map<string, string | undefined>();
  for (const api of chosen) {
    const files = api.draft
      ? (await generateForeign(api.platform, specOf(api), { allowRemote })).files
      : await generate(api.platform, specOf(api));
    const generated = join("packages", api.platform, "src", api.folder, "generated");
    for (const [name, text] of files) {
      const file = `${generated}/${name}`;
      const before = existsSync(`${folder}/${file}`) ? await readFile(`${folder}/${file}`, "utf8") : undefined;
      texts.set(file, text);
      if (before !== text) pending.set(file, text);
    }
    const present = existsSync(`${folder}/${generated}`) ? await readdir(`${folder}/${generated}`) : [];
    for (const name of present) if (!files.has(name)) pending.set(`${generated}/${name}`, undefined);
    lines.push(`${api.name}: ${files.size} files${api.draft ? " (draft)" : ""}`);
  }
  if (write && pending.size > 0) {
    const faults = checkCompiles(texts);
    if (faults.length > 0) throw new SpecError(faults);
  }
  for (const line of lines) report(line);
  if (write) {
    for (const [file, text] of pending) {
      await mkdir(dirname(`${folder}/${file}`), { recursive: true });
      if (text === undefined) await rm(`${folder}/${file}`);
      else await writeFile(`${folder}/${file}`, text);
    }
  }
  return { changed: [...pending.keys()] };
}
