/** Where a client writes what it does. `console` and a pino logger both fit. Lines hold no credentials. */
export interface Logger {
  /** Every attempt and its outcome. */
  debug(message: string): void;
  /** Retries. */
  info(message: string): void;
  /** Hooks that threw. */
  warn(message: string): void;
  /** Calls that failed for good. */
  error(message: string): void;
}

/**
 * Writes a line, and keeps the failure of a logger away from the call.
 *
 * @param logger The logger, if there is one.
 * @param level Its method.
 * @param line Makes the line; only run when there is a logger.
 */
export function write(logger: Logger | undefined, level: keyof Logger, line: () => string): void {
  if (logger === undefined) return;
  try {
    logger[level](line());
  } catch {
    // There is nowhere left to tell it.
  }
}
