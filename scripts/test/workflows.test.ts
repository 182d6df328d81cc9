import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { root } from "../platforms.ts";
import { findDocuments, readDocument } from "../workflows/documents.ts";
import { runDocument } from "../workflows/run-document.ts";

test("a workflow that the mock server does not follow fails, with the step and the check", async () => {
  const folder = await mkdtemp(join(tmpdir(), "workflows-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const text = await readFile(join(root, "specs/axonius/workflows.arazzo.yaml"), "utf8");
  const file = join(folder, "workflows.arazzo.yaml");
  const changed = text.replace("== 404", "== 200").replace("./openapi.yaml", join(root, "specs/axonius/openapi.yaml"));
  await writeFile(file, changed);
  expect(await runDocument(readDocument(file))).toMatchObject([
    { name: "roleLife", steps: 9, faults: [expect.stringMatching(/^deleteItAgain: success criteria check: .*\$statusCode == 200/)] },
    { name: "builtInRoles", steps: 1, faults: [] },
  ]);
});

test("documents are found by the API that they use", () => {
  expect(findDocuments(["axonius@jsonapi"])).toEqual([
    { file: join(root, "specs/axonius/jsonapi/workflows.arazzo.yaml"), sources: [{ name: "axonius", api: "axonius@jsonapi" }] },
  ]);
  expect(findDocuments([]).length).toBeGreaterThan(1);
});
