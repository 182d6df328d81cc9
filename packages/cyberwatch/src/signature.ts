import { ConfigurationError, hmacAuth } from "@platform-clients/core";
import type { AuthProvider } from "@platform-clients/core";

import { explainSkew } from "./clock-skew.ts";

/** What requests are signed with. */
export interface SigningKeys {
  /** The access id, sent in clear. */
  readonly apiKey: string;
  /** The HMAC key: its characters are used as they are, although they look like base64. */
  readonly secretKey: string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/**
 * Signs each attempt with `Date` and `Authorization`, as the `api_auth` scheme of Cyberwatch has it. Method, `Content-Type`, path with query, and
 * date are signed; the body is not. Source: worked examples made with the vendor's Python client.
 *
 * @param keys The key pair and the clock.
 * @returns The provider.
 * @throws {ConfigurationError} When a key holds what no key holds; the value is not shown.
 */
export function signatureAuth(keys: SigningKeys): AuthProvider {
  const { apiKey, clock, secretKey } = keys;
  if (!/^[\x21-\x39\x3b-\x7e]+$/.test(apiKey))
    throw keyFault("apiKey", "holds a colon, white space or other characters that no access id has");
  if (secretKey !== secretKey.trim()) throw keyFault("secretKey", "begins or ends with white space, which would be signed with");
  const signing = hmacAuth({
    secret: secretKey,
    clock,
    canonical: ({ headers, method, url }, date) => {
      const { pathname, search } = new URL(url);
      return [method, headers["content-type"] ?? "", "", pathname + search, date].join(",");
    },
    apply: ({ headers }, date, signature) => {
      headers["date"] = date;
      headers["authorization"] = `CyberWatch APIAuth-HMAC-SHA256 ${apiKey}:${signature}`;
    },
  });
  return { ...signing, explain: (rejection) => explainSkew(rejection, clock()) };
}

/**
 * @returns Whether this runtime's own fetch leaves out a `Date` header, as pages and workers of browsers must (Fetch standard, forbidden request headers).
 */
export function dropsDate(): boolean {
  const { Request } = globalThis as { Request?: typeof globalThis.Request };
  return (
    Request !== undefined && !new Request("http://localhost/", { headers: { date: "Thu, 01 Jan 1970 00:00:00 GMT" } }).headers.has("date")
  );
}

function keyFault(option: string, fault: string): ConfigurationError {
  return new ConfigurationError(`cyberwatch: \`${option}\` ${fault}. Copy it again from Cyberwatch, without the line break.`, {
    platform: "cyberwatch",
  });
}
