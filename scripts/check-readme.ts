// `npm run check:readme`: every TypeScript example in the prose compiles against the workspace's sources.
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

import { compile, strictConsumer } from "./check/compile.ts";
import { exampleModules } from "./check/fences.ts";
import { report, sourceEntries, workspacePackages } from "./check/workspace.ts";
import { root } from "./platforms.ts";

const packages = workspacePackages();
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/index.md",
  ...packages.flatMap(({ folder }) => [`${folder}/README.md`, `${folder}/coming-from-python.md`]),
].filter((file) => existsSync(join(root, file)));
const sources = [...sourceEntries(packages)].map(([name, file]) => [name, [join(root, file)]] as [string, string[]]);

const files = new Map<string, string>();
for (const document of documents) {
  for (const { line, text } of exampleModules(readFileSync(join(root, document), "utf8")))
    files.set(join(root, `${document}-${line}.ts`), text);
}
const settings = {
  ...strictConsumer,
  allowImportingTsExtensions: true,
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
  paths: Object.fromEntries(sources),
};
const faults = compile(files, settings).map(({ file, line, text }) => `${relative(root, file).replace(/-\d+\.ts$/, "")}:${line} ${text}`);
report("examples", faults, `${files.size} modules in ${documents.length} documents compile`);
