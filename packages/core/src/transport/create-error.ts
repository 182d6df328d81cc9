import type { Interruption } from "../async/with-timeout.ts";
import {
  AbortedError,
  ConfigurationError,
  ConnectionError,
  PlatformClientError,
  ResponseFormatError,
  TimeoutError,
} from "../errors/errors.ts";
import type { ApiError, ErrorDetails } from "../errors/errors.ts";
import { isApiError, isConfigurationError, isPlatformClientError } from "../errors/guards.ts";
import { causeMessage, redactCause } from "../errors/redact-cause.ts";
import { statusError } from "../errors/status-error.ts";
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
  const retryable = facts === undefined && canRetryStatus(status, context.parts.operation.descriptor.idempotent);
  const note = facts?.note ?? (status === 401 || status === 403 ? explainRejection(context, response) : undefined);
  const body = parseErrorBody(response.text, redactor, response.truncated);
  const [code, type] = statusError(status);
  const cut = response.truncated === true || response.text.length > maxErrorBody ? `the body was cut at ${maxErrorBody / 1024} kB` : "";
  const said = [serverMessage(body).replace(/\.$/, ""), redactor.url(note ?? ""), cut].filter(Boolean).join(". ");
  const reason = redactor.text(statusText);
  const message = `${context.describe()}: ${status}${reason && ` ${reason}`}${said && `: ${said}`}`;
  return new type(message, { ...responseDetails(context, response), body, code: facts?.code ?? code, retryable, retryAfter });
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
  const details = { ...responseDetails(context, response), code, body: keepText(response.text, redactor, response.truncated) };
  return new ResponseFormatError(`${context.describe()}: ${response.response.status}, but ${redactor.text(why)}`, details);
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
  const details = requestDetails(context);
  if (why === "aborted") {
    const cause = redactCause(reason, context.redactor());
    return new AbortedError(`${context.describe()}: aborted by the caller`, { ...details, code: "aborted", cause });
  }
  if (why === "deadline") {
    const text = `the deadline of ${Math.round(context.parts.options.deadline ?? 0)} ms passed`;
    return new TimeoutError(`${context.describe()}: ${text}`, { ...details, code: "deadline_exceeded" });
  }
  const text = `no complete response within the timeout of ${context.limits.timeout} ms`;
  const retryable = context.parts.operation.descriptor.idempotent;
  return new TimeoutError(`${context.describe()}: ${text}`, { ...details, code: "timeout", retryable });
}

function fromFetch(context: RequestContext, thrown: unknown): PlatformClientError {
  if (isConfigurationError(thrown)) return withOperation(context, thrown);
  const cause = redactCause(thrown, context.redactor());
  if (isRuntimeTimeout(thrown)) {
    const text = `no response: the runtime's own fetch gave up waiting (${causeMessage(cause)}). For timeouts over 300 seconds pass \`fetch: createNodeFetch()\` from "@platform-clients/core/node"`;
    return new TimeoutError(`${context.describe()}: ${text}`, { ...requestDetails(context), code: "runtime_timeout", cause });
  }
  const retryable = canRetryFailure(thrown, context.parts.operation.descriptor.idempotent);
  const message = `${context.describe()}: no response: ${causeMessage(cause)}`;
  return new ConnectionError(message, { ...requestDetails(context), code: "connection_failed", retryable, cause });
}

function fromProvider(context: RequestContext, thrown: unknown, what: "credentials" | "headers"): PlatformClientError {
  const { name, platform } = context.parts.operation;
  const message = `[${platform}.${name}] failed to obtain ${what}`;
  const code = what === "credentials" ? "auth_failed" : "headers_failed";
  // Callers branch on 404 and 409 of the operation: those of a token endpoint must not look the same.
  if (isApiError(thrown) && (thrown.status === 404 || thrown.status === 409)) {
    const { retryAfter, retryable } = thrown;
    const details = { ...requestDetails(context), code, cause: thrown, retryable, retryAfter };
    return new PlatformClientError(`${message}: ${thrown.message}`, details);
  }
  if (isConfigurationError(thrown) && thrown.operation === undefined) return withOperation(context, thrown);
  if (isPlatformClientError(thrown)) return copyError(thrown);
  return new PlatformClientError(message, {
    ...requestDetails(context),
    code,
    cause: redactCause(thrown, context.redactor(), true),
  });
}

function withOperation(context: RequestContext, error: ConfigurationError): ConfigurationError {
  if (error.operation !== undefined) return error;
  const { name, platform } = context.parts.operation;
  return new ConfigurationError(`[${platform}.${name}] ${error.message}`, {
    ...requestDetails(context),
    code: error.code,
    cause: error.cause,
  });
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

function responseDetails(context: RequestContext, { response }: RawResponse): Omit<ErrorDetails, "code"> {
  const { headers, status } = response;
  const requestId =
    headers.get("x-request-id") ??
    headers.get("request-id") ??
    headers.get("x-correlation-id") ??
    headers.get("x-amzn-requestid") ??
    undefined;
  return {
    ...requestDetails(context),
    status,
    headers: context.redactor().headers(headers),
    requestId: requestId && context.redactor().text(requestId),
  };
}
