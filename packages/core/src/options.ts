import type { AuthProvider } from "./auth.ts";
import { parseBaseUrl } from "./base-url.ts";
import type { BaseUrl } from "./base-url.ts";
import { ConfigurationError, isConfigurationError } from "./errors.ts";
import { readHeaders } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger } from "./logger.ts";
import type { Fetch } from "./types.ts";

/** How often and how long to try again. Only what is safe to send twice is retried; see the `x-idempotent` of the operation. */
export interface RetryOptions {
  /** Attempts in all, the first included. Default 3. */
  maxAttempts?: number | undefined;
  /** Milliseconds: upper bound of the first wait; it doubles with each attempt, and the wait is a random part of it. Default 250. */
  minDelay?: number | undefined;
  /** Milliseconds: upper bound of every wait that the server did not ask for. Default 8,000. */
  maxDelay?: number | undefined;
  /** Milliseconds: the longest wait that a server may ask for (`Retry-After`, `RateLimit-Reset`). Beyond it the error is thrown at once, with `retryAfter`. Default 60,000. */
  maxRetryAfter?: number | undefined;
}

/** What can be set for one call, in its second argument. */
export interface CallOptions {
  /** Ends the call at any moment, waits included, with an `AbortedError`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt, reply body included; `false` for none. Default: the client's. */
  timeout?: number | false | undefined;
  /** Milliseconds for the whole call, all attempts and waits included. Default: the client's. */
  deadline?: number | undefined;
  /** Retries: a policy, the number of attempts in all, or `false` for a single attempt. Default: the client's. */
  retry?: RetryOptions | number | false | undefined;
  /** Further request headers; they win over the client's. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The fetch function of this call. */
  fetch?: Fetch | undefined;
}

/** What every client can be made with. */
export interface ClientOptions {
  /** Where the platform is, e.g. `"https://airview.example.com/api"`. A path is kept; a trailing slash makes no difference. */
  baseUrl: string;
  /** Milliseconds for each attempt, reply body included; `false` for none. Default 30,000. */
  timeout?: number | false | undefined;
  /** Milliseconds for a whole call, all attempts and waits included. Default: none. */
  deadline?: number | undefined;
  /** Retries: a policy, the number of attempts in all, or `false` for a single attempt. Default: three attempts. */
  retry?: RetryOptions | number | false | undefined;
  /** Headers sent with every call. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The fetch function. Default: the global one at the time of each call. */
  fetch?: Fetch | undefined;
  /** Observers of every call. */
  hooks?: Hooks | undefined;
  /** Where to write what the client does. Default: nowhere. */
  logger?: Logger | undefined;
}

/** A retry policy with nothing left open. Times in milliseconds. */
export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: number };

/** A client's options after checking, with the defaults filled in. */
export interface Settings {
  readonly platform: string;
  readonly baseUrl: BaseUrl;
  readonly auth: AuthProvider | undefined;
  readonly timeout: number | false;
  readonly deadline: number | undefined;
  readonly retry: RetryPolicy;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly fetch: Fetch | undefined;
  readonly hooks: Hooks | undefined;
  readonly logger: Logger | undefined;
  /** Values that fill arguments left out (`x-default-from`). */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Whether the body of a success reply says that the call failed. */
  readonly reportsFailure: ((body: unknown) => boolean) | undefined;
}

/** What a platform package adds to its user's options. */
export interface ClientSetup {
  /** How calls are authenticated. */
  auth?: AuthProvider | undefined;
  /** Values that fill arguments left out (`x-default-from` in the spec). */
  defaults?: Readonly<Record<string, unknown>> | undefined;
  /** Tells whether the JSON body of a success reply says that the call failed; such a reply becomes an `ApiError` with code `"reported_failure"`. */
  reportsFailure?: ((body: unknown) => boolean) | undefined;
}

const defaultRetry: RetryPolicy = { maxAttempts: 3, minDelay: 250, maxDelay: 8_000, maxRetryAfter: 60_000 };
const singleAttempt: RetryPolicy = { ...defaultRetry, maxAttempts: 1 };

/**
 * Checks a client's options.
 *
 * @param platform The platform's short name.
 * @param options What the caller gave.
 * @param setup What the platform adds.
 * @returns The options with defaults filled in.
 * @throws {ConfigurationError} When an option cannot work.
 */
export function readSettings(platform: string, options: ClientOptions, setup: ClientSetup): Settings {
  if (typeof options !== "object" || options === null)
    throw new ConfigurationError("The client needs an options object with a `baseUrl`.", { platform });
  const { deadline, hooks, logger } = options;
  if (setup.auth !== undefined && typeof (setup.auth as AuthProvider | null)?.authorize !== "function") {
    throw new ConfigurationError(`${platform}: \`auth\` must be an auth provider: an object with an \`authorize\` method.`, { platform });
  }
  try {
    return {
      platform,
      baseUrl: parseBaseUrl(options.baseUrl, platform),
      auth: setup.auth,
      timeout: readTimeout(options.timeout ?? 30_000, "timeout"),
      deadline: deadline === undefined ? undefined : readTime(deadline, "deadline"),
      retry: readRetry(options.retry, defaultRetry),
      headers: readHeaders(options.headers),
      fetch: readFetch(options.fetch),
      hooks,
      logger,
      defaults: setup.defaults ?? {},
      reportsFailure: setup.reportsFailure,
    };
  } catch (error) {
    if (!isConfigurationError(error) || error.platform !== undefined) throw error;
    throw new ConfigurationError(`${platform}: ${error.message}`, { platform });
  }
}

/**
 * @param fetch What the caller gave.
 * @returns The function.
 * @throws {ConfigurationError} When it is none.
 */
export function readFetch(fetch: Fetch | undefined): Fetch | undefined {
  if (fetch === undefined || typeof fetch === "function") return fetch;
  throw new ConfigurationError("`fetch` must be a function.");
}

/**
 * @param retry What the caller gave.
 * @param base What holds where the caller said nothing.
 * @returns The whole policy.
 * @throws {ConfigurationError} When a number cannot work.
 */
export function readRetry(retry: RetryOptions | number | false | undefined, base: RetryPolicy): RetryPolicy {
  if (retry === undefined) return base;
  if (retry === false) return singleAttempt;
  const given = typeof retry === "number" ? { maxAttempts: retry } : retry;
  if (typeof given !== "object" || given === null)
    throw new ConfigurationError("`retry` must be a policy, the number of attempts in all, or `false`.");
  const policy = { ...base };
  for (const name of Object.keys(given) as (keyof RetryOptions)[]) {
    if (!(name in defaultRetry))
      throw new ConfigurationError(`Unknown retry option \`${name}\`: it must be one of ${Object.keys(defaultRetry).join(", ")}.`);
    policy[name] = given[name] === undefined ? base[name] : readTime(given[name], `retry.${name}`);
  }
  if (!Number.isInteger(policy.maxAttempts) || policy.maxAttempts < 1)
    throw new ConfigurationError("`retry.maxAttempts` must be a whole number of at least 1: it counts the first attempt too.");
  return policy;
}

/**
 * @param value Milliseconds, or `false` for no limit.
 * @param name The option's name, for the error.
 * @returns The value.
 * @throws {ConfigurationError} When it is neither.
 */
export function readTimeout(value: number | false, name: string): number | false {
  return value === false ? false : readTime(value, name);
}

/**
 * @param value Milliseconds.
 * @param name The option's name, for the error.
 * @returns The value.
 * @throws {ConfigurationError} When it is no positive number.
 */
export function readTime(value: number, name: string): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new ConfigurationError(`\`${name}\` must be a number that is not negative.`);
}
