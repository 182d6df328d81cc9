import { createHmac } from "node:crypto";

import type { ModelContext, ModelRequest } from "../state/model.ts";
import { checkClientType } from "./client-types.ts";
import { Refusal } from "./replies.ts";
import type { InmantaState, Json } from "./state.ts";

const issuer = "https://localhost:8888/";

/** The claims of a token. */
export interface Claims extends Json {
  readonly sub?: string;
  readonly jti?: string;
  /** Seconds since 1970. */
  readonly exp?: number;
  readonly "urn:inmanta:ct"?: string;
  readonly "urn:inmanta:env"?: string;
  readonly "urn:inmanta:is_admin"?: boolean;
}

/**
 * Signs a token.
 *
 * @param key The key.
 * @param claims What it states, besides issuer and audience.
 * @returns A JSON Web Token.
 */
export function signToken(key: string, claims: Claims): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ iss: issuer, aud: [issuer], ...claims })}`;
  return `${content}.${sign(key, content)}`;
}

/**
 * Reads the claims of the token that a request has.
 *
 * @param request The request.
 * @param state The data.
 * @returns The claims; `undefined` without a token that this mock issued.
 */
export function claimsOf(request: ModelRequest, state: InmantaState): Claims | undefined {
  const { key } = state.server;
  const parts = bearerOf(request.headers["authorization"])?.split(".") ?? [];
  return parts.length === 3 && parts[2] === sign(key, parts.slice(0, 2).join(".")) ? decode(parts[1]) : undefined;
}

/**
 * Checks the token of a request, as a server with authentication.
 *
 * @param request The request.
 * @param state The data.
 * @param context The mock's own token, and its clock.
 * @throws {Refusal} 401 without a token, 403 with one that is not valid for the request.
 */
export function checkToken(request: ModelRequest, state: InmantaState, context: ModelContext): void {
  const token = bearerOf(request.headers["authorization"]);
  if (token === undefined) throw Refusal.unauthorized();
  if (token === context.token) return;
  const [, payload, signature] = token.split(".");
  if (signature === undefined) throw Refusal.forbidden("Unable to decode provided JWT bearer token.");
  const claims = claimsOf(request, state);
  if (claims === undefined) {
    if (decode(payload) === undefined) throw Refusal.forbidden("Unable to decode provided JWT bearer token.");
    throw Refusal.forbidden("Signature verification failed");
  }
  if (claims.exp !== undefined && claims.exp * 1000 <= context.clock.now().getTime()) throw Refusal.forbidden("Signature has expired");
  if (state.tokens.some(({ jti, revoked_at }) => jti === claims.jti && revoked_at !== null))
    throw Refusal.forbidden("The token has been revoked.");
  checkScope(request, claims);
  checkClientType(request.operation, claims["urn:inmanta:ct"] ?? "");
}

function checkScope(request: ModelRequest, claims: Claims): void {
  const scope = claims["urn:inmanta:env"];
  if (scope === undefined) return;
  const environment = request.headers["x-inmanta-tid"]?.toLowerCase();
  if (environment === undefined) throw Refusal.forbidden("The authorization token is scoped to a specific environment.");
  if (environment !== scope) throw Refusal.forbidden("The authorization token is not valid for the requested environment.");
}

function bearerOf(header = ""): string | undefined {
  return /^bearer +(\S+)$/i.exec(header.trim())?.[1];
}

function sign(key: string, content: string): string {
  return createHmac("sha256", Buffer.from(key, "base64url")).update(content).digest("base64url");
}

function decode(payload = ""): Claims | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return typeof claims === "object" && claims !== null ? (claims as Claims) : undefined;
  } catch {
    return undefined;
  }
}
