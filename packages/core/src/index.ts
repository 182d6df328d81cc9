export { bearerAuth, headerAuth } from "./auth.ts";
export type { AuthProvider, AuthRequest, Credential, Rejection } from "./auth.ts";
export { Call } from "./call.ts";
export type { CallError, Failures, Result, WithResponse } from "./call.ts";
export { createClient } from "./client.ts";
export type { PlatformClient } from "./client.ts";
export { environmentVariable } from "./environment.ts";
export {
  AbortedError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  isAbortedError,
  isApiError,
  isAuthenticationError,
  isBadRequestError,
  isConfigurationError,
  isConflictError,
  isConnectionError,
  isNotFoundError,
  isPermissionDeniedError,
  isPlatformClientError,
  isRateLimitError,
  isResponseFormatError,
  isServerError,
  isTimeoutError,
  isUnprocessableEntityError,
  NotFoundError,
  PermissionDeniedError,
  PlatformClientError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
} from "./errors.ts";
export type { ErrorDetails, ErrorKind, ServerErrorStatus } from "./errors.ts";
export { hmacAuth, hmacSha256 } from "./hmac.ts";
export type { HmacOptions } from "./hmac.ts";
export type { Hooks, PageEvent, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type { Logger } from "./logger.ts";
export type { CallOptions, ClientOptions, ClientSetup, RetryOptions } from "./options.ts";
export { PagedCall } from "./paged-call.ts";
export type { GatherOptions, NextPage, Page, PageOptions } from "./paged-call.ts";
export type { RawClient } from "./raw.ts";
export type { Decoded } from "./reply.ts";
export { parseRoute } from "./route.ts";
export type { BodyKind, OperationTable, Place, ReplyKind, Route, Slot } from "./route.ts";
export { tokenCache } from "./token-cache.ts";
export type { IssuedToken, TokenCache, TokenCacheOptions } from "./token-cache.ts";
export type { ErrorBodies, Fetch, NoArguments, Uuid } from "./types.ts";
