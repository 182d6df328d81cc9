import { readFileSync } from "node:fs";

import * as core from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import * as axonius from "../src/index.ts";
import { axoniusDescriptors } from "../src/generated/descriptors.ts";
import { createRawClient } from "../src/raw.ts";
import { seedNames } from "./fixtures/seed-names.ts";
import { connect } from "./mock-axonius.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const entries = Object.entries(seedNames);

describe("names of the Python client", () => {
  it.each(entries)("%s is available as %s", (_, place) => {
    const start: unknown = { ...core, ...axonius, ...connect({}), createRawClient };
    const found = place.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], start);
    expect(typeof found).toBe("function");
  });

  it.each(entries)("%s is in the README", (name) => {
    expect(readme.includes(`\`${name}\``) || readme.includes(`\`${name}(`)).toBe(true);
  });

  it("lead to the operations of the spec that the Python client calls", () => {
    const called = ["listRoles", "addRole", "updateRole", "deleteRole", "getLabels", "getFeatureFlags", "getAbout"];
    expect(Object.keys(axoniusDescriptors)).toEqual(expect.arrayContaining(called));
  });
});
