/** What can happen in a simulation: a timer of the client fires, something arrives from the network, or the caller does something. */
export type Source = "timer" | "wire" | "caller";

/** Something that happens at a moment of fake time, unless it is cancelled before. */
export interface Happening {
  readonly at: number;
  readonly source: Source;
  readonly label: string;
  readonly fire: () => void;
  cancelled: boolean;
}

/** The moment at which the fake time begins, in milliseconds since the epoch. */
const epoch = 1_700_000_000_000;

/** Timers with a longer delay fire after 1 ms, as in Node. */
const longestTimer = 2 ** 31 - 1;

const realDate = Date;

/** The clock of one schedule. It stands still until nothing is left to do at the current moment. */
export class FakeTime {
  /** Milliseconds, as `performance.now()` returns them. All times are multiples of 1/64 ms, so that sums are exact. */
  now = 1_000;
  readonly #waiting = new Set<Happening>();
  readonly #random: readonly number[];
  readonly #coarse: boolean;
  #drawn = 0;

  /**
   * @param random What `Math.random` returns, again and again.
   * @param coarse Whether timers ignore fractions of a millisecond, as in Node.
   */
  constructor(random: readonly number[], coarse: boolean) {
    this.#random = random;
    this.#coarse = coarse;
  }

  /**
   * Plans something.
   *
   * @param delay Milliseconds from now.
   * @param source What it is.
   * @param label Its name in the report of the scheduler.
   * @param fire Does it.
   * @returns What was planned. Pass it to {@link cancel} if it must not happen.
   */
  plan(delay: number, source: Source, label: string, fire: () => void): Happening {
    const happening: Happening = { at: this.now + delay, source, label, fire, cancelled: false };
    this.#waiting.add(happening);
    return happening;
  }

  /** @param happening What must not happen any more. */
  cancel(happening: Happening | undefined): void {
    if (happening === undefined) return;
    happening.cancelled = true;
    this.#waiting.delete(happening);
  }

  /**
   * Waits, for the callers of a simulation.
   *
   * @param delay Milliseconds.
   * @returns When the time has passed.
   */
  wait(delay: number): Promise<void> {
    return new Promise((resolve) => void this.plan(delay, "caller", "wait", resolve));
  }

  /** @returns What happens at the current moment; each is returned once. */
  takeDue(): Happening[] {
    const due = [...this.#waiting].filter(({ at }) => at <= this.now);
    for (const happening of due) this.#waiting.delete(happening);
    return due;
  }

  /** @returns Whether the clock was moved to the next moment; `false` if nothing is planned. */
  advance(): boolean {
    if (this.#waiting.size === 0) return false;
    this.now = Math.min(...[...this.#waiting].map(({ at }) => at));
    return true;
  }

  /** @returns How many timers of the client are pending. */
  pendingTimers(): number {
    return [...this.#waiting].filter(({ source }) => source === "timer").length;
  }

  /**
   * Replaces the timers, clocks and random numbers of the runtime.
   *
   * @returns Restores them.
   */
  install(): () => void {
    const { clearTimeout: realClear, setTimeout: realSet } = globalThis;
    const { random: realRandom } = Math;
    const today = (): number => epoch + Math.floor(this.now);
    class FakeDate extends realDate {
      constructor(...args: []) {
        super(...((args.length === 0 ? [today()] : args) as []));
      }
      static override now(): number {
        return today();
      }
    }
    globalThis.setTimeout = ((callback: () => void, delay = 0) => this.plan(this.#timerDelay(delay), "timer", "timer", callback)) as never;
    globalThis.clearTimeout = ((timer: Happening | undefined) => this.cancel(timer)) as never;
    globalThis.Date = FakeDate as DateConstructor;
    Math.random = () => this.#random[this.#drawn++ % this.#random.length] as number;
    Object.defineProperty(performance, "now", { value: () => this.now, configurable: true, writable: true });
    return () => {
      globalThis.setTimeout = realSet;
      globalThis.clearTimeout = realClear;
      globalThis.Date = realDate;
      Math.random = realRandom;
      delete (performance as { now?: unknown }).now;
    };
  }

  #timerDelay(delay: number): number {
    if (delay > longestTimer) return 1;
    return this.#coarse ? Math.max(1, Math.trunc(delay)) : Math.max(0, delay);
  }
}

/** @returns When everything that needs no time is done: all microtasks, and those that they started. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
