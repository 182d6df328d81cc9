import { expect, test } from "vitest";

import type { Difference } from "../../live/compare-docs.ts";
import { checkVersionTable, readVersionTable } from "../../live/version-table.ts";

const readme = `# Title

| what                     | since  | until  | not in |
| ------------------------ | ------ | ------ | ------ |
| \`renew\`, \`login.expire\`  | 18.2.0 |        |        |
| \`deploy\`                 | 18.3.0 |        | 19.0.0 |
| polling                  |        | 18.4.0 |        |

Text.
`;
const rows = readVersionTable(readme);
const isListed = (subject: string): boolean => subject !== "polling";

function faultsOf(version: string, absent: string[], polling: boolean | undefined, others: Difference[] = []): string[] {
  const differences = [...absent.map((subject): Difference => ({ subject, only: "spec" })), ...others];
  const observed = new Map(polling === undefined ? [] : [["polling", polling]]);
  return checkVersionTable(rows, { version, differences, observed, isListed });
}

test("reads the table", () => {
  expect(rows).toEqual([
    { subjects: ["renew", "login.expire"], since: "18.2.0", until: undefined, notIn: [] },
    { subjects: ["deploy"], since: "18.3.0", until: undefined, notIn: ["19.0.0"] },
    { subjects: ["polling"], since: undefined, until: "18.4.0", notIn: [] },
  ]);
  expect(() => readVersionTable("# Title")).toThrow("no table");
});

test.each([
  ["17.0.0", ["renew", "login.expire", "deploy"], true],
  ["18.4.0", [], true],
  ["19.0.0", ["deploy"], false],
  ["20.1.0", [], false],
])("is right for %s", (version, absent, polling) => {
  expect(faultsOf(version, absent, polling)).toEqual([]);
});

test("is wrong when the server has what it should not have, or the other way round", () => {
  expect(faultsOf("19.0.0", [], true)).toEqual([
    "The table says that 19.0.0 has no `deploy`, which is wrong.",
    "The table says that 19.0.0 has no `polling`, which is wrong.",
  ]);
  expect(faultsOf("20.1.0", ["renew"], false)).toEqual([
    "The table says that 20.1.0 has `renew`, which is wrong.",
    "Not in the table: renew is only in the spec",
  ]);
});

test("is incomplete when a row was not checked, or a difference is not explained", () => {
  const others: Difference[] = [
    { subject: "GET /new", only: "server" },
    { subject: "Agent.name", only: "type", detail: "string in the spec, integer on the server" },
    { subject: "setParameters.sid", only: "spec" },
  ];
  expect(faultsOf("20.1.0", [], undefined, others)).toEqual([
    "The table's row `polling` was not checked.",
    "Not in the table: GET /new is only on the server",
    "Not in the table: Agent.name: string in the spec, integer on the server",
  ]);
});
