export { backoff } from "./async/backoff.ts";
export type { BackoffOptions } from "./async/backoff.ts";
export { lazy } from "./async/lazy.ts";
export { singleFlight } from "./async/single-flight.ts";
export type { SingleFlight, SingleFlightOptions } from "./async/single-flight.ts";
export { bearerAuth, headerAuth, resolveAuth } from "./auth/header-auth.ts";
export type { AuthOptions } from "./auth/header-auth.ts";
export { hmacAuth, hmacSha256 } from "./auth/hmac.ts";
export type { HmacOptions } from "./auth/hmac.ts";
export type { AuthHeaders, AuthProvider, AuthRequest, Credential, Rejection } from "./auth/provider.ts";
export { tokenCache } from "./auth/token-cache.ts";
export type { IssuedToken, TokenCache, TokenCacheOptions } from "./auth/token-cache.ts";
export { Call, deferCall } from "./call/call.ts";
export type { CallError, Failures, Result, WithResponse } from "./call/call.ts";
export { headerPages } from "./call/header-pages.ts";
export { linkedPages } from "./call/linked-pages.ts";
export { PagedCall } from "./call/paged-call.ts";
export type { GatherOptions, PageOptions, Paging } from "./call/paged-call.ts";
export type { PagePosition } from "./call/cursor.ts";
export { pagingLoop } from "./call/pagination.ts";
export type { Page, PageWalk, Pagination } from "./call/pagination.ts";
export { connectionOf } from "./client-connection.ts";
export type { ClientConnection } from "./client-connection.ts";
export { createClient } from "./client.ts";
export type { ClientSetup, FlowDefaults, PlatformClient } from "./client.ts";
export { environmentVariable } from "./environment.ts";
export { configurationError } from "./errors/configuration-error.ts";
export { responseFormatError } from "./errors/response-format-error.ts";
export * from "./errors/index.ts";
export type { Hooks, PageEvent, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export { log } from "./logger.ts";
export type { Logger } from "./logger.ts";
export type {
  Arguments,
  BodyEncoder,
  BodyEncoders,
  BodyType,
  EncodedBody,
  HttpMethod,
  OperationDescriptor,
  OperationDescriptors,
  PaginationDescriptor,
  ParameterDescriptor,
  ParameterGroup,
  ResponseDescriptor,
} from "./operation.ts";
export type { CallOptions, ClientOptions, Connection, PlatformSetup, RetryOptions } from "./options.ts";
export { parseBaseUrl } from "./request/base-url.ts";
export type { BaseUrl } from "./request/base-url.ts";
export { formBody, multipartBody } from "./request/forms.ts";
export type { HeadersOption, HeaderValues } from "./request/headers.ts";
export type { QueryEncoding } from "./request/query.ts";
export type { ParsedResponse } from "./response/parse-response.ts";
export type { ErrorBodies, Fetch, NoArguments, Uuid, WithWarnings } from "./types.ts";
