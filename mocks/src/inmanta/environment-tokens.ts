import type { ModelRequest } from "../state/model.ts";
import { data, empty, ok, Refusal } from "./replies.ts";
import { bodyOf, environmentOf, idOf, timestamp } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import { claimsOf, signToken } from "./tokens.ts";

const clientTypes = ["agent", "compiler", "api"];

/**
 * Creates the handlers of tokens for environments, v1 and v2.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function tokenHandlers(server: Server): Handlers {
  const { state } = server;
  return {
    createToken: (request) => ok({ token: createToken(server, request, true) }),
    environmentCreateToken: (request) => data(createToken(server, request, false)),
    environmentTokenList: (request) => {
      const { id } = environmentOf(server, request);
      return data(state.tokens.filter(({ environment }) => environment === id));
    },
    environmentTokenRevoke: (request) => {
      const { id } = environmentOf(server, request);
      const jti = idOf(request, "jti");
      const token = state.tokens.find((one) => one.environment === id && one.jti === jti);
      if (token === undefined) throw Refusal.notFound(`No token with jti ${jti} exists in environment ${id}.`);
      token.revoked_at ??= server.now();
      return empty;
    },
  };
}

function createToken(server: Server, request: ModelRequest, fallback: boolean): string {
  const { state } = server;
  const { id } = environmentOf(server, request);
  if (state.server.authentication === "off") throw Refusal.badRequest("Authentication is disabled, generating a token is not allowed");
  const input = bodyOf<{ client_types: string[]; idempotent?: boolean; expire?: number | null }>(request);
  const wrong = input.client_types.find((type) => !clientTypes.includes(type));
  if (wrong !== undefined)
    throw Refusal.serverError(
      `("The signing config does not support the requested client type ${wrong}. Only ['agent', 'compiler', 'api'] are allowed.",)`,
    );
  const claims = { "urn:inmanta:ct": input.client_types.join(","), "urn:inmanta:env": id };
  if (input.idempotent ?? fallback) return signToken(state.server.key, claims);
  const jti = server.id();
  const now = server.context.clock.now();
  const iat = Math.floor(now.getTime() / 1000);
  const lifetime = input.expire ?? state.server.tokenLifetime;
  const expires_at = lifetime === null ? null : timestamp(new Date(now.getTime() + lifetime * 1000));
  const created_by = claimsOf(request, state)?.sub ?? null;
  const row = { client_types: input.client_types, environment: id, issued_at: server.now(), expires_at, revoked_at: null, last_used: null };
  state.tokens.push({ jti, created_by, ...row });
  return signToken(state.server.key, { ...claims, jti, iat, ...(lifetime === null ? {} : { exp: iat + lifetime }) });
}
