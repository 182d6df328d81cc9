import { createInmantaClient } from "@platform-clients/inmanta";
import type { InmantaClient, InmantaClientOptions } from "@platform-clients/inmanta";

import type { Witness } from "./witness.ts";

/** Where the steps of the story tell what happens. */
export interface Story {
  /** Makes a client that the witness watches. */
  connect(options?: Omit<InmantaClientOptions, "baseUrl">): InmantaClient;
  /** Runs one step: prints its title, the line that it returns, and its requests when it fails. A step that throws does not end the story. */
  step(title: string, run: () => Promise<string>): Promise<void>;
}

/** How the story went. */
export interface Telling {
  readonly story: Story;
  readonly totals: { steps: number; failed: number };
}

/**
 * Begins a story.
 *
 * @param baseUrl Where the orchestrator is.
 * @param witness Who watches.
 * @param print Where lines go.
 * @param verbose Whether the requests of each step are printed.
 * @returns The story.
 */
export function beginStory(baseUrl: string, witness: Witness, print: (line: string) => void, verbose: boolean): Telling {
  const totals = { steps: 0, failed: 0 };
  const { fetch, hooks } = witness;
  const story: Story = {
    connect: (options = {}) => createInmantaClient({ baseUrl, fetch, hooks, ...options }),
    async step(title, run) {
      totals.steps += 1;
      witness.takeTrips();
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
      if (failed || verbose) for (const trip of fold(witness.takeTrips())) print(`      ${trip}`);
      print(`      -> ${outcome}`);
    },
  };
  return { story, totals };
}

/** Writes the same request many times over as one line. */
function fold(trips: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const trip of trips) counts.set(trip, (counts.get(trip) ?? 0) + 1);
  return [...counts].map(([trip, count]) => (count === 1 ? trip : `${trip}  (${count} times)`));
}

/**
 * Makes sure that something is so.
 *
 * @param condition What must be so.
 * @param what Says it, for the error.
 */
export function check(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`it is not so that ${what}`);
}

/**
 * Makes sure that a call fails in a certain way.
 *
 * @param call The call.
 * @param isExpected Tells the class of the error.
 * @param what Names the class, for the error.
 * @returns The error's message, for the printout.
 */
export async function mustFail(call: PromiseLike<unknown>, isExpected: (error: unknown) => boolean, what: string): Promise<string> {
  const outcome = await call.then(
    () => ({ error: undefined, ok: true }),
    (error: unknown) => ({ error, ok: false }),
  );
  if (outcome.ok) throw new Error(`the call worked, but ${what} was expected`);
  if (!isExpected(outcome.error)) throw new Error(`${what} was expected instead of: ${String(outcome.error)}`);
  return (outcome.error as Error).name;
}

/**
 * Reads a list to its end.
 *
 * @param list The paged call.
 * @returns Every item of every page.
 */
export async function gather<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
