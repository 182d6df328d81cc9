import type { AuthProvider } from "@platform-clients/core";

/**
 * Keeps the token out of the operations that need none, so that a liveness probe does not depend on Keycloak.
 *
 * @param auth How the other operations are authenticated.
 * @param baseUrl Where the server is.
 * @returns The same provider, which leaves `getVersion`, `ping` and `getEventStreamVersion` alone.
 */
export function exceptOpenOperations(auth: AuthProvider, baseUrl: string): AuthProvider {
  let open: readonly string[] | undefined;
  return {
    authorize(request) {
      open ??= ["/version", "/event-stream/version"].map((path) => new URL(baseUrl.trim().replace(/\/*$/, path)).href);
      return open.includes(request.url) ? undefined : auth.authorize(request);
    },
    renew: (rejection) => auth.renew?.(rejection) ?? false,
    explain: (rejection) => auth.explain?.(rejection),
  };
}
