/** Receives log lines. `console` and a pino logger both fit. Lines contain no credentials. */
export interface Logger {
  /** Every attempt and its result. */
  debug(message: string): void;
  /** Retries. */
  info(message: string): void;
  /** Hooks that failed, and warnings of the server. */
  warn(message: string): void;
  /** Calls that failed. */
  error(message: string): void;
}

/**
 * Writes a log line. A failure of the logger does not affect the call.
 *
 * @param logger The logger, if there is one.
 * @param level Its method.
 * @param line Creates the line; only called if there is a logger.
 */
export function log(logger: Logger | undefined, level: keyof Logger, line: () => string): void {
  if (logger === undefined) return;
  try {
    logger[level](line());
  } catch {
    // A failed logger leaves nowhere to report it.
  }
}
