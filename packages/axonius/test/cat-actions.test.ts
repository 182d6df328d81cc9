import { headerAuth, isAbortedError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { isUnknownPermissionError } from "../src/index.ts";
import type { PermissionSelection, SystemRoles, UnknownPermissionError } from "../src/index.ts";
import { startAxonius } from "./mock-axonius.ts";
import type { FirstMock } from "./mock-axonius.ts";
import { catActions, prettyTest1, test1 } from "./fixtures/worked-example.ts";

const both = ["GET labels", "GET settings/plugins/gui/FeatureFlags"];
const labelsLine = "GET /api/V4.0/labels";
const flagsLine = "GET /api/V4.0/settings/plugins/gui/FeatureFlags";

async function start(): Promise<{ mock: FirstMock; roles: SystemRoles; time: { now: number } }> {
  const mock = await startAxonius();
  const time = { now: 1_000 };
  return { mock, roles: mock.client({ clock: () => time.now }).systemRoles, time };
}

/** Delays the response with the labels until `go` is called. */
function hold(mock: FirstMock): { go: () => void } {
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  mock.instead.set(labelsLine, async () => {
    await gate;
    return Response.json(mock.state.labels);
  });
  return { go: () => go() };
}

describe("catActions", () => {
  it("returns the categories and actions of the instance", async () => {
    const { mock, roles } = await start();
    expect(await roles.catActions()).toEqual(catActions);
    expect(mock.lines()).toEqual(both);
  });

  it("includes compliance if its module is enabled, or its flag is missing", async () => {
    for (const flags of [{ config: { cloud_compliance: { enabled: true } }, schema: {} }, {}]) {
      const { mock, roles } = await start();
      mock.instead.set(flagsLine, () => Response.json(flags));
      expect(Object.keys((await roles.catActions()).categories)).toEqual(["adapters", "users_assets", "compliance"]);
    }
  });

  it("does not need compliance labels", async () => {
    const { mock, roles } = await start();
    mock.state.labels = { "permissions.adapters": "Adapters" };
    expect(await roles.catActions()).toMatchObject({ categories: { adapters: "Adapters" }, actions: { adapters: {} } });
  });

  it("computes the widths with compliance, rounded up to a multiple of ten", async () => {
    const { mock, roles } = await start();
    mock.state.labels = { "permissions.0123456789": "Ten", "permissions.compliance": "Longer than ten" };
    expect((await roles.catActions()).lengths).toEqual({ categories: 10, actions: 0, categories_desc: 20, actions_desc: 0 });
  });

  it("accepts labels that the Python client does not: without a dot, and actions without a category", async () => {
    const { mock, roles } = await start();
    mock.state.labels = { title: "x", "permissions.new.get": "Look", "permissions.__proto__.get": "Look", "permissions.old": "Old" };
    const known = await roles.catActions();
    expect(known.categories).toEqual({ old: "Old", new: "new" });
    expect(known.actions).toEqual({ old: {}, new: { get: "Look" } });
    expect(({} as Record<string, unknown>)["get"]).toBeUndefined();
  });

  it("keeps the result for 300 seconds, frozen", async () => {
    const { mock, roles, time } = await start();
    const first = await roles.catActions();
    time.now += 299_999;
    expect(await roles.catActions()).toBe(first);
    expect(mock.lines()).toEqual(both);
    time.now += 1;
    expect(await roles.catActions()).not.toBe(first);
    expect(mock.lines()).toEqual(both);
    expect(() => Object.assign(first.actions["adapters"] ?? {}, { put: "x" })).toThrow(TypeError);
  });

  it("reads labels and flags once for calls at the same time", async () => {
    const { mock, roles } = await start();
    const [one, two] = await Promise.all([roles.catActions(), roles.catActions(), roles.catActionsToPerms()]);
    expect(one).toBe(two);
    expect(mock.lines()).toEqual(both);
  });

  it("does not share the result with another client", async () => {
    const { mock, roles } = await start();
    await Promise.all([roles.catActions(), mock.client().systemRoles.catActions()]);
    expect(mock.lines()).toHaveLength(4);
  });

  it("passes a failure to all waiting calls, and reads again afterwards", async () => {
    const { mock, roles } = await start();
    mock.instead.set(flagsLine, () => new Response("", { status: 500 }));
    const outcomes = await Promise.allSettled([roles.catActions(), roles.catActions()]);
    expect(outcomes).toMatchObject([{ reason: { status: 500 } }, { reason: { status: 500 } }]);
    expect(mock.lines()).toEqual(both);
    mock.instead.clear();
    expect(await roles.catActions()).toEqual(catActions);
    expect(mock.lines()).toEqual(both);
  });

  it("an aborted call does not abort the reading for the others", async () => {
    const { mock, roles } = await start();
    const { go } = hold(mock);
    const abort = new AbortController();
    const first = roles.catActions({}, { signal: abort.signal });
    const second = roles.catActions();
    abort.abort();
    await expect(first).rejects.toSatisfy(isAbortedError);
    go();
    expect(await second).toEqual(catActions);
    expect(mock.lines()).toEqual(both);
  });

  it.each(["headers", "fetch", "auth"] as const)("a call with its own `%s` reads alone and shares nothing", async (name) => {
    const { mock, roles } = await start();
    const auth = headerAuth({ "api-key": "other-key", "api-secret": "other-secret" });
    const options = { [name]: { headers: { "x-trace": "1" }, fetch: mock.fetch, auth }[name] };
    const shared = await roles.catActions();
    const own = await roles.catActions({}, options);
    expect(own).toEqual(shared);
    expect(own).not.toBe(shared);
    expect(await roles.catActions()).toBe(shared);
    expect(mock.lines()).toEqual([...both, ...both]);
  });

  it("the shared reading has the credentials and headers of the client", async () => {
    const { mock, roles } = await start();
    await roles.catActions({}, { timeout: 1_000, retry: 5, deadline: 1_000 });
    expect(mock.seen.map(({ headers }) => headers["api-key"])).toEqual(["demo-key", "demo-key"]);
  });

  it("the signal and the deadline of a waiting call end only that call", async () => {
    const { mock, roles } = await start();
    const { go } = hold(mock);
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
    expect(mock.lines()).toEqual(both);
  });

  it("throws if the labels are not an object", async () => {
    const { mock, roles } = await start();
    mock.instead.set(labelsLine, () => Response.json([]));
    await expect(roles.catActions()).rejects.toMatchObject({ name: "ResponseFormatError", operation: "getLabels" });
  });
});

describe("catActionsToPerms", () => {
  it.each<[string, PermissionSelection, object]>([
    ["a string", { adapters: " get , connections.delete,, " }, { get: true, connections: { delete: true, post: false } }],
    ["an array", { adapters: ["connections.post"] }, { get: false, connections: { delete: false, post: true } }],
    ["all", { adapters: "all" }, { get: true, connections: { delete: true, post: true } }],
    ["all with an unknown action", { adapters: "nonsense,all" }, { get: true, connections: { delete: true, post: true } }],
    ["nothing", { adapters: undefined }, { get: false, connections: { delete: false, post: false } }],
  ])("accepts %s", async (_, permissions, adapters) => {
    const { roles } = await start();
    expect(await roles.catActionsToPerms({ permissions })).toEqual({
      adapters,
      users_assets: { get: false, saved_queries: { run: false } },
    });
  });

  it("leaves out a category without actions, as the Python client does, also if all of it is selected", async () => {
    const { mock, roles } = await start();
    mock.state.labels["permissions.empty"] = "Without actions";
    expect(await roles.catActionsToPerms({ permissions: { empty: "all" } })).not.toHaveProperty("empty");
    expect((await roles.catActions()).actions).toHaveProperty("empty", {});
    expect(await roles.catActionsToPerms({ rolePerms: { empty: {} } })).toHaveProperty("empty", {});
  });

  it.each<[string, PermissionSelection]>([
    ["dotted", { adapters: { get: true, "connections.delete": false }, users_assets: { "saved_queries.run": true } }],
    ["nested", { adapters: { get: true, connections: { delete: false } }, users_assets: { saved_queries: { run: true } } }],
    [
      "with what the instance cannot grant",
      { adapters: { get: true, fly: false }, users_assets: { "saved_queries.run": true }, odd: { get: false } },
    ],
    ["with the disabled module", { adapters: { get: true }, users_assets: { "saved_queries.run": true }, compliance: { get: true } }],
  ])("accepts permissions %s, and keeps the other ones", async (_, permissions) => {
    const { roles } = await start();
    const rolePerms = { adapters: { connections: { post: true } } };
    expect(await roles.catActionsToPerms({ permissions, rolePerms })).toEqual({
      adapters: { get: true, connections: { delete: false, post: true } },
      users_assets: { get: false, saved_queries: { run: true } },
    });
  });

  it("forbids what permissions state as false", async () => {
    const { roles } = await start();
    const rolePerms = { adapters: { get: true } };
    expect(await roles.catActionsToPerms({ permissions: { adapters: { get: false } }, rolePerms })).toMatchObject({
      adapters: { get: false },
    });
  });

  it.each<[PermissionSelection, object]>([
    [{ adapters: { fly: true } }, { code: "unknown_action", action: "fly" }],
    [{ odd: { get: true } }, { code: "unknown_category", category: "odd" }],
    [{ adapters: { all: true } }, { code: "unknown_action", action: "all" }],
  ])("rejects permissions %j that the instance cannot grant", async (permissions, expected) => {
    const { roles } = await start();
    await expect(roles.catActionsToPerms({ permissions })).rejects.toMatchObject(expected);
  });

  it.each<[unknown, boolean, RegExp]>([
    [{ adapters: { get: "yes" } }, true, /an action that is not a boolean for the category "adapters"/],
    [{ adapters: { connections: { post: null } } }, true, /an action that is not a boolean for the category "adapters"/],
    [{ adapters: { get: true } }, false, /`grant: false` has no meaning/],
  ])("rejects permissions %j with grant %s before anything is sent", async (permissions, grant, message) => {
    const { mock, roles } = await start();
    await expect(roles.catActionsToPerms({ permissions: permissions as PermissionSelection, grant })).rejects.toThrow(message);
    expect(mock.lines()).toEqual([]);
  });

  it("starts from permissions, does not change them, and keeps those without a label", async () => {
    const { roles } = await start();
    const rolePerms = { adapters: { get: true, odd: true }, strange: { get: true } };
    const before = structuredClone(rolePerms);
    expect(await roles.catActionsToPerms({ rolePerms, grant: false, permissions: { adapters: "get" } })).toEqual({
      adapters: { get: false, odd: true, connections: { delete: false, post: false } },
      strange: { get: true },
      users_assets: { get: false, saved_queries: { run: false } },
    });
    expect(rolePerms).toEqual(before);
  });

  it("separates actions at the first dot only", async () => {
    const { mock, roles } = await start();
    mock.state.labels = { "permissions.a": "A", "permissions.a.b.c.d": "D" };
    expect(await roles.catActionsToPerms({ permissions: { a: "b.c.d" } })).toEqual({ a: { b: { "c.d": true } } });
  });

  it("rejects an action if the role has another shape there", async () => {
    const { roles } = await start();
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
  ])("%j is unknown, and the error lists the valid names", async (permissions, category, action, valid) => {
    const { roles } = await start();
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
  it("returns the table of the Python client, for any role", async () => {
    const { mock, roles } = await start();
    expect(await roles.prettyPerms(test1)).toBe(prettyTest1);
    expect(await roles.prettyPerms(await roles.getByName({ name: "test1" }))).toBe(prettyTest1);
    expect(mock.lines()).toEqual([...both, "GET settings/roles"]);
  });

  it("omits categories that the role lacks, and shows actions that it lacks as not allowed", async () => {
    const { roles } = await start();
    const text = await roles.prettyPerms({ uuid: "x", name: "x", permissions: { adapters: { get: true } } });
    expect(text).not.toContain("users_assets");
    expect(text).toContain("  connections.post     Edit connections     False");
  });
});
