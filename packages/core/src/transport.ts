import type { Rejection } from "./auth.ts";
import { exchange, Interruption, wait, within } from "./attempt.ts";
import type { Reply } from "./attempt.ts";
import type { CallState } from "./call-state.ts";
import { isApiError, isPlatformClientError, PlatformClientError } from "./errors.ts";
import type { ApiError } from "./errors.ts";
import { apiError, connectionError, interruptionError, requestDetails } from "./failure.ts";
import { notify } from "./hooks.ts";
import type { RequestEvent } from "./hooks.ts";
import { write } from "./logger.ts";
import { redactCause } from "./redact-cause.ts";
import { followRedirect, mostRedirects } from "./redirect.ts";
import { backoff, mayRetryFailure, mayRetryStatus, readRetryAfter } from "./retry.ts";

/** Marks what an auth provider threw, until it is told apart from what fetch threw. */
class AuthFailure extends Error {
  /** @param cause What it threw. */
  constructor(cause: unknown) {
    super("The auth provider failed.", { cause });
  }
}

/** How a call ended: with a reply, and with an error when its status is none of success. */
export interface Settled {
  readonly reply: Reply;
  readonly error: ApiError | undefined;
}

/**
 * Sends a call: attempt after attempt until one counts.
 *
 * @param state The call.
 * @returns A reply with a success status, its body read.
 * @throws {PlatformClientError} `ApiError` for an error status, `ConnectionError`, `TimeoutError`, `AbortedError`; or what the auth provider threw.
 */
export async function send(state: CallState): Promise<Reply> {
  const { reply, error } = await settle(state);
  if (error !== undefined) throw error;
  return reply;
}

/**
 * Like {@link send}, but an error status is an outcome, not an exception.
 *
 * @param state The call.
 * @returns The reply, and the error that its status means.
 * @throws {PlatformClientError} `ConnectionError`, `TimeoutError`, `AbortedError`; or what the auth provider threw.
 */
export async function settle(state: CallState): Promise<Settled> {
  let renewed = false;
  let redirects = 0;
  for (let tries = 1; ; tries += 1) {
    let failed: { reply?: Reply; error: PlatformClientError };
    try {
      const reply = await attempt(state);
      if (reply.response.ok) return { reply, error: undefined };
      const redirect = followRedirect(reply.response, state.route.method, state.url);
      if (redirect !== undefined) {
        redirects += 1;
        const note =
          "refused" in redirect ? redirect.refused : redirects > mostRedirects ? `more than ${mostRedirects} redirects` : undefined;
        if (note !== undefined) return lose(state, reply, apiError(state, reply, { code: "redirect_refused", note }));
        state.url = (redirect as { url: string }).url;
        tries -= 1;
        continue;
      }
      if (!renewed && (await renew(state, reply))) {
        renewed = true;
        tries -= 1;
        continue;
      }
      failed = { reply, error: judge(state, reply) };
    } catch (thrown) {
      failed = { error: understand(state, thrown) };
    }
    const { reply, error } = failed;
    const delay = error.retryAfter ?? backoff(state.retry, tries);
    if (!error.retryable || tries >= state.retry.maxAttempts || !mayWait(state, delay, error.retryAfter)) return lose(state, reply, error);
    notify(state.settings.hooks?.onRetry, () => ({ ...event(state), delay, error }), state.settings.logger);
    write(state.settings.logger, "info", () => `${error.message}; next attempt in ${Math.round(delay)} ms`);
    try {
      await wait(delay, state.limits);
    } catch (interruption) {
      return lose(state, undefined, understand(state, interruption));
    }
  }
}

// The end of a call that failed: told to the logger, then returned when there is a reply, else thrown.
function lose(state: CallState, reply: Reply | undefined, error: PlatformClientError): Settled {
  write(state.settings.logger, error.code === "aborted" ? "debug" : "error", () => error.message);
  if (reply === undefined) throw error;
  return { reply, error: error as ApiError };
}

function judge(state: CallState, reply: Reply): ApiError {
  const { headers, status } = reply.response;
  const retryAfter = readRetryAfter(headers, status, Date.now());
  const note = status === 401 || status === 403 ? explanation(state, reply) : undefined;
  return apiError(state, reply, { retryable: mayRetryStatus(status, state.route.idempotent, retryAfter !== undefined), retryAfter, note });
}

async function attempt(state: CallState): Promise<Reply> {
  const { settings, route } = state;
  const { hooks, logger } = settings;
  const auth = route.auth ? settings.auth : undefined;
  const headers = { ...state.headers };
  state.sent.push(headers);
  const startedAt = hooks || logger ? performance.now() : 0;
  const reply = await within(async (signal) => {
    if (auth !== undefined) {
      try {
        const pending = auth.authorize({ method: route.method, url: state.url, headers, body: state.body });
        if (pending !== undefined) await pending;
      } catch (cause) {
        throw new AuthFailure(cause);
      }
    }
    if (signal?.aborted) throw signal.reason;
    state.attempts += 1;
    notify(hooks?.onRequest, () => event(state), logger);
    const init: RequestInit = { method: route.method, headers, redirect: "manual" };
    if (state.body !== undefined) init.body = state.body;
    if (signal !== undefined) init.signal = signal;
    return exchange(state.fetch, state.url, init, route.replyKind === "blob");
  }, state.limits);
  if (hooks || logger) {
    const elapsed = Math.round(performance.now() - startedAt);
    const { status } = reply.response;
    notify(hooks?.onResponse, () => ({ ...event(state), status, elapsed }), logger);
    write(
      logger,
      "debug",
      () =>
        `[${state.platform}.${route.operation}] ${route.method} ${state.safeUrl()}: ${status} in ${elapsed} ms, attempt ${state.attempts}`,
    );
  }
  return reply;
}

async function renew(state: CallState, reply: Reply): Promise<boolean> {
  const auth = state.route.auth ? state.settings.auth : undefined;
  const { status } = reply.response;
  if (auth?.renew === undefined || (status !== 401 && status !== 403)) return false;
  return within(async () => {
    try {
      return (await auth.renew?.(rejection(state, reply))) === true;
    } catch (cause) {
      throw new AuthFailure(cause);
    }
  }, state.limits);
}

// A provider that cannot explain does not change the failure.
function explanation(state: CallState, reply: Reply): string | undefined {
  try {
    return state.settings.auth?.explain?.(rejection(state, reply));
  } catch (error) {
    write(
      state.settings.logger,
      "warn",
      () => `The auth provider could not explain a refusal: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

function rejection(state: CallState, reply: Reply): Rejection {
  const { status, headers } = reply.response;
  return { status, headers, body: reply.text, sent: state.sent.at(-1) ?? {} };
}

function credentialsRefused(state: CallState, cause: ApiError): PlatformClientError {
  const message = `[${state.platform}.${state.route.operation}] the credentials could not be had: ${cause.message}`;
  const { retryAfter, retryable } = cause;
  return new PlatformClientError(message, { ...requestDetails(state), code: "auth_failed", cause, retryable, retryAfter });
}

function understand(state: CallState, thrown: unknown): PlatformClientError {
  const { idempotent } = state.route;
  if (thrown instanceof Interruption) return interruptionError(state, thrown, idempotent);
  if (thrown instanceof AuthFailure) {
    const { cause } = thrown;
    // Callers branch on 404 and 409: those of a token endpoint must not be taken for the operation's own.
    if (isApiError(cause) && (cause.status === 404 || cause.status === 409)) return credentialsRefused(state, cause);
    if (isPlatformClientError(cause)) return cause;
    const message = `[${state.platform}.${state.route.operation}] the credentials could not be had`;
    return new PlatformClientError(message, {
      ...requestDetails(state),
      code: "auth_failed",
      cause: redactCause(thrown.cause, state.secrets()),
    });
  }
  if (isPlatformClientError(thrown)) return thrown;
  return connectionError(state, thrown, mayRetryFailure(thrown, idempotent));
}

function mayWait(state: CallState, delay: number, asked: number | undefined): boolean {
  if (asked !== undefined && asked > state.retry.maxRetryAfter) return false;
  const { deadlineAt } = state.limits;
  return deadlineAt === undefined || performance.now() + delay < deadlineAt;
}

function event(state: CallState): RequestEvent {
  return {
    platform: state.platform,
    operation: state.route.operation,
    method: state.route.method,
    url: state.safeUrl(),
    attempt: state.attempts,
  };
}
