import { createInmantaClient } from "@platform-clients/inmanta";
import type { InmantaClient, InmantaClientOptions } from "@platform-clients/inmanta";

import type { Recorder } from "./recorder.ts";

/** A sequence of steps against one orchestrator. */
export interface Scenario {
  /** Creates a client whose calls the recorder sees. */
  connect(options?: Omit<InmantaClientOptions, "baseUrl">): InmantaClient;
  /** Runs one step: prints its title, the line that it returns, and its requests when it fails. A step that throws does not end the scenario. */
  step(title: string, run: () => Promise<string>): Promise<void>;
  /** Notes whether the server has something that its document does not show, for the README's table of versions. */
  observe(subject: string, isPresent: boolean): void;
}

/** A scenario and the number of its steps. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly totals: { steps: number; failed: number };
}

/**
 * Creates a scenario.
 *
 * @param baseUrl URL of the orchestrator.
 * @param recorder Records the calls.
 * @param print Prints a line.
 * @param verbose Whether the requests of each step are printed.
 * @returns The scenario.
 */
export function createScenario(baseUrl: string, recorder: Recorder, print: (line: string) => void, verbose: boolean): ScenarioRun {
  const totals = { steps: 0, failed: 0 };
  const { fetch, hooks } = recorder;
  const scenario: Scenario = {
    observe: (subject, isPresent) => void recorder.observed.set(subject, isPresent),
    connect: (options = {}) => createInmantaClient({ baseUrl, fetch, hooks, ...options }),
    async step(title, run) {
      totals.steps += 1;
      recorder.takeRequests();
      const startedAt = Date.now();
      let outcome: string;
      let failed = false;
      try {
        outcome = await run();
      } catch (error) {
        totals.failed += 1;
        failed = true;
        outcome = `FAILED: ${error instanceof Error ? error.message : String(error)}`;
      }
      const seconds = (Date.now() - startedAt) / 1000;
      print(`  ${title}${seconds < 1 ? "" : ` (${seconds.toFixed(1)} s)`}`);
      if (failed || verbose) for (const request of fold(recorder.takeRequests())) print(`      ${request}`);
      print(`      -> ${outcome}`);
    },
  };
  return { scenario, totals };
}

// Prints repeated requests as one line.
function fold(requests: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const request of requests) counts.set(request, (counts.get(request) ?? 0) + 1);
  return [...counts].map(([request, count]) => (count === 1 ? request : `${request}  (${count} times)`));
}

/**
 * Throws when a condition is false.
 *
 * @param condition The condition.
 * @param what What is expected, for the error.
 */
export function check(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`expected: ${what}`);
}

/**
 * Throws unless a call fails with the given class of error.
 *
 * @param call The call.
 * @param isExpected Whether an error is of that class.
 * @param what Names the class, for the error.
 * @returns The error's name.
 */
export async function mustFail(call: PromiseLike<unknown>, isExpected: (error: unknown) => boolean, what: string): Promise<string> {
  const outcome = await call.then(
    () => ({ error: undefined, ok: true }),
    (error: unknown) => ({ error, ok: false }),
  );
  if (outcome.ok) throw new Error(`the call succeeded, expected ${what}`);
  if (!isExpected(outcome.error)) throw new Error(`expected ${what}, not: ${String(outcome.error)}`);
  return (outcome.error as Error).name;
}

/**
 * Reads every page of a list.
 *
 * @param list The paged call.
 * @returns Every item of every page.
 */
export async function gather<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/**
 * Waits for a call.
 *
 * @param call The call.
 * @returns The code of its error, or "success".
 */
export async function codeOf(call: PromiseLike<unknown>): Promise<string> {
  return call.then(
    () => "success",
    (error: unknown) => String((error as { code?: unknown }).code ?? error),
  );
}
