import type { AuthProvider } from "./auth/provider.ts";
import { serverOf, settingsOf } from "./client.ts";
import type { Fetch } from "./types.ts";

/** Where a client sends its calls, and how it authenticates them. */
export interface ClientConnection {
  /** Origin and path of the server, without a trailing slash. */
  readonly baseUrl: string;
  /** The fetch function; it adds no credentials. */
  readonly fetch: Fetch;
  /** How calls are authenticated; `undefined` without credentials. */
  readonly auth: AuthProvider | undefined;
  /** Values for arguments that are omitted. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/**
 * Returns where a client sends its calls, for flows that use another protocol than HTTP requests.
 *
 * @param client A client from `createClient`.
 * @returns Its connection; `undefined` if it is something else.
 */
export function connectionOf(client: object): ClientConnection | undefined {
  const settings = settingsOf(client);
  if (settings === undefined) return undefined;
  const connection = serverOf(settings);
  const fetch = connection.fetch ?? settings.fetch ?? ((url, init) => globalThis.fetch(url, init));
  return { baseUrl: connection.baseUrl.href, fetch, auth: settings.call.auth, defaults: settings.defaults };
}
