import { Cancellation } from "./cancellation.ts";
import { onAbort } from "./on-abort.ts";

/** Why work was interrupted. Whoever runs the work knows the operation and turns it into an error of the client. */
export class Interruption extends Error {
  /** What interrupted the work. */
  readonly why: "timeout" | "deadline" | "aborted";
  /** The signal's reason, for `aborted`. */
  readonly reason: unknown;

  /**
   * @param why What interrupted the work.
   * @param reason The signal's reason, for `aborted`.
   */
  constructor(why: "timeout" | "deadline" | "aborted", reason?: unknown) {
    super(why);
    this.why = why;
    this.reason = reason;
  }
}

/** What can interrupt work. */
export interface Limits {
  /** Milliseconds for this piece of work; `false` for no limit. */
  readonly timeout: number | false;
  /** When the work must be done, on the `performance.now()` clock. */
  readonly deadlineAt: number | undefined;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
}

/** The longest delay of a timer, in milliseconds. Timers with a longer delay fire at once. */
export const longestTimer: number = 2 ** 31 - 1;

/**
 * Runs work until a limit is reached. The work gets a cancellation; if it ignores that, nobody waits for it.
 *
 * @param work The work. Its cancellation is `undefined` if nothing can interrupt it.
 * @param limits The limits.
 * @returns What the work returns.
 * @throws {Interruption} When a limit is reached first.
 */
export async function withTimeout<T>(work: (cancellation: Cancellation | undefined) => Promise<T>, limits: Limits): Promise<T> {
  const { deadlineAt, signal, timeout } = limits;
  if (signal === undefined && timeout === false && deadlineAt === undefined) return work(undefined);
  if (signal?.aborted) throw new Interruption("aborted", signal.reason);
  const left = deadlineAt === undefined ? Infinity : deadlineAt - performance.now();
  if (left <= 0) throw new Interruption("deadline");
  const own = timeout === false ? Infinity : timeout;
  const time = Math.min(left, own);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;
  // Not `Promise.race`, which takes more memory: many calls wait here at the same time.
  const outcome = new Promise<T>((resolve, reject) => {
    const cancellation = new Cancellation();
    const interrupt = (interruption: Interruption): void => {
      reject(interruption);
      cancellation.abort(interruption);
    };
    if (signal !== undefined) stopListening = onAbort(signal, () => interrupt(new Interruption("aborted", signal.reason)));
    if (time < Infinity)
      timer = setTimeout(() => interrupt(new Interruption(left <= own ? "deadline" : "timeout")), Math.min(time, longestTimer));
    work(cancellation).then(resolve, reject);
  });
  try {
    return await outcome;
  } finally {
    clearTimeout(timer);
    stopListening?.();
  }
}
