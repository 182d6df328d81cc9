import { bearerAuth, configurationError, createClient, resolveAuth, tokenCache } from "@platform-clients/core";
import type { AuthProvider, ClientOptions, Credential, IssuedToken, Rejection } from "@platform-clients/core";

import { inmantaDescriptors } from "./generated/descriptors.ts";
import type { InmantaOperations } from "./generated/operations.ts";
import { tokenExpiry } from "./models/jwt.ts";

/** A user of the server. Requires a server with authentication on that stores users in its database. */
export interface LoginCredentials {
  /** The user's name. */
  readonly username: string;
  /** The user's password. */
  readonly password: string;
}

/** The options of a client that say how its calls are authenticated. */
export interface InmantaAuthOptions {
  /**
   * A JSON Web Token, or a function that returns it. A function is called for each attempt, and once more after the server rejected the token
   * (401, or a 403 that is about the token).
   */
  token?: Credential | undefined;
  /**
   * Instead of `token`: a user, or an auth provider such as `headerAuth` for the server option `auth_additional_header`. The client logs the
   * user in when the first call needs a token, again before the token expires, and once after the server rejected it.
   */
  auth?: LoginCredentials | AuthProvider | undefined;
  /** Returns milliseconds since the epoch, for the expiry of login tokens. Default `Date.now`. */
  clock?: (() => number) | undefined;
}

/**
 * Creates the auth provider of a client.
 *
 * @param options The client's options.
 * @returns The provider, or `undefined` if neither `token` nor `auth` is given.
 * @throws {ConfigurationError} When an option is invalid; no credential is shown.
 */
export function createAuth(options: ClientOptions & InmantaAuthOptions): AuthProvider | undefined {
  const { auth, token } = options;
  return resolveAuth("inmanta", { token, auth: isLogin(auth) ? loginAuth(auth, options) : auth }, tokenAuth);
}

/**
 * Sends a JSON Web Token.
 *
 * @param token The token, with or without `Bearer ` in front, or a function that returns it.
 * @returns The provider. A function is called once more after a 401, or a 403 that is about the token.
 * @throws {ConfigurationError} When the token is missing, empty, or cannot be sent in a header.
 */
export function tokenAuth(token: Credential): AuthProvider {
  const bearer = bearerAuth(token);
  return typeof token === "function" ? { ...bearer, refresh: isTokenRejected } : bearer;
}

function isLogin(auth: LoginCredentials | AuthProvider | undefined): auth is LoginCredentials {
  return typeof auth === "object" && auth !== null && !("authorize" in auth);
}

function loginAuth({ username, password }: LoginCredentials, options: ClientOptions & InmantaAuthOptions): AuthProvider {
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== "string" || value === "")
      throw configurationError("inmanta", `\`auth.${name}\` is missing: pass { username, password } or an auth provider as \`auth\`.`);
  }
  const client = createClient<Pick<InmantaOperations, "login">>({ login: inmantaDescriptors.login }, options, { platform: "inmanta" });
  const issue = async (): Promise<IssuedToken> => {
    const { token } = await client.login({ username, password });
    return { token, expiresAt: tokenExpiry(token) };
  };
  return tokenCache(issue, { refused: isTokenRejected, clock: options.clock });
}

// A missing token is a 401. A token that cannot be decoded, has expired, or has another issuer, signature or audience is a 403, like every
// call that the user has no permission for. Only the message distinguishes them.
function isTokenRejected({ status, body }: Rejection): boolean {
  return status === 401 || /unable to decode|issuer|signature|audience|expired|not yet valid/i.test(parseMessage(body));
}

function parseMessage(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === "string" ? message : "";
  } catch {
    return "";
  }
}
