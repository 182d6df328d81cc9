import type { ClientAuth, TokenEndpointResponse } from "oauth4webapi";

import type { Cancellation } from "./async/cancellation.ts";
import { Interruption, withTimeout } from "./async/with-timeout.ts";
import { tokenCache } from "./auth/token-cache.ts";
import type { IssuedToken, TokenCache, TokenCacheOptions } from "./auth/token-cache.ts";
import { ConfigurationError, ConnectionError, ResponseFormatError, TimeoutError } from "./errors/errors.ts";
import type { PlatformClientError } from "./errors/errors.ts";
import { isPlatformClientError } from "./errors/guards.ts";
import { causeMessage, redactCause } from "./errors/redact-cause.ts";
import { statusError } from "./errors/status-error.ts";
import type * as library from "./oauth2/library.ts";
import { redactUrl, Redactor } from "./redaction/redactor.ts";
import { addSecret } from "./redaction/secrets.ts";
import { maxErrorBytes, serverMessage } from "./transport/error-body.ts";
import { readText } from "./transport/read-body.ts";
import { canRetryStatus, parseRetryAfter } from "./transport/retry.ts";
import type { Fetch } from "./types.ts";

/** What every OAuth 2 grant needs. */
export interface OAuth2Options extends TokenCacheOptions {
  /** The token endpoint, e.g. `"https://login.example.com/realms/main/protocol/openid-connect/token"`. */
  tokenUrl: string;
  /** The client id. */
  clientId: string;
  /** The client secret; omitted for public clients. */
  clientSecret?: string | undefined;
  /** How client id and secret are sent: `"post"` in the body, `"basic"` as HTTP Basic credentials. Default `"post"`. */
  clientAuthentication?: "post" | "basic" | undefined;
  /** The scopes, separated by spaces. */
  scope?: string | undefined;
  /** The issuer, if responses contain an ID token of another issuer than the token endpoint's. */
  issuer?: string | undefined;
  /** Milliseconds for one token request. Default 30,000. */
  timeout?: number | undefined;
  /** The fetch function. Default: the global one. */
  fetch?: Fetch | undefined;
  /** Whether a token endpoint without TLS is accepted. Default: only on localhost. */
  allowHttp?: boolean | undefined;
}

/** The resource owner password grant, for services that have a user. */
export interface PasswordGrantOptions extends OAuth2Options {
  /** The user's name. */
  username: string;
  /** The user's password. */
  password: string;
}

/**
 * Creates an auth provider for OAuth 2 client credentials: one token for all calls, replaced before it expires and after a 401.
 *
 * @param options Endpoint and credentials.
 * @returns An auth provider; its `.token()` returns the token itself.
 * @throws {ConfigurationError} When an option is missing or invalid.
 */
export function clientCredentials(options: OAuth2Options): TokenCache {
  requireStrings(options, ["tokenUrl", "clientId", "clientSecret"]);
  return grant(options, "client_credentials", {});
}

/**
 * Creates an auth provider for the OAuth 2 resource owner password grant: one token for all calls, replaced before it expires and after a 401.
 *
 * @param options Endpoint, credentials and user.
 * @returns An auth provider; its `.token()` returns the token itself.
 * @throws {ConfigurationError} When an option is missing or invalid.
 */
export function passwordGrant(options: PasswordGrantOptions): TokenCache {
  requireStrings(options, ["tokenUrl", "clientId", "username", "password"]);
  return grant(options, "password", { username: options.username, password: options.password });
}

function requireStrings<Options extends OAuth2Options>(options: Options, names: (keyof Options & string)[]): void {
  for (const name of names) {
    if (typeof options[name] !== "string" || options[name] === "")
      throw new ConfigurationError(`The OAuth 2 option \`${name}\` is missing.`);
  }
}

function grant(options: OAuth2Options, type: string, fields: Record<string, string>): TokenCache {
  if (!URL.canParse(options.tokenUrl)) throw new ConfigurationError("The OAuth 2 option `tokenUrl` is not an absolute URL.");
  const url = new URL(options.tokenUrl);
  if (url.username !== "" || url.password !== "")
    throw new ConfigurationError("The OAuth 2 option `tokenUrl` contains a user name or password: pass credentials in their own options.");
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !local && options.allowHttp !== true) {
    throw new ConfigurationError(
      "The OAuth 2 option `tokenUrl` must use https: credentials would be sent unencrypted. Use https, or set `allowHttp: true`.",
    );
  }
  return tokenCache(() => requestToken(options, type, fields), options);
}

async function requestToken(options: OAuth2Options, type: string, fields: Record<string, string>): Promise<IssuedToken> {
  const server = {
    issuer: options.issuer ?? options.tokenUrl.replace(/\/protocol\/openid-connect\/token$/, ""),
    token_endpoint: options.tokenUrl,
  };
  const oauth = await loadLibrary();
  const client = { client_id: options.clientId };
  const secretIn = options.clientAuthentication === "basic" ? basicCredentials : oauth.ClientSecretPost;
  const authentication = options.clientSecret === undefined ? oauth.None() : secretIn(options.clientSecret);
  const parameters = { ...fields, ...(options.scope !== undefined && { scope: options.scope }) };
  const fetch = async (target: string, init: RequestInit): Promise<Response> =>
    shortResponse(await (options.fetch ?? globalThis.fetch)(target, init));
  const { clock = Date.now, timeout = 30_000 } = options;
  let response: Response | undefined;
  try {
    const request = async (cancellation: Cancellation | undefined): Promise<TokenEndpointResponse> => {
      const settings = {
        [oauth.customFetch]: fetch,
        [oauth.allowInsecureRequests]: true,
        ...(cancellation && { signal: cancellation.signal }),
      };
      response = await oauth.genericTokenEndpointRequest(server, client, authentication, type, parameters, settings);
      return oauth.processGenericTokenEndpointResponse(server, client, response);
    };
    const token = await withTimeout(request, { timeout, deadlineAt: undefined, signal: undefined });
    return { token: token.access_token, expiresAt: token.expires_in === undefined ? undefined : clock() + token.expires_in * 1000 };
  } catch (error) {
    throw toClientError(error, response, options, fields);
  }
}

// Tokens are short: a longer response is cut, and then has no usable token.
async function shortResponse(received: Response): Promise<Response> {
  const { text } = await readText(received, maxErrorBytes);
  const { headers, status, statusText } = received;
  return new Response(text === "" ? null : text, { status, statusText, headers });
}

// The library's own also encodes `-`, `_` and `.`, which servers that decode nothing would not recognise.
function basicCredentials(secret: string): ClientAuth {
  return (_server, { client_id: id }, _body, headers) =>
    headers.set("authorization", `Basic ${btoa(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`)}`);
}

function toClientError(
  error: unknown,
  response: Response | undefined,
  options: OAuth2Options,
  fields: Record<string, string>,
): PlatformClientError {
  if (isPlatformClientError(error)) return error;
  const secrets = new Set<string>();
  for (const secret of [options.clientSecret, fields["password"]]) if (secret !== undefined) addSecret(secret, secrets);
  const redactor = new Redactor(secrets);
  const url = redactUrl(options.tokenUrl);
  const known = { operation: "token", method: "POST", url, attempts: 1 };
  if (error instanceof Interruption) {
    const message = `POST ${url}: no token within the timeout of ${options.timeout ?? 30_000} ms`;
    return new TimeoutError(message, { ...known, code: "timeout", retryable: true });
  }
  if (response === undefined) {
    const cause = redactCause(error, redactor);
    const message = `POST ${url}: no token: ${causeMessage(cause)}`;
    return new ConnectionError(message, { ...known, cause, code: "connection_failed", retryable: true });
  }
  const { headers, ok, status } = response;
  const cause = withoutResponse(error, redactor);
  if (ok) {
    const message = `POST ${url}: ${status}, but the response has no usable token: ${cause.message}`;
    return new ResponseFormatError(message, { ...known, cause, code: "token_invalid", status });
  }
  const [, type] = statusError(status);
  const retryAfter = parseRetryAfter(headers, status, Date.now());
  const body = isResponseBodyError(error) ? (redactor.value(error.cause) as Record<string, unknown>) : undefined;
  const said = serverMessage([body?.["error"], body?.["error_description"]].filter((text) => typeof text === "string").join(": "));
  return new type(`POST ${url}: ${status}: the token request was rejected${said && `: ${said}`}`, {
    ...known,
    cause,
    code: "token_refused",
    status,
    headers: {},
    body,
    retryable: canRetryStatus(status, true),
    retryAfter,
  });
}

// With the first token, because most programs do not need it.
async function loadLibrary(): Promise<typeof library> {
  try {
    return await import("./oauth2/library.ts");
  } catch (cause) {
    throw new ConfigurationError("OAuth 2 requires the package oauth4webapi. Run: npm install oauth4webapi", { cause });
  }
}

// By name: the library's class is not loaded here.
function isResponseBodyError(error: unknown): error is Error {
  return error instanceof Error && error.name === "ResponseBodyError";
}

// The library's errors contain the response, which can repeat what was sent or contain a token.
function withoutResponse(error: unknown, redactor: Redactor): Error {
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  const copy = new Error(redactor.text(message));
  copy.name = name;
  return copy;
}
