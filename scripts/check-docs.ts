// `npm run check:docs`: checks that every exported symbol and its members have documentation. The linter checks parameters.
import { join, relative } from "node:path";

import ts from "typescript";

import { undocumented } from "./check/documentation.ts";
import { report, sourceEntries, workspacePackages } from "./check/workspace.ts";
import { root } from "./platforms.ts";

const entries = [...sourceEntries(workspacePackages(), true).values()].map((file) => join(root, file));
const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (file) => ts.sys.readFile(file)) as {
  config: { compilerOptions: unknown };
};
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const program = ts.createProgram(entries, { ...options, noEmit: true });
const symbols = undocumented(program, entries);
report(
  "documentation",
  symbols.map(({ file, line, name }) => `${relative(root, file)}:${line} ${name} has no documentation`),
  `every symbol of ${entries.length} entries is documented`,
);
