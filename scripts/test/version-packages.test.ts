import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { x } from "tinyexec";
import { globSync } from "tinyglobby";
import { afterEach, beforeEach, expect, it } from "vitest";

import { root } from "../platforms.ts";

// What versioning reads and writes, and what the format and lint checks need.
const files = [
  "*",
  ".changeset/config.json",
  "{packages/*,mocks,contract,examples}/package.json",
  "{packages/*,mocks}/README.md",
  "scripts/lint/*",
  "scripts/install.mjs",
];
let copy = "";

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "version-packages-"));
  for (const file of globSync(files, { cwd: root, dot: true, onlyFiles: true, ignore: [".git"] })) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(root, file), join(copy, file));
  }
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")).filter((entry) => entry === ".bin" || !entry.startsWith(".")))
    symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name), "junction");
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

it("leaves files that the format and lint checks accept", async () => {
  const versions = (): string[] =>
    ["core", "axonius", "inmanta"].map((name) => JSON.parse(read(`packages/${name}/package.json`)).version as string);
  expect(await run("format:check")).toBe("");
  const before = versions();
  writeFileSync(
    join(copy, ".changeset/a-change.md"),
    '---\n"@platform-clients/core": minor\n"@platform-clients/inmanta": minor\n---\n\nAdd something.\n',
  );

  expect(await run("version:packages")).toBe("");
  expect(versions().every((version, index) => version !== before[index])).toBe(true);
  expect(read("packages/core/CHANGELOG.md")).toContain("Add something.");
  expect(read("packages/axonius/CHANGELOG.md")).toContain("Updated dependencies");
  for (const folder of ["contract", "examples"]) expect(readdirSync(join(copy, folder))).toEqual(["package.json"]);
  expect(await run("format:check")).toBe("");
  expect(await run("lint")).toBe("");
});

function read(file: string): string {
  return readFileSync(join(copy, file), "utf8");
}

// Returns what a script printed if it failed.
async function run(script: string): Promise<string> {
  const { exitCode, stdout, stderr } = await x("npm", ["run", "--silent", script], {
    nodeOptions: { cwd: copy, env: { ...process.env, npm_config_offline: "true" } },
  });
  return exitCode === 0 ? "" : `${stdout}${stderr}`;
}
