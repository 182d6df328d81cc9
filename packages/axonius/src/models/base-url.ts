import { configurationError } from "@platform-clients/core";

/**
 * Parses the address of an instance like the Python client: only scheme, host and port are used. Without a scheme it is https for every port;
 * http must be explicit, because credentials are then sent unencrypted. The path of an address with a scheme is dropped: an Axonius instance
 * never has a path.
 *
 * @param text What the caller passed.
 * @returns Scheme, host and, unless it is the default of the scheme, port.
 * @throws {ConfigurationError} When it is not an address, has another scheme, contains credentials, or has a path but no scheme. It is not shown.
 */
export function readBaseUrl(text: unknown): string {
  if (typeof text !== "string" || text.trim() === "") throw invalid("is missing");
  const given = text.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(given);
  if (!hasScheme && /[/?#\\]/.test(given)) throw invalid("has a path or a query but no scheme");
  let url: URL;
  try {
    url = new URL(hasScheme ? given : `https://${given}`);
  } catch {
    throw invalid("is not an address");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") throw invalid(`has the scheme "${url.protocol}", not https or http`);
  if (url.username !== "" || url.password !== "")
    throw invalid("contains a user name or password: Axonius takes `apiKey` and `apiSecret` instead");
  return url.origin;
}

/**
 * Tells whether requests to an address are unencrypted on the network.
 *
 * @param origin The result of {@link readBaseUrl}.
 * @returns `true` for http, unless the host is this machine.
 */
export function isExposed(origin: string): boolean {
  const { hostname, protocol } = new URL(origin);
  return protocol === "http:" && !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function invalid(why: string): Error {
  return configurationError("axonius", `\`baseUrl\` ${why}. Pass "https://axonius.example.com", or host or host:port, which mean https.`);
}
