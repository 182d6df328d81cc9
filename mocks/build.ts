// Builds the package: Prism and the other libraries are bundled, so that installing it installs nothing else.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build as bundle } from "esbuild";
import type { PluginBuild } from "esbuild";
import { x } from "tinyexec";

const folder = fileURLToPath(new URL(".", import.meta.url));
const dist = join(folder, "dist");

await rm(dist, { recursive: true, force: true });
const { metafile } = await bundle({
  absWorkingDir: folder,
  entryPoints: ["src/index.ts", "src/cli.ts"],
  outdir: dist,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: true,
  metafile: true,
  legalComments: "none",
  chunkNames: "[name]-[hash]",
  plugins: [{ name: "replacements", setup: replaceModules }],
  // Some of the libraries are CommonJS and require modules of Node.
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
});

// The licences of everything that is in the bundle.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []),
);
const notices = await Promise.all([...packages].toSorted().map((path) => notice(join(folder, path))));
await writeFile(join(dist, "third-party.txt"), [...new Set(notices)].join("\n\n"));

// Only the declarations that the entry reaches: those behind it speak of Prism, which users do not have.
const { exitCode } = await x(process.execPath, [join(folder, "../node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  nodeOptions: { cwd: folder, stdio: "inherit" },
});
process.exitCode = exitCode ?? 1;
const reached = new Set<string>();
await reach(join(dist, "index.d.ts"));
for (const file of await readdir(dist, { recursive: true })) {
  if (file.endsWith(".d.ts") && !reached.has(join(dist, file))) await rm(join(dist, file));
}

async function reach(file: string): Promise<void> {
  if (reached.has(file)) return;
  reached.add(file);
  const text = await readFile(file, "utf8");
  for (const [, path = ""] of text.matchAll(/from "(\.[^"]+)\.[jt]s"/g)) await reach(join(dirname(file), `${path}.d.ts`));
}

// Builds of libraries that suit a bundle better than the ones that `require` finds.
function replaceModules(build: PluginBuild): void {
  const replacements: Readonly<Record<string, string>> = {
    // The CommonJS build calls a `require` that esbuild does not see.
    "jsonc-parser": "jsonc-parser/lib/esm/main.js",
    // All languages are 4 MB. Prism uses English.
    "@faker-js/faker": "@faker-js/faker/locale/en",
  };
  build.onResolve({ filter: /^(?:jsonc-parser|@faker-js\/faker)$/ }, ({ kind, path, resolveDir }) =>
    build.resolve(replacements[path] ?? path, { kind, resolveDir }),
  );
}

async function notice(path: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as Record<string, unknown>;
  const files = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "LICENCE", "LICENSE-MIT.txt", "LICENSE-MIT"];
  const texts = await Promise.all(files.map((file) => readFile(join(path, file), "utf8").catch(() => undefined)));
  const text = texts.find((one) => one !== undefined) ?? "";
  return `${String(name)} ${String(version)} (${JSON.stringify(license)})\n\n${text.trim()}`;
}
