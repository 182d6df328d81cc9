import { brand } from "./brand.ts";
import type {
  AbortedError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionDeniedError,
  PlatformClientError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
} from "./errors.ts";

function hasBrand(value: unknown, name: string): boolean {
  if (typeof value !== "object") return false;
  for (let proto: unknown = value; proto; proto = Object.getPrototypeOf(proto)) {
    if (Object.getOwnPropertyDescriptor(proto, brand)?.value === name) return true;
  }
  return false;
}

/**
 * @param error Any caught value.
 * @returns Whether a client threw it. Also true for errors of another installed copy of this package.
 */
export const isPlatformClientError = (error: unknown): error is PlatformClientError => hasBrand(error, "PlatformClientError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link ConfigurationError}.
 */
export const isConfigurationError = (error: unknown): error is ConfigurationError => hasBrand(error, "ConfigurationError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link ConnectionError}; a {@link TimeoutError} is one too.
 */
export const isConnectionError = (error: unknown): error is ConnectionError => hasBrand(error, "ConnectionError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link TimeoutError}.
 */
export const isTimeoutError = (error: unknown): error is TimeoutError => hasBrand(error, "TimeoutError");
/**
 * @param error Any caught value.
 * @returns Whether it is an {@link AbortedError}.
 */
export const isAbortedError = (error: unknown): error is AbortedError => hasBrand(error, "AbortedError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link ResponseFormatError}.
 */
export const isResponseFormatError = (error: unknown): error is ResponseFormatError => hasBrand(error, "ResponseFormatError");
/**
 * @param error Any caught value.
 * @returns Whether the server answered with an error status.
 */
export const isApiError = (error: unknown): error is ApiError => hasBrand(error, "ApiError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link BadRequestError} (400).
 */
export const isBadRequestError = (error: unknown): error is BadRequestError => hasBrand(error, "BadRequestError");
/**
 * @param error Any caught value.
 * @returns Whether it is an {@link AuthenticationError} (401).
 */
export const isAuthenticationError = (error: unknown): error is AuthenticationError => hasBrand(error, "AuthenticationError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link PermissionDeniedError} (403).
 */
export const isPermissionDeniedError = (error: unknown): error is PermissionDeniedError => hasBrand(error, "PermissionDeniedError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link NotFoundError} (404).
 */
export const isNotFoundError = (error: unknown): error is NotFoundError => hasBrand(error, "NotFoundError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link ConflictError} (409).
 */
export const isConflictError = (error: unknown): error is ConflictError => hasBrand(error, "ConflictError");
/**
 * @param error Any caught value.
 * @returns Whether it is an {@link UnprocessableEntityError} (422).
 */
export const isUnprocessableEntityError = (error: unknown): error is UnprocessableEntityError =>
  hasBrand(error, "UnprocessableEntityError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link RateLimitError} (429).
 */
export const isRateLimitError = (error: unknown): error is RateLimitError => hasBrand(error, "RateLimitError");
/**
 * @param error Any caught value.
 * @returns Whether it is a {@link ServerError} (5xx).
 */
export const isServerError = (error: unknown): error is ServerError => hasBrand(error, "ServerError");
