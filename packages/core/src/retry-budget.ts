/** What a retry costs: after a failure of the server or the connection, and after a 429. */
const transientCost = 14;
const throttleCost = 5;
/** What a call that succeeds at once gives back. */
const successRefund = 1;

/**
 * The retry budget of a client, a token bucket as in the standard mode of the AWS SDKs (2026). In an outage it is soon used up, and calls are no longer
 * retried; successful calls fill it again.
 */
export class RetryBudget {
  readonly #capacity: number;
  /** What has been taken and not given back. */
  taken = 0;

  /** @param capacity The size of the budget. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /**
   * Takes the cost of a retry.
   *
   * @param throttled Whether the server asked to slow down (429).
   * @returns The cost, to be given back when the retry succeeds, or `undefined` if the budget is used up.
   */
  take(throttled: boolean): number | undefined {
    const cost = throttled ? throttleCost : transientCost;
    if (this.#capacity - this.taken < cost) return undefined;
    this.taken += cost;
    return cost;
  }

  /**
   * Gives back for a call that succeeded.
   *
   * @param cost The cost of the last retry; 0 if the call was not retried.
   */
  giveBack(cost: number): void {
    this.taken = Math.max(0, this.taken - (cost === 0 ? successRefund : cost));
  }
}
