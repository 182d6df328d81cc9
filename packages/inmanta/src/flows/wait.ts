import { AbortedError, ConfigurationError, TimeoutError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

/** Limits of a flow that asks the server again and again. */
export interface WaitOptions {
  /** Ends the flow at any moment, with an `AbortedError`. What the server has begun goes on. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for the whole flow; beyond it a `TimeoutError` with code `"deadline_exceeded"` is thrown. Default: none. */
  deadline?: number | undefined;
  /** Milliseconds between two questions. Default 1,000. */
  interval?: number | undefined;
}

/** The limits of a flow while it runs. */
export interface Waiting {
  /** Options for each call of the flow: they end with it. */
  readonly call: () => CallOptions;
  /**
   * Asks until there is an answer, with a pause after each question without one.
   *
   * @param ask Asks; `undefined` is no answer yet.
   * @returns The answer.
   * @throws {AbortedError} When the signal fires.
   * @throws {TimeoutError} When the deadline passes.
   */
  readonly until: <Answer>(ask: () => Promise<Answer | undefined>) => Promise<Answer>;
}

/**
 * Begins to count a flow's time.
 *
 * @param flow The flow's name, for errors.
 * @param options The limits.
 * @returns The limits while it runs.
 * @throws {ConfigurationError} When an option cannot work.
 */
export function beginWaiting(flow: string, options: WaitOptions = {}): Waiting {
  const { signal, deadline, interval = 1_000 } = options;
  for (const [name, value] of Object.entries({ deadline, interval })) {
    if (value !== undefined && !(typeof value === "number" && value >= 0))
      throw new ConfigurationError(`[inmanta.${flow}] \`${name}\` must be a number of milliseconds that is not negative.`, {
        platform: "inmanta",
        operation: flow,
      });
  }
  const endsAt = deadline === undefined ? Infinity : performance.now() + deadline;
  const tooLate = (): TimeoutError =>
    new TimeoutError(`[inmanta.${flow}] the deadline of ${deadline} ms passed`, {
      code: "deadline_exceeded",
      platform: "inmanta",
      operation: flow,
    });
  const left = (): number => endsAt - performance.now();
  return {
    call() {
      if (left() <= 0) throw tooLate();
      return { signal, ...(deadline !== undefined && { deadline: left() }) };
    },
    async until(ask) {
      for (;;) {
        const answer = await ask();
        if (answer !== undefined) return answer;
        if (left() <= interval) throw tooLate();
        await pause(interval, signal, flow);
      }
    },
  };
}

function pause(milliseconds: number, signal: AbortSignal | undefined, flow: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(
        new AbortedError(`[inmanta.${flow}] aborted by the caller`, {
          code: "aborted",
          platform: "inmanta",
          operation: flow,
          cause: signal?.reason as unknown,
        }),
      );
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
