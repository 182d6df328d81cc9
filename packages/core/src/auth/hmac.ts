import { ConfigurationError } from "../errors/errors.ts";
import type { AuthHeaders, AuthProvider, AuthRequest, Credential } from "./provider.ts";

/** What an HMAC scheme signs, and how the signature is sent. */
export interface HmacOptions {
  /** The key, or a function that returns it and is called for each attempt. Its characters are used as UTF-8 bytes. */
  secret: Credential;
  /** Returns the string to sign. `date` is the time of the attempt in RFC 1123 form, e.g. `"Thu, 03 Oct 2019 15:17:57 GMT"`. */
  canonical: (request: AuthRequest, date: string) => string;
  /** Returns the headers with the date and the signature (base64). */
  headers: (date: string, signature: string) => AuthHeaders;
  /** Names of those headers whose values are not secret. */
  publicHeaders?: readonly string[] | undefined;
  /** Milliseconds since the epoch. Default `Date.now`. */
  clock?: (() => number) | undefined;
}

/**
 * Signs each attempt with HMAC-SHA256 and a fresh date. Uses WebCrypto: works in Node, Deno, Bun, workers and secure browser contexts.
 *
 * @param options What is signed.
 * @returns The provider.
 */
export function hmacAuth(options: HmacOptions): AuthProvider {
  const { canonical, clock = Date.now, headers, secret } = options;
  let key: Promise<CryptoKey> | undefined;
  return {
    publicHeaders: options.publicHeaders,
    async authorize(request) {
      const current = typeof secret === "function" ? importKey(await secret()) : (key ??= importKey(secret));
      const date = new Date(clock()).toUTCString();
      return headers(date, await sign(await current, canonical(request, date)));
    },
  };
}

/**
 * Signs a string.
 *
 * @param secret The key. Its UTF-8 bytes are used.
 * @param text The string to sign.
 * @returns The HMAC-SHA256 of the string's UTF-8 bytes, in base64.
 */
export async function hmacSha256(secret: string, text: string): Promise<string> {
  return sign(await importKey(secret), text);
}

function importKey(secret: string): Promise<CryptoKey> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (subtle === undefined)
    throw new ConfigurationError("HMAC signatures require WebCrypto, which this runtime provides only in a secure context (https).");
  if (secret === "") throw new ConfigurationError("The HMAC secret is empty.");
  return subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

async function sign(key: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
