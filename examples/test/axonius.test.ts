import { startMock } from "@platform-clients/mocks";
import { expect, test } from "vitest";

import { runExample } from "./run-example.ts";

interface Role {
  uuid: string;
  name: string;
  permissions: Record<string, unknown>;
}
interface State {
  readonly roles: readonly Role[];
}

const adapters = (get: boolean, change: boolean) => ({ get, connections: { delete: change, post: change } });
const auditors: Role = { uuid: "1".repeat(24), name: "auditors", permissions: { adapters: adapters(true, false) } };

test("copy-role adds a role to another instance, and replaces the permissions of one that exists", async () => {
  await using source = await startMock("axonius", { data: { roles: [auditors, { ...auditors, name: "Viewer" }] } });
  await using target = await startMock("axonius");
  const environment = {
    AXONIUS_FROM_URL: source.url,
    AXONIUS_FROM_KEY: "from",
    AXONIUS_FROM_SECRET: "any",
    AXONIUS_TO_URL: target.url,
    AXONIUS_TO_KEY: "to",
    AXONIUS_TO_SECRET: "any",
  };
  const copy = (name: string) => runExample("axonius/copy-role.ts", [name], environment);
  const copied = () => (target.state as State).roles.find(({ name }) => name === "auditors");

  const added = await copy("auditors");
  expect(added).toMatchObject({ status: 0, stderr: "" });
  expect(added.stdout).toMatch(/^Added auditors:\n[^]*\n {2}get +Look at adapters +True\n/);
  const exact = { adapters: adapters(true, false), users_assets: { get: false, saved_queries: { run: false } } };
  expect(copied()?.permissions).toEqual(exact);

  Object.assign(copied() ?? {}, {
    permissions: { adapters: adapters(true, true), users_assets: { get: true, saved_queries: { run: true } } },
  });
  expect((await copy("auditors")).stdout).toMatch(/^Changed auditors:\n/);
  expect(copied()?.permissions).toEqual(exact);

  expect(await copy("Viewer")).toMatchObject({ status: 1, stderr: expect.stringContaining('"Viewer"') });
  expect(await copy("nobody")).toMatchObject({ status: 1, stderr: expect.stringContaining('No role has the name "nobody"') });
});

test("audit-roles prints what each role allows, and what to look at", async () => {
  await using mock = await startMock("axonius");
  const { roles } = mock.state as State;
  const all = { adapters: adapters(true, true), users_assets: { get: true, saved_queries: { run: true } } };
  Object.assign(roles[4] ?? {}, { name: "a|b", permissions: all });
  const environment = { AXONIUS_URL: mock.url, AXONIUS_KEY: "any", AXONIUS_SECRET: "any" };
  const { status, stdout } = await runExample("axonius/audit-roles.ts", [], environment);
  expect([status, stdout.replace(mock.url, "URL")]).toEqual([
    0,
    String.raw`# Roles of URL

| role       | built in | Adapters | People |
| ---------- | -------- | -------- | ------ |
| Admin      | yes      | all      | all    |
| Viewer     | yes      | get      | all    |
| Restricted | yes      | none     | none   |
| No Access  | yes      | none     | none   |
| a\|b       | no       | all      | all    |
| test2      | no       | get      | all    |

## To look at

- a|b allows everything.
- a|b has the same permissions as Admin.
- test2 has the same permissions as Viewer.
`,
  ]);
});
