import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { generate } from "./generate.ts";
import { SpecError } from "./spec-error.ts";
import { platforms, root } from "./spec.ts";

/**
 * @param names What was asked for; none means all.
 * @param folder The checkout to look in.
 * @returns The platforms to generate, those without a package left out.
 * @throws {SpecError} For a name that is no platform.
 */
export function choosePlatforms(names: readonly string[], folder: string = root): string[] {
  const unknown = names.find((name) => !(platforms as readonly string[]).includes(name));
  if (unknown !== undefined) throw new SpecError(`Unknown platform "${unknown}": it must be one of ${platforms.join(", ")}.`);
  return (names.length > 0 ? names : platforms).filter((name) => existsSync(`${folder}/packages/${name}/package.json`));
}

/**
 * Makes the generated files of platforms. Nothing is written unless all of them can be made.
 *
 * @param names The platforms.
 * @param report Told of each platform that is done.
 * @param options Whether changed files are written (default: yes), and the checkout to work on (default: this one).
 * @returns The files that differ from what is on disk, or should not be there, relative to the checkout.
 * @throws {SpecError} When a spec breaks a rule.
 */
export async function regenerate(
  names: readonly string[],
  report: (line: string) => void,
  options: { write?: boolean; folder?: string } = {},
): Promise<{ changed: string[] }> {
  const { write = true, folder = root } = options;
  const pending = new Map<string, string | undefined>();
  for (const platform of names) {
    const files = await generate(platform, `${folder}/specs/${platform}/openapi.yaml`);
    for (const [name, text] of files) {
      const file = `packages/${platform}/src/generated/${name}`;
      const before = existsSync(`${folder}/${file}`) ? await readFile(`${folder}/${file}`, "utf8") : undefined;
      if (before !== text) pending.set(file, text);
    }
    const folderOf = `packages/${platform}/src/generated`;
    const present = existsSync(`${folder}/${folderOf}`) ? await readdir(`${folder}/${folderOf}`) : [];
    for (const name of present) if (!files.has(name)) pending.set(`${folderOf}/${name}`, undefined);
    report(`${platform}: ${files.size} files`);
  }
  if (write) {
    for (const [file, text] of pending) {
      await mkdir(dirname(`${folder}/${file}`), { recursive: true });
      if (text === undefined) await rm(`${folder}/${file}`);
      else await writeFile(`${folder}/${file}`, text);
    }
  }
  return { changed: [...pending.keys()] };
}
