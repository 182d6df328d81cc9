import * as fc from "fast-check";
import { expect, it } from "vitest";

import { findPendingPromises, simulation } from "./simulation/run-schedule.ts";
import type { Outcomes } from "./simulation/run-schedule.ts";

async function outcomesOf(seed: number, numRuns: number): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  await fc.assert(simulation(outcomes), { seed, numRuns, endOnFailure: true });
  return outcomes;
}

it("keeps every promise in 250 schedules, and reaches every kind of outcome", async () => {
  const outcomes = await outcomesOf(8, 250);
  const kinds = [
    "success",
    "success after several requests",
    "aborted",
    "deadline_exceeded",
    "timeout",
    "connection_failed",
    "auth_failed",
  ];
  expect([...outcomes.keys()]).toEqual(expect.arrayContaining([...kinds, "server_error 503", "rate_limited 429", "redirect_refused 302"]));
});

it("gives the same outcomes for the same seed", async () => {
  expect(await outcomesOf(3, 25)).toEqual(await outcomesOf(3, 25));
});

it("leaves no promise that somebody could wait for", async () => {
  expect(await findPendingPromises(20, 5)).toEqual([]);
});
