import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import ts5 from "typescript";
import ts6 from "typescript-6";

import { compileNative } from "./compile-native.ts";
import { compile, strictConsumer } from "./compile.ts";
import type { CompilerSettings } from "./compile.ts";
import { exampleModules } from "./fences.ts";
import { codeEntries } from "./install-packed.ts";
import type { Packed } from "./install-packed.ts";

// Its interface is that of TypeScript 5, although the compiler takes the two for different types.
const sixth = ts6 as unknown as typeof ts5;
const ours = (file: string) => file.includes("/node_modules/@platform-clients/");

/**
 * Type-checks consumers of an installed package with TypeScript 5, 6 and 7: one under Node's rules, with the examples of its README; one under
 * a bundler's rules, without Node's types where the package does not need Node.
 *
 * @param packed The package.
 * @param target Where it is installed.
 * @returns The compilers' faults in the consumers and in the package's own declarations.
 */
export async function typeFaults(packed: Packed, target: string): Promise<string[]> {
  const entries = codeEntries(packed.manifest);
  const everything = entries.map((entry, index) => `import * as entry${index} from "${entry}";\nexport { entry${index} };`).join("\n");
  const withNode: CompilerSettings = { ...strictConsumer, types: ["node"], typeRoots: [join(target, "node_modules/@types")] };
  const needsNode = packed.manifest.bin !== undefined || entries.some((entry) => entry.endsWith("/node"));
  const bundler: CompilerSettings = { ...(needsNode ? withNode : strictConsumer), module: "esnext", moduleResolution: "bundler" };
  const consumers = new Map([[join(target, "consumer.mts"), everything], ...examples(packed, entries, target)]);
  const bundled = new Map([[join(target, "bundled.mts"), everything]]);
  const faults = await Promise.all([check(consumers, withNode, target, "node"), check(bundled, bundler, target, "bundler")]);
  return faults.flat();
}

async function check(files: ReadonlyMap<string, string>, settings: CompilerSettings, target: string, kind: string): Promise<string[]> {
  const folder = join(target, kind);
  const native = compileNative(files, settings, folder);
  const found = [
    ...compile(files, settings, ours).map((fault) => ({ ...fault, version: ts5.version })),
    ...compile(files, settings, ours, sixth).map((fault) => ({ ...fault, version: ts6.version })),
    ...(await native).map((fault) => ({ ...fault, version: "7", file: fault.file === "" ? "" : resolve(folder, fault.file) })),
  ];
  return found
    .filter(({ file }) => file === "" || files.has(file) || ours(file))
    .map(({ file, line, text, version }) => `${relative(target, file).replace(/-\d+\.mts$/, "")}:${line} ${text} (TypeScript ${version})`);
}

// The README's examples that need nothing but this package.
function examples({ folder }: Packed, entries: readonly string[], target: string): [string, string][] {
  const readme = join(folder, "README.md");
  if (!existsSync(readme)) return [];
  return exampleModules(readFileSync(readme, "utf8"))
    .filter((example) => example.imports.every((name) => entries.includes(name) || name.startsWith("node:")))
    .map(({ line, text }) => [join(target, `README.md-${line}.mts`), text]);
}
