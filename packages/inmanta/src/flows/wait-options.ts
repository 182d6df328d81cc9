import { configurationError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

/**
 * The options of a flow that polls the server. They apply to each of its calls, but `deadline` and `signal` apply to the whole flow: when they
 * end it, work that the server has started goes on.
 */
export interface WaitOptions extends CallOptions {
  /** Milliseconds between two polls. Default 1,000. */
  interval?: number | undefined;
}

/**
 * Reads the poll interval.
 *
 * @param operation The flow, for errors, e.g. `"inmanta.compileAndWait"`.
 * @param options The options of the flow.
 * @returns Milliseconds.
 * @throws {ConfigurationError} When it is not a number of milliseconds.
 */
export function pollInterval(operation: string, options: WaitOptions | undefined): number {
  const { interval = 1_000 } = options ?? {};
  if (Number.isFinite(interval) && interval >= 0) return interval;
  throw configurationError(operation, "`interval` must be a number of milliseconds, 0 or more.");
}
