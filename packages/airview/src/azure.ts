import type { Fetch, TokenCache } from "@platform-clients/core";
import { clientCredentials } from "@platform-clients/core/oauth2";

import { fault } from "./checks.ts";

/** Who asks Azure AD (Microsoft Entra ID) for a token, and for what. */
export interface AzureTokenOptions {
  /** Id of the application that asks. */
  clientId: string;
  /** Its secret. */
  clientSecret: string;
  /** Id or domain name of the directory. */
  tenantId: string;
  /** What the token is for; for AirView `api://<its application id>/.default`. */
  scope: string;
  /** Where Azure AD is. Default `"https://login.microsoftonline.com"`; national clouds have other addresses. */
  authority?: string | undefined;
  /** Milliseconds for one token request. Default 30,000. */
  timeout?: number | undefined;
  /** The fetch function. Default: the global one. */
  fetch?: Fetch | undefined;
}

/**
 * Gets a token from Azure AD with a client secret. It lasts about an hour; a program that runs longer uses {@link azureAuth}.
 *
 * @param options Who asks, and for what.
 * @returns `"Bearer "` and the token: the `token` of a client or a handler.
 * @throws {ConfigurationError} When an option is missing or cannot work; before anything is sent.
 * @throws {ApiError} When Azure AD refuses, with `code` `"token_refused"`, the status, and its JSON as `body`.
 * @throws {ResponseFormatError} When its answer holds no token, with `code` `"token_invalid"`.
 * @throws {ConnectionError} When it cannot be reached.
 */
export async function getAzureToken(options: AzureTokenOptions): Promise<string> {
  return `Bearer ${await azureAuth(options).token()}`;
}

/**
 * Authenticates calls with a token from Azure AD: requested at the first call, shared by all, replaced before it ends and after a 401.
 *
 * @param options Who asks, and for what.
 * @returns The `auth` of a client or a handler; its `token()` gives the token itself, without `"Bearer "`.
 * @throws {ConfigurationError} When an option is missing or cannot work.
 */
export function azureAuth(options: AzureTokenOptions): TokenCache {
  for (const name of ["clientId", "clientSecret", "tenantId", "scope"] as const) {
    if (typeof options[name] !== "string" || options[name] === "") throw fault("azureAuth", `\`${name}\` is missing.`);
  }
  const { authority = "https://login.microsoftonline.com", clientId, clientSecret, fetch, scope, tenantId, timeout } = options;
  if (!/^[\w-]+(\.[\w-]+)*$/.test(tenantId)) throw fault("azureAuth", "`tenantId` is neither an id nor a domain name.");
  const tokenUrl = `${authority.replace(/\/+$/, "")}/${tenantId}/oauth2/v2.0/token`;
  return clientCredentials({ tokenUrl, clientId, clientSecret, scope, timeout, fetch });
}
