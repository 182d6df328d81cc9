import { ConfigurationError } from "@platform-clients/core";

/**
 * Reads the address of an instance as the Python client does: only scheme, host and port count. Without a scheme it is https, whatever the
 * port; http has to be written out, because the credentials then travel unprotected. The path of an address with a scheme is dropped: an
 * Axonius instance is never below one.
 *
 * @param text What the caller gave.
 * @returns Scheme, host and, where it is not the scheme's own, port.
 * @throws {ConfigurationError} When it is no address, has another scheme, holds credentials, or has a path but no scheme. It is not shown.
 */
export function readBaseUrl(text: unknown): string {
  if (typeof text !== "string" || text.trim() === "") throw fault("is missing");
  const given = text.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(given);
  if (!hasScheme && /[/?#\\]/.test(given)) throw fault("has a path or a query but no scheme");
  let url: URL;
  try {
    url = new URL(hasScheme ? given : `https://${given}`);
  } catch {
    throw fault("is no address");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") throw fault(`has the scheme "${url.protocol}", not https or http`);
  if (url.username !== "" || url.password !== "")
    throw fault("holds a user name or password: Axonius takes `apiKey` and `apiSecret` instead");
  return url.origin;
}

/**
 * Tells addresses that expose what is sent to them.
 *
 * @param origin What {@link readBaseUrl} gave.
 * @returns Whether requests leave this machine unencrypted.
 */
export function isExposed(origin: string): boolean {
  const { hostname, protocol } = new URL(origin);
  return protocol === "http:" && !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function fault(why: string): ConfigurationError {
  return new ConfigurationError(
    `axonius: \`baseUrl\` ${why}. Give it as "https://axonius.example.com", or as host or host:port, which mean https.`,
    {
      platform: "axonius",
    },
  );
}
