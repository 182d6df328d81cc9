// `npm run check:docs`: checks that every exported symbol and its members have documentation. The linter checks parameters.
import { join, relative } from "node:path";

import ts from "typescript";

import { undocumented } from "./check/documentation.ts";
import { report, sourceEntries, workspacePackages } from "./check/workspace.ts";
import { apis, root } from "./platforms.ts";

const entries = [...sourceEntries(workspacePackages(), true).values()].map((file) => join(root, file));
const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (file) => ts.sys.readFile(file)) as {
  config: { compilerOptions: unknown };
};
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const program = ts.createProgram(entries, { ...options, noEmit: true });
// The document of a draft may describe less.
const drafts = apis.filter(({ draft }) => draft).map(({ platform }) => join(root, "packages", platform, "src/generated/"));
const isTolerated = ({ file }: { readonly file: string }): boolean => drafts.some((folder) => file.startsWith(folder));
const found = undocumented(program, entries);
const symbols = found.filter((symbol) => !isTolerated(symbol));
const tolerated = found.length - symbols.length;
report(
  "documentation",
  symbols.map(({ file, line, name }) => `${relative(root, file)}:${line} ${name} has no documentation`),
  `every symbol of ${entries.length} entries is documented${tolerated > 0 ? `, except ${tolerated} in drafts` : ""}`,
);
