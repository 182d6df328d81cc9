import { ConfigurationError } from "./errors/errors.ts";
import { isPlatformClientError } from "./errors/guards.ts";

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
    const pending: unknown = logger[level](line());
    if (typeof pending === "object") Promise.resolve(pending).catch(() => undefined);
  } catch {
    // A failed logger leaves nowhere to report it.
  }
}

/**
 * Checks the option `logger`.
 *
 * @param logger What the caller passed.
 * @throws {ConfigurationError} When one of its methods is missing.
 */
export function checkLogger(logger: Logger | undefined): void {
  if (logger === undefined) return;
  for (const level of ["debug", "info", "warn", "error"] as const) {
    if (typeof (logger as Partial<Logger> | null)?.[level] !== "function")
      throw new ConfigurationError(`\`logger\` must have the methods debug, info, warn and error: \`${level}\` is missing.`);
  }
}

/**
 * Logs the failure of a call.
 *
 * @param logger The logger, if there is one.
 * @param error What the call failed with. Calls that the caller aborted are logged as `debug`.
 */
export function logFailure(logger: Logger | undefined, error: unknown): void {
  if (isPlatformClientError(error)) log(logger, error.code === "aborted" ? "debug" : "error", () => error.message);
}
