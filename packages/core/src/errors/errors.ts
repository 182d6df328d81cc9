import { brand } from "./brand.ts";

/** The facts of a failed call. No field ever holds a credential. */
export interface ErrorDetails {
  /** Stable machine-readable name of the failure, e.g. `"not_found"`. */
  code: string;
  /** The platform's short name, e.g. `"airview"`. */
  platform?: string | undefined;
  /** The operation that was called, e.g. `"getEnvironments"`. */
  operation?: string | undefined;
  /** The HTTP method. */
  method?: string | undefined;
  /** The URL without credentials and secret query values. */
  url?: string | undefined;
  /** The HTTP status, if there was a response. */
  status?: number | undefined;
  /** The response headers without credentials, names in lower case. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The response body: parsed JSON, or text if it is not JSON. Text is cut at 64 kB. */
  body?: unknown;
  /** The server's id of this request (`x-request-id` or a similar header). */
  requestId?: string | undefined;
  /** How many attempts were made. */
  attempts?: number | undefined;
  /** Milliseconds from the call to the failure, waits included. */
  elapsed?: number | undefined;
  /** Whether the same call can succeed later and is safe to send again. */
  retryable?: boolean | undefined;
  /** Milliseconds that the server asked to wait, if it did. */
  retryAfter?: number | undefined;
  /** For a failed page of a list: `.pages({ from: error.cursor })` begins with that page. */
  cursor?: string | undefined;
  /** The underlying error. */
  cause?: unknown;
}

/** The kind of failure. The compiler uses it to tell the classes apart. */
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

/** The base class of every error that a client throws. Branch on the class, or on the stable `code`. */
export class PlatformClientError extends Error {
  /** The kind of failure. */
  declare readonly kind: ErrorKind;
  /** Stable machine-readable name of the failure. */
  declare readonly code: string;
  /** The platform's short name. */
  declare readonly platform: string | undefined;
  /** The operation that was called. */
  declare readonly operation: string | undefined;
  /** The HTTP method. */
  declare readonly method: string | undefined;
  /** The URL without credentials and secret query values. */
  declare readonly url: string | undefined;
  /** The HTTP status, if there was a response. */
  declare readonly status: number | undefined;
  /** The response headers without credentials, names in lower case. */
  declare readonly headers: Readonly<Record<string, string>> | undefined;
  /** The response body: parsed JSON, or text if it is not JSON. Text is cut at 64 kB. */
  declare readonly body: unknown;
  /** The server's id of this request. */
  declare readonly requestId: string | undefined;
  /** How many attempts were made; 0 if nothing was sent. */
  declare readonly attempts: number;
  /** Milliseconds from the call to the failure, waits included. */
  declare readonly elapsed: number;
  /** Whether the same call can succeed later and is safe to send again. */
  declare readonly retryable: boolean;
  /** Milliseconds that the server asked to wait, if it did. */
  declare readonly retryAfter: number | undefined;
  /** For a failed page of a list: `.pages({ from: error.cursor })` begins with that page. */
  declare readonly cursor: string | undefined;

  /**
   * @param message What went wrong, where, and what to do.
   * @param details The facts of the call.
   */
  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    const { cause: _cause, ...facts } = details;
    Object.assign(this, { attempts: 0, elapsed: 0, retryable: false }, withoutUndefined(facts));
  }

  /**
   * Returns the error as plain data, for structured logs.
   *
   * @returns Name, message and every known fact, without stack and cause.
   */
  toJSON(): Record<string, unknown> {
    const facts: Record<string, unknown> = { ...(this as object) };
    return { ...facts, name: this.name, message: this.message };
  }
}

/** An option or argument is invalid. Thrown before anything is sent. */
export class ConfigurationError extends PlatformClientError {
  declare readonly kind: "configuration";

  /**
   * @param message What was wrong, where, and what to do.
   * @param details The facts of the call.
   */
  constructor(message: string, details: Partial<ErrorDetails> = {}) {
    super(message, { code: "configuration", ...details });
  }
}

/** There was no complete response: the server is unreachable, or the connection broke. `cause` has the reason. */
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

/** A response with a success status whose body does not match the spec, or a pagination link that cannot be followed. */
export class ResponseFormatError extends PlatformClientError {
  declare readonly kind: "response_format";
  declare readonly status: 200 | 201 | 202 | 203 | 204 | 205 | 206;
}

/**
 * The server returned an error status, or a redirect that is not followed (`code: "redirect_refused"`).
 *
 * @typeParam Body The type of the error body, as the spec documents it for this status.
 * @typeParam Status The HTTP status.
 */
export class ApiError<Body = unknown, Status extends number = number> extends PlatformClientError {
  declare readonly kind: "api";
  declare readonly status: Status;
  declare readonly body: Body;
  declare readonly headers: Readonly<Record<string, string>>;
}

/** 400: the arguments are invalid. */
export class BadRequestError<Body = unknown> extends ApiError<Body, 400> {}
/** 401: credentials are missing or invalid. */
export class AuthenticationError<Body = unknown> extends ApiError<Body, 401> {}
/** 403: the credentials do not allow this operation. */
export class PermissionDeniedError<Body = unknown> extends ApiError<Body, 403> {}
/** 404: the object or the route does not exist. */
export class NotFoundError<Body = unknown> extends ApiError<Body, 404> {}
/** 409: the request conflicts with the state of the server. */
export class ConflictError<Body = unknown> extends ApiError<Body, 409> {}
/** 422: the content of the request is invalid. */
export class UnprocessableEntityError<Body = unknown> extends ApiError<Body, 422> {}
/** 429: too many requests. `retryAfter` says how long to wait, if the server said so. */
export class RateLimitError<Body = unknown> extends ApiError<Body, 429> {}
/** 5xx: the server failed. */
export class ServerError<Body = unknown> extends ApiError<Body, ServerErrorStatus> {}

// Written out: bundlers shorten the names of classes.
const classes: readonly (readonly [name: string, type: { readonly prototype: object }, kind?: ErrorKind])[] = [
  ["PlatformClientError", PlatformClientError, "other"],
  ["ConfigurationError", ConfigurationError, "configuration"],
  ["ConnectionError", ConnectionError, "connection"],
  ["TimeoutError", TimeoutError, "timeout"],
  ["AbortedError", AbortedError, "aborted"],
  ["ResponseFormatError", ResponseFormatError, "response_format"],
  ["ApiError", ApiError, "api"],
  ["BadRequestError", BadRequestError],
  ["AuthenticationError", AuthenticationError],
  ["PermissionDeniedError", PermissionDeniedError],
  ["NotFoundError", NotFoundError],
  ["ConflictError", ConflictError],
  ["UnprocessableEntityError", UnprocessableEntityError],
  ["RateLimitError", RateLimitError],
  ["ServerError", ServerError],
];
for (const [name, { prototype }, kind] of classes) {
  Object.defineProperties(prototype, {
    name: { value: name, configurable: true, writable: true },
    [brand]: { value: name },
    ...(kind && { kind: { value: kind } }),
  });
}

function withoutUndefined(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
