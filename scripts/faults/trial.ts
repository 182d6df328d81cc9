import { inspect } from "node:util";

import { startServer } from "./server.ts";
import type { FaultServer, ServerOptions, Step } from "./server.ts";
import { answer } from "./steps.ts";
import { read, statusOf } from "./subject.ts";
import type { Feature, Kind, Opening, Session, Subject } from "./subject.ts";

/** How a call ended. `never` means that it was still in progress after the limit. */
export interface Outcome {
  readonly settled: "value" | "error" | "never";
  readonly value?: unknown;
  readonly error?: unknown;
  readonly kind?: Kind | undefined;
  readonly status?: number | undefined;
  /** Milliseconds until it ended. */
  readonly elapsed: number;
}

/** One row of the table. */
export interface Row {
  /** What goes wrong. */
  readonly fault: string;
  /** What should happen. */
  readonly promise: string;
  /** The features without which the row cannot be run. */
  readonly needs?: readonly Feature[] | undefined;
  /** Whether no other row may run at the same time, because this one needs all of the processor. */
  readonly alone?: true | undefined;
  /** Runs the row. What `trial.expect` is told decides the cell. */
  readonly run: (trial: Trial) => Promise<void>;
}

/** Rows that belong together. */
export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** One row on one client: creates its servers, collects what does not hold, and cleans up. */
export class Trial {
  readonly subject: Subject;
  /** What did not hold. */
  readonly failures: string[] = [];
  readonly #servers: FaultServer[] = [];

  /** @param subject The client. */
  constructor(subject: Subject) {
    this.subject = subject;
  }

  /** A step that returns the representative list. */
  get good(): Step {
    return answer(200, this.subject.wrap(this.subject.shape === "array" ? [{ id: "a" }] : { id: "a" }));
  }

  /** A step that returns a created object. */
  get created(): Step {
    return answer(200, this.subject.wrap({ id: 1 }));
  }

  /** Starts a server that takes these steps. */
  async serve(...steps: readonly Step[]): Promise<FaultServer> {
    return this.serveWith({}, ...steps);
  }

  /** Starts a server with options that takes these steps. */
  async serveWith(options: ServerOptions, ...steps: readonly Step[]): Promise<FaultServer> {
    const server = await startServer(steps, options);
    this.#servers.push(server);
    return server;
  }

  /** Creates a client for a server. */
  open(server: { readonly url: string }, opening?: Opening): Session {
    return this.subject.open(server.url, opening);
  }

  /** Records that something did not hold. */
  expect(holds: boolean, what: string): void {
    if (!holds) this.failures.push(what);
  }

  /** Records how many requests a server received. */
  expectRequests({ seen }: FaultServer, count: number): void {
    this.expect(seen.length === count, `the server received ${seen.length} requests instead of ${count}`);
  }

  /** Records whether a call succeeded. */
  expectValue(outcome: Outcome): void {
    this.expect(outcome.settled === "value", `the call must succeed, but: ${describe(outcome)}`);
  }

  /** Records whether a call failed, and how. `kind` is the kind of failure, or a status. */
  expectError(outcome: Outcome, kind?: Kind | number): void {
    const matches = kind === undefined || (typeof kind === "number" ? outcome.status === kind : outcome.kind === kind);
    this.expect(outcome.settled === "error" && matches, `the call must fail${kind ? ` (${kind})` : ""}, but: ${describe(outcome)}`);
    this.expect(outcome.settled !== "error" || outcome.error instanceof Error, "what is thrown must be an Error");
  }

  /** Records the code of an error. Only our errors have one. */
  expectCode({ error }: Outcome, code: string): void {
    if (this.subject.ours) this.expect(read(error, "code") === code, `the code must be ${code}, but is ${String(read(error, "code"))}`);
  }

  /** Waits for a call, at most for some time. */
  async settle(call: () => PromiseLike<unknown>, limit = 8_000): Promise<Outcome> {
    const startedAt = performance.now();
    const since = (): number => performance.now() - startedAt;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => resolve({ settled: "never", elapsed: since() }), limit);
    });
    try {
      return await Promise.race([this.#outcome(call, since), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #outcome(call: () => PromiseLike<unknown>, since: () => number): Promise<Outcome> {
    try {
      const value = await call();
      return { settled: "value", value, elapsed: since() };
    } catch (error) {
      return { settled: "error", error, kind: this.subject.kind(error), status: statusOf(error), elapsed: since() };
    }
  }

  /** Closes every server. */
  stop(): void {
    for (const server of this.#servers) server.stop();
  }
}

function describe({ elapsed, error, kind, settled, value }: Outcome): string {
  if (settled === "never") return `no end after ${Math.round(elapsed)} ms`;
  if (settled === "value") return `result ${inspect(value, { depth: 1, maxStringLength: 80, maxArrayLength: 5 })}`;
  return `${kind}: ${String(read(error, "message") ?? error).slice(0, 200)}`;
}

/**
 * Waits.
 *
 * @param delay Milliseconds.
 * @returns When the time has passed.
 */
export function pause(delay: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay));
}
