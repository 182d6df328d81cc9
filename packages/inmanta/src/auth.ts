import { bearerAuth, ConfigurationError, createClient, tokenCache } from "@platform-clients/core";
import type { AuthProvider, ClientOptions, Credential, IssuedToken, Rejection } from "@platform-clients/core";

import { inmantaOperations } from "./generated/operations.ts";
import type { InmantaOperations } from "./generated/operations.ts";
import { tokenExpiry } from "./jwt.ts";

/** A user of the server, for `login`. Works where authentication is on and users are kept in the server's database. */
export interface LoginCredentials {
  /** The user's name. */
  readonly username: string;
  /** The user's password. */
  readonly password: string;
}

/** The options that say how calls are authenticated. */
export interface AuthOptions extends ClientOptions {
  token?: Credential | undefined;
  auth?: LoginCredentials | AuthProvider | undefined;
  clock?: (() => number) | undefined;
}

/**
 * Says how calls are authenticated.
 *
 * @param options The client's options.
 * @returns The provider; nothing where the server has authentication off.
 * @throws {ConfigurationError} When an option cannot work; no credential is shown.
 */
export function readAuth(options: AuthOptions): AuthProvider | undefined {
  const { auth, token } = options;
  if (auth !== undefined && token !== undefined) throw fault("both `token` and `auth` are given: leave one out");
  if (token !== undefined) return tokenAuth(token);
  if (auth === undefined) return undefined;
  if (typeof auth === "object" && auth !== null && "authorize" in auth) return auth;
  return loginAuth(auth, options);
}

function tokenAuth(token: Credential): AuthProvider {
  if (typeof token !== "function") return bearerAuth(checkToken(token));
  return { ...bearerAuth(async () => checkToken(await token())), renew: isTokenFault };
}

function checkToken(token: unknown): string {
  if (typeof token !== "string" || token.trim() === "") throw fault("`token` is empty or no text: give the JSON Web Token itself");
  if (/^bearer\s/i.test(token))
    throw fault("`token` begins with the word Bearer, which is put before it anyway: give the JSON Web Token alone");
  return token;
}

function loginAuth({ username, password }: LoginCredentials, options: AuthOptions): AuthProvider {
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== "string" || value === "")
      throw fault(`\`auth.${name}\` is missing: \`auth\` takes { username, password } or an auth provider`);
  }
  const { rows } = inmantaOperations;
  const client = createClient<Pick<InmantaOperations, "login">, object>(
    { platform: inmantaOperations.platform, rows: { login: rows["login"] ?? "" } },
    options,
  );
  const issue = async (): Promise<IssuedToken> => {
    const { token } = await client.login({ username, password });
    return { token, expiresAt: tokenExpiry(token) };
  };
  return tokenCache(issue, { refused: isTokenFault, clock: options.clock });
}

// Tells a refused token from refused rights: a missing token is a 401, but one that does not decode, has expired, or has another issuer,
// signature or audience is a 403, like everything that the user may not do. Only the text tells them apart.
function isTokenFault({ status, body }: Rejection): boolean {
  return status === 401 || /unable to decode|issuer|signature|audience|expired|not yet valid/i.test(messageOf(body));
}

function messageOf(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === "string" ? message : "";
  } catch {
    return "";
  }
}

function fault(text: string): ConfigurationError {
  return new ConfigurationError(`inmanta: ${text}.`, { platform: "inmanta" });
}
