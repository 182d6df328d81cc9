import { AbortedError, ConfigurationError, TimeoutError } from "@platform-clients/core";
import type { CallOptions, Fetch } from "@platform-clients/core";
import { startMock } from "@platform-clients/mocks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { AirviewHandlerOptions, Handler } from "../src/index.ts";
import { checkGeneration, createHandler, fetch, lines, mock } from "./server.ts";
import { encryption, payments, receiptsFlagged } from "./story.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Another server, which has one system. */
const other = await startMock("airview", {
  port: false,
  data: { systems: [{ id: 1, name: "cloud-posture", stage: "MONITOR" }] },
});

/** Milliseconds that the slow server takes for each request. */
const slowness = 100;

/** A handler of an empty server that takes some time for each request. */
function createSlowHandler(changes: Partial<AirviewHandlerOptions> = {}): Handler {
  const slowFetch: Fetch = async (url, init) => {
    const [response] = await Promise.all([fetch(url, init), new Promise((resolve) => setTimeout(resolve, slowness))]);
    return response;
  };
  return createHandler({ fetch: slowFetch, ...changes });
}

/** Lets time pass until the promise is settled. Returns what it rejects with, or `undefined`, and the time that it took. */
async function settle(promise: Promise<unknown>): Promise<{ error: unknown; elapsed: number }> {
  const startedAt = performance.now();
  const outcome: { error: unknown; elapsed: number }[] = [];
  const settled = (error?: unknown): void => void outcome.push({ error, elapsed: performance.now() - startedAt });
  void promise.then(() => settled(), settled);
  for (let time = 0; outcome.length === 0 && time < 10_000; time += 10) await vi.advanceTimersByTimeAsync(10);
  const [first] = outcome;
  if (first === undefined) throw new Error("the promise is not settled after 10 seconds");
  return first;
}

/** The requests so far, after all work that is left. Without the lookup of the system, which others can share and which no caller ends. */
async function requests(shared: boolean): Promise<string[]> {
  await vi.advanceTimersByTimeAsync(10_000);
  const lookup = (line: string): boolean => line.includes("/systems/?") || line === "POST /systems/" || line === checkGeneration;
  return shared ? lines().filter((line) => !lookup(line)) : lines();
}

interface Flow {
  readonly run: (handler: Handler, options: CallOptions) => Promise<unknown>;
  /** The requests that it sends to an empty server. */
  readonly count: number;
  /** The numbers of its requests for the system and the generation, from 1. */
  readonly system: readonly number[];
}

const flows: Readonly<Record<string, Flow>> = {
  handleApplication: { run: (handler, options) => handler.handleApplication(payments(), options), count: 5, system: [2] },
  handleComplianceEvent: { run: (handler, options) => handler.handleComplianceEvent(receiptsFlagged(), options), count: 9, system: [3, 4] },
  getExclusionsByState: { run: (handler, options) => handler.getExclusionsByState("PENDING", options), count: 4, system: [1, 2, 3] },
  "backend.systemId": { run: (handler, options) => handler.backend.systemId(options), count: 3, system: [1, 2, 3] },
  "backend.getTechnicalControl": { run: ({ backend }, options) => backend.getTechnicalControl("a", options), count: 4, system: [1, 2, 3] },
  "backend.createTechnicalControl": {
    run: ({ backend }, options) => backend.createTechnicalControl(encryption(), options),
    count: 4,
    system: [1, 2, 3],
  },
  "backend.getExclusionResources": {
    run: ({ backend }, options) => backend.getExclusionResources("NONE", options),
    count: 4,
    system: [1, 2, 3],
  },
};

const moments = Object.entries(flows).flatMap(([name, flow]) =>
  Array.from({ length: flow.count }, (_, index) => ({ name, flow, number: index + 1 })),
);
/** How many of the first requests are not for the system. */
const countWithoutSystem = ({ system }: Flow, number: number): number => number - system.filter((one) => one <= number).length;

describe.each(moments)("$name, request $number", ({ flow, number }) => {
  test("the deadline bounds the whole flow", async () => {
    const handler = createSlowHandler();
    const deadline = number * slowness - slowness / 2;
    const { elapsed, error } = await settle(flow.run(handler, { deadline }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "deadline_exceeded", platform: "airview" });
    expect(elapsed).toBe(deadline);
    expect(await requests(true)).toHaveLength(countWithoutSystem(flow, number));
  });

  test("the signal ends the flow, and no further request is sent", async () => {
    const handler = createSlowHandler();
    const controller = new AbortController();
    const reason = new Error("shutting down");
    const moment = number * slowness - slowness / 2;
    setTimeout(() => controller.abort(reason), moment);
    const { elapsed, error } = await settle(flow.run(handler, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ code: "aborted", platform: "airview", cause: { message: "shutting down" } });
    expect(elapsed).toBe(moment);
    expect(await requests(true)).toHaveLength(countWithoutSystem(flow, number));
  });

  test("the limits also end a lookup of the system that is not shared", async () => {
    const handler = createSlowHandler();
    const headers = { "x-own": "1" };
    const moment = number * slowness - slowness / 2;
    expect((await settle(flow.run(handler, { headers, deadline: moment }))).error).toBeInstanceOf(TimeoutError);
    expect(await requests(false)).toHaveLength(number);

    mock.reset();
    const second = createSlowHandler();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), moment);
    expect((await settle(flow.run(second, { headers, signal: controller.signal }))).error).toBeInstanceOf(AbortedError);
    expect(await requests(false)).toHaveLength(number);
  });
});

describe.each(Object.entries(flows))("%s", (_, flow) => {
  test("the timeout is per attempt: the flow can take longer", async () => {
    const handler = createSlowHandler();
    const { elapsed, error } = await settle(flow.run(handler, { timeout: slowness * 1.5 }));
    expect(error).toBeUndefined();
    expect(elapsed).toBe(flow.count * slowness);
    expect(lines()).toHaveLength(flow.count);
  });

  test("an attempt that takes longer than the timeout is repeated if it is safe", async () => {
    const handler = createHandler({ retry: { maxAttempts: 2, minDelay: 0, maxDelay: 0 } });
    for (const operation of ["getEnvironments", "getApplicationByReference", "getSystemByName"]) mock.faults.next("stall", { operation });
    const { error } = await settle(flow.run(handler, { headers: { "x-own": "1" }, timeout: 50 }));
    expect(error).toBeUndefined();
    expect(new Set(lines()).size).toBeLessThan(lines().length);
  });

  test("an attempt that takes longer than the timeout ends the flow if it is not repeated", async () => {
    const handler = createSlowHandler();
    const { elapsed, error } = await settle(flow.run(handler, { headers: { "x-own": "1" }, timeout: slowness / 2 }));
    expect(error).toMatchObject({ code: "timeout", name: "TimeoutError" });
    expect(elapsed).toBe(slowness / 2);
    expect(await requests(false)).toHaveLength(1);
  });

  test("invalid limits are an error before anything is sent", async () => {
    const handler = createSlowHandler();
    for (const options of [{ deadline: -1 }, { deadline: Number.NaN }, { signal: {} as never }]) {
      const { error } = await settle(flow.run(handler, options));
      expect(error).toBeInstanceOf(ConfigurationError);
    }
    expect(lines()).toEqual([]);
  });
});

describe("the shared lookup of the system", () => {
  test("continues for others when one caller reaches its deadline", async () => {
    const handler = createSlowHandler();
    const waiting = handler.backend.systemId();
    const { error } = await settle(handler.backend.systemId({ deadline: 50 }));
    expect(error).toMatchObject({ code: "deadline_exceeded", operation: "systemId" });
    expect(await settle(waiting)).toMatchObject({ error: undefined, elapsed: slowness * 3 - 50 });
    expect(await handler.backend.systemId()).toBe(21);
    expect(lines()).toEqual(["GET /systems/?name=cloud-posture", checkGeneration, "POST /systems/"]);
  });

  test("runs with the client's timeout, not with that of a caller", async () => {
    const handler = createSlowHandler();
    expect(await settle(handler.backend.systemId({ timeout: 10 }))).toMatchObject({ error: undefined });
    const impatient = createSlowHandler({ timeout: 10 });
    expect((await settle(impatient.backend.systemId({ timeout: 1000 }))).error).toMatchObject({ code: "timeout" });
  });

  test.each([
    ["token", { token: "own" }],
    ["auth", { auth: { authorize: () => ({ authorization: "Bearer own" }) } }],
    ["headers", { headers: { "x-own": "1" } }],
  ])("is not used by a call with its own `%s`", async (_, options) => {
    const handler = createHandler();
    await handler.backend.systemId();
    await handler.backend.systemId(options);
    await handler.backend.systemId();
    const find = "GET /systems/?name=cloud-posture";
    expect(lines()).toEqual([find, checkGeneration, "POST /systems/", find]);
    const own = mock.requests.map(({ headers }) => headers["authorization"] === "Bearer own" || headers["x-own"] === "1");
    expect(own).toEqual([false, false, false, true]);
  });

  test("is not used by a call with its own `fetch`", async () => {
    const handler = createHandler();
    expect(await handler.backend.systemId()).toBe(21);
    expect(await handler.backend.systemId({ fetch: other.fetch })).toBe(1);
    expect(await handler.backend.systemId()).toBe(21);
    expect(lines()).toHaveLength(3);
  });
});

test.each(Object.entries(flows))("%s refuses options that are not an object", async (_, { run }) => {
  const handler = createSlowHandler();
  await expect(run(handler, null as never)).rejects.toThrow("The options must be an object.");
  expect(lines()).toEqual([]);
});
