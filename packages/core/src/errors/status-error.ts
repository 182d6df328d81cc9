import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from "./errors.ts";
import type { ErrorDetails } from "./errors.ts";

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
 * Returns the error class of a status.
 *
 * @param status An error status.
 * @returns Its stable code and its error class.
 */
export function statusError(status: number): [code: string, type: ApiErrorClass] {
  return statusErrors[status] ?? (status >= 500 ? ["server_error", ServerError] : ["api_error", ApiError]);
}
