import { configurationError } from "@platform-clients/core";
import type { AuthProvider, Fetch } from "@platform-clients/core";

import { cyberwatchAuth, keyPairAuth } from "../auth.ts";
import type { CyberwatchCredentials } from "../auth.ts";

/** The credentials of a client for version 3: a key pair and how it is used, or an auth provider. */
export interface CyberwatchV3Credentials extends CyberwatchCredentials {
  /**
   * How the key pair authenticates: `"hmac"` signs each request as in version 2, `"basic"` sends the keys as user and password. Recent servers take
   * both. With `"basic"`, the server's clock does not matter, but whoever reads a request has the keys. Default: `"hmac"`.
   */
  readonly scheme?: "hmac" | "basic" | undefined;
}

/**
 * Returns the auth provider for the credentials of a client for version 3.
 *
 * @param options The credentials, and the client's `fetch`.
 * @returns The provider: `auth` if given, otherwise one for the key pair.
 * @throws {ConfigurationError} When a key is missing or invalid, the scheme is unknown, both kinds of credentials are given, or the runtime cannot
 * send the `Date` that `"hmac"` signs. No key is shown.
 */
export function cyberwatchV3Auth(options: CyberwatchV3Credentials & { readonly fetch?: Fetch | undefined }): AuthProvider {
  const { auth, clock, scheme = "hmac" } = options;
  if (scheme !== "hmac" && scheme !== "basic") throw configurationError("cyberwatch", '`scheme` must be "hmac" or "basic".');
  if (auth !== undefined && options.scheme !== undefined)
    throw configurationError("cyberwatch", "`scheme` is about the key pair: pass only one of `auth` and `scheme`.");
  if (scheme === "hmac") return cyberwatchAuth(options);
  if (clock !== undefined)
    throw configurationError("cyberwatch", '`clock` is for the date that is signed: it has no effect with `scheme: "basic"`.');
  return keyPairAuth(options, { withKeys: basicAuth });
}

// RFC 7617; the keys are encoded as UTF-8.
function basicAuth(apiKey: string, secretKey: string): AuthProvider {
  const bytes = new TextEncoder().encode(`${apiKey}:${secretKey}`);
  const headers = { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
  return { authorize: () => headers };
}
