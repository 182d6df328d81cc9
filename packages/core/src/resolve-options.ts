import { resolveAuth } from "./auth/header-auth.ts";
import type { AuthOptions } from "./auth/header-auth.ts";
import { configurationError, withPlace } from "./errors/configuration-error.ts";
import { ConfigurationError } from "./errors/errors.ts";
import { checkHooks } from "./hooks.ts";
import { checkLogger } from "./logger.ts";
import type { CallOptions, ClientOptions, PlatformSetup, ResolvedCallOptions, RetryOptions, RetryPolicy, Settings } from "./options.ts";
import { parseBaseUrl } from "./request/base-url.ts";
import { callOptionNames } from "./request/call-option-names.ts";
import { resolveHeaders } from "./request/headers.ts";
import { RetryBudget } from "./retry-budget.ts";

const clientOptionNames = [
  ...callOptionNames.filter((name) => name !== "signal"),
  "baseUrl",
  "requireAuth",
  "hooks",
  "logger",
] as const satisfies readonly (keyof ClientOptions | keyof AuthOptions)[];

/** What calls without options use, of a client without options. */
const defaultOptions: ResolvedCallOptions = {
  signal: undefined,
  timeout: 30_000,
  deadline: undefined,
  retry: { maxAttempts: 3, minDelay: 250, maxDelay: 8_000, maxRetryAfter: 60_000, budget: 500 },
  headers: undefined,
  maxResponseBytes: 64 * 1024 * 1024,
  maxDownloadBytes: Infinity,
  fetch: undefined,
  auth: undefined,
};

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
  const { hooks, logger, requireAuth = false } = options;
  try {
    const { fetch, headers, ...limits } = resolveLimits(options, defaultOptions);
    const { budget } = limits.retry;
    checkHooks(hooks);
    checkLogger(logger);
    return {
      platform,
      hooks,
      logger,
      fetch,
      headers,
      requireAuth,
      budget: budget === false ? undefined : new RetryBudget(budget),
      queryEncoding,
      encoders,
      call: { ...limits, headers: undefined, fetch: undefined, auth: resolveAuth(platform, { auth: setup.auth }) },
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
export function resolveCallOptions(options: CallOptions, settings: Settings, operation: string): ResolvedCallOptions {
  const { call, requireAuth, tokenAuth } = settings;
  checkObject(options, operation, "The second parameter must be an object with the options of the call.");
  checkNames(options, callOptionNames, operation);
  if (requireAuth && "token" in options && options.token === undefined)
    throw new ConfigurationError(
      "`token` of the call is undefined, and the client has `requireAuth: true`: the call would use the client's credentials.",
    );
  const { retry, signal } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new ConfigurationError("`signal` must be an AbortSignal.");
  if (typeof retry === "object" && typeof retry?.budget === "number")
    throw new ConfigurationError("`retry.budget` of a call must be `false`: the size of the budget is an option of the client.");
  return { ...resolveLimits(options, call), signal, auth: resolveAuth(operation, options, tokenAuth) ?? call.auth };
}

// Reads what a client and a call have in common.
function resolveLimits(options: Omit<ClientOptions, "baseUrl">, base: ResolvedCallOptions): ResolvedCallOptions {
  const { deadline = base.deadline, fetch, headers, maxDownloadBytes, maxResponseBytes, retry, timeout = base.timeout } = options;
  if (fetch !== undefined && typeof fetch !== "function") throw new ConfigurationError("`fetch` must be a function.");
  return {
    ...base,
    timeout: timeout === false ? timeout : checkNumber(timeout, "timeout"),
    deadline: deadline === undefined ? deadline : checkNumber(deadline, "deadline"),
    retry: resolveRetry(retry, base.retry),
    headers: resolveHeaders(headers),
    maxResponseBytes: checkNumber(maxResponseBytes ?? base.maxResponseBytes, "maxResponseBytes"),
    maxDownloadBytes: checkNumber(maxDownloadBytes ?? base.maxDownloadBytes, "maxDownloadBytes"),
    fetch,
  };
}

function checkObject(options: unknown, operation: string, text: string): void {
  if (typeof options !== "object" || options === null || Symbol.iterator in options) throw configurationError(operation, text);
}

function checkNames(options: object, known: readonly string[], operation: string): void {
  const unknown = Object.entries(options).find(([name, value]) => !known.includes(name) && value !== undefined);
  if (unknown !== undefined) throw configurationError(operation, `Unknown option \`${unknown[0]}\`: the options are ${known.join(", ")}.`);
}

function resolveRetry(retry: RetryOptions | number | false | undefined, base: RetryPolicy): RetryPolicy {
  if (retry === undefined) return base;
  if (retry === false) return { ...base, maxAttempts: 1 };
  const given = typeof retry === "number" ? { maxAttempts: retry } : retry;
  if (typeof given !== "object" || given === null)
    throw new ConfigurationError("`retry` must be a policy, the total number of attempts, or `false`.");
  const policy: { -readonly [Name in keyof RetryPolicy]: RetryPolicy[Name] } = { ...base };
  for (const [name, value] of Object.entries(given) as [keyof RetryOptions, number | false | undefined][]) {
    if (!Object.hasOwn(base, name)) throw new ConfigurationError(`Unknown retry option \`${name}\`: use ${Object.keys(base).join(", ")}.`);
    if (value !== undefined) policy[name] = value === false && name === "budget" ? (value as never) : checkNumber(value, `retry.${name}`);
  }
  if (!Number.isInteger(policy.maxAttempts) || policy.maxAttempts < 1)
    throw new ConfigurationError("`retry.maxAttempts` must be an integer of at least 1: it includes the first attempt.");
  return policy;
}

function checkNumber(value: unknown, name: string): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new ConfigurationError(`\`${name}\` must be a number of 0 or more.`);
}
