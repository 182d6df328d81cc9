import { bearerAuth, environmentVariable } from "@platform-clients/core";
import type { AuthProvider, ClientOptions, Credential } from "@platform-clients/core";

import { fault } from "./checks.ts";

/** What a Squonk2 client is made with. */
export interface Squonk2ClientOptions extends Omit<ClientOptions, "baseUrl"> {
  /**
   * Where the Account Server is, e.g. `"https://squonk.example.com/account-server-api"`; a trailing slash makes no difference. Default:
   * the environment variable `SQUONK2_ASAPI_URL`, read when the client is made.
   */
  baseUrl?: string | undefined;
  /** The access token from Keycloak, without the word `Bearer`. A function is asked for each attempt. The two version calls are sent without it. */
  token?: Credential | undefined;
  /** Another way to authenticate, instead of `token`; e.g. `keycloakAuth()`. */
  auth?: AuthProvider | undefined;
  /** Milliseconds for each attempt, reply body included; `false` for none. Default 4,000. */
  timeout?: number | false | undefined;
  /**
   * Whether the server's certificate is verified; `false` works only with the client of `@platform-clients/squonk2/node`. Default: the
   * environment variable `SQUONK2_ASAPI_VERIFY_SSL_CERT`, where nothing but `yes`, in any case of letters, means `true` (`true` and `1` do
   * not); without it `true`.
   */
  verifySslCert?: boolean | undefined;
}

/** Which server a client talks to. */
export interface ApiUrl {
  /** Where the Account Server is. */
  readonly baseUrl: string;
  /** Whether its certificate is verified. */
  readonly verifySslCert: boolean;
}

/**
 * Finds the server: options first, then the environment.
 *
 * @param options What the caller gave.
 * @returns The server.
 * @throws {ConfigurationError} When there is no URL in either.
 */
export function readApiUrl(options: Squonk2ClientOptions): ApiUrl {
  const baseUrl = options.baseUrl ?? environmentVariable("SQUONK2_ASAPI_URL");
  if (baseUrl === undefined || baseUrl === "")
    throw fault("createSquonk2Client", "no API URL is defined: give the option `baseUrl`, or set SQUONK2_ASAPI_URL in the environment.");
  return {
    baseUrl,
    verifySslCert: options.verifySslCert ?? (environmentVariable("SQUONK2_ASAPI_VERIFY_SSL_CERT") ?? "yes").toLowerCase() === "yes",
  };
}

/**
 * Finds the credentials.
 *
 * @param options What the caller gave.
 * @param options.auth A provider.
 * @param options.token A token.
 * @returns How calls are authenticated, if at all.
 * @throws {ConfigurationError} When the token cannot be one; it is not shown.
 */
export function readAuth({ auth, token }: Squonk2ClientOptions): AuthProvider | undefined {
  if (token === undefined) return auth;
  if (auth !== undefined) throw fault("createSquonk2Client", "`token` and `auth` are both given: one of them is to be used.");
  if (token === "") throw fault("createSquonk2Client", "`token` is empty. Leave it out for the calls that need none.");
  if (typeof token === "string" && /^bearer\s/i.test(token))
    throw fault("createSquonk2Client", "`token` begins with the word Bearer: give the token alone, the word is added.");
  return bearerAuth(token);
}
