import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { root, runExample } from "./run-example.ts";

const platforms = ["airview", "axonius", "cyberwatch", "inmanta", "squonk2"];
const programs = platforms.flatMap((platform) => readdirSync(join(root, "examples", platform)).map((file) => `${platform}/${file}`));

test("each platform has two examples, of fewer than 60 lines, that the README lists with their arguments", () => {
  expect(programs).toHaveLength(2 * platforms.length);
  const readme = readFileSync(join(root, "examples/README.md"), "utf8");
  for (const program of programs) {
    const text = readFileSync(join(root, "examples", program), "utf8");
    expect([program, text.split("\n").length > 60]).toEqual([program, false]);
    const names = [...(/readArguments\(([^)]*)\)/.exec(text)?.[1] ?? "").matchAll(/"([^"]*)"/g)].map((match) => match[1]);
    expect(readme).toContain(`\`npx tsx examples/${[program, ...names].join(" ")}\``);
  }
});

test("an example says which settings are missing, and exits with 2", async () => {
  const program = "axonius/audit-roles.ts";
  expect(await runExample(program, [], { AXONIUS_KEY: "any" })).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "Set AXONIUS_URL in the environment: the address of the instance.\nSet AXONIUS_SECRET in the environment: the API secret of the user.\n",
  });
  const environment = { CBW_API_URL: "http://127.0.0.1:1", CBW_API_KEY: "any", CBW_SECRET_KEY: "any" };
  expect(await runExample("cyberwatch/sync-groups.ts", ["--apply"], environment)).toEqual({
    status: 2,
    stdout: "",
    stderr: "Usage: npx tsx examples/cyberwatch/sync-groups.ts GROUPS.csv\n",
  });
});
