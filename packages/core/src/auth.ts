import { ConfigurationError } from "./errors.ts";
import { checkCredential } from "./headers.ts";

/** One attempt that is about to be sent, for an auth provider to sign. */
export interface AuthRequest {
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The whole URL, percent-encoded as it will be sent. */
  readonly url: string;
  /** The request headers, names in lower case. Credentials are put here. */
  readonly headers: Record<string, string>;
  /** The encoded body, when there is one. */
  readonly body: unknown;
}

/** A reply that refused the credentials. */
export interface Rejection {
  /** 401 or 403. */
  readonly status: number;
  /** The reply's headers. */
  readonly headers: Headers;
  /** The reply's body as text. */
  readonly body: string;
  /** The headers of the attempt that was refused, credentials included. */
  readonly sent: Readonly<Record<string, string>>;
}

/** How calls are authenticated. It runs once for each attempt, so that dates, signatures and tokens are fresh. */
export interface AuthProvider {
  /** Puts credentials on an attempt. What it throws ends the call. */
  authorize(request: AuthRequest): void | Promise<void>;
  /** Told of a 401 or 403; answers whether another attempt with new credentials makes sense. Asked once for a call. */
  renew?(rejection: Rejection): boolean | Promise<boolean>;
  /** Told of the 401 or 403 that ends a call; what it answers is added to the error's message. */
  explain?(rejection: Rejection): string | undefined;
}

/** A credential: a text, or a function that gives it, called for each attempt. */
export type Credential = string | (() => string | Promise<string>);

/**
 * Sends credentials in headers, as they are: `headerAuth({ "api-key": key, "api-secret": secret })`.
 *
 * @param headers Header names with a credential each.
 * @returns The provider. After a 401 the functions among the credentials are asked once more.
 * @throws {ConfigurationError} When a credential is missing, empty, or cannot be sent in a header.
 */
export function headerAuth(headers: Readonly<Record<string, Credential>>): AuthProvider {
  const entries = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), typeof value === "function" ? value : checkCredential(name, value)] as const,
  );
  const dynamic = entries.some(([, value]) => typeof value === "function");
  if (!dynamic) {
    return {
      authorize(request) {
        for (const [name, value] of entries) request.headers[name] = value as string;
      },
    };
  }
  return {
    async authorize(request) {
      for (const [name, value] of entries) request.headers[name] = typeof value === "string" ? value : checkCredential(name, await value());
    },
    renew: (rejection) => rejection.status === 401,
  };
}

/**
 * Sends `Authorization: Bearer <token>`.
 *
 * @param token The token, or a function that gives it, called for each attempt.
 * @returns The provider.
 * @throws {ConfigurationError} When the token is missing, empty, or cannot be sent in a header.
 */
export function bearerAuth(token: Credential): AuthProvider {
  if (typeof token !== "function") return headerAuth({ authorization: bearer(token) });
  return headerAuth({ authorization: async () => bearer(await token()) });
}

function bearer(token: string): string {
  if (/^bearer\s/i.test(token))
    throw new ConfigurationError("The token begins with the word Bearer: give the token alone, the word is added.");
  return `Bearer ${checkCredential("authorization", token)}`;
}
