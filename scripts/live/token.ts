import { createHmac, randomBytes } from "node:crypto";

import { issuer } from "./orchestrator.ts";

/**
 * Makes a key to sign tokens with.
 *
 * @returns 32 random bytes in base64url.
 */
export function newKey(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * Makes a token as the orchestrator itself would, for the time before there are users.
 *
 * @param key The signing key, in base64url.
 * @param claims Claims beside issuer and audience.
 * @returns The JSON Web Token.
 */
export function signToken(key: string, claims: Readonly<Record<string, unknown>>): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part({ iss: issuer, aud: [issuer], ...claims })}`;
  return `${text}.${createHmac("sha256", Buffer.from(key, "base64url")).update(text).digest("base64url")}`;
}
