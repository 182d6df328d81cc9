import { readFileSync } from "node:fs";
import { join } from "node:path";

import { globSync } from "tinyglobby";
import { expect, it } from "vitest";

import { root } from "../platforms.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");

// Codes are written next to `code`, as an argument that is called so, or in the table of statuses.
const patterns = [
  /\bcode(?:\?? ?:|\s*=)\s*"([a-z_]+)"/g,
  /\?\s*"([a-z]+_[a-z_]+)"\s*:\s*"([a-z]+_[a-z_]+)"/g,
  /^\s*\d{3}: \["([a-z_]+)", \w+Error\]/gm,
  /\["([a-z_]+)", (?:Api|Server)Error\]/g,
  /super\("([a-z_]+)",/g,
  /,\s*"([a-z]+_[a-z_]+)",?\s*\);/g,
  /new RoleRefusedError\(\w+, "([a-z_]+)"/g,
];

it("the catalogue has every code of the sources, and no other", () => {
  const files = globSync(["packages/*/src/**/*.ts", "mocks/src/errors.ts"], { cwd: root, ignore: ["**/generated/**"] });
  const used = new Set<string>();
  const sources = files.map(read).join("\n");
  for (const file of files) {
    for (const pattern of patterns)
      for (const [, ...codes] of read(file).matchAll(pattern)) for (const code of codes) if (code !== undefined) used.add(code);
  }
  const rows = [...read("docs/errors.md").matchAll(/^\| `([a-z_]+)`/gm)].map(([, code]) => code);
  expect(new Set(rows).size).toBe(rows.length);
  const listed = new Set(rows);
  expect([...used].filter((code) => !listed.has(code)).toSorted(), "codes that docs/errors.md lacks").toEqual([]);
  expect(
    rows.filter((code) => !sources.includes(`"${code}"`)),
    "codes that no source has",
  ).toEqual([]);
});
