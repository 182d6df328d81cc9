import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { outdated, unsupported } from "../install.mjs";

const lock = "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    devDependencies:\n      a:\n  packages/airview: {}\n\npackages:\n";
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "install-test-"));
  write("pnpm-lock.yaml", lock);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("requires an install in a fresh clone", () => {
  expect(outdated(root)).toBe("Dependencies are not installed.");
});

it("requires an install when the lockfile has changed", () => {
  write("node_modules/.installed-lock.yaml", "lockfileVersion: '9.0'\n");
  expect(outdated(root)).toBe("pnpm-lock.yaml has changed since dependencies were installed.");
});

it("requires an install when a package has no node_modules, and nothing when everything is in place", () => {
  write("node_modules/.installed-lock.yaml", lock);
  write("packages/airview/package.json", "{}");
  expect(outdated(root)).toBeUndefined();
  write("pnpm-lock.yaml", lock.replace("airview: {}", "airview:\n    dependencies:"));
  write("node_modules/.installed-lock.yaml", lock.replace("airview: {}", "airview:\n    dependencies:"));
  expect(outdated(root)).toBe("Dependencies of packages/airview are not installed.");
  write("packages/airview/node_modules/.keep", "");
  expect(outdated(root)).toBeUndefined();
});

it.each([
  ["18.20.0", "Node 18.20.0 is too old: 20.19 or newer is required."],
  ["20.18.3", "Node 20.18.3 is too old: 20.19 or newer is required."],
  ["20.19.0", undefined],
  ["22.0.0", undefined],
])("Node %s: %s", (version, reason) => {
  expect(unsupported(version)).toBe(reason);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
