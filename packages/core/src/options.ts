import type { AuthOptions } from "./auth/header-auth.ts";
import type { AuthProvider, Credential } from "./auth/provider.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger } from "./logger.ts";
import type { BodyEncoders } from "./operation.ts";
import type { BaseUrl } from "./request/base-url.ts";
import type { QueryEncoding } from "./request/query.ts";
import type { HeadersOption, ResolvedHeaders } from "./request/headers.ts";
import type { RetryBudget } from "./retry-budget.ts";
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
