import { configurationError, environmentVariable } from "@platform-clients/core";

/** The server of a client. */
export interface ApiUrl {
  /** The address of the Account Server. */
  readonly baseUrl: string;
  /** Whether its certificate is verified. */
  readonly verifySslCert: boolean;
}

/** The options that say which server a client uses. */
export interface ApiUrlOptions {
  /** The address of the Account Server. Default: `SQUONK2_ASAPI_URL` in the environment. */
  readonly baseUrl?: string | undefined;
  /** Whether its certificate is verified. Default: `SQUONK2_ASAPI_VERIFY_SSL_CERT` in the environment. */
  readonly verifySslCert?: boolean | undefined;
}

/**
 * Reads the server from the options, and from the environment what they omit.
 *
 * @param operation The platform and the function, for errors.
 * @param options What the caller passed.
 * @returns The server.
 * @throws {ConfigurationError} When there is no URL in either.
 */
export function readApiUrl(operation: string, options: ApiUrlOptions): ApiUrl {
  const baseUrl = options.baseUrl ?? environmentVariable("SQUONK2_ASAPI_URL");
  if (baseUrl === undefined || baseUrl === "")
    throw configurationError(operation, "the API URL is missing: pass the option `baseUrl`, or set SQUONK2_ASAPI_URL in the environment.");
  return {
    baseUrl,
    verifySslCert: options.verifySslCert ?? (environmentVariable("SQUONK2_ASAPI_VERIFY_SSL_CERT") ?? "yes").toLowerCase() === "yes",
  };
}
