import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { x } from "tinyexec";
import { afterEach, beforeEach, expect, it } from "vitest";

import { fixRepositoryFields, repositoryFaults, repositoryFields } from "../check/repository-fields.ts";
import type { Manifest, WorkspacePackage } from "../check/workspace.ts";

const folder = "packages/airview";
const page = "https://git.example.com/team/clients";
const complete = {
  repository: { type: "git", url: `git+${page}.git`, directory: folder },
  homepage: `${page}/tree/HEAD/${folder}#readme`,
  bugs: { url: `${page}/issues` },
};
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "repository-fields-"));
  mkdirSync(join(root, folder), { recursive: true });
  mkdirSync(join(root, "scripts/release"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function item(fields: object = {}): WorkspacePackage {
  const manifest = {
    name: "@platform-clients/airview",
    version: "0.1.0",
    description: "A client.",
    license: "MIT",
    type: "module",
    ...fields,
  };
  writeFileSync(join(root, folder, "package.json"), JSON.stringify(manifest));
  return { short: "airview", folder, manifest: manifest as unknown as Manifest };
}

function setRoot(fields: object): void {
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "root", ...fields }));
}

it.each([
  [page],
  [`${page}.git`],
  [`git+${page}.git`],
  ["git@git.example.com:team/clients.git"],
  ["ssh://git@git.example.com/team/clients.git"],
  [{ type: "git", url: page }],
])("derives the fields from %j", (repository) => {
  expect(repositoryFields({ repository }, folder)).toEqual(complete);
});

it.each([["team/clients"], ["github:team/clients"]])("understands npm's short form %s", (repository) => {
  expect(repositoryFields({ repository }, folder)?.bugs.url).toBe("https://github.com/team/clients/issues");
});

it("demands nothing without a repository, and each field with one", () => {
  expect(repositoryFaults(item(), {})).toEqual([]);
  expect(repositoryFaults(item(), { repository: page })).toEqual([
    expect.stringContaining("packages/airview/package.json: repository is not"),
    expect.stringContaining("homepage is not"),
    expect.stringContaining("bugs is not"),
  ]);
  expect(repositoryFaults(item({ ...complete, homepage: "https://example.com" }), { repository: page })).toHaveLength(1);
  expect(repositoryFaults(item(complete), { repository: page })).toEqual([]);
});

it("fills in what is missing or wrong, beside the licence, and nothing else", () => {
  setRoot({ repository: page });
  expect(fixRepositoryFields([item({ homepage: "https://example.com" })], root)).toEqual([`${folder}/package.json`]);
  const written = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as object;
  expect(written).toEqual({ ...item().manifest, ...complete });
  expect(Object.keys(written).join()).toBe("name,version,description,license,repository,homepage,bugs,type");
  expect(fixRepositoryFields([item(complete)], root)).toEqual([]);
});

it("stops a release without a repository with one sentence", async () => {
  const script = join(root, "scripts/release/ready.mjs");
  copyFileSync(fileURLToPath(new URL("../release/ready.mjs", import.meta.url)), script);
  setRoot({});
  const stopped = await x(process.execPath, [script]);
  expect(stopped.exitCode).toBe(1);
  expect(stopped.stderr.trim()).toMatch(/^Nothing is released: package\.json has no `repository`.*\.$/);
  setRoot({ repository: page });
  expect((await x(process.execPath, [script])).exitCode).toBe(0);
});
