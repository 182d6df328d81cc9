import { longestTimer, withTimeout } from "./with-timeout.ts";
import type { Limits } from "./with-timeout.ts";

/**
 * Waits, unless a limit is reached first.
 *
 * @param delay Milliseconds.
 * @param limits The deadline and the signal; the timeout does not apply to a wait.
 * @returns When the time has passed.
 * @throws {Interruption} When the signal fires or the deadline passes. No timer is left.
 */
export function sleep(delay: number, limits: Pick<Limits, "deadlineAt" | "signal">): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      timer = setTimeout(resolve, Math.min(delay, longestTimer));
    });
  return withTimeout(wait, { ...limits, timeout: false }).finally(() => clearTimeout(timer));
}
