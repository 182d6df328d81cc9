// `npm run bench`: bundles the benchmark, so no loader is measured, and runs it in a new Node process.
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { xSync } from "tinyexec";

import { root } from "../platforms.ts";

const folder = await mkdtemp(join(root, "node_modules/.bench-"));
try {
  const outfile = join(folder, "call-overhead.mjs");
  await build({
    entryPoints: [join(root, "scripts/bench/call-overhead.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    external: ["axios", "ky", "ofetch", "openai", "openapi-fetch"],
    plugins: [inlineWorkspace()],
    logLevel: "error",
  });
  process.exitCode = xSync(process.execPath, [outfile], { nodeOptions: { stdio: "inherit" } }).exitCode ?? 1;
} finally {
  await rm(folder, { recursive: true });
}

/** Bundles the packages of this workspace from source. Everything else is loaded as installed. */
function inlineWorkspace(): Plugin {
  return {
    name: "inline-workspace",
    setup(bundle) {
      bundle.onResolve({ filter: /^@platform-clients\// }, ({ path }) => {
        const [, name = "", entry = "index"] = path.split("/");
        return { path: join(root, "packages", name, entry === "errors" ? "src/errors/index.ts" : `src/${entry}.ts`) };
      });
    },
  };
}
