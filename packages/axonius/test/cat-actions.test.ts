import { isAbortedError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { isUnknownPermissionError } from "../src/index.ts";
import type { PermissionSelection, SystemRoles, UnknownPermissionError } from "../src/index.ts";
import { FakeAxonius } from "./fake-axonius.ts";
import { catActions, prettyTest1, test1 } from "./fixtures/worked-example.ts";

const both = ["GET labels", "GET settings/plugins/gui/FeatureFlags"];
const labelsLine = "GET /api/V4.0/labels";

function start(): { fake: FakeAxonius; roles: SystemRoles; time: { now: number } } {
  const fake = new FakeAxonius();
  const time = { now: 1_000 };
  return { fake, roles: fake.client({ clock: () => time.now }).systemRoles, time };
}

/** Makes the labels wait until they are let go. */
function hold(fake: FakeAxonius): { go: () => void } {
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  fake.instead.set(labelsLine, async () => {
    await gate;
    return Response.json(fake.labels);
  });
  return { go: () => go() };
}

describe("catActions", () => {
  it("are the categories and actions that the instance offers", async () => {
    const { fake, roles } = start();
    expect(await roles.catActions()).toEqual(catActions);
    expect(fake.lines()).toEqual(both);
  });

  it("have compliance while its module is on, or its flag is missing", async () => {
    for (const flags of [{ config: { cloud_compliance: { enabled: true } }, schema: {} }, {}]) {
      const { fake, roles } = start();
      fake.flags = flags as never;
      expect(Object.keys((await roles.catActions()).categories)).toEqual(["adapters", "users_assets", "compliance"]);
    }
  });

  it("need no compliance labels", async () => {
    const { fake, roles } = start();
    fake.labels = { "permissions.adapters": "Adapters" };
    expect(await roles.catActions()).toMatchObject({ categories: { adapters: "Adapters" }, actions: { adapters: {} } });
  });

  it("count compliance into the widths, round up to tens, and leave whole tens", async () => {
    const { fake, roles } = start();
    fake.labels = { "permissions.0123456789": "Ten", "permissions.compliance": "Longer than ten" };
    expect((await roles.catActions()).lengths).toEqual({ categories: 10, actions: 0, categories_desc: 20, actions_desc: 0 });
  });

  it("take labels that upstream's client cannot: without a dot, and actions without a category", async () => {
    const { fake, roles } = start();
    fake.labels = { title: "x", "permissions.new.get": "Look", "permissions.__proto__.get": "Look", "permissions.old": "Old" };
    const known = await roles.catActions();
    expect(known.categories).toEqual({ old: "Old", new: "new" });
    expect(known.actions).toEqual({ old: {}, new: { get: "Look" } });
    expect(({} as Record<string, unknown>)["get"]).toBeUndefined();
  });

  it("are kept for 300 seconds, and cannot be changed", async () => {
    const { fake, roles, time } = start();
    const first = await roles.catActions();
    time.now += 299_999;
    expect(await roles.catActions()).toBe(first);
    expect(fake.lines()).toEqual(both);
    time.now += 1;
    expect(await roles.catActions()).not.toBe(first);
    expect(fake.lines()).toEqual(both);
    expect(() => Object.assign(first.actions["adapters"] ?? {}, { put: "x" })).toThrow(TypeError);
  });

  it("are read once for calls at the same time", async () => {
    const { fake, roles } = start();
    const [one, two] = await Promise.all([roles.catActions(), roles.catActions(), roles.catActionsToPerms()]);
    expect(one).toBe(two);
    expect(fake.lines()).toEqual(both);
  });

  it("are not kept by another client", async () => {
    const { fake, roles } = start();
    await Promise.all([roles.catActions(), fake.client().systemRoles.catActions()]);
    expect(fake.lines()).toHaveLength(4);
  });

  it("are asked for again after a failure, which all who waited see", async () => {
    const { fake, roles } = start();
    fake.instead.set("GET /api/V4.0/settings/plugins/gui/FeatureFlags", () => new Response("", { status: 500 }));
    const outcomes = await Promise.allSettled([roles.catActions(), roles.catActions()]);
    expect(outcomes).toMatchObject([{ reason: { status: 500 } }, { reason: { status: 500 } }]);
    expect(fake.lines()).toEqual(both);
    fake.instead.clear();
    expect(await roles.catActions()).toEqual(catActions);
    expect(fake.lines()).toEqual(both);
  });

  it("are read anew by those who wait when the call that began is aborted", async () => {
    const { fake, roles } = start();
    const { go } = hold(fake);
    const abort = new AbortController();
    const first = roles.catActions({}, { signal: abort.signal });
    const second = roles.catActions();
    abort.abort();
    await expect(first).rejects.toSatisfy(isAbortedError);
    go();
    expect(await second).toEqual(catActions);
    expect(fake.lines()).toEqual(["GET labels", ...both]);
  });

  it("let a call that waits be aborted or run out of time, without harm to the others", async () => {
    const { fake, roles } = start();
    const { go } = hold(fake);
    const abort = new AbortController();
    const first = roles.catActions();
    const second = roles.catActions({}, { signal: abort.signal });
    const third = roles.catActions({}, { deadline: 5 });
    const fourth = roles.catActions({}, { signal: AbortSignal.abort("before") });
    abort.abort(new Error("enough"));
    expect(await Promise.allSettled([second, third, fourth])).toMatchObject([
      { reason: { name: "AbortedError", code: "aborted", cause: { message: "enough" }, operation: "systemRoles.catActions" } },
      { reason: { name: "TimeoutError", code: "deadline_exceeded" } },
      { reason: { name: "AbortedError", code: "aborted", cause: "before" } },
    ]);
    go();
    expect(await first).toEqual(catActions);
    expect(fake.lines()).toEqual(both);
  });

  it("say so when the labels are no map", async () => {
    const { fake, roles } = start();
    fake.labels = [] as never;
    await expect(roles.catActions()).rejects.toMatchObject({ name: "ResponseFormatError", operation: "getLabels" });
  });
});

describe("catActionsToPerms", () => {
  it.each<[string, PermissionSelection, object]>([
    ["text", { adapters: " get , connections.delete,, " }, { get: true, connections: { delete: true, post: false } }],
    ["a list", { adapters: ["connections.post"] }, { get: false, connections: { delete: false, post: true } }],
    ["all", { adapters: "all" }, { get: true, connections: { delete: true, post: true } }],
    ["all beside nonsense", { adapters: "nonsense,all" }, { get: true, connections: { delete: true, post: true } }],
    ["nothing", { adapters: undefined }, { get: false, connections: { delete: false, post: false } }],
  ])("takes %s", async (_, permissions, adapters) => {
    const { roles } = start();
    expect(await roles.catActionsToPerms({ permissions })).toEqual({
      adapters,
      users_assets: { get: false, saved_queries: { run: false } },
    });
  });

  it("starts from permissions, leaves them alone, and keeps what the labels do not know", async () => {
    const { roles } = start();
    const rolePerms = { adapters: { get: true, odd: true }, strange: { get: true } };
    const before = structuredClone(rolePerms);
    expect(await roles.catActionsToPerms({ rolePerms, grant: false, permissions: { adapters: "get" } })).toEqual({
      adapters: { get: false, odd: true, connections: { delete: false, post: false } },
      strange: { get: true },
      users_assets: { get: false, saved_queries: { run: false } },
    });
    expect(rolePerms).toEqual(before);
  });

  it("divides actions at the first dot only", async () => {
    const { fake, roles } = start();
    fake.labels = { "permissions.a": "A", "permissions.a.b.c.d": "D" };
    expect(await roles.catActionsToPerms({ permissions: { a: "b.c.d" } })).toEqual({ a: { b: { "c.d": true } } });
  });

  it("refuses to put an action where a role has something else", async () => {
    const { roles } = start();
    const rolePerms = { adapters: { connections: true } };
    await expect(roles.catActionsToPerms({ rolePerms, permissions: { adapters: "connections.post" } })).rejects.toThrow(/another shape/);
    expect(await roles.catActionsToPerms({ rolePerms })).toMatchObject(rolePerms);
  });

  it.each<[PermissionSelection, string, string | undefined, string[]]>([
    [{ Adapters: "get" }, "Adapters", undefined, ["adapters", "users_assets"]],
    [{ constructor: "get" }, "constructor", undefined, ["adapters", "users_assets"]],
    [{ compliance: "all" }, "compliance", undefined, ["adapters", "users_assets"]],
    [{ users_assets: "get", adapters: "Get" }, "adapters", "Get", ["get", "connections.delete", "connections.post"]],
    [{ adapters: [" get"] }, "adapters", " get", ["get", "connections.delete", "connections.post"]],
    [{ adapters: "ALL" }, "adapters", "ALL", ["get", "connections.delete", "connections.post"]],
    [{ adapters: "toString" }, "adapters", "toString", ["get", "connections.delete", "connections.post"]],
  ])("%j is unknown, and the error lists what is known", async (permissions, category, action, valid) => {
    const { roles } = start();
    const error = (await roles.catActionsToPerms({ permissions }).catch((caught: unknown) => caught)) as UnknownPermissionError;
    expect(isUnknownPermissionError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "UnknownPermissionError",
      category,
      code: action === undefined ? "unknown_category" : "unknown_action",
    });
    expect(error.action).toBe(action);
    expect(Object.keys(error.valid)).toEqual(valid);
    for (const name of valid) expect(error.message).toContain(`\n - ${name}: ${error.valid[name]}`);
  });
});

describe("prettyPerms", () => {
  it("writes the table of the Python client, for a role from anywhere", async () => {
    const { fake, roles } = start();
    expect(await roles.prettyPerms(test1)).toBe(prettyTest1);
    expect(await roles.prettyPerms(await roles.getByName({ name: "test1" }))).toBe(prettyTest1);
    expect(fake.lines()).toEqual([...both, "GET settings/roles"]);
  });

  it("leaves out categories that the role lacks, and takes actions that it lacks as not allowed", async () => {
    const { roles } = start();
    const text = await roles.prettyPerms({ uuid: "x", name: "x", permissions: { adapters: { get: true } } });
    expect(text).not.toContain("users_assets");
    expect(text).toContain("  connections.post     Edit connections     False");
  });
});
