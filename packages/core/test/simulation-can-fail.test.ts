import * as fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";

import type * as SleepModule from "../src/async/sleep.ts";
import type * as TimeoutModule from "../src/async/with-timeout.ts";
import type * as BudgetModule from "../src/retry-budget.ts";
import type * as RetryModule from "../src/transport/retry.ts";
import { simulation } from "./simulation/run-schedule.ts";

/** How core is broken at the moment. */
const broken = vi.hoisted(() => ({ how: "" }));

vi.mock("../src/transport/retry.ts", async (original) => {
  const retry = await original<typeof RetryModule>();
  const canRetryStatus = (status: number, idempotent: boolean): boolean =>
    retry.canRetryStatus(status, idempotent || (broken.how === "sends a POST again" && status === 503));
  return { ...retry, canRetryStatus };
});

vi.mock("../src/async/sleep.ts", async (original) => {
  const { sleep } = await original<typeof SleepModule>();
  const { withTimeout } = await vi.importActual<typeof TimeoutModule>("../src/async/with-timeout.ts");
  const forgetful: typeof sleep = (delay, limits) =>
    withTimeout(() => new Promise((resolve) => void setTimeout(resolve, delay)), { ...limits, timeout: false });
  return { sleep: ((delay, limits) => (broken.how === "forgets a timer" ? forgetful : sleep)(delay, limits)) as typeof sleep };
});

vi.mock("../src/retry-budget.ts", async (original) => {
  const { RetryBudget } = await original<typeof BudgetModule>();
  class Generous extends RetryBudget {
    override take(throttled: boolean): number | undefined {
      return super.take(throttled) ?? (broken.how === "overdraws the budget" ? 14 : undefined);
    }
  }
  return { RetryBudget: Generous };
});

afterEach(() => void (broken.how = ""));

it.each([
  ["sends a POST again", /(POST|DELETE) was sent again after 503/],
  ["forgets a timer", /1 timers remain/],
  ["overdraws the budget", /the budget is -\d+/],
])("catches a client that %s, with a seed that replays it", async (how, expected) => {
  broken.how = how;
  const found = await fc.check(simulation(new Map()), { seed: 11, numRuns: 5_000 });
  expect(String(found.errorInstance)).toMatch(expected);
  const path = found.counterexamplePath ?? "";
  const replayed = await fc.check(simulation(new Map()), { seed: found.seed, path, numRuns: 1, endOnFailure: true });
  expect(String(replayed.errorInstance)).toBe(String(found.errorInstance));
  broken.how = "";
  expect((await fc.check(simulation(new Map()), { seed: found.seed, path, numRuns: 1, endOnFailure: true })).failed).toBe(false);
});
