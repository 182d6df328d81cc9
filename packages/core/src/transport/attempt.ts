import { cancellationKey } from "../async/cancellation.ts";
import type { Cancellation, FetchInit } from "../async/cancellation.ts";
import { Interruption, withTimeout } from "../async/with-timeout.ts";
import type { AuthHeaders } from "../auth/provider.ts";
import { ConfigurationError } from "../errors/errors.ts";
import { isPlatformClientError } from "../errors/guards.ts";
import { emit } from "../hooks.ts";
import type { RequestEvent } from "../hooks.ts";
import { log } from "../logger.ts";
import { invalidHeader, validHeaderValue } from "../request/headers.ts";
import { maxErrorBytes } from "./error-body.ts";
import { readBytes, readText } from "./read-body.ts";
import type { RequestContext } from "./request-context.ts";

/** A response whose body has been read. */
export interface RawResponse {
  readonly response: Response;
  /** The body as a string; empty if it was read as bytes or not at all. */
  readonly text: string;
  /** The body as bytes, if the operation returns a Blob and the status is a success. */
  readonly bytes?: readonly Uint8Array<ArrayBuffer>[] | undefined;
  /** Whether the body is larger than the limit, and only its beginning was read. */
  readonly truncated?: boolean | undefined;
  /** Whether the body of an error status could not be read, because it was cut off or its encoding is broken. */
  readonly broken?: boolean | undefined;
}

/** How an attempt ended. `failed` says which step threw. */
export type AttemptResult =
  | { readonly response: RawResponse; readonly failed?: undefined }
  | { readonly response?: undefined; readonly failed: "limit"; readonly thrown: Interruption }
  | { readonly response?: undefined; readonly failed: "auth" | "headers" | "fetch"; readonly thrown: unknown };

/** An attempt without a response. */
export type FailedAttempt = Exclude<AttemptResult, { readonly response: RawResponse }>;

/**
 * Makes one attempt: authorizes the request, sends it and reads the response. It does not create errors.
 *
 * @param context The request.
 * @returns The response, or what was thrown and where.
 */
export async function attempt(context: RequestContext): Promise<AttemptResult> {
  const { hooks, logger } = context.parts.settings;
  const startedAt = hooks === undefined && logger === undefined ? undefined : performance.now();
  try {
    const response = await withTimeout((cancellation) => send(context, cancellation), context.limits);
    if (startedAt !== undefined) reportResponse(context, response.response.status, startedAt);
    return { response };
  } catch (thrown) {
    return thrown instanceof Interruption ? { failed: "limit", thrown } : { failed: context.step, thrown };
  }
}

// Many calls wait here at the same time, so it has few variables.
async function send(context: RequestContext, cancellation: Cancellation | undefined): Promise<RawResponse> {
  const pending = prepare(context, cancellation);
  const response = await startFetch(context, isPromise(pending) ? await pending : pending, cancellation);
  try {
    return await readResponse(context, response, cancellation);
  } catch (error) {
    // The status of an error counts, even if its body is cut or broken.
    if (isPlatformClientError(error) || response.ok || cancellation?.aborted) throw error;
    return { response, text: "", broken: true };
  }
}

function startFetch(context: RequestContext, headers: Record<string, string>, cancellation: Cancellation | undefined): Promise<Response> {
  const { connection, operation, options, request, settings } = context.parts;
  if (cancellation?.aborted) throw cancellation.reason;
  context.sent = headers;
  context.step = "fetch";
  context.attempts += 1;
  emit(settings.hooks, "onRequest", () => requestEvent(context), settings.logger);
  const { method } = operation.descriptor;
  const init: FetchInit =
    cancellation === undefined
      ? { method, headers, redirect: "manual" }
      : {
          method,
          headers,
          redirect: "manual",
          // An own property, so that a copy of the object has the signal.
          get signal() {
            return cancellation.signal;
          },
          [cancellationKey]: cancellation,
        };
  if (request.body !== undefined) init.body = request.body.body;
  const fetch = options.fetch ?? connection.fetch ?? settings.fetch ?? globalThis.fetch;
  return fetch(context.url, init);
}

// Returns the headers of an attempt: a promise only if a function of the caller does.
function prepare(
  context: RequestContext,
  cancellation: Cancellation | undefined,
): Record<string, string> | Promise<Record<string, string>> {
  const headers: Record<string, string> = { ...context.headers };
  if (context.headerParts.length === 0) return authorize(context, headers);
  context.step = "headers";
  return addHeaders(context, headers, cancellation);
}

async function addHeaders(
  context: RequestContext,
  headers: Record<string, string>,
  cancellation: Cancellation | undefined,
): Promise<Record<string, string>> {
  for (const part of context.headerParts) {
    if (typeof part !== "function") {
      Object.assign(headers, part);
      continue;
    }
    const returned = await part();
    context.returnedHeaders = [...context.returnedHeaders, returned];
    if (cancellation?.aborted) throw cancellation.reason;
    Object.assign(headers, returned);
  }
  return authorize(context, headers);
}

function authorize(context: RequestContext, headers: Record<string, string>): Record<string, string> | Promise<Record<string, string>> {
  const { operation, options, request } = context.parts;
  const { authenticated, method } = operation.descriptor;
  context.step = "auth";
  if (!authenticated || options.auth === undefined) return headers;
  const pending = options.auth.authorize({ method, url: context.url, headers, body: request.body?.body });
  const add = (credentials: AuthHeaders): Record<string, string> => addCredentials(context, headers, credentials);
  return isPromise(pending) ? Promise.resolve(pending).then(add) : add(pending);
}

// Any object with `then`: promises of other realms and libraries are not instances of Promise.
function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as Partial<PromiseLike<T>> | null | undefined)?.then === "function";
}

function addCredentials(context: RequestContext, headers: Record<string, string>, credentials: AuthHeaders): Record<string, string> {
  if (typeof credentials !== "object" || (credentials as object | null) === null)
    throw new ConfigurationError("`authorize` of the auth provider must return an object of headers.");
  for (const name in credentials) {
    const value = credentials[name] as string;
    if (typeof value !== "string" || !validHeaderValue.test(value)) throw invalidHeader(name);
    const lower = name.toLowerCase();
    if (lower in headers && headers[lower] !== value && context.isCallerHeader(lower))
      throw new ConfigurationError(
        `\`headers\` contains \`${lower}\`, which the credentials would replace: pass \`token\` or \`auth\` instead.`,
      );
    headers[lower] = value;
  }
  // A provider whose headers never change freezes them, so that no call needs a copy.
  context.credentials = [...context.credentials, Object.isFrozen(credentials) ? credentials : { ...credentials }];
  return headers;
}

async function readResponse(context: RequestContext, response: Response, cancellation: Cancellation | undefined): Promise<RawResponse> {
  if (typeof (response as Response | undefined)?.status !== "number" || typeof response.text !== "function")
    throw new ConfigurationError("`fetch` must return a Response, but returned something else.");
  if (cancellation?.aborted) {
    response.body?.cancel().catch(() => undefined);
    throw cancellation.reason;
  }
  const { operation, options } = context.parts;
  const { type } = operation.descriptor.response;
  if (operation.descriptor.method === "HEAD" || response.status === 204 || response.status === 304) return { response, text: "" };
  const isBlob = response.ok && type === "blob";
  const limit = !response.ok ? maxErrorBytes : isBlob ? options.maxDownloadBytes : options.maxResponseBytes;
  if (fits(response, limit)) {
    return isBlob
      ? { response, text: "", bytes: [new Uint8Array(await response.arrayBuffer())] }
      : { response, text: await response.text() };
  }
  if (!isBlob) return { response, ...(await readText(response, limit)) };
  const { parts, truncated } = await readBytes(response, limit);
  return { response, text: "", bytes: parts, truncated };
}

// The server says how long an uncompressed body is, and fetch holds it to that. Browsers hide the compression of other origins.
function fits({ headers, type }: Response, limit: number): boolean {
  if (limit === Infinity) return true;
  if (type === "cors") return false;
  const length = headers.get("content-length");
  return length !== null && /^\d+$/.test(length) && !headers.has("content-encoding") && Number(length) <= limit;
}

function reportResponse(context: RequestContext, status: number, startedAt: number): void {
  const { hooks, logger } = context.parts.settings;
  const elapsed = Math.round(performance.now() - startedAt);
  emit(hooks, "onResponse", () => ({ ...requestEvent(context), status, elapsed }), logger);
  log(logger, "debug", () => `${context.describe()}: ${status} in ${elapsed} ms, attempt ${context.attempts}`);
}

/**
 * Describes an attempt for hooks.
 *
 * @param context The request.
 * @returns The event.
 */
export function requestEvent(context: RequestContext): RequestEvent {
  const { descriptor, name, platform } = context.parts.operation;
  return { platform, operation: name, method: descriptor.method, url: context.safeUrl(), attempt: context.attempts };
}
