import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { bumpBetween, leastBump } from "../check/bumps.ts";
import { specChangeFaults } from "../check/spec-changes.ts";

const path = "specs/shop/openapi.yaml";
const client = "@platform-clients/shop";
const mocks = "@platform-clients/mocks";
const operation = (id: string) => `{ operationId: ${id}, responses: { "200": { description: Good. } } }`;
const spec = `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /orders:
    get: ${operation("listOrders")}
    post: ${operation("addOrder")}
`;
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "spec-changes-"));
  write("package.json", JSON.stringify({ name: "root", private: true }));
  write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  write(".changeset/config.json", readFileSync(new URL("../../.changeset/config.json", import.meta.url), "utf8"));
  version("0.4.0");
  write(path, spec);
  git("init", "--quiet");
  commit();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("specChangeFaults", () => {
  it("passes and says so while nothing has been released", async () => {
    removeOperation();
    const { faults, notes } = await check();
    expect(faults).toEqual([]);
    expect(notes).toEqual([expect.stringContaining("no tag marks a release")]);
  });

  it("refuses a patch for an operation that was removed, and names the spec, the change and the bump", async () => {
    release("0.4.0");
    removeOperation();
    changeset("patch");
    const { faults } = await check();
    expect(faults).toEqual([
      [
        `${path}: since ${client}@0.4.0, changes need at least a minor release (major from 1.0 on) of ${client}, but the next release is a patch:`,
        "  major: Operation `POST /orders` was removed.",
      ].join("\n"),
    ]);
  });

  it("accepts a minor release of a version 0.x for it, and from 1.0 on only a major one", async () => {
    release("0.4.0");
    removeOperation();
    changeset("minor");
    expect((await check()).faults).toEqual([]);

    write(path, spec);
    version("1.0.0");
    release("1.0.0");
    removeOperation();
    expect((await check()).faults).toEqual([
      expect.stringContaining(`at least a major release of ${client}, but the next release is a minor`),
    ]);
  });

  it("demands a changeset of the client and the mocks for any change, until the versions were raised", async () => {
    release("0.4.0");
    write(path, spec.replace("title: ", "title: The new "));
    expect((await check()).faults).toEqual([
      expect.stringContaining(`at least a patch release of ${client}, but there is no changeset for it`),
      expect.stringContaining(`at least a patch release of ${mocks}, but there is no changeset for it`),
    ]);
    version("0.4.1");
    expect((await check()).faults).toEqual([]);
  });

  it("accepts specs without changes, and new ones with a changeset", async () => {
    release("0.4.0");
    expect((await check()).faults).toEqual([]);
    write("specs/shop/v2/openapi.yaml", spec);
    expect((await check("specs/shop/v2/openapi.yaml")).faults).toEqual([expect.stringContaining("openapi.yaml is new"), expect.anything()]);
    changeset("patch");
    expect((await check("specs/shop/v2/openapi.yaml")).faults).toEqual([]);
  });

  it("says that it knows no release outside of git", async () => {
    rmSync(join(root, ".git"), { recursive: true });
    expect((await check()).notes).toEqual([expect.stringContaining("not a git repository")]);
  });
});

it.each([
  ["0.1.0", "0.1.0", "none"],
  ["0.1.0", "0.1.1", "patch"],
  ["0.1.9", "0.2.0", "minor"],
  ["0.9.0", "1.0.0", "major"],
  ["1.2.3", "1.2.2", "none"],
])("from %s to %s: %s", (from, to, bump) => {
  expect(bumpBetween(from, to)).toBe(bump);
});

it.each([
  ["major", "0.9.0", "minor"],
  ["minor", "0.9.0", "patch"],
  ["none", "0.9.0", "none"],
  ["major", "1.0.0", "major"],
  ["minor", "1.0.0", "minor"],
] as const)("a %s change after %s needs %s", (impact, from, bump) => {
  expect(leastBump(impact, from)).toBe(bump);
});

function check(specPath = path) {
  const packages = [client, mocks].map((name) => ({
    name,
    version: JSON.parse(readFileSync(join(root, folderOf(name)), "utf8")).version as string,
  }));
  return specChangeFaults(root, [{ path: specPath, packages: [client, mocks] }], packages);
}

function folderOf(name: string): string {
  return `packages/${name.split("/")[1]}/package.json`;
}

function version(value: string): void {
  for (const name of [client, mocks]) write(folderOf(name), JSON.stringify({ name, version: value }));
}

function removeOperation(): void {
  write(path, spec.replace(/ *post: .*\n/, ""));
}

function changeset(bump: string): void {
  write(".changeset/a-change.md", `---\n"${client}": ${bump}\n"${mocks}": patch\n---\n\nOrders change.\n`);
}

function release(value: string): void {
  commit();
  for (const name of [client, mocks]) git("tag", `${name}@${value}`);
}

function commit(): void {
  git("add", "--all");
  git(
    "-c",
    "user.name=test",
    "-c",
    "user.email=test@example.com",
    "-c",
    "commit.gpgsign=false",
    "commit",
    "--quiet",
    "--allow-empty",
    "-m",
    "Change",
  );
}

function git(...args: string[]): void {
  execFileSync("git", args, { cwd: root });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
