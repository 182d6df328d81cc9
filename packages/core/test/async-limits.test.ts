import { getEventListeners } from "node:events";

import { afterEach, describe, expect, it, vi } from "vitest";

import { onAbort } from "../src/async/on-abort.ts";
import { Deadline, poll } from "../src/flows.ts";
import { AbortedError, ConfigurationError, singleFlight, TimeoutError } from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf, thrownBy, thrownFrom } from "./thrown.ts";

afterEach(() => void vi.useRealTimers());

const never = (): Promise<never> => new Promise(() => undefined);

describe("Deadline", () => {
  it.each([null, 7])("rejects %j as options", (options) => {
    const error = thrownFrom(() => new Deadline("depot.stockUp", options as never)) as Error;
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toBe("[depot.stockUp] The options must be an object.");
  });

  it.each([
    ["depot.stockUp", "depot", "stockUp"],
    ["depot.a.b", "depot", "a.b"],
    ["depot", "depot", ""],
  ])("of %s names the platform and the operation in its errors", (name, platform, operation) => {
    const passed = thrownFrom(() => new Deadline(name, { deadline: 0 }).callOptions());
    expect(passed).toBeInstanceOf(TimeoutError);
    expect(passed).toMatchObject({ message: `[${name}] the deadline of 0 ms passed`, code: "deadline_exceeded", platform });
    expect((passed as TimeoutError).operation ?? "").toBe(operation);
    const aborted = thrownFrom(() => new Deadline(name, { signal: AbortSignal.abort("enough") }).callOptions());
    expect(aborted).toBeInstanceOf(AbortedError);
    expect(aborted).toMatchObject({ message: `[${name}] aborted by the caller`, code: "aborted", platform, cause: "enough" });
  });

  it("prefers the caller's value over that of the client, and says which option is wrong", () => {
    expect(new Deadline("depot.x", {}, { deadline: 5_000 }).remaining()).toBeLessThanOrEqual(5_000);
    expect(new Deadline("depot.x", { deadline: 1_000 }, { deadline: 5_000 }).remaining()).toBeLessThanOrEqual(1_000);
    expect(new Deadline("depot.x").remaining()).toBe(Infinity);
    const deadline = thrownFrom(() => new Deadline("depot.x", { deadline: -1 }));
    expect(deadline).toBeInstanceOf(ConfigurationError);
    expect((deadline as Error).message).toBe("[depot.x] `deadline` must be a number of milliseconds, 0 or more.");
    expect((thrownFrom(() => new Deadline("depot.x", { signal: {} as never })) as Error).message).toBe(
      "[depot.x] `signal` must be an AbortSignal.",
    );
  });

  it("passes options on without `interval`, and adds no deadline if there is none", () => {
    const { signal } = new AbortController();
    expect(new Deadline("depot.x", { signal }).callOptions({ interval: 5, timeout: 7 })).toEqual({ timeout: 7, signal });
    expect(Object.keys(new Deadline("depot.x").callOptions())).toEqual(["signal"]);
    expect(new Deadline("depot.x", { deadline: 5_000 }).callOptions({ deadline: 9_000 }).deadline).toBeLessThanOrEqual(5_000);
  });

  it("has passed at its last millisecond, and rounds it in the message", async () => {
    vi.useFakeTimers();
    const deadline = new Deadline("depot.x", { deadline: 100.4 });
    await vi.advanceTimersByTimeAsync(60);
    expect(deadline.remaining()).toBeCloseTo(40.4);
    expect(deadline.callOptions().deadline).toBeCloseTo(40.4);
    expect((await failureOf(deadline.sleep(41))).message).toBe("[depot.x] the deadline of 100 ms passed");
    const slept = deadline.sleep(30).then(() => "slept");
    await vi.advanceTimersByTimeAsync(30);
    expect(await slept).toBe("slept");
    await vi.advanceTimersByTimeAsync(11);
    expect(thrownFrom(() => deadline.callOptions())).toBeInstanceOf(TimeoutError);
  });

  it("ends a sleep when the signal fires, and leaves neither timer nor listener", async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const sleeping = failureOf(new Deadline("depot.x", { signal: controller.signal, deadline: 90_000 }).sleep(60_000));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort("enough");
    expect(await sleeping).toMatchObject({ code: "aborted", cause: "enough" });
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("sleeps as long as it was told, also beyond the longest timer of the runtime", async () => {
    vi.useFakeTimers();
    let over = false;
    void new Deadline("depot.x").sleep(2 ** 40).then(() => (over = true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(over).toBe(false);
  });

  it("passes the result and the errors of the work through", async () => {
    const deadline = new Deadline("depot.x", { deadline: 5_000 });
    expect(await deadline.wait(() => Promise.resolve(7))).toBe(7);
    const error = new Error("own");
    expect(await thrownBy(deadline.wait(() => Promise.reject(error)))).toBe(error);
  });

  it("that has passed or was aborted starts no work", async () => {
    vi.useFakeTimers();
    const work = vi.fn<() => Promise<never>>(never);
    expect(await failureOf(new Deadline("depot.x", { deadline: 0 }).wait(work))).toBeInstanceOf(TimeoutError);
    expect(await failureOf(new Deadline("depot.x", { signal: AbortSignal.abort("enough") }).wait(work))).toMatchObject({ cause: "enough" });
    expect(work).not.toHaveBeenCalled();
  });
});

describe("the limits of a call", () => {
  it("send nothing if the deadline is 0", async () => {
    vi.useFakeTimers();
    const { fetch, sent } = stubFetch(json({}));
    expect(await failureOf(depot({ fetch, deadline: 0 }).ping())).toMatchObject({ code: "deadline_exceeded", attempts: 0 });
    expect(sent).toHaveLength(0);
  });

  it("are a timeout before the deadline, and the deadline if both end together", async () => {
    vi.useFakeTimers();
    const { fetch } = stubFetch(never);
    const client = depot({ fetch, retry: false });
    const calls = [
      [{ timeout: 50, deadline: 51 }, "timeout"],
      [{ timeout: 50, deadline: 50 }, "deadline_exceeded"],
      [{ timeout: 51, deadline: 50 }, "deadline_exceeded"],
      [{ timeout: false, deadline: 50 }, "deadline_exceeded"],
      [{ timeout: 50, deadline: Infinity }, "timeout"],
      [{ timeout: 0 }, "timeout"],
    ] as const;
    const codes = calls.map(async ([options, code]) => [(await failureOf(client.ping({}, options))).code, code]);
    await vi.runAllTimersAsync();
    for (const [code, expected] of await Promise.all(codes)) expect(code).toBe(expected);
  });

  it("start no timer if they never end", async () => {
    vi.useFakeTimers();
    const { fetch } = stubFetch(never);
    for (const options of [{ timeout: false }, { timeout: Infinity }, { timeout: false, deadline: Infinity }] as const) {
      void depot({ fetch }).ping({}, options);
      void depot({ fetch }).ping({}, { ...options, signal: new AbortController().signal });
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  it("abort the request with the reason why", async () => {
    const { fetch, sent } = stubFetch(never);
    const controller = new AbortController();
    const call = failureOf(depot({ fetch }).ping({}, { signal: controller.signal }));
    controller.abort("enough");
    await call;
    expect(sent[0]?.signal?.aborted).toBe(true);
    expect(sent[0]?.signal?.reason).toMatchObject({ message: "aborted", why: "aborted", reason: "enough" });
  });
});

describe("poll", () => {
  it("returns the first respond, also if it is falsy, and waits between questions", async () => {
    vi.useFakeTimers();
    const responders = [undefined, undefined, 0];
    const asked: number[] = [];
    const polled = poll(
      () => {
        asked.push(performance.now());
        return Promise.resolve(responders.shift());
      },
      20,
      new Deadline("depot.x"),
    );
    await vi.runAllTimersAsync();
    expect(await polled).toBe(0);
    expect(asked.map((time) => time - (asked[0] ?? 0))).toEqual([0, 20, 40]);
  });
});

describe("singleFlight", () => {
  it("keeps a result that is undefined, and asks for freshness only of a kept result", async () => {
    const work = vi.fn<() => Promise<undefined>>(() => Promise.resolve(undefined));
    const isFresh = vi.fn<(value: undefined) => boolean>(() => true);
    const ask = singleFlight(work, { isFresh });
    await Promise.all([ask(), ask()]);
    expect(isFresh).not.toHaveBeenCalled();
    await ask();
    expect(isFresh).toHaveBeenCalledTimes(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("keeps the run in progress when it is cleared", async () => {
    let count = 0;
    const ask = singleFlight(() => Promise.resolve((count += 1)));
    const first = ask();
    ask.clear();
    expect(await ask()).toBe(1);
    expect(await first).toBe(1);
    expect(count).toBe(1);
  });
});

describe("onAbort", () => {
  it("can be used again after all callbacks were removed, and removing twice does no harm", () => {
    const controller = new AbortController();
    const called: string[] = [];
    const stop = onAbort(controller.signal, () => called.push("first"));
    stop();
    onAbort(controller.signal, () => called.push("second"));
    stop();
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort();
    expect(called).toEqual(["second"]);
  });

  it("keeps the others when one is removed, in any order", () => {
    for (const removed of [0, 1, 2]) {
      const controller = new AbortController();
      const called: number[] = [];
      const stops = [0, 1, 2].map((number) => onAbort(controller.signal, () => called.push(number)));
      stops[removed]?.();
      controller.abort();
      expect(called).toEqual([0, 1, 2].filter((number) => number !== removed));
    }
  });

  it("keeps signals apart", () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const called: string[] = [];
    onAbort(one.signal, () => called.push("one"));
    onAbort(other.signal, () => called.push("other"));
    other.abort();
    expect(called).toEqual(["other"]);
    one.abort();
    expect(called).toEqual(["other", "one"]);
  });

  it("may be removed by another callback while the signal fires, and calls no one twice", () => {
    const controller = new AbortController();
    const called: string[] = [];
    const stops: (() => void)[] = [];
    const stopAll = (): void => {
      called.push("first");
      for (const stop of stops) stop();
    };
    stops.push(
      onAbort(controller.signal, stopAll),
      onAbort(controller.signal, () => called.push("second")),
    );
    onAbort(controller.signal, () => called.push("third"));
    controller.abort();
    expect(called).toEqual(["first", "third"]);
  });
});
