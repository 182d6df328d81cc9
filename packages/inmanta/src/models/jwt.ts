/**
 * Reads the expiry of a JSON Web Token. Does not verify the token.
 *
 * @param token The token.
 * @returns Milliseconds since the epoch, or `undefined` if the token has no `exp` or is not a JWT. Tokens of a server without the setting
 * `expire` have no `exp`.
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
