import { AbortedError, isAbortedError, isTimeoutError, TimeoutError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

/** A value that is loaded when it is asked for, and kept for some time. It is asked with the name of the call and with what is left of its limits. */
export type SharedValue<T> = (operation: string, left: () => CallOptions) => Promise<T>;

/**
 * Keeps a value. Who asks while it is being loaded waits for that load; a load that fails is not kept. When it fails because of the signal or
 * the deadline of the call that began it, those who wait begin another.
 *
 * @param load Loads the value, within the limits of the call that asks first.
 * @param lifetime Milliseconds for which a loaded value is kept.
 * @param clock Milliseconds since any moment.
 * @returns Gives the value.
 */
export function sharedValue<T>(load: (left: () => CallOptions) => Promise<T>, lifetime: number, clock: () => number): SharedValue<T> {
  let kept: { value: T; since: number } | undefined;
  let pending: Promise<T> | undefined;
  const begin = async (left: () => CallOptions): Promise<T> => {
    try {
      const value = await load(left);
      kept = { value, since: clock() };
      return value;
    } finally {
      pending = undefined;
    }
  };
  const fresh = (): boolean => {
    const age = kept === undefined ? Infinity : clock() - kept.since;
    return age >= 0 && age < lifetime;
  };
  return async (operation, left) => {
    while (!fresh()) {
      if (pending === undefined) return (pending = begin(left));
      const options = left();
      try {
        return await waitFor(pending, operation, options);
      } catch (error) {
        if (!isForeign(error, options)) throw error;
      }
    }
    return (kept as { value: T }).value;
  };
}

/** The longest time in milliseconds that timers can hold; longer ones fire at once. */
const longestTimer = 2 ** 31 - 1;

/** Marks an interruption of the one who waits, so that it is told apart from one of the call that loads. */
const own = new WeakSet<object>();

function isForeign(error: unknown, options: CallOptions): boolean {
  return (
    options.signal?.aborted !== true &&
    (isAbortedError(error) || (isTimeoutError(error) && error.code === "deadline_exceeded")) &&
    !own.has(error)
  );
}

function waitFor<T>(pending: Promise<T>, operation: string, { deadline, signal }: CallOptions): Promise<T> {
  const details = { platform: "axonius", operation };
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    const interrupt = (error: Error): void => {
      settle();
      own.add(error);
      reject(error);
    };
    function abort(): void {
      interrupt(new AbortedError(`[axonius.${operation}] aborted by the caller`, { ...details, code: "aborted", cause: signal?.reason }));
    }
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort, { once: true });
    if (deadline !== undefined) {
      timer = setTimeout(
        () => interrupt(new TimeoutError(`[axonius.${operation}] the deadline passed`, { ...details, code: "deadline_exceeded" })),
        Math.min(deadline, longestTimer),
      );
    }
    pending.then(resolve, reject).finally(settle);
  });
}
