import { resolveAuth } from "./auth/header-auth.ts";
import type { AuthOptions } from "./auth/header-auth.ts";
import type { AuthProvider, Credential } from "./auth/provider.ts";
import { configurationError } from "./errors/configuration-error.ts";
import { ConfigurationError } from "./errors/errors.ts";
import { isConfigurationError } from "./errors/guards.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger } from "./logger.ts";
import { parseBaseUrl } from "./request/base-url.ts";
import type { BaseUrl } from "./request/base-url.ts";
import { resolveHeaders } from "./request/headers.ts";
import type { Fetch } from "./types.ts";

/** How often and when a call is retried. Only what is safe to send twice is retried; see `x-idempotent` of the operation. */
export interface RetryOptions {
  /** The total number of attempts, including the first. Default 3. */
  maxAttempts?: number | undefined;
  /** Milliseconds: upper bound of the first delay. It doubles with each attempt, and the delay is a random part of it. Default 250. */
  minDelay?: number | undefined;
  /** Milliseconds: upper bound of every delay that the server did not ask for. Default 8,000. */
  maxDelay?: number | undefined;
  /** Milliseconds: the longest delay that a server can ask for (`Retry-After`, `RateLimit-Reset`). If it asks for more, the error is thrown at once, with `retryAfter`. Default 60,000. */
  maxRetryAfter?: number | undefined;
}

/** The limits and the behaviour of calls: for one call in its second parameter, for all calls in the options of the client. */
interface SharedOptions extends AuthOptions {
  /** Milliseconds for each attempt, response body included; `false` for no limit. Default: the client's `timeout`, which defaults to 30,000. */
  timeout?: number | false | undefined;
  /** Milliseconds for everything that the call does: all attempts, waits and pages. Default: the client's `deadline`, which defaults to no limit. */
  deadline?: number | undefined;
  /** Retries: a policy, the total number of attempts, or `false` for a single attempt. Default: the client's `retry`, which defaults to three attempts. */
  retry?: RetryOptions | number | false | undefined;
  /** Additional request headers. Those of a call replace those of the client. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The fetch function. Default: the client's `fetch`, which defaults to the global one at the time of each call. */
  fetch?: Fetch | undefined;
}

/** The options of one call, in its second parameter. */
export interface CallOptions extends SharedOptions {
  /** Ends the call at any moment, waits included, with an `AbortedError`. */
  signal?: AbortSignal | undefined;
  /** A bearer token for this call instead of the client's credentials: the token, or a function that returns it. */
  token?: Credential | undefined;
  /** An auth provider for this call instead of the client's credentials. */
  auth?: AuthProvider | undefined;
}

/** The options that every client takes. */
export interface ClientOptions extends Omit<SharedOptions, keyof AuthOptions> {
  /** The address of the platform, e.g. `"https://airview.example.com/api"`. A path is kept; a trailing slash makes no difference. */
  baseUrl: string;
  /** Observers of every call. */
  hooks?: Hooks | undefined;
  /** Receives log lines about what the client does. Default: nothing is logged. */
  logger?: Logger | undefined;
}

/** A retry policy without gaps. Times in milliseconds. */
export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: number };

/** The options of one call after checking, with the client's values filled in. */
export interface ResolvedCallOptions {
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | false;
  readonly deadline: number | undefined;
  readonly retry: RetryPolicy;
  /** The headers of the call alone. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** The fetch function of the call alone. */
  readonly fetch: Fetch | undefined;
  readonly auth: AuthProvider | undefined;
}

/** A client's options after checking, with the defaults filled in. */
export interface Settings {
  readonly platform: string;
  readonly hooks: Hooks | undefined;
  readonly logger: Logger | undefined;
  /** The fetch function of the client. */
  readonly fetch: Fetch | undefined;
  /** The headers of every call. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** What calls without options of their own use. */
  readonly call: ResolvedCallOptions;
  /** The server, for clients whose server cannot change. */
  readonly connection: Connection | undefined;
  /** Returns the server, for clients whose server can change. */
  readonly currentConnection: (() => Connection) | undefined;
  /** Makes an auth provider of a call's `token`; `undefined` if the platform has no tokens. */
  readonly tokenAuth: ((token: Credential) => AuthProvider) | undefined;
  /** Values for arguments that are omitted (`x-default-from`). */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Whether the body of a response with a success status says that the call failed. */
  readonly reportsFailure: ((body: unknown) => boolean) | undefined;
}

/** A server, and how to reach it. */
export interface Connection {
  /** Its base URL. */
  readonly baseUrl: BaseUrl;
  /** The fetch function for this server. If omitted, that of the client. That of a call comes first. */
  readonly fetch?: Fetch | undefined;
}

/** What a platform package adds to its user's options. */
export interface PlatformSetup {
  /** The platform's short name, e.g. `"inmanta"`. */
  readonly platform: string;
  /** How calls are authenticated. */
  readonly auth?: AuthProvider | undefined;
  /** Makes an auth provider of a call's `token`. If omitted, calls take no `token`. */
  readonly tokenAuth?: ((token: Credential) => AuthProvider) | undefined;
  /** Values for arguments that are omitted (`x-default-from` in the spec). */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined;
  /** Returns the server, for clients whose server can change. Called for each call. Default: `baseUrl` of the options. */
  readonly connection?: (() => Connection) | undefined;
  /** Tells whether the JSON body of a response with a success status says that the call failed. Such a response becomes an `ApiError` with code `"reported_failure"`. */
  readonly reportsFailure?: ((body: unknown) => boolean) | undefined;
}

const defaultRetry: RetryPolicy = { maxAttempts: 3, minDelay: 250, maxDelay: 8_000, maxRetryAfter: 60_000 };
const singleAttempt: RetryPolicy = { ...defaultRetry, maxAttempts: 1 };

/**
 * Checks a client's options.
 *
 * @param options What the caller passed.
 * @param setup What the platform adds.
 * @returns The options with defaults filled in.
 * @throws {ConfigurationError} When an option is invalid.
 */
export function resolveSettings(options: ClientOptions, setup: PlatformSetup): Settings {
  const { auth, defaults = {}, platform, reportsFailure, tokenAuth } = setup;
  if (typeof options !== "object" || options === null)
    throw configurationError(platform, "The client needs an options object with a `baseUrl`.");
  const { deadline, hooks, logger } = options;
  try {
    return {
      platform,
      hooks,
      logger,
      fetch: resolveFetch(options.fetch),
      headers: resolveHeaders(options.headers),
      call: {
        signal: undefined,
        timeout: resolveTimeout(options.timeout ?? 30_000),
        deadline: deadline === undefined ? undefined : resolveTime(deadline, "deadline"),
        retry: resolveRetry(options.retry, defaultRetry),
        headers: undefined,
        fetch: undefined,
        auth: resolveAuth(platform, { auth }),
      },
      connection: setup.connection === undefined ? { baseUrl: parseBaseUrl(options.baseUrl, platform) } : undefined,
      currentConnection: setup.connection,
      tokenAuth,
      defaults,
      reportsFailure,
    };
  } catch (error) {
    if (!isConfigurationError(error) || error.platform !== undefined) throw error;
    throw configurationError(platform, error.message);
  }
}

/**
 * Checks the options of a call.
 *
 * @param options What the caller passed.
 * @param settings The client's settings.
 * @param operation The platform and operation, for errors.
 * @returns The options, with the client's values filled in.
 * @throws {ConfigurationError} When an option is invalid.
 */
export function resolveCallOptions(options: CallOptions | undefined, settings: Settings, operation: string): ResolvedCallOptions {
  const { call, tokenAuth } = settings;
  if (options === undefined) return call;
  const { deadline, fetch, headers, retry, signal, timeout } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new ConfigurationError("`signal` must be an AbortSignal.");
  return {
    signal,
    timeout: timeout === undefined ? call.timeout : resolveTimeout(timeout),
    deadline: deadline === undefined ? call.deadline : resolveTime(deadline, "deadline"),
    retry: resolveRetry(retry, call.retry),
    headers: resolveHeaders(headers),
    fetch: resolveFetch(fetch),
    auth: resolveAuth(operation, options, tokenAuth) ?? call.auth,
  };
}

function resolveFetch(fetch: Fetch | undefined): Fetch | undefined {
  if (fetch === undefined || typeof fetch === "function") return fetch;
  throw new ConfigurationError("`fetch` must be a function.");
}

function resolveRetry(retry: RetryOptions | number | false | undefined, base: RetryPolicy): RetryPolicy {
  if (retry === undefined) return base;
  if (retry === false) return singleAttempt;
  const given = typeof retry === "number" ? { maxAttempts: retry } : retry;
  if (typeof given !== "object" || given === null)
    throw new ConfigurationError("`retry` must be a policy, the total number of attempts, or `false`.");
  const policy = { ...base };
  for (const name of Object.keys(given) as (keyof RetryOptions)[]) {
    if (!(name in defaultRetry))
      throw new ConfigurationError(`Unknown retry option \`${name}\`: use ${Object.keys(defaultRetry).join(", ")}.`);
    policy[name] = given[name] === undefined ? base[name] : resolveTime(given[name], `retry.${name}`);
  }
  if (!Number.isInteger(policy.maxAttempts) || policy.maxAttempts < 1)
    throw new ConfigurationError("`retry.maxAttempts` must be an integer of at least 1: it includes the first attempt.");
  return policy;
}

function resolveTimeout(value: number | false): number | false {
  return value === false ? false : resolveTime(value, "timeout");
}

function resolveTime(value: number, name: string): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new ConfigurationError(`\`${name}\` must be a number of 0 or more.`);
}
