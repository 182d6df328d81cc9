import { readFileSync } from "node:fs";
import { join } from "node:path";

import { SpecError } from "../generate/spec-error.ts";

/** A list of platforms in a file, and how a platform is written there. */
interface List {
  readonly file: string;
  /** Puts a platform at the end of the list. */
  add(text: string, name: string): string;
  /** Takes a platform out of the list. */
  remove(text: string, name: string): string;
}

/** The lists of the repository. redocly.yaml is the one that the scripts read; turbo.json and the published mocks cannot. */
const lists: readonly List[] = [
  {
    file: "redocly.yaml",
    add: (text, name) => text.replace(/^telemetry:/m, `  ${entry(name)}\ntelemetry:`),
    remove: (text, name) => text.replace(`  ${entry(name)}\n`, ""),
  },
  {
    file: "turbo.json",
    add: (text, name) => text.replace(/^( *)"@platform-clients\/mocks#build"/m, `$1"@platform-clients/${name}#build",\n$&`),
    remove: (text, name) => text.replace(new RegExp(`^ *"@platform-clients/${name}#build",\n`, "m"), ""),
  },
  {
    file: "mocks/src/platforms.ts",
    add: (text, name) => text.replace(/^(export const platforms = \[[^\]]*?),?(\s*\] as const)/m, `$1, "${name}"$2`),
    remove: (text, name) => text.replace(new RegExp(`,\\s*"${name}"(?=[^;]*\\] as const)`), ""),
  },
];

function entry(name: string): string {
  return `${name}: { root: ./specs/${name}/openapi.yaml, x-draft: true }`;
}

/**
 * Makes the texts of the lists with a platform, or without it.
 *
 * @param folder The repository.
 * @param name The platform's short name.
 * @param change Whether the platform is added or removed.
 * @returns Texts by path from the repository's root.
 * @throws {SpecError} When a list has changed its form and cannot be edited.
 */
export function changeLists(folder: string, name: string, change: "add" | "remove"): Map<string, string> {
  return new Map(
    lists.map((list) => {
      const text = readFileSync(join(folder, list.file), "utf8");
      const changed = list[change](text, name);
      if (change === "add" && changed === text) throw new SpecError(`${list.file} has no list of platforms to add ${name} to.`);
      return [list.file, changed];
    }),
  );
}
