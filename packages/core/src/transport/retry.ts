import { backoff } from "../async/backoff.ts";
import type { BackoffOptions } from "../async/backoff.ts";
import { causesOf } from "../errors/redact-cause.ts";

const retryableStatuses = new Set([408, 429, 502, 503, 504]);

/** Error codes of name lookup and connecting: nothing has reached a server. Spellings of Node, Bun and Deno. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ConnectionRefused|FailedToOpenSocket|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Tells whether a response can be retried. 500 is not retried: several of these servers return it for invalid input. An operation that is not idempotent
 * is retried only on a 429: a gateway can return 503 after the server did the work.
 *
 * @param status The status of the response.
 * @param idempotent Whether the operation can be sent twice.
 * @returns Whether another attempt is safe and can help.
 */
export function canRetryStatus(status: number, idempotent: boolean): boolean {
  return idempotent ? retryableStatuses.has(status) : status === 429;
}

/**
 * Tells whether a request without a response can be retried.
 *
 * @param error What fetch threw.
 * @param idempotent Whether the operation can be sent twice.
 * @returns Whether another attempt is safe and can help.
 */
export function canRetryFailure(error: unknown, idempotent: boolean): boolean {
  return !isPermanent(error) && (idempotent || wasNeverSent(error));
}

/** What undici and other runtimes throw for a request that they refuse to send. */
const refusedByRuntime =
  /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID_ARG_TYPE|ERR_INVALID_CHAR|ERR_INVALID_URL|UND_ERR_DESTROYED|UND_ERR_CLOSED)$/;

const refusal = /invalid (header|[\w-]+ header)|forbidden header|expect header|ByteString|is not a (valid|legal) HTTP|^bad port$/i;

function isPermanent(error: unknown): boolean {
  return causesOf(error).some(({ code, message }) => refusedByRuntime.test(code) || refusal.test(message));
}

/**
 * Tells whether a request failed at a time limit of the runtime: Node's fetch waits 300 seconds for headers and between two parts of a body.
 *
 * @param error What fetch threw.
 * @returns Whether it did.
 */
export function isRuntimeTimeout(error: unknown): boolean {
  return causesOf(error).some(({ code }) => code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT");
}

function wasNeverSent(error: unknown): boolean {
  for (const { code, error: cause, message, syscall } of causesOf(error)) {
    if (syscall === "read" || syscall === "write") return false;
    if (neverSent.test(code)) return true;
    if (cause instanceof AggregateError && cause.errors.length > 0) return cause.errors.every(wasNeverSent);
    if (/\(os error (111|61|10061)\)/.test(message)) return true;
  }
  return false;
}

/**
 * Parses how long the server asks to wait: `Retry-After` in seconds or as a date, or `RateLimit-Reset` or `X-RateLimit-Reset` of a 429.
 * Dates count from the `Date` of the response: the server's clock can differ from ours.
 *
 * @param headers The response headers.
 * @param status The status of the response.
 * @param now Our time in milliseconds since the epoch, for responses without a `Date`.
 * @returns Milliseconds, or `undefined` if there is no valid value.
 */
export function parseRetryAfter(headers: Headers, status: number, now: number): number | undefined {
  const after = headers.get("retry-after");
  const serverNow = Date.parse(headers.get("date") ?? "");
  const from = Number.isNaN(serverNow) ? now : serverNow;
  const delay = after === null ? undefined : parseDelay(after, from);
  if (delay !== undefined || status !== 429) return delay;
  const reset = headers.get("ratelimit-reset") ?? headers.get("x-ratelimit-reset");
  return reset === null ? undefined : parseDelay(reset, from);
}

/** Larger numbers are seconds since the epoch, not a duration, and a thousand times larger ones milliseconds. */
const epochThreshold = 1_000_000_000;

function parseDelay(text: string, now: number): number | undefined {
  // A header that was sent more than once: the longest delay counts.
  const seconds = /^\s*\d+(\.\d+)?(\s*,\s*\d+(\.\d+)?)*\s*$/.test(text) ? Math.max(...text.split(",").map(Number)) : Number.NaN;
  if (seconds > 1000 * epochThreshold) return Math.max(0, seconds - now);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds > epochThreshold ? seconds * 1000 - now : seconds * 1000);
  const date = /^\s*([a-z]{3,9},? |\d{4}-\d\d-)/i.test(text) && /\d\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The longest random addition to a `Retry-After`, in milliseconds. */
const maxRetryAfterJitter = 5_000;

/**
 * Computes the delay before the next attempt. A `Retry-After` is a lower bound: a random part of half of it, at most five seconds, is added, so that
 * clients that were told the same do not come back at the same time.
 *
 * @param policy The retry policy.
 * @param attempts How many attempts were made.
 * @param retryAfter Milliseconds that the server asked to wait, if it did.
 * @returns Milliseconds.
 */
export function retryDelay(policy: BackoffOptions, attempts: number, retryAfter: number | undefined): number {
  const delay = backoff(policy, attempts);
  if (retryAfter === undefined) return delay;
  const least = Math.max(retryAfter, delay);
  return least + Math.random() * Math.min(maxRetryAfterJitter, Math.max(least, policy.minDelay) / 2);
}
