import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { budgetFaults, initialSize } from "../check/packed-size.ts";

const noise = (seed: number): string => Array.from({ length: 500 }, (_, index) => Math.sin(seed * (index + 1)).toString(36)).join("");

async function inProject<Result>(task: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "packed-size-"));
  try {
    await writeFile(join(folder, "lazy.js"), `import { shared } from "./shared.js"; export const lazy = shared + "${noise(0.3)}";`);
    await writeFile(join(folder, "shared.js"), `export const shared = "${noise(0.7)}";`);
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("the initial chunk", () => {
  const measure = (source: string) => inProject(async (folder) => initialSize(source, folder));
  const everything = 'import { lazy } from "./lazy.js"; console.log(lazy);';

  test("does not contain what is loaded later", async () => {
    const size = await measure('console.log((await import("./lazy.js")).lazy);');
    expect(size).toBeLessThan((await measure(everything)) * 0.1);
  });

  test("contains what it shares with a later chunk, and nothing else of that", async () => {
    const size = await measure('import { shared } from "./shared.js"; console.log(shared, (await import("./lazy.js")).lazy);');
    const all = await measure(everything);
    expect(size).toBeGreaterThan(all * 0.4);
    expect(size).toBeLessThan(all * 0.6);
  });
});

describe("the size budget", () => {
  const manifest = { name: "@platform-clients/airview", version: "1.0.0", exports: {}, sizeBudget: { call: 100, azure: 120 } };
  const [call, azure] = [
    { name: "call", gzip: 100 },
    { name: "azure", gzip: 120 },
  ];

  test("accepts programs that are as large as it allows", () => {
    expect(budgetFaults(manifest, [call, azure])).toEqual([]);
  });

  test("rejects a program that is one byte larger", () => {
    expect(budgetFaults(manifest, [call, { name: "azure", gzip: 121 }])).toEqual([
      'the program "azure" has 121 bytes; sizeBudget of package.json allows 120',
    ]);
  });

  test("names programs without a budget and budgets without a program", () => {
    expect(budgetFaults(manifest, [call, { name: "login", gzip: 1 }])).toEqual([
      'sizeBudget of package.json has no "login"',
      'sizeBudget of package.json has "azure", but there is no such program',
    ]);
  });

  test("requires a program of each platform, and none of core", () => {
    expect(budgetFaults(manifest, [])).toEqual(["scripts/check/programs/airview has no program"]);
    expect(budgetFaults({ name: "@platform-clients/core", version: "1.0.0", exports: {} }, [])).toEqual([]);
  });
});
