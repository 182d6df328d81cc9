import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

/** The repository's root folder. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

const { apis } = parse(readFileSync(join(root, "redocly.yaml"), "utf8")) as { apis: Record<string, { root: string }> };

// A platform with several specs has several entries: `cyberwatch`, then `cyberwatch@v3`.
const platformOf = (api: string): string => api.replace(/[@-].*$/, "");

/** The platforms, in the order of `apis` in redocly.yaml: the only list of them. */
export const platforms: readonly string[] = [...new Set(Object.keys(apis).map(platformOf))];

/**
 * Returns the path of a platform's spec, of the first one where it has several.
 *
 * @param platform The platform's short name.
 * @returns An absolute path.
 * @throws {Error} When redocly.yaml does not name the platform.
 */
export function specOf(platform: string): string {
  const [, api] = Object.entries(apis).find(([name]) => platformOf(name) === platform) ?? [];
  if (api === undefined) throw new Error(`Unknown platform "${platform}". redocly.yaml lists ${platforms.join(", ")}.`);
  return join(root, api.root);
}
