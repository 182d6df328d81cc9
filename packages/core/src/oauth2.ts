import * as oauth from "oauth4webapi";

import { Interruption, within } from "./attempt.ts";
import { ConfigurationError, ConnectionError, isPlatformClientError, ResponseFormatError, TimeoutError } from "./errors.ts";
import type { PlatformClientError } from "./errors.ts";
import { statusClass } from "./failure.ts";
import { addSecret, redactUrl, scrub } from "./redact.ts";
import { mayRetryStatus, readRetryAfter } from "./retry.ts";
import { tokenCache } from "./token-cache.ts";
import type { IssuedToken, TokenCache, TokenCacheOptions } from "./token-cache.ts";
import type { Fetch } from "./types.ts";

/** What every OAuth 2 grant needs. */
export interface OAuth2Options extends TokenCacheOptions {
  /** The token endpoint, e.g. `"https://login.example.com/realms/main/protocol/openid-connect/token"`. */
  tokenUrl: string;
  /** The client id. */
  clientId: string;
  /** The client secret; left out for public clients. */
  clientSecret?: string | undefined;
  /** The scopes, separated by spaces. */
  scope?: string | undefined;
  /** The issuer, when replies hold an id token that names another one than the token endpoint's. */
  issuer?: string | undefined;
  /** Milliseconds for one token request. Default 30,000. */
  timeout?: number | undefined;
  /** The fetch function. Default: the global one. */
  fetch?: Fetch | undefined;
  /** Whether a token endpoint without TLS is accepted. Default: only on localhost. */
  allowHttp?: boolean | undefined;
}

/** The resource owner password grant, for services that have a user of their own. */
export interface PasswordGrantOptions extends OAuth2Options {
  /** The user's name. */
  username: string;
  /** The user's password. */
  password: string;
}

/**
 * OAuth 2 client credentials: one token for all calls, replaced before it ends and after a 401.
 *
 * @param options Endpoint and credentials.
 * @returns An auth provider; its `.token()` gives the token itself.
 * @throws {ConfigurationError} When an option is missing or cannot work.
 */
export function clientCredentials(options: OAuth2Options): TokenCache {
  need(options, ["tokenUrl", "clientId", "clientSecret"]);
  return grant(options, "client_credentials", {});
}

/**
 * OAuth 2 resource owner password grant: one token for all calls, replaced before it ends and after a 401.
 *
 * @param options Endpoint, credentials and user.
 * @returns An auth provider; its `.token()` gives the token itself.
 * @throws {ConfigurationError} When an option is missing or cannot work.
 */
export function passwordGrant(options: PasswordGrantOptions): TokenCache {
  need(options, ["tokenUrl", "clientId", "username", "password"]);
  return grant(options, "password", { username: options.username, password: options.password });
}

function need<Options extends OAuth2Options>(options: Options, names: (keyof Options & string)[]): void {
  for (const name of names) {
    if (typeof options[name] !== "string" || options[name] === "")
      throw new ConfigurationError(`The OAuth 2 option \`${name}\` is missing.`);
  }
}

function grant(options: OAuth2Options, type: string, fields: Record<string, string>): TokenCache {
  if (!URL.canParse(options.tokenUrl)) throw new ConfigurationError("The OAuth 2 option `tokenUrl` is not an absolute URL.");
  const url = new URL(options.tokenUrl);
  if (url.username !== "" || url.password !== "")
    throw new ConfigurationError("The OAuth 2 option `tokenUrl` holds a user name or password: pass credentials in their own options.");
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !local && options.allowHttp !== true) {
    throw new ConfigurationError(
      "The OAuth 2 option `tokenUrl` has no TLS: credentials would travel in clear. Use https, or set `allowHttp: true`.",
    );
  }
  return tokenCache(() => issue(options, type, fields), options);
}

async function issue(options: OAuth2Options, type: string, fields: Record<string, string>): Promise<IssuedToken> {
  const server = {
    issuer: options.issuer ?? options.tokenUrl.replace(/\/protocol\/openid-connect\/token$/, ""),
    token_endpoint: options.tokenUrl,
  };
  const client = { client_id: options.clientId };
  const authentication = options.clientSecret === undefined ? oauth.None() : oauth.ClientSecretPost(options.clientSecret);
  const parameters = { ...fields, ...(options.scope !== undefined && { scope: options.scope }) };
  const fetch = (target: string, init: RequestInit): Promise<Response> => (options.fetch ?? globalThis.fetch)(target, init);
  const { clock = Date.now, timeout = 30_000 } = options;
  let reply: Response | undefined;
  try {
    const ask = async (signal: AbortSignal | undefined): Promise<oauth.TokenEndpointResponse> => {
      const settings = { [oauth.customFetch]: fetch, [oauth.allowInsecureRequests]: true, ...(signal && { signal }) };
      reply = await oauth.genericTokenEndpointRequest(server, client, authentication, type, parameters, settings);
      return oauth.processGenericTokenEndpointResponse(server, client, reply);
    };
    const token = await within(ask, { timeout, deadlineAt: undefined, signal: undefined });
    return { token: token.access_token, expiresAt: token.expires_in === undefined ? undefined : clock() + token.expires_in * 1000 };
  } catch (error) {
    throw explain(error, reply, options, fields);
  }
}

function explain(error: unknown, reply: Response | undefined, options: OAuth2Options, fields: Record<string, string>): PlatformClientError {
  if (isPlatformClientError(error)) return error;
  const secrets = new Set<string>();
  for (const secret of [options.clientSecret, fields["password"]]) if (secret !== undefined) addSecret(secret, secrets);
  const url = redactUrl(options.tokenUrl);
  const known = { operation: "token", method: "POST", url, attempts: 1, cause: bare(error, secrets) };
  if (error instanceof Interruption)
    return new TimeoutError(`POST ${url}: no token within the timeout of ${options.timeout ?? 30_000} ms`, {
      ...known,
      code: "timeout",
      retryable: true,
    });
  if (reply === undefined)
    return new ConnectionError(`POST ${url}: no token: ${scrub((error as Error).message, secrets)}`, {
      ...known,
      code: "connection_failed",
      retryable: true,
    });
  if (reply.ok)
    return new ResponseFormatError(
      `POST ${url}: ${reply.status}, but the reply holds no usable token: ${scrub((error as Error).message, secrets)}`,
      { ...known, code: "token_invalid", status: reply.status },
    );
  const [, type] = statusClass(reply.status);
  const retryAfter = readRetryAfter(reply.headers, reply.status, Date.now());
  const body =
    error instanceof oauth.ResponseBodyError
      ? (JSON.parse(scrub(JSON.stringify(error.cause), secrets)) as Record<string, unknown>)
      : undefined;
  const said =
    body === undefined
      ? ""
      : `: ${scrub([body["error"], body["error_description"]].filter((text) => typeof text === "string").join(": "), secrets)}`;
  return new type(`POST ${url}: ${reply.status}: the token was refused${said}`, {
    ...known,
    code: "token_refused",
    status: reply.status,
    headers: {},
    body,
    retryable: mayRetryStatus(reply.status, true, retryAfter !== undefined),
    retryAfter,
  });
}

// The library's errors hold the reply, which may repeat what was sent or hold a token.
function bare(error: unknown, secrets: ReadonlySet<string>): Error {
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  const copy = new Error(scrub(message, secrets));
  copy.name = name;
  return copy;
}
