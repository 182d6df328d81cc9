import { join } from "node:path";

import { expect, it } from "vitest";

import { readContract } from "../../contract/src/index.ts";
import { compile, strictConsumer } from "../check/compile.ts";
import { sourceEntries, workspacePackages } from "../check/workspace.ts";
import { samplesOf } from "../docs/samples.ts";
import { apis, root } from "../platforms.ts";

it("every operation of the reference has a sample that compiles", { timeout: 240_000 }, async () => {
  const files = new Map<string, string>();
  // A draft has no samples until it is promoted.
  for (const { name } of apis.filter(({ draft }) => !draft)) {
    const contract = await readContract(name);
    const samples = samplesOf(name, contract);
    expect(samples.map(({ operation }) => operation)).toEqual(contract.operations.map(({ name: operation }) => operation));
    for (const { code, operation } of samples) files.set(join(root, `scripts/docs/samples/${name}/${operation}.mts`), code);
  }
  const paths = Object.fromEntries([...sourceEntries(workspacePackages())].map(([specifier, file]) => [specifier, [join(root, file)]]));
  const settings = {
    ...strictConsumer,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    paths,
  };
  expect(files.size).toBeGreaterThan(300);
  expect(compile(files, settings).map(({ file, line, text }) => `${file.slice(root.length)}:${line} ${text}`)).toEqual([]);
});
