import { readFile } from "node:fs/promises";

import { expect, it } from "vitest";

import { platforms, startMock } from "../src/index.ts";

it("the README's table says which operations have state", { timeout: 120_000 }, async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  for (const platform of platforms) {
    const mock = await startMock(platform, { port: false });
    const rows = mock.coverage();
    await mock.close();
    const examples = rows.filter(({ state }) => !state).map(({ operation }) => `\`${operation}\``);
    const row = new RegExp(`^\\| \`${platform}\` +\\|(.*)\\|$`, "m").exec(readme)?.[1] ?? "";
    const cells = row.split("|").map((cell) => cell.trim());
    // A platform that has just been added has no row.
    if (row === "" && examples.length === rows.length) continue;
    expect([platform, ...cells]).toEqual([platform, String(rows.length), String(rows.length - examples.length), examples.join(", ")]);
  }
});
