import { describe, expect, it } from "vitest";

import { differences, ownFaults } from "../check/package-rules.ts";
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
