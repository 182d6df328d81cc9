/**
 * Reads when a JSON Web Token ends. The token is not verified: that is the server's business.
 *
 * @param token The token.
 * @returns Milliseconds since the epoch; nothing when the token has no `exp`, as tokens of a server without `expire` have none, or is no JWT.
 */
export function tokenExpiry(token: string): number | undefined {
  const payload = token.split(".")[1] ?? "";
  try {
    const { exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as { exp?: unknown };
    return typeof exp === "number" && Number.isFinite(exp) ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
