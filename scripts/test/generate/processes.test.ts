import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { x } from "tinyexec";
import { afterAll, expect, it, vi } from "vitest";

import { loadSpec, loadSpecs } from "../../generate/spec.ts";
import { shop } from "./checkout.ts";

vi.mock(import("tinyexec"), { spy: true });

const folder = mkdtempSync(join(tmpdir(), "specs-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("loads any number of specs with two Redocly processes", async () => {
  const files = ["a", "b", "c"].map((name) => join(folder, `${name}.yaml`));
  for (const file of files) writeFileSync(file, shop.replace("title: Shop", `title: ${file}`));
  const documents = await loadSpecs(files);
  expect(documents.map(({ info }) => info.title)).toEqual(files);
  for (const [index, file] of files.entries()) await expect(loadSpec(file)).resolves.toBe(documents[index]);
  expect(vi.mocked(x).mock.calls.map(([, args]) => args?.[2])).toEqual(["lint", "bundle"]);
});
