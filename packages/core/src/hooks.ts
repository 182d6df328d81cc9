import type { PlatformClientError } from "./errors/errors.ts";
import { log } from "./logger.ts";
import type { Logger } from "./logger.ts";

/** An attempt that is about to be sent. */
export interface RequestEvent {
  /** The platform's short name. */
  readonly platform: string;
  /** The operation, e.g. `"getEnvironments"`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The URL without secrets. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An attempt that got a response, with any status. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  readonly status: number;
  /** Milliseconds of this attempt, response body included. */
  readonly elapsed: number;
}

/** A delay before another attempt. */
export interface RetryEvent extends RequestEvent {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** Why the attempt failed. */
  readonly error: PlatformClientError;
}

/** A page of a list that was received. */
export interface PageEvent {
  /** The platform's short name. */
  readonly platform: string;
  /** The operation. */
  readonly operation: string;
  /** 1 for the first page. */
  readonly page: number;
  /** How many items the page has. */
  readonly items: number;
}

/** Observers of a client's calls. They cannot change a call. What they throw is logged as a warning and otherwise ignored. */
export interface Hooks {
  /** Before each attempt. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each attempt that got a response. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before the delay that precedes another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** After each page of a paged call. */
  onPage?: ((event: PageEvent) => void) | undefined;
}

/**
 * Calls an observer. Its failure does not affect the call.
 *
 * @param hook The observer, if there is one.
 * @param event Creates the event; only called if there is an observer.
 * @param logger Receives a warning when the observer fails.
 */
export function emit<Event>(hook: ((event: Event) => void) | undefined, event: () => Event, logger: Logger | undefined): void {
  if (hook === undefined) return;
  const warn = (error: unknown): void =>
    log(logger, "warn", () => `A hook failed: ${error instanceof Error ? error.message : String(error)}`);
  try {
    const pending: unknown = hook(event());
    Promise.resolve(pending).catch(warn);
  } catch (error) {
    warn(error);
  }
}
