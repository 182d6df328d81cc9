import { bearerAuth, configurationError, resolveAuth } from "@platform-clients/core";
import type { AuthOptions, AuthProvider, Fetch, TokenCache } from "@platform-clients/core";
import { clientCredentials } from "@platform-clients/core/oauth2";

/**
 * Reads the credentials of an AirView client: a bearer token or an auth provider.
 *
 * @param operation The platform and function, for errors.
 * @param options What the caller passed.
 * @returns The provider, or `undefined` if neither `token` nor `auth` is given.
 * @throws {ConfigurationError} When both are given, or one of them is invalid.
 */
export function airviewAuth(operation: string, options: AuthOptions): AuthProvider | undefined {
  return resolveAuth(operation, options, bearerAuth);
}

/** The application that requests a token from Azure AD (Microsoft Entra ID), and the scope of the token. */
export interface AzureTokenOptions {
  /** ID of the application that requests the token. */
  clientId: string;
  /** Client secret of the application. */
  clientSecret: string;
  /** ID or domain name of the directory. */
  tenantId: string;
  /** Scope of the token. For AirView: `api://<application id of AirView>/.default`. */
  scope: string;
  /** Base URL of Azure AD. Default `"https://login.microsoftonline.com"`; national clouds have other addresses. */
  authority?: string | undefined;
  /** Milliseconds for one token request. Default 30,000. */
  timeout?: number | undefined;
  /** The fetch function. Default: the global one. */
  fetch?: Fetch | undefined;
}

/**
 * Requests a token from Azure AD with a client secret. The token is valid for about an hour; programs that run longer use {@link azureAuth}.
 *
 * @param options The application and the scope.
 * @returns `"Bearer "` followed by the token, for the `token` option of a client or a handler.
 * @throws {ConfigurationError} When an option is missing or invalid. Nothing is sent.
 * @throws {ApiError} When Azure AD rejects the request. It has `code` `"token_refused"`, the status, and the JSON of Azure AD as `body`.
 * @throws {ResponseFormatError} When the response has no token. Its `code` is `"token_invalid"`.
 * @throws {ConnectionError} When Azure AD cannot be reached, or does not respond within the timeout.
 */
export async function getAzureToken(options: AzureTokenOptions): Promise<string> {
  return `Bearer ${await azureAuth(options).token()}`;
}

/**
 * Authenticates calls with a token from Azure AD. The first call requests it, all calls share it, and it is replaced before it expires and
 * after a 401.
 *
 * @param options The application and the scope.
 * @returns The `auth` option of a client or a handler. Its `token()` returns the token without `"Bearer "`.
 * @throws {ConfigurationError} When an option is missing or invalid.
 */
export function azureAuth(options: AzureTokenOptions): TokenCache {
  const operation = "airview.azureAuth";
  for (const name of ["clientId", "clientSecret", "tenantId", "scope"] as const) {
    if (typeof options[name] !== "string" || options[name] === "") throw configurationError(operation, `\`${name}\` is missing.`);
  }
  const { authority = "https://login.microsoftonline.com", clientId, clientSecret, fetch, scope, tenantId, timeout } = options;
  if (!/^[\w-]+(\.[\w-]+)*$/.test(tenantId)) throw configurationError(operation, "`tenantId` must be an ID or a domain name.");
  const tokenUrl = `${authority.replace(/\/+$/, "")}/${tenantId}/oauth2/v2.0/token`;
  return clientCredentials({ tokenUrl, clientId, clientSecret, scope, timeout, fetch });
}
