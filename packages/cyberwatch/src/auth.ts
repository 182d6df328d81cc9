import { configurationError, hmacAuth } from "@platform-clients/core";
import type { AuthProvider, ConfigurationError, Credential, Fetch } from "@platform-clients/core";

import { explainSkew } from "./models/clock-skew.ts";
import { optionOrVariable } from "./models/environment.ts";

/** The credentials of a Cyberwatch client: a key pair, or an auth provider. */
export interface CyberwatchCredentials {
  /** The access ID of the API key. A function is called for each attempt. Default: `CBW_API_KEY` in the environment. */
  readonly apiKey?: Credential | undefined;
  /** The secret of the API key, as Cyberwatch shows it. A function is called for each attempt. Default: `CBW_SECRET_KEY` in the environment. */
  readonly secretKey?: Credential | undefined;
  /** Returns milliseconds since the epoch, for the date that is signed. Default: `Date.now`. */
  readonly clock?: (() => number) | undefined;
  /** Another way to authenticate. It replaces the key pair; the environment is not read for keys. */
  readonly auth?: AuthProvider | undefined;
}

/**
 * Returns the auth provider for the credentials of a client.
 *
 * @param options The credentials, and the client's `fetch`.
 * @returns The provider: `auth` if given, otherwise one that signs with the key pair.
 * @throws {ConfigurationError} When a key is missing or invalid, both kinds of credentials are given, or the runtime cannot send the signed
 * `Date`. No key is shown.
 */
export function cyberwatchAuth(options: CyberwatchCredentials & { readonly fetch?: Fetch | undefined }): AuthProvider {
  const { auth, clock = Date.now, fetch } = options;
  if (auth === undefined && fetch === undefined && dropsDate())
    throw configurationError(
      "cyberwatch",
      "Every request has a signed `Date` header, which browsers do not allow pages to set. Call Cyberwatch from a server, or pass a `fetch` that can send it.",
    );
  return keyPairAuth(options, {
    publicHeaders: ["date"],
    explain: (rejection) => explainSkew(rejection, clock()),
    withKeys: (apiKey, secretKey) => signer(apiKey, secretKey, clock),
  });
}

/** How a key pair authenticates. */
export interface KeyPairScheme extends Pick<AuthProvider, "explain" | "publicHeaders"> {
  /** Makes a provider of a valid key pair. */
  withKeys(apiKey: string, secretKey: string): AuthProvider;
}

/**
 * Returns the auth provider for credentials that can be a key pair.
 *
 * @param credentials The credentials.
 * @param scheme How a key pair authenticates.
 * @returns The provider: `auth` if given, otherwise one with the key pair. Keys that are functions are called for each attempt, and once more
 * after a 401.
 * @throws {ConfigurationError} When a key is missing or invalid, or both kinds of credentials are given. No key is shown.
 */
export function keyPairAuth(credentials: CyberwatchCredentials, scheme: KeyPairScheme): AuthProvider {
  const { apiKey: id, auth, secretKey: secret } = credentials;
  const { explain = () => undefined, publicHeaders } = scheme;
  if (auth !== undefined) {
    if (id === undefined && secret === undefined) return auth;
    throw configurationError("cyberwatch", "pass only one of `auth` and the key pair (`apiKey` and `secretKey`).");
  }
  const apiKey = typeof id === "function" ? id : checkApiKey(optionOrVariable("apiKey", id, "CBW_API_KEY"));
  const secretKey = typeof secret === "function" ? secret : checkSecretKey(optionOrVariable("secretKey", secret, "CBW_SECRET_KEY"));
  if (typeof apiKey === "string" && typeof secretKey === "string") return { ...scheme.withKeys(apiKey, secretKey), explain };
  return {
    publicHeaders,
    explain,
    async authorize(request) {
      const current = typeof apiKey === "function" ? checkApiKey(await apiKey()) : apiKey;
      return scheme.withKeys(current, typeof secretKey === "function" ? checkSecretKey(await secretKey()) : secretKey).authorize(request);
    },
    refresh: ({ status }) => status === 401,
  };
}

// The `api_auth` scheme of Cyberwatch. Source: worked examples made with the vendor's Python client.
// Signs method, `Content-Type`, path with query, and date; the body is not signed.
function signer(apiKey: string, secretKey: string, clock: () => number): AuthProvider {
  return hmacAuth({
    secret: secretKey,
    clock,
    publicHeaders: ["date"],
    canonical: ({ headers, method, url }, date) => {
      const { pathname, search } = new URL(url);
      return [method, headers["content-type"] ?? "", "", pathname + search, date].join(",");
    },
    headers: (date, signature) => ({ date, authorization: `CyberWatch APIAuth-HMAC-SHA256 ${apiKey}:${signature}` }),
  });
}

// Whether the runtime's fetch removes a `Date` header, as pages and workers of browsers must (Fetch standard, forbidden request headers).
function dropsDate(): boolean {
  const { Request } = globalThis as { Request?: typeof globalThis.Request };
  if (Request === undefined) return false;
  return !new Request("http://localhost/", { headers: { date: "Thu, 01 Jan 1970 00:00:00 GMT" } }).headers.has("date");
}

function checkApiKey(key: string): string {
  if (typeof key === "string" && /^[\x21-\x39\x3b-\x7e]+$/.test(key)) return key;
  throw keyError("apiKey", key, "contains a colon, white space or other characters that no access ID has");
}

// The characters of the secret are the HMAC key, although they look like base64: white space would be part of the key.
function checkSecretKey(key: string): string {
  if (typeof key === "string" && key !== "" && key === key.trim()) return key;
  throw keyError("secretKey", key, "starts or ends with white space");
}

function keyError(option: string, key: unknown, fault: string): ConfigurationError {
  if (typeof key !== "string" || key.trim() === "") return configurationError("cyberwatch", `\`${option}\` is not a string, or is empty.`);
  return configurationError("cyberwatch", `\`${option}\` ${fault}. Copy it from Cyberwatch again, without the line break.`);
}
