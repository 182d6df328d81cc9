import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

import ts from "typescript";

import { compile, strictConsumer } from "./compile.ts";
import { exampleModules } from "./fences.ts";
import { codeEntries } from "./install-packed.ts";
import type { Packed } from "./install-packed.ts";

const ours = (file: string) => file.includes("/node_modules/@platform-clients/");

/**
 * Type-checks consumers of an installed package: one under Node's rules, with the examples of its README; one under a bundler's rules, without
 * Node's types where the package does not need Node.
 *
 * @param packed The package.
 * @param target Where it is installed.
 * @returns The compiler's faults in the consumers and in the package's own declarations.
 */
export function typeFaults(packed: Packed, target: string): string[] {
  const entries = codeEntries(packed.manifest);
  const everything = entries.map((entry, index) => `import * as entry${index} from "${entry}";\nexport { entry${index} };`).join("\n");
  const withNode: ts.CompilerOptions = { types: ["node"], typeRoots: [join(target, "node_modules/@types")] };
  const bundler: ts.CompilerOptions = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const needsNode = packed.manifest.bin !== undefined || entries.some((entry) => entry.endsWith("/node"));
  const consumers = new Map([[join(target, "consumer.mts"), everything], ...examples(packed, entries, target)]);
  const bundled = new Map([[join(target, "bundled.mts"), everything]]);
  return [
    ...compile(consumers, { ...strictConsumer, ...withNode }, ours),
    ...compile(bundled, { ...strictConsumer, ...bundler, ...(needsNode ? withNode : {}) }, ours),
  ].map(({ file, line, text }) => `${relative(target, file).replace(/-\d+\.mts$/, "")}:${line} ${text}`);
}

// The README's examples that need nothing but this package.
function examples({ folder }: Packed, entries: readonly string[], target: string): [string, string][] {
  const readme = join(folder, "README.md");
  if (!existsSync(readme)) return [];
  return exampleModules(readFileSync(readme, "utf8"))
    .filter((example) => example.imports.every((name) => entries.includes(name) || name.startsWith("node:")))
    .map(({ line, text }) => [join(target, `README.md-${line}.mts`), text]);
}
