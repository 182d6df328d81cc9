import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

/** The repository's root folder. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

const { apis: entries } = parse(readFileSync(join(root, "redocly.yaml"), "utf8")) as {
  apis: Record<string, { root: string; "x-draft"?: boolean }>;
};

/** One API of a platform: an entry of redocly.yaml. A second API of a platform is called `cyberwatch@v3`. */
export interface Api {
  /** The name in redocly.yaml, e.g. `"cyberwatch@v3"`. */
  readonly name: string;
  /** The platform's short name, e.g. `"cyberwatch"`. */
  readonly platform: string;
  /** The folder of a second API, in `specs/<platform>` and in the package's `src`, e.g. `"v3"`. Empty for the first API. */
  readonly folder: string;
  /** Whether the spec comes from a foreign document and is not finished (`x-draft: true`): faults that the generator can live with are warnings. */
  readonly draft: boolean;
}

/** The APIs, in the order of redocly.yaml: the only list of them. */
export const apis: readonly Api[] = Object.entries(entries).map(([name, entry]) => {
  const [platform = "", folder = ""] = name.split("@");
  return { name, platform, folder, draft: entry["x-draft"] === true };
});

/** The platforms, in the order of their first API. */
export const platforms: readonly string[] = [...new Set(apis.map(({ platform }) => platform))];

/**
 * @param platform The platform's short name.
 * @returns Whether it is a draft: made by `npm run new-platform`, and not promoted yet.
 */
export function isDraft(platform: string): boolean {
  return apis.some((api) => api.platform === platform && api.draft);
}

/**
 * Returns the path of a spec.
 *
 * @param name The API's name; that of a platform means its first API.
 * @returns An absolute path.
 * @throws {Error} When redocly.yaml does not name the API.
 */
export function specOf(name: string): string {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`Unknown API "${name}". redocly.yaml lists ${Object.keys(entries).join(", ")}.`);
  return join(root, entry.root);
}

/**
 * Returns the APIs of a platform.
 *
 * @param platform The platform's short name.
 * @returns Its APIs, the first one first.
 */
export function apisOf(platform: string): Api[] {
  return apis.filter((api) => api.platform === platform);
}
