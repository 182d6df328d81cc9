/** The property that marks our errors. Registered globally, so that two installed copies of this package recognise each other's errors. */
const brand: unique symbol = Symbol.for("platform-clients.error") as never;

/** What is known of a call when it fails. No field ever holds a credential. */
export interface ErrorDetails {
  /** Stable machine-readable name of the failure, e.g. `"not_found"`. */
  code: string;
  /** The platform's short name, e.g. `"airview"`. */
  platform?: string | undefined;
  /** The operation that was called, e.g. `"getEnvironments"`. */
  operation?: string | undefined;
  /** The HTTP method. */
  method?: string | undefined;
  /** The URL, with credentials and secret query values taken out. */
  url?: string | undefined;
  /** The HTTP status, when the server answered. */
  status?: number | undefined;
  /** The reply's headers, names in lower case; credentials taken out. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The reply's body: parsed JSON, or text when it is no JSON. */
  body?: unknown;
  /** The server's id of this request (`x-request-id` and its kin). */
  requestId?: string | undefined;
  /** How many attempts were made. */
  attempts?: number | undefined;
  /** Milliseconds from the call to the failure, waits included. */
  elapsed?: number | undefined;
  /** Whether the same call may succeed later, and sending it again is safe. */
  retryable?: boolean | undefined;
  /** Milliseconds that the server asked to wait, when it said so. */
  retryAfter?: number | undefined;
  /** What lies underneath. */
  cause?: unknown;
}

/** What sort of failure an error is; it tells the classes apart for the compiler too. */
export type ErrorKind = "other" | "configuration" | "connection" | "timeout" | "aborted" | "response_format" | "api";

/** The statuses of a {@link ServerError}. */
export type ServerErrorStatus =
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 506
  | 507
  | 508
  | 510
  | 511
  | 520
  | 521
  | 522
  | 523
  | 524
  | 525
  | 526
  | 530
  | 598
  | 599;

/** The root of every error that a client throws. Branch on the class, or on the stable `code`. */
export class PlatformClientError extends Error {
  /** What sort of failure it is. */
  declare readonly kind: ErrorKind;
  /** Stable machine-readable name of the failure. */
  declare readonly code: string;
  /** The platform's short name. */
  declare readonly platform: string | undefined;
  /** The operation that was called. */
  declare readonly operation: string | undefined;
  /** The HTTP method. */
  declare readonly method: string | undefined;
  /** The URL, with credentials and secret query values taken out. */
  declare readonly url: string | undefined;
  /** The HTTP status, when the server answered. */
  declare readonly status: number | undefined;
  /** The reply's headers, names in lower case; credentials taken out. */
  declare readonly headers: Readonly<Record<string, string>> | undefined;
  /** The reply's body: parsed JSON, or text when it is no JSON. */
  declare readonly body: unknown;
  /** The server's id of this request. */
  declare readonly requestId: string | undefined;
  /** How many attempts were made; 0 when nothing was sent. */
  declare readonly attempts: number;
  /** Milliseconds from the call to the failure, waits included. */
  declare readonly elapsed: number;
  /** Whether the same call may succeed later, and sending it again is safe. */
  declare readonly retryable: boolean;
  /** Milliseconds that the server asked to wait, when it said so. */
  declare readonly retryAfter: number | undefined;

  /**
   * @param message What went wrong, where, and what to do.
   * @param details What is known of the call.
   */
  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    const { cause: _cause, ...facts } = details;
    Object.assign(this, { attempts: 0, elapsed: 0, retryable: false }, withoutUndefined(facts));
  }

  /**
   * The error as plain data, for structured logs.
   *
   * @returns Name, message and every known fact; no stack and no cause.
   */
  toJSON(): Record<string, unknown> {
    const facts: Record<string, unknown> = { ...(this as object) };
    return { ...facts, name: this.name, message: this.message };
  }
}

/** Options or arguments that cannot work. Thrown before anything is sent. */
export class ConfigurationError extends PlatformClientError {
  declare readonly kind: "configuration";

  /**
   * @param message What was wrong, where, and what to do.
   * @param details What is known of the call.
   */
  constructor(message: string, details: Partial<ErrorDetails> = {}) {
    super(message, { code: "configuration", ...details });
  }
}

/** No reply arrived: the server could not be reached, or the connection broke. */
export class ConnectionError extends PlatformClientError {
  declare readonly kind: "connection" | "timeout";
}

/** The attempt's timeout (`code: "timeout"`) or the call's deadline (`code: "deadline_exceeded"`) passed. */
export class TimeoutError extends ConnectionError {
  declare readonly kind: "timeout";
}

/** The caller's `AbortSignal` fired. `cause` is the signal's reason. */
export class AbortedError extends PlatformClientError {
  declare readonly kind: "aborted";
}

/** A success status with a body that is not what the spec says, or a paging link that cannot be followed. */
export class ResponseFormatError extends PlatformClientError {
  declare readonly kind: "response_format";
  declare readonly status: 200 | 201 | 202 | 203 | 204 | 205 | 206;
}

/**
 * The server answered with an error status, or with a redirect that is not followed (`code: "redirect_refused"`).
 *
 * @typeParam Body Type of the error body, as the spec documents it for this status.
 * @typeParam Status The HTTP status.
 */
export class ApiError<Body = unknown, Status extends number = number> extends PlatformClientError {
  declare readonly kind: "api";
  declare readonly status: Status;
  declare readonly body: Body;
  declare readonly headers: Readonly<Record<string, string>>;
}

/** 400: the server refused the arguments. */
export class BadRequestError<Body = unknown> extends ApiError<Body, 400> {}
/** 401: credentials are missing or not accepted. */
export class AuthenticationError<Body = unknown> extends ApiError<Body, 401> {}
/** 403: the credentials do not allow this operation. */
export class PermissionDeniedError<Body = unknown> extends ApiError<Body, 403> {}
/** 404: no such object, or no such route. */
export class NotFoundError<Body = unknown> extends ApiError<Body, 404> {}
/** 409: the request conflicts with what the server holds. */
export class ConflictError<Body = unknown> extends ApiError<Body, 409> {}
/** 422: the request was understood, but its content is not valid. */
export class UnprocessableEntityError<Body = unknown> extends ApiError<Body, 422> {}
/** 429: too many requests; `retryAfter` says how long to wait, when the server said so. */
export class RateLimitError<Body = unknown> extends ApiError<Body, 429> {}
/** 5xx: the server failed. */
export class ServerError<Body = unknown> extends ApiError<Body, ServerErrorStatus> {}

const classes = {
  PlatformClientError,
  ConfigurationError,
  ConnectionError,
  TimeoutError,
  AbortedError,
  ResponseFormatError,
  ApiError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  UnprocessableEntityError,
  RateLimitError,
  ServerError,
};
const kinds: Readonly<Record<string, ErrorKind>> = {
  PlatformClientError: "other",
  ConfigurationError: "configuration",
  ConnectionError: "connection",
  TimeoutError: "timeout",
  AbortedError: "aborted",
  ResponseFormatError: "response_format",
  ApiError: "api",
};
for (const [name, type] of Object.entries(classes)) {
  if (kinds[name] !== undefined) Object.defineProperty(type.prototype, "kind", { value: kinds[name] });
  Object.defineProperty(type.prototype, "name", { value: name, configurable: true, writable: true });
  Object.defineProperty(type.prototype, brand, { value: name });
}

function carries(value: unknown, kind: keyof typeof classes): boolean {
  if (typeof value !== "object") return false;
  for (let proto: unknown = value; proto; proto = Object.getPrototypeOf(proto)) {
    if (Object.getOwnPropertyDescriptor(proto, brand)?.value === kind) return true;
  }
  return false;
}

function withoutUndefined(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/**
 * @param error Anything caught.
 * @returns Whether one of our clients threw it; also true for another copy of this package.
 */
export const isPlatformClientError = (error: unknown): error is PlatformClientError => carries(error, "PlatformClientError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link ConfigurationError}.
 */
export const isConfigurationError = (error: unknown): error is ConfigurationError => carries(error, "ConfigurationError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link ConnectionError}; a {@link TimeoutError} is one too.
 */
export const isConnectionError = (error: unknown): error is ConnectionError => carries(error, "ConnectionError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link TimeoutError}.
 */
export const isTimeoutError = (error: unknown): error is TimeoutError => carries(error, "TimeoutError");
/**
 * @param error Anything caught.
 * @returns Whether it is an {@link AbortedError}.
 */
export const isAbortedError = (error: unknown): error is AbortedError => carries(error, "AbortedError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link ResponseFormatError}.
 */
export const isResponseFormatError = (error: unknown): error is ResponseFormatError => carries(error, "ResponseFormatError");
/**
 * @param error Anything caught.
 * @returns Whether the server answered with an error status.
 */
export const isApiError = (error: unknown): error is ApiError => carries(error, "ApiError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link BadRequestError} (400).
 */
export const isBadRequestError = (error: unknown): error is BadRequestError => carries(error, "BadRequestError");
/**
 * @param error Anything caught.
 * @returns Whether it is an {@link AuthenticationError} (401).
 */
export const isAuthenticationError = (error: unknown): error is AuthenticationError => carries(error, "AuthenticationError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link PermissionDeniedError} (403).
 */
export const isPermissionDeniedError = (error: unknown): error is PermissionDeniedError => carries(error, "PermissionDeniedError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link NotFoundError} (404).
 */
export const isNotFoundError = (error: unknown): error is NotFoundError => carries(error, "NotFoundError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link ConflictError} (409).
 */
export const isConflictError = (error: unknown): error is ConflictError => carries(error, "ConflictError");
/**
 * @param error Anything caught.
 * @returns Whether it is an {@link UnprocessableEntityError} (422).
 */
export const isUnprocessableEntityError = (error: unknown): error is UnprocessableEntityError => carries(error, "UnprocessableEntityError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link RateLimitError} (429).
 */
export const isRateLimitError = (error: unknown): error is RateLimitError => carries(error, "RateLimitError");
/**
 * @param error Anything caught.
 * @returns Whether it is a {@link ServerError} (5xx).
 */
export const isServerError = (error: unknown): error is ServerError => carries(error, "ServerError");
