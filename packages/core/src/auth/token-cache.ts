import { singleFlight } from "../async/single-flight.ts";
import { bearer } from "./header-auth.ts";
import type { AuthProvider, Rejection } from "./provider.ts";

/** A token and its expiry. */
export interface IssuedToken {
  /** The token, without a scheme. */
  readonly token: string;
  /** Expiry in milliseconds since the epoch. If omitted, the token is kept until a server rejects it. */
  readonly expiresAt?: number | undefined;
}

/** How a token is kept. */
export interface TokenCacheOptions {
  /** Milliseconds before its expiry at which a token is replaced. Default 30,000, and at most half of the token's lifetime. */
  leeway?: number | undefined;
  /** Returns milliseconds since the epoch. Default `Date.now`. */
  clock?: (() => number) | undefined;
  /** Tells whether a 401 or 403 means that the token is invalid. Default: status 401. */
  refused?: ((rejection: Rejection) => boolean) | undefined;
}

/** A bearer token that is obtained once, shared by all calls, and replaced before it expires or after it was rejected. */
export interface TokenCache extends AuthProvider {
  /** @returns The current token. It is obtained if there is none or it is about to expire; calls at the same time share one request. */
  token(): Promise<string>;
}

/**
 * Keeps a token.
 *
 * @param issue Obtains a new token. Its error reaches every call that waits for the token; the next call tries again. It needs a time limit of its own:
 * calls share it, so that their limits end their waits, not the work.
 * @param options How the token is kept.
 * @returns The cache. It is an auth provider that sends `Authorization: Bearer <token>`.
 */
export function tokenCache(issue: () => Promise<IssuedToken>, options: TokenCacheOptions = {}): TokenCache {
  const { clock = Date.now, leeway = 30_000, refused = ({ status }: Rejection) => status === 401 } = options;
  let current = "";
  const obtain = singleFlight(
    async () => {
      const { expiresAt, token } = await issue();
      const header = bearer("authorization", token);
      const lifetime = expiresAt === undefined ? Infinity : expiresAt - clock();
      current = header;
      return { token, header, refreshAt: clock() + lifetime - Math.min(leeway, lifetime / 2) };
    },
    { isFresh: ({ refreshAt }) => !(clock() >= refreshAt) },
  );
  return {
    token: async () => (await obtain()).token,
    authorize: async () => ({ authorization: (await obtain()).header }),
    refresh(rejection) {
      if (!refused(rejection)) return false;
      if (rejection.sent["authorization"] === current) obtain.clear();
      return true;
    },
  };
}
