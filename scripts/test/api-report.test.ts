import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import ts from "typescript";
import { afterEach, beforeEach, expect, it } from "vitest";

import { apiReport } from "../check/api-report.ts";

const files = {
  "index.d.ts": [
    'export { b } from "./code.js";',
    'export type { Options, A } from "./code.js";',
    'export type { Order } from "./generated/models.js";',
    'export type { Other } from "../../other/index.js";',
  ].join("\n"),
  "raw.d.ts": 'import type { Options } from "./code.js";\nexport declare function raw(options: Options): void;',
  "code.d.ts": [
    "interface Hidden { deep: Deep; order: import('./generated/models.js').Order }",
    "interface Deep { value: string }",
    "interface Unused { value: string }",
    "/** Options of b. */",
    "export interface Options { /** How long. */ timeout?: number }",
    "export declare class A { #secret; run(hidden: Hidden): void }",
    "export declare const b: (options: Options) => A;",
  ].join("\n"),
  "generated/models.d.ts": "export interface Order { id: string; lines: Line[] }\nexport interface Line { text: string }",
  "../../other/index.d.ts": "export interface Other { text: string }",
};
let dist = "";

beforeEach(() => {
  dist = join(mkdtempSync(join(tmpdir(), "api-report-")), "shop/dist");
  for (const [name, text] of Object.entries(files)) write(name, text);
});
afterEach(() => rmSync(join(dist, "../.."), { recursive: true, force: true }));

it("lists declarations without documentation, what they use, and the names of the rest", () => {
  expect(report("index").split("\n").slice(1)).toEqual(
    `
# index

\`\`\`ts
class A {
    #secret;
    run(hidden: Hidden): void;
}

interface Options {
    timeout?: number;
}

const b: (options: Options) => A;
\`\`\`

## Not exported, but part of the above

\`\`\`ts
interface Deep {
    value: string;
}

interface Hidden {
    deep: Deep;
    order: import('./generated/models.js').Order;
}
\`\`\`

## Generated from the spec

\`\`\`ts
interface Order
\`\`\`

## From other packages

\`\`\`ts
Other
\`\`\`
`.split("\n"),
  );
});

it("leaves to another entry what that exports", () => {
  expect(report("raw")).toContain("function raw(options: Options): void;");
  expect(report("raw")).not.toContain("timeout");
});

it("changes with a signature and not with documentation", () => {
  const before = report("index");
  write("code.d.ts", files["code.d.ts"].replace("How long.", "How long it takes, in ms."));
  expect(report("index")).toBe(before);
  write("code.d.ts", files["code.d.ts"].replace("value: string", "value: number"));
  expect(report("index")).not.toBe(before);
});

it("says that the packages must be built", () => {
  rmSync(join(dist, "raw.d.ts"));
  expect(() => report("index")).toThrow("Build the packages first.");
});

function report(name: string): string {
  const entries = ["index", "raw"].map((entry) => ({ name: entry, types: join(dist, `${entry}.d.ts`) }));
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    { module: ts.ModuleKind.NodeNext, noLib: true, types: [] },
  );
  return apiReport(program, { name, types: join(dist, `${name}.d.ts`) }, entries);
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), text);
}
