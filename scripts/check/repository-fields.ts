import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Manifest, WorkspacePackage } from "./workspace.ts";

/** The fields that npm shows and that its provenance statement needs, as one package must state them. */
export interface RepositoryFields {
  readonly repository: { readonly type: "git"; readonly url: string; readonly directory: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
}

/**
 * Derives the fields of a package from the root package.json.
 *
 * @param rootManifest The root package.json. Its `repository` is a URL, or an object with a `url`.
 * @param folder The package's folder, from the root: `packages/airview`.
 * @returns The fields, or undefined when the root states no repository.
 */
export function repositoryFields(rootManifest: Readonly<Record<string, unknown>>, folder: string): RepositoryFields | undefined {
  const { repository } = rootManifest;
  const stated = typeof repository === "string" ? repository : (repository as { url?: string } | undefined)?.url;
  if (stated === undefined || stated === "") return undefined;
  const page = stated
    .replace(/^github:|^(?=[\w.-]+\/[\w.-]+$)/, "https://github.com/")
    .replace(/^git\+/, "")
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, "https://$1/")
    .replace(/\.git$/, "");
  return {
    repository: { type: "git", url: `git+${page}.git`, directory: folder },
    homepage: `${page}/tree/HEAD/${folder}#readme`,
    bugs: { url: `${page}/issues` },
  };
}

/**
 * Checks the fields of a package.
 *
 * @param item The package.
 * @param rootManifest The root package.json.
 * @returns One line for each field that is missing or wrong. None when the root states no repository.
 */
export function repositoryFaults({ folder, manifest }: WorkspacePackage, rootManifest: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(repositoryFields(rootManifest, folder) ?? {})
    .filter(([field, value]) => JSON.stringify(manifest[field]) !== JSON.stringify(value))
    .map(([field, value]) => `${folder}/package.json: ${field} is not ${JSON.stringify(value)}: run \`npm run fix\``);
}

/**
 * Writes the fields into the package.json files in which they are missing or wrong, after `license`.
 *
 * @param items The packages.
 * @param root The repository's folder.
 * @returns The files that it wrote, from the root. They are not formatted.
 */
export function fixRepositoryFields(items: readonly WorkspacePackage[], root: string): string[] {
  const rootManifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const wrong = items.filter((item) => repositoryFaults(item, rootManifest).length > 0);
  return wrong.map(({ folder, manifest }) => {
    const { name, version, description, license, ...rest } = manifest;
    const complete = { name, version, description, license, ...repositoryFields(rootManifest, folder) };
    const others = Object.entries(rest).filter(([field]) => !(field in complete));
    const file = `${folder}/package.json`;
    writeFileSync(join(root, file), `${JSON.stringify({ ...complete, ...Object.fromEntries(others) }, undefined, 2)}\n`);
    return file;
  });
}
