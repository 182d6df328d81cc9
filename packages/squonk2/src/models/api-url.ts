import { configurationError, environmentVariable } from "@platform-clients/core";

/** The server of a client. */
export interface ApiUrl {
  /** The address of the Account Server. Empty if the client has none yet. */
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
 * @returns The server. Its URL is empty if neither has one.
 * @throws {ConfigurationError} When the option is an empty string: omit it to use the environment or `setApiUrl`.
 */
export function readApiUrl(operation: string, options: ApiUrlOptions): ApiUrl {
  if (options.baseUrl === "")
    throw configurationError(operation, "`baseUrl` is empty. Pass the address of the Account Server, or omit it and call `setApiUrl`.");
  return {
    baseUrl: options.baseUrl ?? environmentVariable("SQUONK2_ASAPI_URL") ?? "",
    verifySslCert: options.verifySslCert ?? (environmentVariable("SQUONK2_ASAPI_VERIFY_SSL_CERT") ?? "yes").toLowerCase() === "yes",
  };
}
