import type { RetryPolicy } from "./options.ts";

const retryableStatuses = new Set([408, 429, 502, 503, 504]);

/** Codes of failures that happen before anything reached a server: name lookup and connecting. Node, Bun and Deno spellings. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ConnectionRefused|FailedToOpenSocket|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * @param status The reply's status.
 * @param idempotent Whether the operation may be sent twice.
 * @param asked Whether the server named a time to wait.
 * @returns Whether another attempt is safe and may help. What is not idempotent is retried only where the server did nothing.
 */
export function mayRetryStatus(status: number, idempotent: boolean, asked: boolean): boolean {
  if (idempotent) return retryableStatuses.has(status);
  return status === 429 || (status === 503 && asked);
}

/**
 * @param error What fetch threw.
 * @param idempotent Whether the operation may be sent twice.
 * @returns Whether another attempt is safe.
 */
export function mayRetryFailure(error: unknown, idempotent: boolean): boolean {
  return idempotent || wasNeverSent(error);
}

/**
 * @param error What fetch threw.
 * @returns Whether the request provably never reached a server.
 */
function wasNeverSent(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    const { code, syscall } = cause as { code?: unknown; syscall?: unknown };
    if (syscall === "read" || syscall === "write") return false;
    if (typeof code === "string" && neverSent.test(code)) return true;
    if (cause instanceof AggregateError && cause.errors.length > 0) return cause.errors.every(wasNeverSent);
    if (/\(os error 111\)|connection refused/i.test(cause.message)) return true;
  }
  return false;
}

/**
 * Reads how long the server asks to wait: `Retry-After` in seconds or as a date, else `RateLimit-Reset` or `X-RateLimit-Reset` on a 429.
 *
 * @param headers The reply's headers.
 * @param status The reply's status.
 * @param now Milliseconds since the epoch.
 * @returns Milliseconds, or nothing when it says nothing that can be understood.
 */
export function readRetryAfter(headers: Headers, status: number, now: number): number | undefined {
  const after = headers.get("retry-after");
  if (after !== null) return readDelay(after, now);
  if (status !== 429) return undefined;
  const reset = headers.get("ratelimit-reset") ?? headers.get("x-ratelimit-reset");
  return reset === null ? undefined : readDelay(reset, now);
}

/** Numbers beyond this many seconds are times since the epoch, not waits. */
const epochThreshold = 1_000_000_000;

function readDelay(text: string, now: number): number | undefined {
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isNaN(seconds)) return Math.max(0, seconds > epochThreshold ? seconds * 1000 - now : seconds * 1000);
  const date = /^\s*([a-z]{3,9},? |\d{4}-\d\d-)/i.test(text) && /\d\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * @param policy The retry policy.
 * @param attempt How many attempts have been made.
 * @returns Milliseconds to wait: full jitter over an exponentially growing bound.
 */
export function backoff(policy: RetryPolicy, attempt: number): number {
  return Math.random() * Math.min(policy.maxDelay, policy.minDelay * 2 ** (attempt - 1));
}
