/** How long the result of shared work is kept. */
export interface SingleFlightOptions<T> {
  /** Whether a result can still be used. Default: always. */
  readonly isFresh?: ((value: T) => boolean) | undefined;
}

/** Work that is done once for all who ask at the same time. */
export interface SingleFlight<T> {
  /** @returns The kept result, the result of the work in progress, or that of new work. */
  (): Promise<T>;
  /** Forgets the kept result: the next one to ask starts the work again. */
  clear(): void;
}

/**
 * Shares work: callers at the same time share one run, later callers get the kept result. A failure reaches everyone who waits and is not
 * kept. To limit the wait of one caller, not the work, use `Deadline.wait`.
 *
 * @param work The work. It runs under no caller's limits.
 * @param options How long the result is kept.
 * @returns Asks for the result.
 */
export function singleFlight<T>(work: () => Promise<T>, options: SingleFlightOptions<T> = {}): SingleFlight<T> {
  const { isFresh = () => true } = options;
  let kept: { readonly value: T } | undefined;
  let pending: Promise<T> | undefined;
  const run = async (): Promise<T> => {
    const value = await work();
    kept = { value };
    return value;
  };
  const ask = (): Promise<T> => {
    if (kept !== undefined && isFresh(kept.value)) return Promise.resolve(kept.value);
    return (pending ??= run().finally(() => {
      pending = undefined;
    }));
  };
  return Object.assign(ask, {
    clear: () => {
      kept = undefined;
    },
  });
}
