import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import type { AxoniusOptions, SystemRoles } from "../src/index.ts";
import { startAxonius, startJsonApi } from "./mock-axonius.ts";
import type { FirstMock, JsonApiMock } from "./mock-axonius.ts";
import { test1 } from "./fixtures/worked-example.ts";

type Options = Parameters<SystemRoles["get"]>[1];

/** The flows, with their number of requests. */
const flows: [name: string, requests: number, call: (roles: SystemRoles, options: Options) => Promise<unknown>][] = [
  ["get", 1, (roles, options) => roles.get({}, options)],
  ["getByName", 1, (roles, options) => roles.getByName({ name: "test1" }, options)],
  ["getByUuid", 1, (roles, options) => roles.getByUuid({ uuid: test1.uuid }, options)],
  ["add", 5, (roles, options) => roles.add({ name: "test2" }, options)],
  ["setName", 3, (roles, options) => roles.setName({ name: "test1", newName: "test3" }, options)],
  ["setPerms", 5, (roles, options) => roles.setPerms({ name: "test1", permissions: { adapters: "all" } }, options)],
  ["deleteByName", 2, (roles, options) => roles.deleteByName({ name: "test1" }, options)],
  ["prettyPerms", 2, (roles, options) => roles.prettyPerms(test1, options)],
  ["catActions", 2, (roles, options) => roles.catActions({}, options)],
  ["catActionsToPerms", 2, (roles, options) => roles.catActionsToPerms({}, options)],
];

/** Call options with which labels and flags are shared, and with which they are not. */
const variants = [
  ["shared labels", {}],
  ["labels of its own", { headers: { "x-trace": "1" } }],
] as const;

/** A request that is part of shared work: it can follow after the end of a flow. */
const sharedLine = "GET settings/plugins/gui/FeatureFlags";

// The mocks load their specs, and the clients the code of their flows, while timers are real.
beforeAll(async () => {
  await (await startAxonius()).client().systemRoles.get();
  await (await startJsonApi()).client().systemRoles.get();
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server whose responses take a second each. */
async function start(options: Partial<AxoniusOptions> = {}): Promise<{ mock: FirstMock; roles: SystemRoles }> {
  const mock = await startAxonius();
  mock.delay = 1_000;
  return { mock, roles: mock.client(options).systemRoles };
}

/** The outcome of a call, which is observed before it ends. */
function observe(call: Promise<unknown>): { outcome: { error?: unknown; done?: true } } {
  const outcome: { error?: unknown; done?: true } = {};
  call.then(
    () => (outcome.done = true),
    (error: unknown) => (outcome.error = error),
  );
  return { outcome };
}

describe.each(variants)("a flow with %s", (variant, own) => {
  const without = (lines: string[]): string[] => (variant === "shared labels" ? lines.filter((line) => line !== sharedLine) : lines);

  it.each(flows)("%s: the deadline limits all requests together", async (_, requests, call) => {
    const enough = await start();
    const inTime = observe(call(enough.roles, { ...own, deadline: requests * 1_000 + 500 }));
    await vi.advanceTimersByTimeAsync(requests * 1_000);
    expect(inTime.outcome).toEqual({ done: true });
    expect(enough.mock.lines()).toHaveLength(requests);

    const { mock, roles } = await start();
    const deadline = requests * 1_000 - 500;
    const { outcome } = observe(call(roles, { ...own, deadline }));
    await vi.advanceTimersByTimeAsync(deadline - 1);
    expect(outcome).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome.error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", platform: "axonius" });
    mock.lines();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(without(mock.lines())).toEqual([]);
  });

  it.each(flows)("%s: the deadline of the client limits all requests together", async (_, requests, call) => {
    const deadline = requests * 1_000 - 500;
    const { roles } = await start({ deadline });
    const { outcome } = observe(call(roles, own));
    await vi.advanceTimersByTimeAsync(deadline - 1);
    expect(outcome).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome.error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded" });
  });

  it.each(flows)("%s: the signal ends it at any moment, and no request follows", async (_, requests, call) => {
    for (let request = 0; request < requests; request += 1) {
      const { mock, roles } = await start();
      const controller = new AbortController();
      const { outcome } = observe(call(roles, { ...own, signal: controller.signal }));
      await vi.advanceTimersByTimeAsync(request * 1_000 + 500);
      expect(outcome).toEqual({});
      expect(mock.lines()).toHaveLength(request + 1);
      controller.abort("enough");
      await vi.advanceTimersByTimeAsync(0);
      expect(outcome.error).toMatchObject({ name: "AbortedError", code: "aborted", cause: "enough" });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(without(mock.lines())).toEqual([]);
    }
    const { mock, roles } = await start();
    const { outcome } = observe(call(roles, { ...own, signal: AbortSignal.abort("before") }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outcome.error).toMatchObject({ name: "AbortedError", cause: "before" });
    expect(mock.lines()).toEqual([]);
  });

  it.each(flows)("%s: the timeout limits each attempt", async (_, requests, call) => {
    const limits = { timeout: 1_500, retry: { maxAttempts: 2, minDelay: 0 } };
    const { mock, roles } = await start(limits);
    mock.delays.push(600_000);
    const { outcome } = observe(call(roles, { ...own, ...limits }));
    await vi.advanceTimersByTimeAsync(1_500 + requests * 1_000 + 10);
    expect(outcome).toEqual({ done: true });
    expect(mock.lines()).toHaveLength(requests + 1);

    mock.delay = 600_000;
    const slow = observe(call(mock.client({ timeout: 1_500 }).systemRoles, { ...own, timeout: 1_500 }));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(slow.outcome.error).toMatchObject({ name: "TimeoutError", code: "timeout" });
  });
});

describe("an operation whose 404 another request explains", () => {
  const uuid = "unknown";
  const operations = [
    [
      "deleteRole",
      (mock: FirstMock, options?: Options, client?: Partial<AxoniusOptions>) => mock.client(client).deleteRole({ uuid }, options),
    ],
    [
      "updateRole",
      (mock: FirstMock, options?: Options, client?: Partial<AxoniusOptions>) =>
        mock.client(client).updateRole({ uuid, name: "x", permissions: {} }, options),
    ],
  ] as const;

  /** A server whose responses take a second each, and that has neither the role nor a reason. */
  async function startWithoutReason(): Promise<FirstMock> {
    const { mock } = await start();
    for (const method of ["DELETE", "POST"])
      mock.instead.set(`${method} /api/V4.0/settings/roles/${uuid}`, () => new Response("", { status: 404 }));
    return mock;
  }

  it.each(operations)("%s: the deadline of the call or of the client limits both requests together", async (_, call) => {
    for (const [own, client] of [
      [{ deadline: 1_500 }, {}],
      [{}, { deadline: 1_500 }],
      [{ deadline: 1_500 }, { deadline: 60_000 }],
    ]) {
      const mock = await startWithoutReason();
      const { outcome } = observe(call(mock, own, client));
      await vi.advanceTimersByTimeAsync(1_499);
      expect(mock.lines()).toHaveLength(2);
      expect(outcome).toEqual({});
      await vi.advanceTimersByTimeAsync(1);
      expect(outcome.error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", platform: "axonius" });
    }
  });

  it.each(operations)("%s: the signal ends it during the second request", async (_, call) => {
    const mock = await startWithoutReason();
    const controller = new AbortController();
    const { outcome } = observe(call(mock, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(mock.lines()).toHaveLength(2);
    controller.abort("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(outcome.error).toMatchObject({ name: "AbortedError", code: "aborted", cause: "enough" });
  });

  it.each(operations)("%s: stays a 404 if the second request fails in another way", async (_, call) => {
    const mock = await startWithoutReason();
    mock.instead.set("GET /api/V4.0/settings/roles", () => new Response("", { status: 503 }));
    const { outcome } = observe(call(mock, { deadline: 60_000 }));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(outcome.error).toMatchObject({ code: "not_found", status: 404 });
  });
});

describe("adding a role to the JSON:API generation, after a doubtful answer", () => {
  /** A server whose responses take a second each, and that answers an addition with a doubtful error. */
  async function startDoubtful(): Promise<JsonApiMock> {
    const mock = await startJsonApi();
    mock.delay = 1_000;
    mock.instead.set("POST /api/settings/roles", () => Response.json({ errors: [{ title: "Invalid input" }] }, { status: 400 }));
    return mock;
  }

  it("the deadline limits all requests together", async () => {
    const mock = await startDoubtful();
    const { outcome } = observe(mock.client().systemRoles.add({ name: "new" }, { deadline: 3_500 }));
    await vi.advanceTimersByTimeAsync(3_499);
    expect(mock.lines()).toEqual(["GET settings/roles", "GET labels", "POST settings/roles", "GET settings/roles"]);
    expect(outcome).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome.error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded" });
  });
});

it.each(flows)("%s refuses options that are not an object", async (name, _, call) => {
  const { mock, roles } = await start();
  await expect(call(roles, null as never)).rejects.toThrow(`[axonius.systemRoles.${name}] The options must be an object.`);
  expect(mock.lines()).toEqual([]);
});
