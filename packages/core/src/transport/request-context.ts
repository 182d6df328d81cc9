import type { Limits } from "../async/with-timeout.ts";
import type { AuthHeaders } from "../auth/provider.ts";
import { idOf } from "../operation.ts";
import type { Arguments, Operation } from "../operation.ts";
import type { Connection, ResolvedCallOptions, Settings } from "../options.ts";
import { Redactor } from "../redaction/redactor.ts";
import { addSecret, collectSecrets } from "../redaction/secrets.ts";
import { collectArgumentSecrets } from "../request/argument-secrets.ts";
import type { HttpRequest } from "../request/build-request.ts";
import type { ResolvedHeaders } from "../request/headers.ts";

/** What a request is made from. */
export interface RequestParts {
  readonly operation: Operation;
  readonly settings: Settings;
  /** The server. All pages of a list come from the same one. */
  readonly connection: Connection;
  readonly request: HttpRequest;
  /** The arguments of the call. The secrets among them must not be shown. */
  readonly args: Arguments | undefined;
  readonly options: ResolvedCallOptions;
  /** The number of the page that is requested, from 1. */
  readonly page?: number;
  /** When the whole call must be done, on the `performance.now()` clock. Default: from now, as the options say. */
  readonly deadlineAt?: number | undefined;
}

const none: readonly never[] = [];

/** The headers of a request without any of its own. */
const noHeaders: Readonly<Record<string, string>> = { accept: "application/json, */*;q=0.5" };

function plain(headers: ResolvedHeaders): Readonly<Record<string, string>> | undefined {
  return typeof headers === "function" ? undefined : headers;
}

/** Everything about one request while it runs: a call has one, and each further page of a list. Nothing of it outlives the call. */
export class RequestContext {
  readonly parts: RequestParts;
  readonly limits: Limits;
  /** The headers of every attempt, without credentials and without those of {@link headerParts}. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers of the client, of the arguments and of the call, in this order, if one of them is a function. Later ones replace earlier ones. */
  readonly headerParts: readonly ResolvedHeaders[];
  /** The headers that functions returned for each attempt. */
  returnedHeaders: readonly Readonly<Record<string, string>>[] = none;
  /** Where the next attempt goes; a redirect changes it. */
  url: string;
  /** The step of the attempt in progress: what fails then fails there. */
  step: "auth" | "headers" | "fetch" = "headers";
  /** Attempts made so far. */
  attempts = 0;
  /** When the request began, on the `performance.now()` clock. */
  readonly startedAt: number = performance.now();
  /** The headers of the last attempt, with credentials. */
  sent: Readonly<Record<string, string>> = {};
  /** The headers that the auth provider returned for each attempt. Their values never appear in errors and logs. */
  credentials: readonly AuthHeaders[] = none;
  #redactor: { readonly attempts: number; readonly value: Redactor } | undefined;

  /** @param parts What the request is made from. */
  constructor(parts: RequestParts) {
    const { options, request, settings } = parts;
    const { deadline, signal, timeout } = options;
    this.parts = parts;
    this.url = request.url;
    this.limits = { timeout, deadlineAt: parts.deadlineAt ?? (deadline === undefined ? undefined : this.startedAt + deadline), signal };
    const contentType = request.body?.contentType;
    if (contentType === undefined && settings.headers === undefined && request.headers === undefined && options.headers === undefined) {
      this.headerParts = none;
      this.headers = noHeaders;
      return;
    }
    const headers: Record<string, string> = { ...noHeaders };
    if (contentType !== undefined) headers["content-type"] = contentType;
    const layers = [settings.headers, request.headers, options.headers];
    if (layers.some((layer) => typeof layer === "function")) this.headerParts = layers;
    else {
      this.headerParts = none;
      for (const layer of layers) Object.assign(headers, layer);
    }
    this.headers = headers;
  }

  /**
   * Creates the context of a further page. The deadline of the call applies to it too.
   *
   * @param url The page's URL.
   * @param page The page's number.
   * @param signal Ends the request of the page.
   * @returns The context.
   */
  forPage(url: string, page: number, signal: AbortSignal): RequestContext {
    const { options, request } = this.parts;
    return new RequestContext({
      ...this.parts,
      request: { url, headers: request.headers, body: undefined },
      options: { ...options, signal },
      page,
      deadlineAt: this.limits.deadlineAt,
    });
  }

  /**
   * Tells whether the caller set a header, for the client or for this call.
   *
   * @param name The header's name in lower case.
   * @returns Whether the caller did.
   */
  isCallerHeader(name: string): boolean {
    const { options, settings } = this.parts;
    return [plain(settings.headers), plain(options.headers), ...this.returnedHeaders].some(
      (headers) => headers !== undefined && name in headers,
    );
  }

  /** @returns Removes every secret of this call: credentials of all attempts, secret arguments, headers and query values. Only errors and logs need it. */
  redactor(): Redactor {
    const attempts = this.credentials.length + this.returnedHeaders.length;
    if (this.#redactor?.attempts !== attempts) this.#redactor = { attempts, value: new Redactor(this.#secrets()) };
    return this.#redactor.value;
  }

  #secrets(): Set<string> {
    const { args, operation, options, request, settings } = this.parts;
    const found = new Set<string>();
    for (const headers of [plain(settings.headers), request.headers, plain(options.headers), ...this.returnedHeaders])
      collectSecrets(headers, found, { headers: true });
    for (const headers of this.credentials) {
      for (const [name, value] of Object.entries(headers))
        if (options.auth?.publicHeaders?.includes(name) !== true) addSecret(value, found, true);
    }
    collectArgumentSecrets(operation, args, found);
    // A redirect changes the URL.
    for (const url of [request.url, this.url])
      for (const [name, value] of new URL(url).searchParams) collectSecrets({ [name]: value }, found);
    return found;
  }

  /** @returns The URL without secrets. */
  safeUrl(): string {
    return this.redactor().url(this.url);
  }

  /** @returns What is requested, for messages: `[inmanta.resourceList] GET https://...`. */
  describe(): string {
    const { operation } = this.parts;
    return `[${idOf(operation)}] ${operation.descriptor.method} ${this.safeUrl()}`;
  }
}
