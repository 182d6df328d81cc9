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
import { scope } from "./workspace.ts";

// Its interface is that of TypeScript 5, although the compiler takes the two for different types.
const sixth = ts6 as unknown as typeof ts5;
const ours = (file: string) => file.includes("/node_modules/@platform-clients/");

/**
 * Type-checks consumers of installed packages with TypeScript 5, 6 and 7: under Node's rules, with the examples of each README, and under a
 * bundler's rules, without Node's types where the packages do not need Node.
 *
 * @param items The packages. All of them need Node, or none does: see {@link needsNode}.
 * @param target The project's folder.
 * @returns The compilers' faults in the consumers and in the packages' declarations.
 */
export async function typeFaults(items: readonly Packed[], target: string): Promise<string[]> {
  const withNode: CompilerSettings = { ...strictConsumer, types: ["node"], typeRoots: [join(target, "node_modules/@types")] };
  const bundler: CompilerSettings = {
    ...(items.some(needsNode) ? withNode : strictConsumer),
    module: "esnext",
    moduleResolution: "bundler",
  };
  const importers = items.map((item) => [`${item.manifest.name.replace(scope, "")}.mts`, importAll(item)] as const);
  const consumers = new Map([
    ...importers.map(([name, text]) => [join(target, name), text] as const),
    ...items.flatMap((item) => examples(item, target)),
  ]);
  const bundled = new Map(importers.map(([name, text]) => [join(target, `bundled-${name}`), text]));
  const faults = await Promise.all([check(consumers, withNode, target, "node"), check(bundled, bundler, target, "bundler")]);
  return faults.flat();
}

/**
 * Tells whether a package is for Node only, or has an entry that is.
 *
 * @param packed The package.
 * @returns Whether its consumers need Node's types.
 */
export function needsNode({ manifest }: Pick<Packed, "manifest">): boolean {
  return manifest.bin !== undefined || codeEntries(manifest).some((entry) => entry.endsWith("/node"));
}

function importAll({ manifest }: Packed): string {
  return codeEntries(manifest)
    .map((entry, index) => `import * as entry${index} from "${entry}";\nexport { entry${index} };`)
    .join("\n");
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

// The README's examples that import only this package.
function examples({ folder, manifest }: Packed, target: string): [string, string][] {
  const entries = codeEntries(manifest);
  const readme = join(folder, "README.md");
  if (!existsSync(readme)) return [];
  return exampleModules(readFileSync(readme, "utf8"))
    .filter((example) => example.imports.every((name) => entries.includes(name) || name.startsWith("node:")))
    .map(({ line, text }) => [join(target, `${manifest.name.replace(scope, "")}-README.md-${line}.mts`), text]);
}
