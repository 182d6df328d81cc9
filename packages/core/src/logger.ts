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
