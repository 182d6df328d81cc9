import { createHmac, randomBytes } from "node:crypto";

import { issuer } from "./orchestrator.ts";

/**
 * Creates a key for signing tokens.
 *
 * @returns 32 random bytes in base64url.
 */
export function newKey(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * Creates a token as the orchestrator does, for use before users exist.
 *
 * @param key The signing key, in base64url.
 * @param claims Claims in addition to issuer and audience.
 * @returns The JSON Web Token.
 */
export function signToken(key: string, claims: Readonly<Record<string, unknown>>): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part({ iss: issuer, aud: [issuer], ...claims })}`;
  return `${text}.${createHmac("sha256", Buffer.from(key, "base64url")).update(text).digest("base64url")}`;
}
