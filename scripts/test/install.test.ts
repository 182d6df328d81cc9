import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { missing } from "../run/install.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "install-test-"));
  write("pnpm-lock.yaml", "lock: 1\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("asks for an install in a fresh clone", () => {
  expect(missing(root)).toBe("Dependencies are not installed yet.");
});

it("is content when the installed lockfile is the one in the repository", () => {
  installed("lock: 1\n");
  expect(missing(root)).toBeUndefined();
});

it("asks for an install when the lockfile has changed", () => {
  installed("lock: 0\n");
  expect(missing(root)).toBe("pnpm-lock.yaml has changed since dependencies were installed.");
});

it("asks for an install when a package has been added", () => {
  installed("lock: 1\n");
  write("packages/airview/package.json", '{ "devDependencies": { "vitest": "catalog:" } }');
  expect(missing(root)).toBe("Dependencies of packages/airview are not installed yet.");
  write("packages/airview/node_modules/.keep", "");
  expect(missing(root)).toBeUndefined();
});

function installed(lock: string): void {
  write("node_modules/.modules.yaml", "");
  write("node_modules/.pnpm/lock.yaml", lock);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
