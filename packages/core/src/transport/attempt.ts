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
}

/** How an attempt ended. `failed` says which step threw. */
export type AttemptResult =
  | { readonly response: RawResponse; readonly failed?: undefined }
  | { readonly failed: "limit"; readonly thrown: Interruption }
  | { readonly failed: "auth" | "headers" | "fetch"; readonly thrown: unknown };

/** An attempt without a response. */
export type FailedAttempt = Exclude<AttemptResult, { readonly response: RawResponse }>;

/**
 * Makes one attempt: authorizes the request, sends it and reads the response. It does not create errors.
 *
 * @param context The request.
 * @returns The response, or what was thrown and where.
 */
export async function attempt(context: RequestContext): Promise<AttemptResult> {
  const { connection, operation, options, request, settings } = context.parts;
  const { hooks, logger } = settings;
  const { method } = operation.descriptor;
  const body = request.body?.body;
  let step: "auth" | "headers" | "fetch" = "headers";
  const send = async (signal: AbortSignal | undefined): Promise<RawResponse> => {
    const headers: Record<string, string> = { ...context.headers };
    for (const current of context.headerFunctions) {
      const returned = await current();
      context.returnedHeaders.push(returned);
      if (signal?.aborted) throw signal.reason;
      Object.assign(headers, returned);
    }
    step = "auth";
    const auth = operation.descriptor.authenticated ? options.auth : undefined;
    if (auth !== undefined) {
      const pending = auth.authorize({ method, url: context.url, headers, body });
      const credentials = isPromise(pending) ? await pending : pending;
      if (typeof credentials !== "object" || credentials === null)
        throw new ConfigurationError("`authorize` of the auth provider must return an object of headers.");
      mergeCredentials(context, headers, credentials);
      context.credentials.push({ ...credentials });
    }
    if (signal?.aborted) throw signal.reason;
    context.sent = headers;
    step = "fetch";
    context.attempts += 1;
    if (hooks !== undefined) emit(hooks.onRequest, () => requestEvent(context), logger);
    const init: RequestInit = { method, headers, redirect: "manual" };
    if (body !== undefined) init.body = body;
    if (signal !== undefined) init.signal = signal;
    const fetch = options.fetch ?? connection.fetch ?? settings.fetch ?? globalThis.fetch;
    const received = await fetch(context.url, init);
    try {
      return await readResponse(context, received, signal);
    } catch (error) {
      // The status of an error counts, even if its body is cut or broken.
      if (isPlatformClientError(error) || received.ok || signal?.aborted) throw error;
      return { response: received, text: "", truncated: true };
    }
  };
  const startedAt = performance.now();
  try {
    const response = await withTimeout(send, context.limits);
    if (hooks !== undefined || logger !== undefined) reportResponse(context, response.response.status, startedAt);
    return { response };
  } catch (thrown) {
    return thrown instanceof Interruption ? { failed: "limit", thrown } : { failed: step, thrown };
  }
}

// Any object with `then`: promises of other realms and libraries are not instances of Promise.
function isPromise(value: AuthHeaders | PromiseLike<AuthHeaders>): value is PromiseLike<AuthHeaders> {
  return typeof (value as Partial<PromiseLike<AuthHeaders>> | undefined)?.then === "function";
}

function mergeCredentials(context: RequestContext, headers: Record<string, string>, credentials: AuthHeaders): void {
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
}

async function readResponse(context: RequestContext, response: Response, signal: AbortSignal | undefined): Promise<RawResponse> {
  if (typeof (response as Response | undefined)?.status !== "number" || typeof response.text !== "function")
    throw new ConfigurationError("`fetch` must return a Response, but returned something else.");
  if (signal?.aborted) {
    response.body?.cancel().catch(() => undefined);
    throw signal.reason;
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

// The server says how long an uncompressed body is, and fetch holds it to that.
function fits({ headers }: Response, limit: number): boolean {
  if (limit === Infinity) return true;
  const length = headers.get("content-length");
  return length !== null && /^\d+$/.test(length) && !headers.has("content-encoding") && Number(length) <= limit;
}

function reportResponse(context: RequestContext, status: number, startedAt: number): void {
  const { hooks, logger } = context.parts.settings;
  const elapsed = Math.round(performance.now() - startedAt);
  emit(hooks?.onResponse, () => ({ ...requestEvent(context), status, elapsed }), logger);
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
