import { bearerAuth, configurationError, resolveAuth } from "@platform-clients/core";
import type { AuthProvider, Credential, Fetch, TokenCache, TokenCacheOptions } from "@platform-clients/core";
import { clientCredentials, passwordGrant } from "@platform-clients/core/oauth2";

/** The credentials of a Squonk2 client: at most one of them. */
export interface Squonk2Credentials {
  /**
   * The access token from Keycloak, with or without `Bearer ` in front, or a function that returns it and is called for each attempt: for calls
   * without an option `token` of their own, which is the first argument of the methods in Python. The two version calls are sent without a token.
   */
  token?: Credential | undefined;
  /** Any other way to authenticate, e.g. `keycloakAuth()`. */
  auth?: AuthProvider | undefined;
}

/**
 * Reads the credentials.
 *
 * @param operation The platform and the function, for errors.
 * @param credentials What the caller passed.
 * @returns The auth provider, or `undefined` without credentials.
 * @throws {ConfigurationError} When both are given, or one of them is invalid; no credential is shown.
 */
export function squonk2Auth(operation: string, credentials: Squonk2Credentials): AuthProvider | undefined {
  return resolveAuth(operation, credentials, bearerAuth);
}

/** The credentials that Keycloak gets. With `username` and `password` the password grant is used, otherwise client credentials. */
export interface KeycloakOptions extends Pick<TokenCacheOptions, "clock" | "leeway"> {
  /** The address of Keycloak, e.g. `"https://keycloak.example.com/auth"`. A trailing slash makes no difference. */
  keycloakUrl: string;
  /** The realm, e.g. `"squonk2"`. */
  realm: string;
  /** The client ID of the Account Server. The Data Manager has another one. */
  clientId: string;
  /** The client secret. Required without `username`; with it, only for clients that have a secret. */
  clientSecret?: string | undefined;
  /** The user who makes the calls. */
  username?: string | undefined;
  /** The user's password. */
  password?: string | undefined;
  /** Scopes, separated by spaces. Default: none, as in Python. The personal unit has been seen to require `"openid profile email"`. */
  scope?: string | undefined;
  /** Milliseconds for one token request. Default 4,000. */
  timeout?: number | undefined;
  /** The fetch function. Default: the global one. */
  fetch?: Fetch | undefined;
  /** Whether a Keycloak without TLS is accepted. Default: only on localhost. */
  allowHttp?: boolean | undefined;
}

/**
 * Authenticates calls with an access token from Keycloak. The token is requested at the first call, shared by all calls, and replaced before it
 * expires and after a 401.
 *
 * @param options Address and credentials.
 * @returns The `auth` of a client. Its `token()` returns the token itself.
 * @throws {ConfigurationError} When an option is missing or invalid. A token request that Keycloak rejects makes the call fail, with `code` `"token_refused"`.
 */
export function keycloakAuth(options: KeycloakOptions): TokenCache {
  const { keycloakUrl, password, realm, timeout = 4_000, username, ...others } = options;
  const invalid = (text: string): Error => configurationError("squonk2.keycloakAuth", text);
  for (const name of ["keycloakUrl", "realm", "clientId"] as const) {
    if (typeof options[name] !== "string" || options[name] === "") throw invalid(`\`${name}\` is missing.`);
  }
  if (!/^https?:\/\//i.test(keycloakUrl) || !URL.canParse(keycloakUrl))
    throw invalid('`keycloakUrl` is not an absolute http(s) URL. Pass scheme, host and path, e.g. "https://keycloak.example.com/auth".');
  const tokenUrl = `${keycloakUrl.replace(/\/+$/, "")}/realms/${encodeURIComponent(realm)}/protocol/openid-connect/token`;
  const grant = { ...others, tokenUrl, timeout };
  if (username !== undefined || password !== undefined) {
    if (!username || !password) throw invalid(`\`${username ? "password" : "username"}\` is missing: the password grant requires both.`);
    return passwordGrant({ ...grant, username, password });
  }
  if (!options.clientSecret) throw invalid("the credentials are missing: pass `username` and `password`, or `clientSecret`.");
  return clientCredentials(grant);
}
