import type { AuthProvider, AuthRequest } from "./auth.ts";
import { ConfigurationError } from "./errors.ts";

/** What an HMAC scheme signs, and where the signature goes. */
export interface HmacOptions {
  /** The key. Its characters are used as UTF-8 bytes. */
  secret: string;
  /** The text to sign. `date` is the attempt's time in RFC 1123 form, e.g. `"Thu, 03 Oct 2019 15:17:57 GMT"`. */
  canonical: (request: AuthRequest, date: string) => string;
  /** Puts date and signature (base64) on the attempt. */
  apply: (request: AuthRequest, date: string, signature: string) => void;
  /** Milliseconds since the epoch. Default `Date.now`. */
  clock?: (() => number) | undefined;
}

/**
 * Signs each attempt with HMAC-SHA256, with a fresh date. Uses WebCrypto, so it runs in Node, Deno, Bun, workers and secure browser contexts.
 *
 * @param options What is signed.
 * @returns The provider.
 */
export function hmacAuth(options: HmacOptions): AuthProvider {
  const clock = options.clock ?? Date.now;
  let key: Promise<CryptoKey> | undefined;
  return {
    async authorize(request) {
      key ??= importKey(options.secret);
      const date = new Date(clock()).toUTCString();
      options.apply(request, date, await sign(await key, options.canonical(request, date)));
    },
  };
}

/**
 * @param secret The key as text; its UTF-8 bytes are used.
 * @param text The text to sign.
 * @returns The HMAC-SHA256 of the text's UTF-8 bytes, in base64.
 */
export async function hmacSha256(secret: string, text: string): Promise<string> {
  return sign(await importKey(secret), text);
}

function importKey(secret: string): Promise<CryptoKey> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (subtle === undefined)
    throw new ConfigurationError("HMAC signatures need WebCrypto, which this runtime only offers in a secure context (https).");
  if (secret === "") throw new ConfigurationError("The HMAC secret is empty.");
  return subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

async function sign(key: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
