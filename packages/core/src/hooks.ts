import { ConfigurationError } from "./errors/errors.ts";
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
 * @param hooks The observers.
 * @param name Which of them to call, if there is one.
 * @param event Creates the event; only called if there is an observer.
 * @param logger Receives a warning when the observer fails.
 */
export function emit<Name extends keyof Hooks>(
  hooks: Hooks | undefined,
  name: Name,
  event: () => Parameters<NonNullable<Hooks[Name]>>[0],
  logger: Logger | undefined,
): void {
  if (hooks?.[name] === undefined) return;
  const warn = (error: unknown): void =>
    log(logger, "warn", () => `A hook failed: ${error instanceof Error ? error.message : String(error)}`);
  try {
    // As a method: it can be one of a class.
    const pending: unknown = (hooks as Record<string, (event: unknown) => unknown>)[name]?.(event());
    Promise.resolve(pending).catch(warn);
  } catch (error) {
    warn(error);
  }
}

const hookNames = ["onRequest", "onResponse", "onRetry", "onPage"] as const satisfies readonly (keyof Hooks)[];

/**
 * Checks the option `hooks`.
 *
 * @param hooks What the caller passed.
 * @throws {ConfigurationError} When it is not an object of known functions.
 */
export function checkHooks(hooks: Hooks | undefined): void {
  if (hooks === undefined) return;
  if (typeof hooks !== "object" || hooks === null) throw new ConfigurationError("`hooks` must be an object of functions.");
  for (const [name, hook] of Object.entries(hooks) as [string, unknown][]) {
    if (hook === undefined) continue;
    if (!(hookNames as readonly string[]).includes(name))
      throw new ConfigurationError(`Unknown hook \`${name}\`: the hooks are ${hookNames.join(", ")}.`);
    if (typeof hook !== "function") throw new ConfigurationError(`\`hooks.${name}\` must be a function.`);
  }
}
