import { getEventListeners } from "node:events";

import * as fc from "fast-check";

import type { PlatformClientError } from "../../src/index.ts";
import { makeCall } from "./caller.ts";
import { settle } from "./fake-time.ts";
import type { Happening } from "./fake-time.ts";
import { checkNothingRemains, checkSchedule } from "./invariants.ts";
import { findPending } from "./pending-promises.ts";
import { scenarios } from "./scenario.ts";
import type { Scenario } from "./scenario.ts";
import { World } from "./world.ts";

// What this simulation is for: many calls of one client on a fake clock, against a scripted server, in an order that fast-check's scheduler chooses.
// Everything is drawn from a seed, so a failure can be replayed. `simulation-can-fail.test.ts` breaks core on purpose in three ways, and each
// is caught: a POST is sent again after a 503, a timer is not cleared, and the retry budget falls below zero.

/** How often each outcome occurred. */
export type Outcomes = Map<string, number>;

/** A schedule that does not end is stopped after so many events. */
const maxEvents = 20_000;

/**
 * Creates the property: whatever is drawn, every invariant holds.
 *
 * @param outcomes Receives the outcomes of all calls.
 * @param onSchedule Receives each schedule as text.
 * @returns The property. It fails with everything that was wrong.
 */
export function simulation(
  outcomes: Outcomes,
  onSchedule?: (schedule: () => string) => void,
): fc.IAsyncPropertyWithHooks<[number, Scenario]> {
  return fc.asyncProperty(fc.nat(), scenarios, async (order, scenario) => {
    const scheduler = schedulerOf(order);
    onSchedule?.(() => fc.stringify([scenario, scheduler]));
    const world = await runSchedule(scheduler, scenario);
    countOutcomes(world, outcomes);
    if (world.violations.length > 0) throw new Error([...new Set(world.violations)].join("\n"));
  });
}

// A scheduler that is drawn by the property itself cannot be replayed after shrinking: each of its clones continues where the last one ended.
function schedulerOf(order: number): fc.Scheduler {
  return fc.sample(fc.scheduler(), { seed: order, numRuns: 1 })[0] as fc.Scheduler;
}

/** A schedule in which something was wrong. */
export interface Failure {
  readonly seed: number;
  /** Leads to the schedule, after shrinking. */
  readonly path: string;
  /** What was wrong. */
  readonly what: string;
  /** The last schedule: the one that failed, if it was replayed. */
  readonly example: string;
}

/**
 * Runs many schedules until one fails, and shrinks that one.
 *
 * @param outcomes Receives the outcomes of all calls.
 * @param parameters The seed, the number of schedules, and a path to one of them.
 * @returns The number of schedules that ran, and the failure.
 */
export async function checkSchedules(
  outcomes: Outcomes,
  parameters: { readonly seed: number; readonly numRuns: number; readonly path?: string },
): Promise<{ schedules: number; failure: Failure | undefined }> {
  let example = (): string => "";
  const property = simulation(outcomes, (schedule) => (example = schedule));
  const { counterexamplePath, errorInstance, failed, numRuns, seed } = await fc.check(property, {
    ...parameters,
    endOnFailure: parameters.path !== undefined,
  });
  if (!failed) return { schedules: numRuns, failure: undefined };
  const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return { schedules: numRuns, failure: { seed, path: counterexamplePath ?? parameters.path ?? "", what, example: example() } };
}

/**
 * Finds the promises that remain when all calls have settled, although the client, the server and the signals still exist.
 *
 * @param numRuns The number of schedules.
 * @param seed The seed.
 * @returns Where each promise that is pending and reachable was created.
 */
export function findPendingPromises(numRuns: number, seed: number): Promise<string[]> {
  const worlds: World[] = [];
  const property = fc.asyncProperty(fc.nat(), scenarios, async (order, scenario) => {
    // A token that is never issued leaves a promise of its own: all calls share it.
    const tokens = scenario.tokens.map((token) => (token.outcome === "stalls" ? { ...token, outcome: "fails" as const } : token));
    worlds.push(await runSchedule(schedulerOf(order), { ...scenario, tokens }));
  });
  return findPending(async () => {
    await fc.assert(property, { seed, numRuns });
    return worlds;
  });
}

/**
 * Runs one schedule: several calls of one client against the scripted server, on a clock of their own.
 *
 * @param scheduler Chooses the order of what happens at the same moment.
 * @param scenario Everything else that was drawn.
 * @returns The simulation, with everything that was wrong.
 */
async function runSchedule(scheduler: fc.Scheduler, scenario: Scenario): Promise<World> {
  const world = new World(scenario);
  const rejections: unknown[] = [];
  const onRejection = (reason: unknown): void => void rejections.push(reason);
  process.on("unhandledRejection", onRejection);
  const restore = world.time.install();
  try {
    plan(world);
    await play(world, scheduler);
  } finally {
    restore();
    process.off("unhandledRejection", onRejection);
  }
  checkSchedule(world);
  for (const reason of rejections) world.check(false, () => `unhandled rejection: ${String(reason)}`);
  return world;
}

function plan(world: World): void {
  const { controllers, scenario, time } = world;
  for (const [index, call] of scenario.calls.entries())
    time.plan(call.start, "caller", `start c${index}`, () => void makeCall(world, call, `c${index}`));
  for (const [index, delay] of scenario.signals.entries()) {
    if (delay === undefined) continue;
    time.plan(delay, "caller", `abort ${index}`, () => {
      world.abortedAt[index] = time.now;
      controllers[index]?.abort(new Error("the caller's reason"));
    });
  }
}

const ready = Promise.resolve();

async function play(world: World, scheduler: fc.Scheduler): Promise<void> {
  const { scenario, time } = world;
  for (let events = 0; events < maxEvents;) {
    for (const happening of time.takeDue()) void scheduler.schedule(ready, happening.label).then(() => fire(happening));
    if (scheduler.count() > 0) {
      await scheduler.waitOne();
      await pause(scenario.ticks[events % scenario.ticks.length] ?? null);
      events += 1;
      continue;
    }
    await settle();
    if (world.idle()) checkNothingRemains(world, (signal) => getEventListeners(signal, "abort").length);
    const planned = time.takeDue();
    for (const happening of planned) void scheduler.schedule(ready, happening.label).then(() => fire(happening));
    if (planned.length === 0 && !time.advance()) return;
  }
  world.check(false, () => "the schedule does not end");
}

/** A timer fires and a packet arrives only when the microtasks are done. What the caller does can come between any two of them. */
async function fire(happening: Happening): Promise<void> {
  if (happening.source !== "caller") await settle();
  if (!happening.cancelled) happening.fire();
}

async function pause(ticks: number | null): Promise<void> {
  if (ticks === null) return settle();
  for (let tick = 0; tick < ticks; tick += 1) await ready;
}

function countOutcomes({ calls, server }: World, outcomes: Outcomes): void {
  for (const { error, name } of calls.values()) {
    const requests = server.ledger.filter(({ call }) => call === name).length;
    const { code, status } = (error ?? {}) as Partial<PlatformClientError>;
    const outcome =
      error === undefined
        ? requests > 1
          ? "success after several requests"
          : "success"
        : `${code ?? "unknown"}${status === undefined ? "" : ` ${status}`}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
}
