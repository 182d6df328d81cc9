import { configurationError, withPlace } from "../errors/configuration-error.ts";
import { checkCredential } from "../request/headers.ts";
import type { AuthHeaders, AuthProvider, Credential } from "./provider.ts";

/**
 * Sends credentials in headers, unchanged: `headerAuth({ "api-key": key, "api-secret": secret })`.
 *
 * @param headers Header names with a credential each.
 * @returns The provider. After a 401, credentials that are functions are called once more.
 * @throws {ConfigurationError} When a credential is missing, empty, or cannot be sent in a header.
 */
export function headerAuth(headers: Readonly<Record<string, Credential>>): AuthProvider {
  return credentialHeaders(headers, checkCredential);
}

/**
 * Sends `Authorization: Bearer <token>`.
 *
 * @param token The token, with or without `Bearer ` in front, or a function that returns it and is called for each attempt.
 * @returns The provider. After a 401, a function is called once more.
 * @throws {ConfigurationError} When the token is missing, empty, or cannot be sent in a header.
 */
export function bearerAuth(token: Credential): AuthProvider {
  return credentialHeaders({ authorization: token }, bearer);
}

/**
 * Returns the value of an `Authorization` header.
 *
 * @param name The header's name, for errors.
 * @param token The token, with or without `Bearer ` in front.
 * @returns The token with `Bearer ` in front.
 * @throws {ConfigurationError} When the token is missing, empty, or cannot be sent in a header; the value is not shown.
 */
export function bearer(name: string, token: string): string {
  const value = checkCredential(name, token);
  return /^bearer /i.test(value) ? value : `Bearer ${value}`;
}

function credentialHeaders(headers: Readonly<Record<string, Credential>>, check: (name: string, value: string) => string): AuthProvider {
  const entries = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), typeof value === "function" ? value : check(name, value)] as const,
  );
  if (entries.every(([, value]) => typeof value === "string")) {
    const fixed = Object.freeze(Object.fromEntries(entries) as AuthHeaders);
    return { authorize: () => fixed };
  }
  return {
    async authorize() {
      const current: Record<string, string> = {};
      for (const [name, value] of entries) current[name] = typeof value === "string" ? value : check(name, await value());
      return current;
    },
    refresh: (rejection) => rejection.status === 401,
  };
}

/** The options that say how calls are authenticated. */
export interface AuthOptions {
  /** A bearer token. */
  readonly token?: Credential | undefined;
  /** Any other way to authenticate. */
  readonly auth?: AuthProvider | undefined;
}

/**
 * Reads the options `token` and `auth`.
 *
 * @param operation The platform and function, for errors.
 * @param options What the caller passed.
 * @param tokenAuth Makes a provider of a token. If omitted, the platform has no tokens.
 * @returns The provider, or `undefined` if neither option is given.
 * @throws {ConfigurationError} When both are given, or one of them is invalid; no credential is shown.
 */
export function resolveAuth(
  operation: string,
  options: AuthOptions,
  tokenAuth?: (token: Credential) => AuthProvider,
): AuthProvider | undefined {
  if (typeof options !== "object" || options === null) throw configurationError(operation, "The options must be an object.");
  const { auth, token } = options;
  if (auth === undefined && token === undefined) return undefined;
  if (auth !== undefined && token !== undefined) throw configurationError(operation, "pass only one of `token` and `auth`.");
  if (auth !== undefined) {
    if (typeof (auth as AuthProvider | null)?.authorize === "function") return auth;
    throw configurationError(operation, "`auth` must be an auth provider: an object with an `authorize` method.");
  }
  if (tokenAuth === undefined)
    throw configurationError(operation, "`token` is not supported: this platform has no bearer tokens. Use `auth`.");
  if (typeof token !== "function" && (typeof token !== "string" || token.trim() === ""))
    throw configurationError(operation, "`token` is empty or not a string: pass the token, or a function that returns it.");
  try {
    return tokenAuth(token);
  } catch (error) {
    throw withPlace(error, operation);
  }
}
