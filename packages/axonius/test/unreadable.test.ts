import { describe, expect, it } from "vitest";

import type { SystemRoles } from "../src/index.ts";
import { startAxonius, startJsonApi } from "./mock-axonius.ts";

/** The JSON of a category with as many levels. */
const nested = (levels: number): string => `${'{"a":'.repeat(levels)}true${"}".repeat(levels)}`;

/** The JSON of categories that cannot be read, and why. */
const unreadable = [
  ["null", "null", "is null, not an object"],
  ["a string", '"all"', "is a string, not an object"],
  ["101 levels", nested(101), "has more than 100 levels"],
  ["9,000 levels", nested(9_000), "has more than 100 levels"],
] as const;

const list = "GET /api/V4.0/settings/roles";
const rolesWith = (category: string): (() => Response) => {
  const body = `[{"uuid":"x","name":"odd","permissions":{"adapters":${category}}}]`;
  return () => new Response(body, { headers: { "content-type": "application/json" } });
};

describe.each(unreadable)("a role whose category is %s", (_, category, why) => {
  const message = `The permissions of the role "odd" cannot be read: the category "adapters" ${why}.`;

  it.each<[string, (roles: SystemRoles) => Promise<unknown>]>([
    ["get", (roles) => roles.get()],
    ["getByName", (roles) => roles.getByName({ name: "odd" })],
    ["add", (roles) => roles.add({ name: "new" })],
    ["setPerms", (roles) => roles.setPerms({ name: "odd", permissions: { adapters: "all" } })],
  ])("is named by systemRoles.%s, and nothing is changed", async (name, call) => {
    const mock = await startAxonius();
    mock.instead.set(list, rolesWith(category));
    await expect(call(mock.client().systemRoles)).rejects.toMatchObject({
      name: "ResponseFormatError",
      operation: `systemRoles.${name}`,
      message: `[axonius.systemRoles.${name}] ${message}`,
    });
    expect(mock.lines()).toEqual(["GET settings/roles"]);
  });

  it("is named by systemRoles.prettyPerms", async () => {
    const mock = await startAxonius();
    const role = { uuid: "x", name: "odd", permissions: { adapters: JSON.parse(category) } };
    await expect(mock.client().systemRoles.prettyPerms(role)).rejects.toMatchObject({
      name: "ConfigurationError",
      message: `[axonius.systemRoles.prettyPerms] ${message}`,
    });
    expect(mock.lines()).toEqual([]);
  });

  it("is named by systemRoles.catActionsToPerms", async () => {
    const mock = await startAxonius();
    const rolePerms = { adapters: JSON.parse(category) };
    await expect(mock.client().systemRoles.catActionsToPerms({ rolePerms })).rejects.toMatchObject({
      name: "ConfigurationError",
      message: `[axonius.systemRoles.catActionsToPerms] \`rolePerms\` cannot be read: the category "adapters" ${why}.`,
    });
    expect(mock.lines()).toEqual([]);
  });
});

it("a role whose category has 100 levels is read", async () => {
  const mock = await startAxonius();
  mock.instead.set(list, rolesWith(nested(100)));
  const [role] = await mock.client().systemRoles.get();
  expect(role?.permissions_flat).toEqual({ adapters: { [Array.from({ length: 100 }, () => "a").join(".")]: true } });
});

describe("permissions to set", () => {
  const cyclic: { a?: unknown } = {};
  cyclic.a = cyclic;

  it.each([
    ["nested too deeply", JSON.parse(nested(9_000))],
    ["that contain themselves", cyclic],
  ])("%s are refused before anything is sent", async (_, adapters) => {
    const mock = await startAxonius();
    await expect(mock.client().systemRoles.setPerms({ name: "test1", permissions: { adapters } })).rejects.toThrow(
      '[axonius.systemRoles.setPerms] `permissions` has more than 100 levels for the category "adapters".',
    );
    expect(mock.lines()).toEqual([]);
  });
});

describe("a label that is not a string", () => {
  it.each([
    [null, "null"],
    [5, "a number"],
  ])("is named: %j", async (label, kind) => {
    const labels = { "permissions.adapters": "Adapters", "permissions.adapters.get": label };
    const [first, second] = [await startAxonius(), await startJsonApi()];
    first.instead.set("GET /api/V4.0/labels", () => Response.json(labels));
    second.instead.set("GET /api/labels", () => Response.json(labels));
    for (const mock of [first, second])
      await expect(mock.client().systemRoles.catActions()).rejects.toMatchObject({
        name: "ResponseFormatError",
        message: `[axonius.getLabels] The label "permissions.adapters.get" cannot be read: it is ${kind}, not a string.`,
      });
  });

  it("does not matter if it is not about permissions", async () => {
    const mock = await startAxonius();
    mock.instead.set("GET /api/V4.0/labels", () => Response.json({ "permissions.adapters": "Adapters", "title.adapters": null }));
    expect((await mock.client().systemRoles.catActions()).categories).toEqual({ adapters: "Adapters" });
  });
});
