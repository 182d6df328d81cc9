import { Interruption, withTimeout } from "../async/with-timeout.ts";
import { emit } from "../hooks.ts";
import type { RequestEvent } from "../hooks.ts";
import { log } from "../logger.ts";
import type { Fetch } from "../types.ts";
import type { RequestContext } from "./request-context.ts";

/** A response whose body has been read. */
export interface RawResponse {
  readonly response: Response;
  /** The body as a string; empty if it was read as bytes or not at all. */
  readonly text: string;
  /** The body as bytes, if the operation returns a Blob and the status is a success. */
  readonly bytes: ArrayBuffer | undefined;
}

/** How an attempt ended. `failed` says which step threw. */
export type AttemptResult =
  | { readonly response: RawResponse; readonly failed?: undefined }
  | { readonly failed: "limit"; readonly thrown: Interruption }
  | { readonly failed: "auth" | "fetch"; readonly thrown: unknown };

/**
 * Makes one attempt: authorizes the request, sends it and reads the response. It does not create errors.
 *
 * @param context The request.
 * @returns The response, or what was thrown and where.
 */
export async function attempt(context: RequestContext): Promise<AttemptResult> {
  let step: "auth" | "fetch" = "auth";
  const send = async (signal: AbortSignal | undefined): Promise<RawResponse> => {
    const { connection, operation, options, request, settings } = context.parts;
    const auth = operation.descriptor.authenticated ? options.auth : undefined;
    const { method, response } = operation.descriptor;
    const body = request.body?.body;
    const headers: Record<string, string> = { ...context.headers };
    if (auth !== undefined) {
      const pending = auth.authorize({ method, url: context.url, headers: context.headers, body });
      const credentials = pending instanceof Promise ? await pending : pending;
      context.credentials.push(credentials);
      for (const name in credentials) headers[name.toLowerCase()] = credentials[name] as string;
    }
    context.sent = headers;
    if (signal?.aborted) throw signal.reason;
    step = "fetch";
    context.attempts += 1;
    if (settings.hooks !== undefined) emit(settings.hooks.onRequest, () => requestEvent(context), settings.logger);
    const init: RequestInit = { method, headers, redirect: "manual" };
    if (body !== undefined) init.body = body;
    if (signal !== undefined) init.signal = signal;
    const fetch = options.fetch ?? connection.fetch ?? settings.fetch ?? globalThis.fetch;
    return fetchAndRead(fetch, context.url, init, response.type === "blob");
  };
  const { hooks, logger } = context.parts.settings;
  const startedAt = performance.now();
  try {
    const response = await withTimeout(send, context.limits);
    if (hooks !== undefined || logger !== undefined) reportResponse(context, response.response.status, startedAt);
    return { response };
  } catch (thrown) {
    return thrown instanceof Interruption ? { failed: "limit", thrown } : { failed: step, thrown };
  }
}

async function fetchAndRead(fetch: Fetch, url: string, init: RequestInit, asBytes: boolean): Promise<RawResponse> {
  const response = await fetch(url, init);
  if (init.signal?.aborted) {
    response.body?.cancel().catch(() => undefined);
    throw init.signal.reason;
  }
  if (asBytes && response.ok) return { response, text: "", bytes: await response.arrayBuffer() };
  if (init.method === "HEAD" || response.status === 204 || response.status === 304) return { response, text: "", bytes: undefined };
  return { response, text: await response.text(), bytes: undefined };
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
