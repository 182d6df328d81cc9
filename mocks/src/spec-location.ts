import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { inRepository, packageRoot } from "./package-root.ts";
import { platforms } from "./platforms.ts";
import type { Platform } from "./platforms.ts";

/**
 * Returns the path of a platform's own spec: the source in the repository, the bundled copy in the published package.
 *
 * @param platform The platform's short name.
 * @returns An absolute path. The file may not exist: see {@link availablePlatforms}.
 */
export function specLocation(platform: Platform): string {
  const relative = inRepository ? `../specs/${platform.replace("@", "/")}/openapi.yaml` : `specs/${platform}.json`;
  return fileURLToPath(new URL(relative, packageRoot));
}

/**
 * Returns the path of the prepared operations of a platform's own spec.
 *
 * @param platform The platform's short name.
 * @returns An absolute path, or `undefined` in the repository, where the spec itself is read.
 */
export function preparedOperations(platform: Platform): string | undefined {
  return inRepository ? undefined : fileURLToPath(new URL(`specs/operations/${platform}.json`, packageRoot));
}

/**
 * Lists the platforms that can be mocked without a `spec` of your own.
 *
 * @returns The platforms whose spec exists, in the order of {@link platforms}.
 */
export function availablePlatforms(): Platform[] {
  return platforms.filter((platform) => existsSync(specLocation(platform)));
}
