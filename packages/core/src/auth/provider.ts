/** One attempt that is about to be sent, for an auth provider to authorize. */
export interface AuthRequest {
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The whole URL, percent-encoded as it is sent. */
  readonly url: string;
  /** The request headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The encoded body, if there is one. */
  readonly body: unknown;
}

/** A response with status 401 or 403. */
export interface Rejection {
  /** 401 or 403. */
  readonly status: number;
  /** The response headers. */
  readonly headers: Headers;
  /** The response body as a string. */
  readonly body: string;
  /** The headers of the rejected attempt, credentials included. */
  readonly sent: Readonly<Record<string, string>>;
}

/** Headers that carry credentials, names in lower case. */
export type AuthHeaders = Readonly<Record<string, string>>;

/** How calls are authenticated. It runs once for each attempt, so dates, signatures and tokens are fresh. */
export interface AuthProvider {
  /**
   * Returns the headers that authenticate an attempt. They replace request headers of the same name, and their values never appear in errors or
   * logs. What it throws ends the call.
   */
  authorize(request: AuthRequest): AuthHeaders | Promise<AuthHeaders>;
  /** Names of returned headers whose values are not secret, e.g. `["date"]`. */
  readonly publicHeaders?: readonly string[] | undefined;
  /** Called after a 401 or 403, once for each call. Returns whether another attempt with new credentials makes sense. */
  refresh?(rejection: Rejection): boolean | Promise<boolean>;
  /** Called for the 401 or 403 that ends a call. The returned text is added to the error's message. */
  explain?(rejection: Rejection): string | undefined;
}

/** A credential: a string, or a function that returns it and is called for each attempt. */
export type Credential = string | (() => string | Promise<string>);
