/** The bounds of exponential backoff. */
export interface BackoffOptions {
  /** Milliseconds: upper bound of the first delay. It doubles with each attempt. */
  readonly minDelay: number;
  /** Milliseconds: upper bound of every delay. */
  readonly maxDelay: number;
}

/**
 * Computes the delay before the next attempt: exponential backoff with full jitter.
 *
 * @param options The bounds.
 * @param attempt How many attempts were made, from 1.
 * @returns Milliseconds: a random number up to the bound of this attempt.
 */
export function backoff(options: BackoffOptions, attempt: number): number {
  return Math.random() * Math.min(options.maxDelay, options.minDelay * 2 ** (attempt - 1));
}
