import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { x } from "tinyexec";

import { root } from "../platforms.ts";
import { sourceEntries, workspacePackages } from "../check/workspace.ts";

/**
 * Bundles a script in `measured`, so that no loader is measured, and runs it in a new Node process.
 *
 * @typeParam Result What the script reports.
 * @param name The script's name.
 * @param flags Flags of Node.
 * @returns The result.
 * @throws {Error} When the script fails.
 */
export async function runMeasured<Result>(name: string, flags: readonly string[] = []): Promise<Result> {
  const folder = await mkdtemp(join(root, "node_modules/.bench-"));
  try {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [join(root, "scripts/bench/measured", `${name}.ts`)],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile,
      external: ["axios", "ky", "ofetch", "openai", "openapi-fetch"],
      plugins: [inlineWorkspace()],
      logLevel: "error",
    });
    const { stdout } = await x(process.execPath, [...flags, outfile], { throwOnError: true });
    return JSON.parse(stdout) as Result;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Bundles the packages of this workspace from source. Everything else is loaded as installed. */
function inlineWorkspace(): Plugin {
  const sources = sourceEntries(workspacePackages());
  return {
    name: "inline-workspace",
    setup(bundle) {
      bundle.onResolve({ filter: /^@platform-clients\// }, ({ path }) => ({ path: join(root, sources.get(path) ?? path) }));
    },
  };
}
