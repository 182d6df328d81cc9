import { describe, expect, it } from "vitest";

import { differences, ownFaults } from "../check/package-rules.ts";
import { shapeFaults } from "../check/package-shape.ts";
import type { Manifest, WorkspacePackage } from "../check/workspace.ts";

const published = { types: "./dist/index.d.ts", default: "./dist/index.js" };

function platform(short: string, changes: Partial<Manifest> = {}): WorkspacePackage {
  const manifest: Manifest = {
    name: `@platform-clients/${short}`,
    version: "0.1.0",
    description: "A client.",
    license: "MIT",
    type: "module",
    sideEffects: false,
    files: ["dist"],
    engines: { node: ">=20.19" },
    exports: { ".": "./src/index.ts", "./package.json": "./package.json" },
    publishConfig: { access: "public", exports: { ".": published, "./package.json": "./package.json" } },
    scripts: { generate: `tsx generate ${short}` },
    dependencies: { "@platform-clients/core": "workspace:^" },
    ...changes,
  };
  return { short, folder: `packages/${short}`, manifest };
}

describe("ownFaults", () => {
  it("accepts the model", () => {
    expect(ownFaults(platform("airview"))).toEqual([]);
  });

  it.each<[string, Partial<Manifest>, string]>([
    ["a name that is not the folder's", { name: "@platform-clients/other" }, "name is @platform-clients/other"],
    ["an invalid version", { version: "1" }, "version 1 is not a version"],
    ["side effects", { sideEffects: true }, "sideEffects is not false"],
    ["another engine", { engines: { node: ">=22" } }, "engines is not"],
    [
      "an export that is not published",
      { exports: { ".": "./src/index.ts", "./package.json": "./package.json", "./x": "./src/x.ts" } },
      'exports["./x"]',
    ],
    [
      "a dependency on a sibling",
      { dependencies: { "@platform-clients/axonius": "workspace:^" } },
      "may not depend on @platform-clients/axonius",
    ],
    ["a pinned sibling", { dependencies: { "@platform-clients/core": "^0.1.0" } }, 'is not "workspace:^"'],
  ])("rejects %s", (_, changes, words) => {
    expect(ownFaults(platform("airview", changes)).join("\n")).toContain(words);
  });
});

describe("differences", () => {
  it("sees through the platforms' own names", () => {
    expect(differences(platform("axonius"), platform("airview"))).toEqual([]);
  });

  it("names the field that differs", () => {
    expect(differences(platform("axonius", { scripts: {} }), platform("airview"))).toEqual([
      "packages/axonius/package.json: scripts differs from that of packages/airview",
    ]);
  });
});

describe("shapeFaults", () => {
  const generated = ["descriptors", "models", "operations", "schema"].map((name) => `generated/${name}.ts`);
  const shape = ["index.ts", "client.ts", "auth.ts", "raw.ts", ...generated];
  const tests = ["auth.test", "client.test", "contract.test", "raw.test", "seed-names.test", "types.test-d", "fixtures/seed-names"];
  const files = [...shape.map((name) => `src/${name}`), ...tests.map((name) => `test/${name}.ts`)];
  const second = shape.filter((name) => name !== "auth.ts").map((name) => `src/v3/${name}`);
  const exports = { ".": "./src/index.ts", "./node": "./src/node.ts", "./v3": "./src/v3/index.ts", "./v3/raw": "./src/v3/raw.ts" };
  const airview = platform("airview", { exports });

  it("accepts the model, also with models, flows, entries and a second API", () => {
    expect(shapeFaults(platform("airview"), files, true)).toEqual([]);
    const more = ["src/models/role.ts", "src/flows/agent/poll.ts", "src/node.ts", "src/v3/flows/pages.ts", "test/fake-server.ts"];
    expect(shapeFaults(airview, [...files, ...second, ...more], true)).toEqual([]);
  });

  it.each([...files, ...second])("reports that %s is missing", (file) => {
    const others = [...files, ...second].filter((name) => name !== file);
    expect(shapeFaults(airview, others, true)).toEqual([`packages/airview/${file} is missing`]);
  });

  it.each([
    "src/enums.ts",
    "src/agent/poll.ts",
    "src/node.ts",
    "src/v3/index.ts",
    "src/v3/flows/pages.ts",
    "test/types.test.ts",
    "test/fake-airview.ts",
  ])("refuses %s", (file) => {
    expect(shapeFaults(platform("airview"), [...files, file], true)).toEqual([expect.stringContaining(`packages/airview/${file}`)]);
  });

  it("refuses other files in the folder of a second API", () => {
    expect(shapeFaults(airview, [...files, ...second, "src/v3/pages.ts"], true)).toEqual([
      expect.stringContaining("src/v3/pages.ts must be in"),
    ]);
  });

  it("does not compare the entries of a second API", () => {
    const pair = { types: "./dist/v3/index.d.ts", default: "./dist/v3/index.js" };
    const entries = { ".": "./src/index.ts", "./v3": "./src/v3/index.ts", "./package.json": "./package.json" };
    const publishConfig = { access: "public", exports: { ".": published, "./v3": pair, "./package.json": "./package.json" } };
    expect(differences(platform("airview", { exports: entries, publishConfig }), platform("axonius"))).toEqual([]);
    expect(ownFaults(platform("airview", { exports: entries, publishConfig }))).toEqual([]);
  });
});
