import { configurationError, headerAuth } from "@platform-clients/core";
import type { AuthProvider, Credential } from "@platform-clients/core";

/** The key pair of a user, from the account page. It is sent in headers, unchanged. */
export interface AxoniusKeys {
  /** The API key. A function is called for each attempt, and once more after a 401. */
  readonly apiKey: Credential;
  /** The API secret that belongs to the key. A function is called for each attempt, and once more after a 401. */
  readonly apiSecret: Credential;
  /** Must be omitted if there is a key pair. */
  readonly auth?: undefined;
}

/** Another way to authenticate, instead of a key pair. */
export interface AxoniusAuth {
  /** The auth provider. */
  readonly auth: AuthProvider;
  /** Must be omitted if there is an auth provider. */
  readonly apiKey?: undefined;
  /** Must be omitted if there is an auth provider. */
  readonly apiSecret?: undefined;
}

/** The credentials of an Axonius client: a key pair, or an auth provider. */
export type AxoniusCredentials = AxoniusKeys | AxoniusAuth;

/**
 * Returns the auth provider for the credentials of a client.
 *
 * @param credentials What the caller passed.
 * @returns The provider: `auth` if given, otherwise one that sends the key pair.
 * @throws {ConfigurationError} When a key is missing or invalid, or both kinds of credentials are given. No credential is shown.
 */
export function axoniusAuth(credentials: AxoniusCredentials): AuthProvider {
  const { apiKey, apiSecret, auth } = credentials;
  if (auth === undefined) return headerAuth({ "api-key": check(apiKey, "apiKey"), "api-secret": check(apiSecret, "apiSecret") });
  if (apiKey === undefined && apiSecret === undefined) return auth;
  throw configurationError("axonius", "pass only one of `auth` and the key pair (`apiKey` and `apiSecret`).");
}

function check(key: Credential | undefined, name: string): Credential {
  if (typeof key === "function" || (typeof key === "string" && key.trim() !== "")) return key;
  const fault = key === undefined ? "is missing" : typeof key === "string" ? "is empty" : "must be a string or a function that returns one";
  throw configurationError(
    "axonius",
    `\`${name}\` ${fault}. Axonius needs \`apiKey\` and \`apiSecret\`, both from the account page of a user.`,
  );
}
