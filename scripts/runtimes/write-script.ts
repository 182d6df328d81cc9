import { join } from "node:path";

import { build } from "esbuild";
import type { BuildOptions } from "esbuild";

import { root } from "../platforms.ts";
import type { Form } from "./runtimes.ts";

const call = (gateway: string, form: Form): string => `exercise("${gateway}", ${String(form === "page")})`;

/**
 * Writes the script that a runtime runs: `exercise.ts` and its call. Platform packages come from the folder in which they are installed, never
 * from this workspace.
 *
 * @param app The folder in which the packages are installed.
 * @param form The form that the runtime needs.
 * @param gateway URL of the gateway.
 * @returns Path of the script.
 */
export async function writeScript(app: string, form: Form, gateway: string): Promise<string> {
  const common: BuildOptions = { bundle: true, format: "esm", target: "es2022", tsconfigRaw: {}, logLevel: "error" };
  const start = form === "worker" ? `export default { test: () => ${call(gateway, form)} };` : `await ${call(gateway, form)};`;
  const module = join(app, `${form}.mjs`);
  await build({
    ...common,
    stdin: { contents: `import { exercise } from "./exercise.ts";\n${start}`, resolveDir: join(root, "scripts/runtimes") },
    external: ["@platform-clients/*"],
    outfile: module,
  });
  if (form === "module") return module;
  const bundle = join(app, `${form}.bundle.mjs`);
  await build({ ...common, entryPoints: [module], platform: "browser", outfile: bundle });
  return bundle;
}
