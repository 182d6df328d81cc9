import type { Interruption } from "../async/with-timeout.ts";
import { AbortedError, ConnectionError, PlatformClientError, ResponseFormatError, TimeoutError } from "../errors/errors.ts";
import type { ApiError, ConfigurationError, ErrorDetails } from "../errors/errors.ts";
import { withPlace } from "../errors/configuration-error.ts";
import { isApiError, isConfigurationError, isPlatformClientError } from "../errors/guards.ts";
import { causeMessage, redactCause } from "../errors/redact-cause.ts";
import { statusError } from "../errors/status-error.ts";
import { idOf } from "../operation.ts";
import type { FailedAttempt, RawResponse } from "./attempt.ts";
import { keepText, maxErrorBody, parseErrorBody, serverMessage } from "./error-body.ts";
import { explainRejection } from "./refresh-credentials.ts";
import type { RequestContext } from "./request-context.ts";
import { canRetryFailure, canRetryStatus, isRuntimeTimeout, parseRetryAfter } from "./retry.ts";

/**
 * Creates the error of a response with an error status.
 *
 * @param context The request.
 * @param response The response.
 * @param facts A code other than that of the status, and a note for the message. Such an error is not retried.
 * @returns An error of the class that belongs to the status.
 */
export function fromStatus(
  context: RequestContext,
  response: RawResponse,
  facts?: { readonly code: string; readonly note: string },
): ApiError {
  const { headers, status, statusText } = response.response;
  const redactor = context.redactor();
  const retryAfter = facts === undefined ? parseRetryAfter(headers, status, Date.now()) : undefined;
  const retryable = canRetryStatus(status, context.parts.operation.descriptor.idempotent);
  const note = facts?.note ?? (status === 401 || status === 403 ? explainRejection(context, response) : undefined);
  const body = parseErrorBody(response.text, redactor, response.truncated);
  const [code, type] = statusError(status);
  const said = [serverMessage(body).replace(/\.$/, ""), redactor.url(note ?? ""), missingPart(response)].filter(Boolean).join(". ");
  const reason = redactor.text(statusText);
  const text = `${status}${reason && ` ${reason}`}${said && `: ${said}`}`;
  return failure(type, context, text, { ...responseDetails(context, response), body, code: facts?.code ?? code, retryable, retryAfter });
}

function missingPart({ broken, text, truncated }: RawResponse): string | undefined {
  if (broken === true) return "the body could not be read";
  return truncated === true || text.length > maxErrorBody ? `the body was cut at ${maxErrorBody / 1024} kB` : undefined;
}

/**
 * Creates the error of a response with a success status that cannot be used.
 *
 * @param context The request.
 * @param response The response.
 * @param why What is wrong with it.
 * @param code The error's code.
 * @returns The error.
 */
export function formatError(context: RequestContext, response: RawResponse, why: string, code = "response_format"): ResponseFormatError {
  const redactor = context.redactor();
  const body = keepText(response.text, redactor, response.truncated);
  return failure(ResponseFormatError, context, `${response.response.status}, but ${redactor.text(why)}`, {
    ...responseDetails(context, response),
    code,
    body,
  });
}

/**
 * Creates the error of an attempt without a response.
 *
 * @param context The request.
 * @param result Which step failed, and what it threw.
 * @returns The error.
 */
export function fromAttempt(context: RequestContext, result: FailedAttempt): PlatformClientError {
  if (result.failed === "limit") return fromLimit(context, result.thrown);
  if (result.failed === "fetch") return fromFetch(context, result.thrown);
  return fromProvider(context, result.thrown, result.failed === "auth" ? "credentials" : "headers");
}

/**
 * Creates the error of an interrupted request.
 *
 * @param context The request.
 * @param interruption What interrupted it.
 * @returns The error.
 */
export function fromLimit(context: RequestContext, interruption: Interruption): PlatformClientError {
  const { reason, why } = interruption;
  if (why === "aborted")
    return failure(AbortedError, context, "aborted by the caller", { code: "aborted", cause: redactCause(reason, context.redactor()) });
  if (why === "deadline")
    return failure(TimeoutError, context, `the deadline of ${Math.round(context.parts.options.deadline ?? 0)} ms passed`, {
      code: "deadline_exceeded",
    });
  return failure(TimeoutError, context, `no complete response within the timeout of ${context.limits.timeout} ms`, {
    code: "timeout",
    retryable: context.parts.operation.descriptor.idempotent,
  });
}

function fromFetch(context: RequestContext, thrown: unknown): PlatformClientError {
  if (isConfigurationError(thrown)) return withOperation(context, thrown);
  const cause = redactCause(thrown, context.redactor());
  const why = causeMessage(cause);
  if (isRuntimeTimeout(thrown)) {
    const text = `no response: the runtime's own fetch gave up waiting (${why}). For timeouts over 300 seconds pass \`fetch: createNodeFetch()\` from "@platform-clients/core/node"`;
    return failure(TimeoutError, context, text, { code: "runtime_timeout", cause });
  }
  const retryable = canRetryFailure(thrown, context.parts.operation.descriptor.idempotent);
  return failure(ConnectionError, context, `no response: ${why}`, { code: "connection_failed", retryable, cause });
}

function fromProvider(context: RequestContext, thrown: unknown, what: "credentials" | "headers"): PlatformClientError {
  const message = `[${idOf(context.parts.operation)}] failed to obtain ${what}`;
  const details = { ...requestDetails(context), code: what === "credentials" ? "auth_failed" : "headers_failed" };
  // Callers branch on 404 and 409 of the operation: those of a token endpoint must not look the same.
  if (isApiError(thrown) && (thrown.status === 404 || thrown.status === 409)) {
    const { retryAfter, retryable } = thrown;
    return new PlatformClientError(`${message}: ${thrown.message}`, { ...details, cause: thrown, retryable, retryAfter });
  }
  if (isConfigurationError(thrown) && thrown.operation === undefined) return withOperation(context, thrown);
  if (isPlatformClientError(thrown)) return copyError(thrown);
  return new PlatformClientError(message, { ...details, cause: redactCause(thrown, context.redactor(), true) });
}

function withOperation(context: RequestContext, error: ConfigurationError): PlatformClientError {
  return withPlace(error, idOf(context.parts.operation), requestDetails(context)) as PlatformClientError;
}

// Creates an error whose message says what was requested.
function failure<Failure>(
  type: new (message: string, details: ErrorDetails) => Failure,
  context: RequestContext,
  text: string,
  details: ErrorDetails,
): Failure {
  return new type(`${context.describe()}: ${text}`, { ...requestDetails(context), ...details });
}

// Calls that wait for the same token get the same error, and each adds facts of its own: a cursor, or that it was not retried.
function copyError(error: PlatformClientError): PlatformClientError {
  const { cause, message, stack } = error;
  const copy = Reflect.construct(Error, [message, cause === undefined ? undefined : { cause }], error.constructor) as PlatformClientError;
  if (stack !== undefined) Object.defineProperty(copy, "stack", { value: stack, writable: true, configurable: true });
  return Object.assign(copy, error);
}

function requestDetails(context: RequestContext): Omit<ErrorDetails, "code"> {
  const { descriptor, name, platform } = context.parts.operation;
  return {
    platform,
    operation: name,
    method: descriptor.method,
    url: context.safeUrl(),
    attempts: context.attempts,
    elapsed: Math.round(performance.now() - context.startedAt),
  };
}

/** Response headers with the server's id of a request. */
const idHeaders = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid"];

function responseDetails(context: RequestContext, { response }: RawResponse): Omit<ErrorDetails, "code"> {
  const { headers, status } = response;
  const redactor = context.redactor();
  const id = idHeaders.find((name) => headers.has(name));
  return { status, headers: redactor.headers(headers), requestId: id && redactor.text(headers.get(id) ?? "") };
}
