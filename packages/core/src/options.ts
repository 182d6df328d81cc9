import { resolveAuth } from "./auth/header-auth.ts";
import type { AuthOptions } from "./auth/header-auth.ts";
import type { AuthProvider, Credential } from "./auth/provider.ts";
import { configurationError, withPlace } from "./errors/configuration-error.ts";
import { ConfigurationError } from "./errors/errors.ts";
import { checkHooks } from "./hooks.ts";
import type { Hooks } from "./hooks.ts";
import { checkLogger } from "./logger.ts";
import type { Logger } from "./logger.ts";
import type { BodyEncoders } from "./operation.ts";
import { parseBaseUrl } from "./request/base-url.ts";
import type { BaseUrl } from "./request/base-url.ts";
import type { QueryEncoding } from "./request/query.ts";
import { callOptionNames } from "./request/call-option-names.ts";
import { resolveHeaders } from "./request/headers.ts";
import type { HeadersOption, ResolvedHeaders } from "./request/headers.ts";
import { RetryBudget } from "./retry-budget.ts";
import type { Fetch } from "./types.ts";

/** How often and when a call is retried. Only what is safe to send twice is retried; see `x-idempotent` of the operation. */
export interface RetryOptions {
  /** The total number of attempts, including the first. Default 3. */
  maxAttempts?: number | undefined;
  /** Milliseconds: upper bound of the first delay. It doubles with each attempt, and the delay is a random part of it. Default 250. */
  minDelay?: number | undefined;
  /** Milliseconds: upper bound of every delay that the server did not ask for. Default 8,000. */
  maxDelay?: number | undefined;
  /**
   * The size of the client's retry budget, or `false` for no budget: retries of all calls of a client draw on it, so that an outage is not made worse.
   * A retry after a failure costs 14, after a 429 it costs 5; a successful retry gives its cost back, a successful call gives 1. Default 500. A
   * call can only switch it off.
   */
  budget?: number | false | undefined;
  /** Milliseconds: the longest delay that a server can ask for (`Retry-After`, `RateLimit-Reset`). If it asks for more, the error is thrown at once, with `retryAfter`. Default 60,000. */
  maxRetryAfter?: number | undefined;
}

/** The limits and the behaviour of calls: for one call in its second parameter, for all calls in the options of the client. */
interface SharedOptions extends AuthOptions {
  /**
   * Milliseconds for each attempt, response body included; `false` for no limit. Default: the client's `timeout`, which defaults to 30,000. Node's
   * own fetch gives up after 300 seconds without response headers: for longer timeouts pass `createNodeFetch()` as `fetch`.
   */
  timeout?: number | false | undefined;
  /** Milliseconds for everything that the call does: all attempts, waits and pages. Default: the client's `deadline`, which defaults to no limit. */
  deadline?: number | undefined;
  /** Retries: a policy, the total number of attempts, or `false` for a single attempt. Default: the client's `retry`, which defaults to three attempts. */
  retry?: RetryOptions | number | false | undefined;
  /** Additional request headers: anything that `new Headers()` takes, or a function that returns it and is called for each attempt. Those of a call replace those of the client. */
  headers?: HeadersOption | undefined;
  /** The largest response body in bytes, after decompression. A larger one ends the call with a `ResponseFormatError` (`code` `"response_too_large"`). Default: the client's, which defaults to 67,108,864 (64 MiB). */
  maxResponseBytes?: number | undefined;
  /** The same for operations that return a `Blob`. Default: the client's, which defaults to no limit. */
  maxDownloadBytes?: number | undefined;
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
  /** Whether a call that needs credentials fails if there are none, e.g. because `token` is an environment variable that is not set. Default `false`. */
  requireAuth?: boolean | undefined;
  /** Observers of every call. */
  hooks?: Hooks | undefined;
  /** Receives log lines about what the client does. Default: nothing is logged. */
  logger?: Logger | undefined;
}

/** A retry policy without gaps. Times in milliseconds. */
export type RetryPolicy = { readonly [Name in Exclude<keyof RetryOptions, "budget">]-?: number } & { readonly budget: number | false };

/** The options of one call after checking, with the client's values filled in. */
export interface ResolvedCallOptions {
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | false;
  readonly deadline: number | undefined;
  readonly retry: RetryPolicy;
  /** The headers of the call alone. */
  readonly headers: ResolvedHeaders;
  readonly maxResponseBytes: number;
  readonly maxDownloadBytes: number;
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
  readonly headers: ResolvedHeaders;
  readonly requireAuth: boolean;
  /** What retries draw on; `undefined` without a budget. */
  readonly budget: RetryBudget | undefined;
  /** How query values are encoded. */
  readonly queryEncoding: QueryEncoding;
  /** The encoders of forms. */
  readonly encoders: BodyEncoders;
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
  /** Names of the options that the platform adds to those of core. */
  readonly optionNames?: readonly string[] | undefined;
  /** How the server decodes query values (`x-query-encoding` in the spec). Default `"utf-8"`. */
  readonly queryEncoding?: QueryEncoding | undefined;
  /** The encoders of forms, for platforms whose operations need them. */
  readonly encoders?: BodyEncoders | undefined;
  /** Values for arguments that are omitted (`x-default-from` in the spec). */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined;
  /** Returns the server, for clients whose server can change. Called for each call. Default: `baseUrl` of the options. */
  readonly connection?: (() => Connection) | undefined;
  /** Tells whether the JSON body of a response with a success status says that the call failed. Such a response becomes an `ApiError` with code `"reported_failure"`. */
  readonly reportsFailure?: ((body: unknown) => boolean) | undefined;
}

const defaultRetry: RetryPolicy = { maxAttempts: 3, minDelay: 250, maxDelay: 8_000, maxRetryAfter: 60_000, budget: 500 };

const clientOptionNames = [
  ...callOptionNames.filter((name) => name !== "signal"),
  "baseUrl",
  "requireAuth",
  "hooks",
  "logger",
] as const satisfies readonly (keyof ClientOptions | keyof AuthOptions)[];

/**
 * Checks a client's options.
 *
 * @param options What the caller passed.
 * @param setup What the platform adds.
 * @returns The options with defaults filled in.
 * @throws {ConfigurationError} When an option is unknown or invalid.
 */
export function resolveSettings(options: ClientOptions, setup: PlatformSetup): Settings {
  const {
    auth,
    connection,
    defaults = {},
    encoders = {},
    optionNames = [],
    platform,
    queryEncoding = "utf-8",
    reportsFailure,
    tokenAuth,
  } = setup;
  checkObject(options, platform, "The client needs an options object with a `baseUrl`.");
  checkNames(options, [...clientOptionNames, ...optionNames], platform);
  const { deadline, hooks, logger, requireAuth = false } = options;
  try {
    const retry = resolveRetry(options.retry, defaultRetry);
    checkHooks(hooks);
    checkLogger(logger);
    return {
      platform,
      hooks,
      logger,
      fetch: resolveFetch(options.fetch),
      headers: resolveHeaders(options.headers),
      requireAuth,
      budget: retry.budget === false ? undefined : new RetryBudget(retry.budget),
      queryEncoding,
      encoders,
      call: {
        signal: undefined,
        timeout: resolveTimeout(options.timeout ?? 30_000),
        deadline: deadline === undefined ? undefined : resolveNumber(deadline, "deadline"),
        retry,
        headers: undefined,
        maxResponseBytes: resolveNumber(options.maxResponseBytes ?? 64 * 1024 * 1024, "maxResponseBytes"),
        maxDownloadBytes: resolveNumber(options.maxDownloadBytes ?? Infinity, "maxDownloadBytes"),
        fetch: undefined,
        auth: resolveAuth(platform, { auth }),
      },
      connection: connection === undefined ? { baseUrl: parseBaseUrl(options.baseUrl, platform) } : undefined,
      currentConnection: connection,
      tokenAuth,
      defaults,
      reportsFailure,
    };
  } catch (error) {
    throw withPlace(error, platform);
  }
}

/**
 * Checks the options of a call.
 *
 * @param options What the caller passed.
 * @param settings The client's settings.
 * @param operation The platform and operation, for errors.
 * @returns The options, with the client's values filled in.
 * @throws {ConfigurationError} When an option is unknown or invalid.
 */
export function resolveCallOptions(options: CallOptions | undefined, settings: Settings, operation: string): ResolvedCallOptions {
  const { call, tokenAuth } = settings;
  if (options === undefined) return call;
  checkObject(options, operation, "The second parameter must be an object with the options of the call.");
  checkNames(options, callOptionNames, operation);
  if (settings.requireAuth && "token" in options && options.token === undefined)
    throw new ConfigurationError(
      "`token` of the call is undefined, and the client has `requireAuth: true`: the call would use the client's credentials.",
    );
  const { deadline, fetch, headers, maxDownloadBytes, maxResponseBytes, retry, signal, timeout } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new ConfigurationError("`signal` must be an AbortSignal.");
  if (typeof retry === "object" && typeof retry?.budget === "number")
    throw new ConfigurationError("`retry.budget` of a call must be `false`: the size of the budget is an option of the client.");
  return {
    signal,
    timeout: timeout === undefined ? call.timeout : resolveTimeout(timeout),
    deadline: deadline === undefined ? call.deadline : resolveNumber(deadline, "deadline"),
    retry: resolveRetry(retry, call.retry),
    headers: resolveHeaders(headers),
    maxResponseBytes: maxResponseBytes === undefined ? call.maxResponseBytes : resolveNumber(maxResponseBytes, "maxResponseBytes"),
    maxDownloadBytes: maxDownloadBytes === undefined ? call.maxDownloadBytes : resolveNumber(maxDownloadBytes, "maxDownloadBytes"),
    fetch: resolveFetch(fetch),
    auth: resolveAuth(operation, options, tokenAuth) ?? call.auth,
  };
}

function checkObject(options: unknown, operation: string, text: string): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) throw configurationError(operation, text);
}

function checkNames(options: object, known: readonly string[], operation: string): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name) && (options as Record<string, unknown>)[name] !== undefined);
  if (unknown !== undefined) throw configurationError(operation, `Unknown option \`${unknown}\`: the options are ${known.join(", ")}.`);
}

function resolveFetch(fetch: Fetch | undefined): Fetch | undefined {
  if (fetch === undefined || typeof fetch === "function") return fetch;
  throw new ConfigurationError("`fetch` must be a function.");
}

function resolveRetry(retry: RetryOptions | number | false | undefined, base: RetryPolicy): RetryPolicy {
  if (retry === undefined) return base;
  if (retry === false) return { ...base, maxAttempts: 1 };
  const given = typeof retry === "number" ? { maxAttempts: retry } : retry;
  if (typeof given !== "object" || given === null)
    throw new ConfigurationError("`retry` must be a policy, the total number of attempts, or `false`.");
  const policy: { -readonly [Name in keyof RetryPolicy]: RetryPolicy[Name] } = { ...base };
  for (const name of Object.keys(given) as (keyof RetryOptions)[]) {
    if (!(name in defaultRetry))
      throw new ConfigurationError(`Unknown retry option \`${name}\`: use ${Object.keys(defaultRetry).join(", ")}.`);
    const value = given[name];
    if (value === undefined) continue;
    if (name === "budget") policy.budget = value === false ? false : resolveNumber(value, "retry.budget");
    else policy[name] = resolveNumber(value as number, `retry.${name}`);
  }
  if (!Number.isInteger(policy.maxAttempts) || policy.maxAttempts < 1)
    throw new ConfigurationError("`retry.maxAttempts` must be an integer of at least 1: it includes the first attempt.");
  return policy;
}

function resolveTimeout(value: number | false): number | false {
  return value === false ? false : resolveNumber(value, "timeout");
}

function resolveNumber(value: number, name: string): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new ConfigurationError(`\`${name}\` must be a number of 0 or more.`);
}
