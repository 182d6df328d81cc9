const retryableStatuses = new Set([408, 429, 502, 503, 504]);

/** Error codes of name lookup and connecting: nothing has reached a server. Spellings of Node, Bun and Deno. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ConnectionRefused|FailedToOpenSocket|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Tells whether a response can be retried. An operation that is not idempotent is retried only if the server did nothing.
 *
 * @param status The status of the response.
 * @param idempotent Whether the operation can be sent twice.
 * @param asked Whether the server asked to wait.
 * @returns Whether another attempt is safe and can help.
 */
export function canRetryStatus(status: number, idempotent: boolean, asked: boolean): boolean {
  if (idempotent) return retryableStatuses.has(status);
  return status === 429 || (status === 503 && asked);
}

/**
 * Tells whether a request without a response can be retried.
 *
 * @param error What fetch threw.
 * @param idempotent Whether the operation can be sent twice.
 * @returns Whether another attempt is safe.
 */
export function canRetryFailure(error: unknown, idempotent: boolean): boolean {
  return idempotent || wasNeverSent(error);
}

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
 * Parses how long the server asks to wait: `Retry-After` in seconds or as a date, or `RateLimit-Reset` or `X-RateLimit-Reset` of a 429.
 *
 * @param headers The response headers.
 * @param status The status of the response.
 * @param now Milliseconds since the epoch.
 * @returns Milliseconds, or `undefined` if there is no valid value.
 */
export function parseRetryAfter(headers: Headers, status: number, now: number): number | undefined {
  const after = headers.get("retry-after");
  if (after !== null) return parseDelay(after, now);
  if (status !== 429) return undefined;
  const reset = headers.get("ratelimit-reset") ?? headers.get("x-ratelimit-reset");
  return reset === null ? undefined : parseDelay(reset, now);
}

/** Larger numbers are seconds since the epoch, not a duration. */
const epochThreshold = 1_000_000_000;

function parseDelay(text: string, now: number): number | undefined {
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isNaN(seconds)) return Math.max(0, seconds > epochThreshold ? seconds * 1000 - now : seconds * 1000);
  const date = /^\s*([a-z]{3,9},? |\d{4}-\d\d-)/i.test(text) && /\d\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
