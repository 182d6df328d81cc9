import { getEventListeners } from "node:events";

import { describe, expect, it, vi } from "vitest";

import { onAbort } from "../src/async/on-abort.ts";
import { Deadline, poll } from "../src/flows.ts";
import { AbortedError, backoff, ConfigurationError, singleFlight, TimeoutError } from "../src/index.ts";
import { failureOf, thrownBy, thrownFrom } from "./thrown.ts";

const never = (): Promise<never> => new Promise(() => undefined);

describe("Deadline", () => {
  it("passes the remaining time and the signal to each call", async () => {
    const { signal } = new AbortController();
    const deadline = new Deadline("depot.stockUp", { deadline: 1_000, signal });
    await deadline.sleep(20);
    const options = deadline.callOptions({ timeout: 5, headers: { "x-own": "1" } });
    expect(options).toMatchObject({ timeout: 5, headers: { "x-own": "1" }, signal });
    expect(options.deadline).toBeGreaterThan(500);
    expect(options.deadline).toBeLessThanOrEqual(982);
  });

  it("sets no deadline without one", () => {
    expect(new Deadline("depot.stockUp").callOptions({ timeout: 5 })).toEqual({ timeout: 5, signal: undefined });
  });

  it("starts no further call after it has passed", async () => {
    const deadline = new Deadline("depot.stockUp", { deadline: 0 });
    const error = thrownFrom(() => deadline.callOptions()) as TimeoutError;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "deadline_exceeded", platform: "depot", operation: "stockUp" });
    expect(error.message).toBe("[depot.stockUp] the deadline of 0 ms passed");
  });

  it("ends a wait for shared work, not the work", async () => {
    const work = vi.fn<() => Promise<never>>(never);
    const error = await failureOf(new Deadline("depot.stockUp", { deadline: 10 }).wait(work));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("ends a wait when the signal fires, with the reason as the cause", async () => {
    const controller = new AbortController();
    const waiting = failureOf(new Deadline("depot.stockUp", { signal: controller.signal }).wait(never));
    controller.abort("no longer needed");
    const error = await waiting;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ code: "aborted", operation: "stockUp", cause: "no longer needed" });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("does not start a wait that would end after it", async () => {
    const started = performance.now();
    expect(await failureOf(new Deadline("depot.stockUp", { deadline: 100 }).sleep(60_000))).toBeInstanceOf(TimeoutError);
    expect(performance.now() - started).toBeLessThan(90);
  });

  it.each([-1, Number.NaN, "5", null])("rejects a deadline of %s", (deadline) => {
    expect(thrownFrom(() => new Deadline("depot.stockUp", { deadline: deadline as number }))).toBeInstanceOf(ConfigurationError);
  });

  it("rejects a signal that is not an AbortSignal", () => {
    expect(thrownFrom(() => new Deadline("depot.stockUp", { signal: {} as AbortSignal }))).toBeInstanceOf(ConfigurationError);
  });
});

describe("poll", () => {
  it("repeats until a value is returned", async () => {
    const values = [undefined, undefined, 7];
    expect(await poll(() => Promise.resolve(values.shift()), 1, new Deadline("depot.stockUp"))).toBe(7);
    expect(values).toEqual([]);
  });

  it("stops when the deadline passes", async () => {
    let calls = 0;
    const ask = (): Promise<undefined> => Promise.resolve(void (calls += 1));
    expect(await failureOf(poll(ask, 20, new Deadline("depot.stockUp", { deadline: 50 })))).toBeInstanceOf(TimeoutError);
    expect(calls).toBeLessThanOrEqual(3);
  });

  it("ends with the error of the function", async () => {
    expect(await thrownBy(poll(() => Promise.reject(new Error("no")), 1, new Deadline("depot.stockUp")))).toEqual(new Error("no"));
  });
});

describe("singleFlight", () => {
  it("shares one run among concurrent callers, and keeps the result", async () => {
    const work = vi.fn<() => Promise<object>>(() => Promise.resolve({}));
    const ask = singleFlight(work);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one).toBe(other);
    expect(await ask()).toBe(one);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("does not keep a failure, whether the work throws or rejects", async () => {
    let runs = 0;
    const ask = singleFlight(() => {
      runs += 1;
      if (runs === 1) throw new Error("thrown");
      return runs === 2 ? Promise.reject(new Error("rejected")) : Promise.resolve(runs);
    });
    await expect(Promise.all([ask(), ask()])).rejects.toThrow("thrown");
    await expect(ask()).rejects.toThrow("rejected");
    expect(await ask()).toBe(3);
  });

  it("runs again when the result is no longer fresh, or was cleared", async () => {
    let count = 0;
    let fresh = true;
    const ask = singleFlight(() => Promise.resolve((count += 1)), { isFresh: () => fresh });
    expect([await ask(), await ask()]).toEqual([1, 1]);
    fresh = false;
    expect(await ask()).toBe(2);
    fresh = true;
    ask.clear();
    expect([await ask(), await ask()]).toEqual([3, 3]);
  });
});

describe("backoff", () => {
  it("doubles its bound with each attempt, up to the maximum", () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(1);
    const bounds = [1, 2, 3, 10].map((attempt) => backoff({ minDelay: 100, maxDelay: 1_000 }, attempt));
    random.mockRestore();
    expect(bounds).toEqual([100, 200, 400, 1_000]);
  });
});

describe("a shared signal", () => {
  it("has one listener, which is removed with the last callback", () => {
    const { signal } = new AbortController();
    const stops = Array.from({ length: 1_000 }, () => onAbort(signal, () => undefined));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    for (const stop of stops) stop();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("calls each remaining callback once", () => {
    const controller = new AbortController();
    const called: number[] = [];
    const stops = [1, 2, 3].map((number) => onAbort(controller.signal, () => called.push(number)));
    stops[1]?.();
    controller.abort();
    controller.abort();
    expect(called).toEqual([1, 3]);
  });
});
