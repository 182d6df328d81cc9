import { configurationError } from "@platform-clients/core";
import type { Fetch, TokenCache } from "@platform-clients/core";
import { clientCredentials } from "@platform-clients/core/oauth2";

import { readBaseUrl } from "../models/base-url.ts";

/** The OAuth credentials of a service account. */
export interface ServiceAccountOptions {
  /** The address of the instance, as for the client: the token comes from there. */
  baseUrl: string;
  /** The client ID of the service account. */
  clientId: string;
  /** The client secret of the service account. */
  clientSecret: string;
  /** Milliseconds for one token request. Default 30,000. */
  timeout?: number | undefined;
  /** The fetch function. Default: the global one. */
  fetch?: Fetch | undefined;
  /** Whether an address without TLS is accepted. Default: only for this machine. */
  allowHttp?: boolean | undefined;
  /** Returns milliseconds since the epoch, for the age of the token. Default: `Date.now`. */
  clock?: (() => number) | undefined;
}

/**
 * Authenticates calls with an OAuth token of a service account, from `POST /api/oauth2/token` of the instance. The first call requests it, all calls
 * share it, and it is replaced before it expires (after one hour) and after a 401. The endpoint is described in the documentation of the vendor; the
 * Python client does not use it.
 *
 * @param options The instance and the credentials.
 * @returns The `auth` option of a client or a call. Its `token()` returns the token itself.
 * @throws {ConfigurationError} When an option is missing or invalid. Nothing is sent, and no credential is shown.
 */
export function serviceAccountAuth(options: ServiceAccountOptions): TokenCache {
  const { allowHttp, clientId, clientSecret, clock, fetch, timeout } = options;
  for (const name of ["clientId", "clientSecret"] as const) {
    if (typeof options[name] !== "string" || options[name] === "")
      throw configurationError("axonius.serviceAccountAuth", `\`${name}\` is missing.`);
  }
  const tokenUrl = `${readBaseUrl(options.baseUrl)}/api/oauth2/token`;
  return clientCredentials({ tokenUrl, clientId, clientSecret, clientAuthentication: "basic", allowHttp, clock, fetch, timeout });
}
