import type { Fetch } from "./types.ts";

/** Why an attempt was cut short. */
export class Interruption {
  /** What cut the attempt short. */
  readonly why: "timeout" | "deadline" | "aborted";
  /** The signal's reason, for `aborted`. */
  readonly reason: unknown;

  /**
   * @param why What cut it short.
   * @param reason The signal's reason, for `aborted`.
   */
  constructor(why: "timeout" | "deadline" | "aborted", reason?: unknown) {
    this.why = why;
    this.reason = reason;
  }
}

/** The clocks and signals over some work. */
export interface Limits {
  /** Milliseconds for this piece of work, or `false`. */
  readonly timeout: number | false;
  /** When the whole call must be over, on the `performance.now()` clock. */
  readonly deadlineAt: number | undefined;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
}

/** The longest time that timers can hold; longer ones fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs work that ends, at the latest, when a limit is reached. The work is told through a signal, and is not waited for if it does not listen.
 *
 * @param work What to do. Its signal is absent when nothing can interrupt it.
 * @param limits The limits.
 * @returns What the work gave.
 * @throws {Interruption} When a limit was reached first.
 */
export function within<T>(work: (signal: AbortSignal | undefined) => Promise<T>, limits: Limits): Promise<T> {
  const { signal, timeout, deadlineAt } = limits;
  if (signal === undefined && timeout === false && deadlineAt === undefined) return work(undefined);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const interrupt = (interruption: Interruption): void => {
      settle();
      reject(interruption);
      controller.abort(interruption);
    };
    function onAbort(): void {
      interrupt(new Interruption("aborted", signal?.reason));
    }
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });
    const left = deadlineAt === undefined ? Infinity : Math.max(0, deadlineAt - performance.now());
    if (left <= 0) return interrupt(new Interruption("deadline"));
    const own = timeout === false ? Infinity : timeout;
    const time = Math.min(left, own);
    if (time < Infinity)
      timer = setTimeout(() => interrupt(new Interruption(left <= own ? "deadline" : "timeout")), Math.min(time, longestTimer));
    work(controller.signal).finally(settle).then(resolve, reject);
  });
}

/**
 * Waits, unless a limit is reached first.
 *
 * @param delay Milliseconds.
 * @param limits The limits; `timeout` is of no matter here.
 * @returns When the time is over.
 * @throws {Interruption} When the signal fires or the deadline passes.
 */
export function wait(delay: number, limits: Limits): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      timer = setTimeout(resolve, Math.min(delay, longestTimer));
    });
  return within(pause, { ...limits, timeout: false }).finally(() => clearTimeout(timer));
}

/** A reply whose body has been read. */
export interface Reply {
  readonly response: Response;
  /** The body as text; empty when it was read as bytes or not at all. */
  readonly text: string;
  /** The body, when bytes were asked for and the status is a success. */
  readonly bytes: ArrayBuffer | undefined;
}

/**
 * Sends one request and reads its reply.
 *
 * @param fetch The fetch function.
 * @param url The URL.
 * @param init Method, headers and body. Redirects are never followed here.
 * @param asBytes Whether a successful body is wanted as bytes.
 * @returns The reply.
 */
export async function exchange(fetch: Fetch, url: string, init: RequestInit, asBytes: boolean): Promise<Reply> {
  const response = await fetch(url, init);
  if (init.signal?.aborted) {
    response.body?.cancel().catch(() => undefined);
    throw init.signal.reason;
  }
  if (asBytes && response.ok) return { response, text: "", bytes: await response.arrayBuffer() };
  if (init.method === "HEAD" || response.status === 204 || response.status === 304) return { response, text: "", bytes: undefined };
  return { response, text: await response.text(), bytes: undefined };
}
