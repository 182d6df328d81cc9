import { AbortedError } from "@platform-clients/core";

/**
 * Shares work among all who ask for it: it is done once, whoever asks meanwhile waits for the same outcome, and whoever asks later gets it
 * at once. A failure reaches those who wait and is then forgotten, so that the next one to ask tries again.
 *
 * @param operation What the work is called in errors.
 * @param work The work. Nobody's signal ends it, because others may wait for it.
 * @returns Asks for the outcome. A signal ends the waiting of the one who gave it.
 */
export function once<T>(operation: string, work: () => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  let outcome: Promise<T> | undefined;
  const ask = (): Promise<T> => {
    outcome ??= work().catch((error: unknown) => {
      outcome = undefined;
      throw error;
    });
    return outcome;
  };
  return (signal) => (signal === undefined ? ask() : unlessAborted(operation, ask, signal));
}

function unlessAborted<T>(operation: string, ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      const facts = { code: "aborted", platform: "airview", operation, cause: signal.reason as unknown };
      reject(new AbortedError(`[airview.${operation}] aborted by the caller`, facts));
    };
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    ask()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}
