import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, it } from "vitest";

import { loadSpec, loadSpecs } from "../../generate/spec.ts";
import { shop } from "./checkout.ts";

const folder = mkdtempSync(join(tmpdir(), "specs-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("loads specs together, and returns the same documents one by one", async () => {
  const files = ["a", "b", "c"].map((name) => join(folder, `${name}.yaml`));
  for (const file of files) writeFileSync(file, shop.replace("title: Shop", `title: ${file}`));
  const documents = await loadSpecs(files);
  expect(documents.map(({ info }) => info.title)).toEqual(files);
  for (const [index, file] of files.entries()) await expect(loadSpec(file)).resolves.toBe(documents[index]);
});
