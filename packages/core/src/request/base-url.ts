import { configurationError } from "../errors/configuration-error.ts";
import type { ConfigurationError } from "../errors/errors.ts";

/** A checked base URL. */
export interface BaseUrl {
  /** Scheme, host and port, without a trailing slash. */
  readonly origin: string;
  /** The path, without a trailing slash; `""` if there is none. */
  readonly path: string;
  /** Origin and path. */
  readonly href: string;
}

/**
 * Parses a base URL.
 *
 * @param text What the caller passed.
 * @param platform The platform's short name, for the error.
 * @returns Its parts.
 * @throws {ConfigurationError} When it is not an absolute http(s) URL, or contains credentials, a query or a fragment.
 */
export function parseBaseUrl(text: string, platform: string): BaseUrl {
  const fail = (why: string): ConfigurationError =>
    configurationError(platform, `\`baseUrl\` ${why}. Pass scheme, host and path, e.g. "https://${platform}.example.com".`);
  if (typeof text !== "string" || text.trim() === "") throw fail("is missing");
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw fail("is not an absolute URL");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") throw fail(`has the scheme "${url.protocol}", not http or https`);
  if (url.username !== "" || url.password !== "") throw fail("contains a user name or password: pass credentials in their own options");
  if (url.search !== "" || url.hash !== "") throw fail("contains a query or a fragment");
  const path = url.pathname.replace(/\/+$/, "");
  return { origin: url.origin, path, href: url.origin + path };
}
