import type { Limits } from "./attempt.ts";
import type { EncodedBody } from "./body.ts";
import { collectArgumentSecrets } from "./bind.ts";
import { ConfigurationError } from "./errors.ts";
import { readHeaders } from "./headers.ts";
import { readFetch, readRetry, readTime, readTimeout } from "./options.ts";
import type { CallOptions, RetryPolicy, Settings } from "./options.ts";
import { addSecret, collectSecrets, safeUrl } from "./redact.ts";
import type { Route } from "./route.ts";
import type { Fetch } from "./types.ts";

/** What is to be sent. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Record<string, string> | undefined;
  readonly body: EncodedBody | undefined;
}

/** Everything about one call while it runs. Nothing of it outlives the call. */
export class CallState {
  readonly platform: string;
  readonly route: Route;
  readonly settings: Settings;
  /** Where the next attempt goes; a redirect changes it. */
  url: string;
  /** The headers of every attempt, before credentials. */
  readonly headers: Record<string, string>;
  /** The headers that come from arguments; the pages behind the first need them too. */
  readonly argumentHeaders: Record<string, string> | undefined;
  readonly body: BodyInit | undefined;
  readonly limits: Limits;
  /** The deadline in milliseconds, for messages. */
  readonly deadline: number | undefined;
  readonly retry: RetryPolicy;
  readonly fetch: Fetch;
  /** Attempts made so far. */
  attempts = 0;
  /** When the call began, on the `performance.now()` clock. */
  readonly startedAt: number = performance.now();
  /** The headers of every attempt, credentials included. */
  readonly sent: Record<string, string>[] = [];
  /** The call's arguments: the secrets among them must not be shown. */
  readonly args: Readonly<Record<string, unknown>> | undefined;
  readonly #callHeaders: Readonly<Record<string, string>> | undefined;

  /**
   * @param settings The client's settings.
   * @param route The operation.
   * @param outgoing What is to be sent.
   * @param options The call's options.
   * @param args The call's arguments, for finding the secrets among them.
   * @throws {ConfigurationError} When an option cannot work.
   */
  constructor(settings: Settings, route: Route, outgoing: Outgoing, options: CallOptions, args?: Readonly<Record<string, unknown>>) {
    this.platform = settings.platform;
    this.settings = settings;
    this.route = route;
    this.url = outgoing.url;
    const own = options.headers === undefined ? undefined : readHeaders(options.headers);
    const contentType = outgoing.body?.contentType;
    this.#callHeaders = own;
    this.headers = { accept: "application/json, */*;q=0.5" };
    if (contentType !== undefined) this.headers["content-type"] = contentType;
    if (settings.headers !== undefined || outgoing.headers !== undefined || own !== undefined)
      Object.assign(this.headers, settings.headers, outgoing.headers, own);
    this.argumentHeaders = outgoing.headers;
    this.body = outgoing.body?.body;
    this.args = args;
    if (options.signal !== undefined && !(options.signal instanceof AbortSignal))
      throw new ConfigurationError("`signal` must be an AbortSignal.");
    this.deadline = options.deadline === undefined ? settings.deadline : readTime(options.deadline, "deadline");
    this.limits = {
      timeout: options.timeout === undefined ? settings.timeout : readTimeout(options.timeout, "timeout"),
      deadlineAt: this.deadline === undefined ? undefined : this.startedAt + this.deadline,
      signal: options.signal,
    };
    this.retry = options.retry === undefined ? settings.retry : readRetry(options.retry, settings.retry);
    this.fetch = readFetch(options.fetch) ?? settings.fetch ?? globalThis.fetch;
  }

  /** @returns Every secret text of this call: credentials of all attempts, secret arguments, headers and query values. Only errors and logs need it. */
  secrets(): Set<string> {
    const found = new Set<string>();
    for (const headers of [this.settings.headers, this.#callHeaders, this.argumentHeaders])
      collectSecrets(headers, found, { headers: true });
    for (const headers of this.sent) {
      for (const [name, value] of Object.entries(headers))
        if (this.headers[name] !== value && name !== "date") addSecret(value, found, true);
    }
    collectArgumentSecrets(this.route, this.args, found);
    const query = this.url.indexOf("?");
    if (query >= 0) collectSecrets(Object.fromEntries(new URLSearchParams(this.url.slice(query))), found);
    return found;
  }

  /** @returns The URL without anything secret. */
  safeUrl(): string {
    return safeUrl(this.url, this.secrets());
  }
}
