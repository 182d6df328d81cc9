import { compile, strictConsumer } from "../check/compile.ts";
import type { Fault } from "./spec-error.ts";

const core = "/stubs/core.ts";
const settings = {
  ...strictConsumer,
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2023", "dom"],
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  paths: { "@platform-clients/core": [core] },
};

/**
 * Type-checks generated files. What they import from core is replaced with declarations that accept everything: core has a type check of its
 * own, and may be changing at the same time.
 *
 * @param files Texts by path. Relative imports lead to other files of the map.
 * @returns What the compiler refuses.
 */
export function checkCompiles(files: ReadonlyMap<string, string>): Fault[] {
  const sources = [...files].map(([path, text]) => [`/${path}`, text] as const);
  const stubs = [
    ...importedNames(files, "import type").map((name) => `export type ${name}<A = any, B = any, C = any, D = any, E = any> = any;`),
    ...importedNames(files, "import").map((name) => `export declare const ${name}: any;`),
  ];
  return compile(new Map([...sources, [core, stubs.join("\n")]]), settings).map(({ file, line, column, text }) => {
    const message = `The generated code does not compile: ${text}`;
    return { file: file.slice(1), line, column, rule: "typescript", message };
  });
}

function importedNames(files: ReadonlyMap<string, string>, keyword: string): string[] {
  const pattern = new RegExp(`^${keyword} \\{([^}]*)\\} from "@platform-clients/core";`, "gm");
  const lists = [...files.values()].flatMap((text) => [...text.matchAll(pattern)]);
  const names = new Set(lists.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim())));
  return [...names].filter((name) => name !== "");
}
