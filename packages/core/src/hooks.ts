import type { PlatformClientError } from "./errors.ts";
import { write } from "./logger.ts";
import type { Logger } from "./logger.ts";

/** One attempt, about to be sent. */
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

/** One attempt that the server answered, with whatever status. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  readonly status: number;
  /** Milliseconds of this attempt, body included. */
  readonly elapsed: number;
}

/** A wait before another attempt. */
export interface RetryEvent extends RequestEvent {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** Why the attempt did not count. */
  readonly error: PlatformClientError;
}

/** One page of a list that arrived. */
export interface PageEvent {
  /** The platform's short name. */
  readonly platform: string;
  /** The operation. */
  readonly operation: string;
  /** 1 for the first page. */
  readonly page: number;
  /** How many items the page holds. */
  readonly items: number;
}

/** Observers of a client's calls. They cannot change a call; what they throw goes to the logger's `warn` and nowhere else. */
export interface Hooks {
  /** Before each attempt. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each attempt that got a reply. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before the wait that leads to another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** After each page of a paged call. */
  onPage?: ((event: PageEvent) => void) | undefined;
}

/**
 * Calls an observer, and keeps its failure away from the call.
 *
 * @param hook The observer, if there is one.
 * @param event Makes the event; only run when there is an observer.
 * @param logger Where a failure is told.
 */
export function notify<Event>(hook: ((event: Event) => void) | undefined, event: () => Event, logger: Logger | undefined): void {
  if (hook === undefined) return;
  const warn = (error: unknown): void =>
    write(logger, "warn", () => `A hook threw: ${error instanceof Error ? error.message : String(error)}`);
  try {
    const pending: unknown = hook(event());
    Promise.resolve(pending).catch(warn);
  } catch (error) {
    warn(error);
  }
}
