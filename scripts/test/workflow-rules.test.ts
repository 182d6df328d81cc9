import { expect, it } from "vitest";

import { workflowFaults } from "../check/workflow-rules.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";

function check(...lines: string[]): string[] {
  return workflowFaults(new Map([["ci.yml", lines.join("\n")]]), ["test", "soak", "test:live"]);
}

it("accepts pinned actions, scripts that exist and the token of the run", () => {
  expect(
    check(
      `- uses: actions/checkout@${sha} # v5.0.1`,
      "- uses: ./.github/actions/own",
      "# uses: actions/checkout@v5",
      "- run: npm test && npm run --silent soak -- --calls 10",
      "- run: npm run test:live",
      "- env: { GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }} }",
    ),
  ).toEqual([]);
});

it.each([
  ["a tag", "- uses: actions/checkout@v5", "actions/checkout is not pinned"],
  ["a short commit", `- uses: actions/checkout@${sha.slice(0, 7)} # v5.0.1`, "actions/checkout is not pinned"],
  ["no version", `- uses: actions/checkout@${sha}`, "actions/checkout is not pinned"],
  ["half a version", `- uses: actions/checkout@${sha} # v5`, "actions/checkout is not pinned"],
  ["a script that does not exist", "- run: npm run soka", "package.json has no script soka"],
  ["a short form without a script", "- run: npm start", "package.json has no script start"],
  ["a token that lives long", "  NPM_TOKEN: ${{ secrets.NPM_TOKEN }}", "the secret NPM_TOKEN must not be used"],
])("refuses %s", (_, line, words) => {
  expect(check("jobs:", line)).toEqual([expect.stringContaining(`ci.yml:2: ${words}`)]);
});

it("refuses two commits of one action", () => {
  const other = sha.replace("0", "1");
  expect(check(`- uses: actions/checkout@${sha} # v5.0.1`, `- uses: actions/checkout@${other} # v5.0.1`)).toEqual([
    "ci.yml:2: actions/checkout is pinned to another commit or version elsewhere",
  ]);
});
