import type { Fetch, TokenCache, TokenCacheOptions } from "@platform-clients/core";
import { clientCredentials, passwordGrant } from "@platform-clients/core/oauth2";

import { fault } from "./checks.ts";

/** Who asks Keycloak for a token. With `username` and `password` the password grant is used, else client credentials. */
export interface KeycloakOptions extends Pick<TokenCacheOptions, "clock" | "leeway"> {
  /** Where Keycloak is, e.g. `"https://keycloak.example.com/auth"`. A trailing slash makes no difference. */
  keycloakUrl: string;
  /** The realm, e.g. `"squonk2"`. */
  realm: string;
  /** The client id of the Account Server; the Data Manager has another one. */
  clientId: string;
  /** The client's secret. Needed without `username`; with it only for clients that have one. */
  clientSecret?: string | undefined;
  /** The user that calls are made for. */
  username?: string | undefined;
  /** The user's password. */
  password?: string | undefined;
  /** Scopes, separated by spaces. Default: none is asked for, as in Python; the personal unit has been seen to want `"openid profile email"`. */
  scope?: string | undefined;
  /** Milliseconds for one token request. Default 4,000. */
  timeout?: number | undefined;
  /** The fetch function. Default: the global one. */
  fetch?: Fetch | undefined;
  /** Whether a Keycloak without TLS is accepted. Default: only on localhost. */
  allowHttp?: boolean | undefined;
}

/**
 * Authenticates calls with an access token from Keycloak: requested at the first call, shared by all, replaced before it ends and after a 401.
 *
 * @param options Who asks, and where.
 * @returns The `auth` of a client; its `token()` gives the token itself.
 * @throws {ConfigurationError} When an option is missing or cannot work. What Keycloak refuses is thrown by the calls, with `code` `"token_refused"`.
 */
export function keycloakAuth(options: KeycloakOptions): TokenCache {
  const { keycloakUrl, password, realm, timeout = 4_000, username, ...others } = options;
  for (const name of ["keycloakUrl", "realm", "clientId"] as const) {
    if (typeof options[name] !== "string" || options[name] === "") throw fault("keycloakAuth", `\`${name}\` is missing.`);
  }
  if (!/^https?:\/\//i.test(keycloakUrl) || !URL.canParse(keycloakUrl))
    throw fault(
      "keycloakAuth",
      '`keycloakUrl` is not an absolute http(s) URL. Give it as scheme, host and path, e.g. "https://keycloak.example.com/auth".',
    );
  const tokenUrl = `${keycloakUrl.replace(/\/+$/, "")}/realms/${encodeURIComponent(realm)}/protocol/openid-connect/token`;
  const grant = { ...others, tokenUrl, timeout };
  if (username !== undefined || password !== undefined) {
    if (!username || !password)
      throw fault("keycloakAuth", `\`${username ? "password" : "username"}\` is missing: the password grant needs both.`);
    return passwordGrant({ ...grant, username, password });
  }
  if (!options.clientSecret)
    throw fault("keycloakAuth", "there is nothing to prove who asks: give `username` and `password`, or `clientSecret`.");
  return clientCredentials(grant);
}
