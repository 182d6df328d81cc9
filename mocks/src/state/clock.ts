/** The clock of a mock. */
export interface Clock {
  /** Whether it is the clock of this machine. */
  readonly isReal: boolean;
  /** Returns the present time. */
  now(): Date;
  /** Moves on by the time between two requests, if the clock does not run by itself. */
  tick(): void;
  /** Begins again. */
  reset(): void;
}

/** Where the clock of a mock starts by default. */
export const defaultStart = "2026-01-01T00:00:00.000Z";

const step = 1000;

/**
 * Creates the clock of a mock. It moves on by one second with each request, so that the same requests give the same times.
 *
 * @param start Where it starts, or `"now"` for the clock of this machine.
 * @returns The clock.
 */
export function createClock(start: Date | "now"): Clock {
  if (start === "now") return { isReal: true, now: () => new Date(), tick: () => undefined, reset: () => undefined };
  let time = start.getTime();
  return {
    isReal: false,
    now: () => new Date(time),
    tick: () => void (time += step),
    reset: () => void (time = start.getTime()),
  };
}
