import type { Interruption, Reply } from "./attempt.ts";
import type { CallState } from "./call-state.ts";
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
} from "./errors.ts";
import type { ErrorDetails, PlatformClientError } from "./errors.ts";
import { write } from "./logger.ts";
import { redactCause } from "./redact-cause.ts";
import { redactHeaders, redactUrl, scrub, scrubValue } from "./redact.ts";

type ApiErrorClass = new (message: string, details: ErrorDetails) => ApiError;

const statusErrors: Readonly<Record<number, [code: string, type: ApiErrorClass]>> = {
  400: ["bad_request", BadRequestError],
  401: ["unauthorized", AuthenticationError],
  403: ["forbidden", PermissionDeniedError],
  404: ["not_found", NotFoundError],
  409: ["conflict", ConflictError],
  422: ["unprocessable_entity", UnprocessableEntityError],
  429: ["rate_limited", RateLimitError],
};

/**
 * @param status An error status.
 * @returns Its stable code and its error class.
 */
export function statusClass(status: number): [code: string, type: ApiErrorClass] {
  return statusErrors[status] ?? (status >= 500 ? ["server_error", ServerError] : ["api_error", ApiError]);
}

/**
 * @param state The call.
 * @param reply The reply with an error status.
 * @param facts Whether it may be retried, what the server asked to wait, a code other than the status's own, and what to add to the message.
 * @returns The error class of the status.
 */
export function apiError(
  state: CallState,
  reply: Reply,
  facts: { retryable?: boolean; retryAfter?: number | undefined; code?: string; note?: string | undefined },
): ApiError {
  const { status, statusText } = reply.response;
  const secrets = state.secrets();
  const body = cleanBody(reply.text, secrets);
  const [code, type] = statusClass(status);
  const said = [serverText(body).replace(/\.$/, ""), scrub(redactUrl(facts.note ?? ""), secrets)].filter(Boolean).join(". ");
  const reason = scrub(statusText, secrets);
  const message = `${place(state)}: ${status}${reason ? ` ${reason}` : ""}${said ? `: ${said}` : ""}`;
  return new type(message, {
    ...replyDetails(state, reply),
    body,
    code: facts.code ?? code,
    retryable: facts.retryable,
    retryAfter: facts.retryAfter,
  });
}

/**
 * @param state The call.
 * @param reply The reply with a success status.
 * @param why What is wrong with it.
 * @param code The error's code.
 * @returns The error.
 */
export function formatError(state: CallState, reply: Reply, why: string, code = "response_format"): ResponseFormatError {
  const secrets = state.secrets();
  const details = { ...replyDetails(state, reply), code, body: scrub(reply.text, secrets) };
  const error = new ResponseFormatError(`${place(state)}: ${reply.response.status}, but ${scrub(why, secrets)}`, details);
  write(state.settings.logger, "error", () => error.message);
  return error;
}

/**
 * @param state The call.
 * @param interruption What cut it short.
 * @param retryable Whether it may be retried.
 * @returns The error.
 */
export function interruptionError(state: CallState, interruption: Interruption, retryable: boolean): PlatformClientError {
  const details = requestDetails(state);
  if (interruption.why === "aborted") {
    return new AbortedError(`${place(state)}: aborted by the caller`, {
      ...details,
      code: "aborted",
      cause: redactCause(interruption.reason, state.secrets()),
    });
  }
  const limit =
    interruption.why === "deadline"
      ? `the deadline of ${state.deadline} ms passed`
      : `no complete reply within the timeout of ${state.limits.timeout} ms`;
  const code = interruption.why === "deadline" ? "deadline_exceeded" : "timeout";
  return new TimeoutError(`${place(state)}: ${limit}`, { ...details, code, retryable: interruption.why === "timeout" && retryable });
}

/**
 * @param state The call.
 * @param cause What fetch threw.
 * @param retryable Whether it may be retried.
 * @returns The error.
 */
export function connectionError(state: CallState, cause: unknown, retryable: boolean): ConnectionError {
  const secrets = state.secrets();
  const clean = redactCause(cause, secrets);
  const message = `${place(state)}: no reply: ${deepestMessage(clean)}`;
  return new ConnectionError(message, { ...requestDetails(state), code: "connection_failed", retryable, cause: clean });
}

/**
 * @param state The call.
 * @returns What every error of it carries.
 */
export function requestDetails(state: CallState): Omit<ErrorDetails, "code"> {
  return {
    platform: state.platform,
    operation: state.route.operation,
    method: state.route.method,
    url: state.safeUrl(),
    attempts: state.attempts,
    elapsed: Math.round(performance.now() - state.startedAt),
  };
}

function replyDetails(state: CallState, reply: Reply): Omit<ErrorDetails, "code"> {
  const { headers, status } = reply.response;
  const requestId =
    headers.get("x-request-id") ??
    headers.get("request-id") ??
    headers.get("x-correlation-id") ??
    headers.get("x-amzn-requestid") ??
    undefined;
  return {
    ...requestDetails(state),
    status,
    headers: redactHeaders(headers, state.secrets()),
    requestId: requestId && scrub(requestId, state.secrets()),
  };
}

function place(state: CallState): string {
  return `[${state.platform}.${state.route.operation}] ${state.route.method} ${state.safeUrl()}`;
}

function cleanBody(text: string, secrets: ReadonlySet<string>): unknown {
  if (text === "") return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return scrub(text, secrets);
  }
  return scrubValue(body, secrets);
}

const shownLength = 300;

function serverText(body: unknown): string {
  const text = textOf(body).replaceAll(/\s+/g, " ").trim();
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

function textOf(body: unknown): string {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return body.startsWith("<") ? "" : body;
  if (typeof body !== "object") return JSON.stringify(body);
  const { message, error, detail, errors } = body as Record<string, unknown>;
  for (const text of [message, error, detail]) if (typeof text === "string" && text !== "") return text;
  const inner = (error as { message?: unknown } | null | undefined)?.message;
  if (typeof inner === "string" && inner !== "") return inner;
  const nested = errors ?? error ?? detail;
  return nested === undefined || nested === null ? "" : JSON.stringify(nested);
}

function deepestMessage(error: unknown): string {
  let message = error instanceof Error ? error.message : String(error);
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    const { code } = cause as { code?: unknown };
    const text = cause.message || (typeof code === "string" ? code : "");
    if (text && !message.includes(text)) message += `: ${text}`;
  }
  return message;
}
