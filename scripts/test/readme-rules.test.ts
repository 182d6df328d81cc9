import { expect, it } from "vitest";

import { commonJs, readmeFaults } from "../check/readme-rules.ts";
import type { Manifest, WorkspacePackage } from "../check/workspace.ts";

const manifest = { name: "@platform-clients/airview", version: "0.1.0", exports: {}, files: ["dist"] } satisfies Manifest;
const item: WorkspacePackage = { short: "airview", folder: "packages/airview", manifest };

function check(line: string): string[] {
  return readmeFaults(item, `# Raw calls, and more\n\n${commonJs.replace("20.19, ", "20.19,\n")}\n\n${line}\n`);
}

it.each([
  "[site](https://example.com/a?b=c#d)",
  "[below](#raw-calls-and-more)",
  "[licence](LICENSE) and [changes](./CHANGELOG.md)",
  "[types](dist/index.d.ts)",
  "```ts\nfoo[0](../bar);\n```",
])("accepts %s", (line) => {
  expect(check(line)).toEqual([]);
});

it.each([
  ["[spec](../../specs/airview/README.md)", "../../specs/airview/README.md"],
  ["[source](src/index.ts)", "src/index.ts"],
  ["[other](dist/../../core)", "dist/../../core"],
  ["[nowhere](#raw)", "#raw"],
  ["[by name][name]\n[name]: docs/faults.md", "docs/faults.md"],
  ['<img src="logo.svg">', "logo.svg"],
])("refuses %s", (line, target) => {
  expect(check(line)).toEqual([
    expect.stringMatching(new RegExp(`^packages/airview/README\\.md:\\d+: the link to ${target} does not work`)),
  ]);
});

it("demands the sentence about CommonJS", () => {
  expect(readmeFaults(item, "# Title\n")).toEqual([expect.stringContaining(commonJs)]);
});
