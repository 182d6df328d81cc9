import type { AuthProvider, Rejection } from "./auth.ts";
import { checkCredential } from "./headers.ts";

/** A token and when it ends. */
export interface IssuedToken {
  /** The token itself, without a scheme word. */
  readonly token: string;
  /** Milliseconds since the epoch; left out when unknown: it is then kept until a server refuses it. */
  readonly expiresAt?: number | undefined;
}

/** How a token is kept. */
export interface TokenCacheOptions {
  /** Milliseconds before its end at which a token is replaced. Default 30,000, and never more than half of a token's life. */
  leeway?: number | undefined;
  /** Milliseconds since the epoch. Default `Date.now`. */
  clock?: (() => number) | undefined;
  /** Which refusals mean that the token is no longer good. Default: status 401. */
  refused?: ((rejection: Rejection) => boolean) | undefined;
}

/** A bearer token that is fetched once, shared by all calls, and replaced before it ends or after a refusal. */
export interface TokenCache extends AuthProvider {
  /** @returns The current token; fetched when there is none or it is about to end. Calls at the same time share one request. */
  token(): Promise<string>;
}

/**
 * Keeps a token.
 *
 * @param issue Fetches a new token. Its error reaches every call that waits for it; the next call tries again.
 * @param options How the token is kept.
 * @returns The cache, which is an auth provider sending `Authorization: Bearer <token>`.
 */
export function tokenCache(issue: () => Promise<IssuedToken>, options: TokenCacheOptions = {}): TokenCache {
  const clock = options.clock ?? Date.now;
  const refused = options.refused ?? ((rejection: Rejection) => rejection.status === 401);
  let current: { token: string; renewAt: number } | undefined;
  let pending: Promise<string> | undefined;

  const fetchToken = async (): Promise<string> => {
    const { token, expiresAt } = await issue();
    const life = expiresAt === undefined ? Infinity : expiresAt - clock();
    current = { token: checkCredential("authorization", token), renewAt: clock() + life - Math.min(options.leeway ?? 30_000, life / 2) };
    return token;
  };
  const token = async (): Promise<string> => {
    if (current !== undefined && !(clock() >= current.renewAt)) return current.token;
    pending ??= fetchToken().finally(() => {
      pending = undefined;
    });
    return pending;
  };
  return {
    token,
    async authorize(request) {
      request.headers["authorization"] = `Bearer ${await token()}`;
    },
    renew(rejection) {
      if (!refused(rejection)) return false;
      if (current !== undefined && rejection.sent["authorization"] === `Bearer ${current.token}`) current = undefined;
      return true;
    },
  };
}
