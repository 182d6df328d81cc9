import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startMock } from "@platform-clients/mocks";
import { expect, onTestFinished, test } from "vitest";

import { runExample } from "./run-example.ts";

interface State {
  readonly resources: { resource_id: string; status: string; deployed: Record<string, unknown> | null }[];
}

const environment = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const variablesOf = (url: string) => ({ INMANTA_URL: url, INMANTA_INTERVAL: "1" });

test("wait-and-export shows the progress of a deployment, then writes each resource on a line", async () => {
  await using mock = await startMock("inmanta");
  const { resources } = mock.state as State;
  for (const resource of resources) resource.status = "available";
  const folder = await mkdtemp(join(tmpdir(), "inmanta-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "resources.ndjson");
  const { status, stderr, stdout } = await runExample("inmanta/wait-and-export.ts", [environment, file], variablesOf(mock.url));
  expect([status, stdout]).toEqual([0, `Wrote 3 resources to ${file}.\n`]);
  const progress = stderr.trim().split("\n");
  expect(progress[0]).toBe(`[${".".repeat(30)}] 0 of 3 resources, 0 failed, 0 skipped`);
  expect(progress.at(-1)).toBe(`[${"#".repeat(30)}] 3 of 3 resources, 0 failed, 0 skipped`);
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
  const exported = lines.map((line) => JSON.parse(line) as { resource_id: string; status: string });
  const expected = resources.map(({ resource_id }) => `${resource_id} deployed`);
  expect(exported.map(({ resource_id, status: state }) => `${resource_id} ${state}`).toSorted()).toEqual(expected.toSorted());
});

test("drift-report shows what differs from the active version, and exits with 0 when nothing does", async () => {
  await using mock = await startMock("inmanta");
  const report = (id: string) => runExample("inmanta/drift-report.ts", [id], variablesOf(mock.url));
  expect(await report(environment)).toEqual({
    status: 1,
    stdout: `# Drift of version 4

| resource                       | difference | attribute | is  | should be |
| ------------------------------ | ---------- | --------- | --- | --------- |
| std::File[web1,path=/etc/motd] | modified   | mode      | 600 | 644       |

1 of 3 resources differ.
`,
    stderr: "",
  });
  const { resources } = mock.state as State;
  const motd = resources.find(({ resource_id }) => resource_id === "std::File[web1,path=/etc/motd]");
  Object.assign(motd?.deployed ?? {}, { mode: 644 });
  expect(await report(environment)).toEqual({ status: 0, stdout: "# Drift of version 4\n\n0 of 3 resources differ.\n", stderr: "" });

  const staging = "7b1e9a52-4c08-4d63-8f25-a9c0d3e6f714";
  expect(await report(staging)).toMatchObject({ status: 2, stderr: "No version of this environment is active: release one first.\n" });
});
