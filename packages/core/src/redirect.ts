/** How many redirects one call follows. */
export const mostRedirects = 5;

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Decides on a redirect. Only GET and HEAD are sent again, and credentials never leave the origin.
 *
 * @param response The reply.
 * @param method The method of the request.
 * @param url The URL of the request.
 * @returns The URL to follow, a reason not to, or nothing when the reply is no redirect.
 */
export function followRedirect(response: Response, method: string, url: string): { url: string } | { refused: string } | undefined {
  if (response.type === "opaqueredirect")
    return { refused: "the server redirects, and a browser does not say where to; set `baseUrl` to the final address" };
  if (!redirects.has(response.status)) return undefined;
  const location = response.headers.get("location");
  if (location === null) return { refused: "the server redirects without saying where to" };
  const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
  if (target === undefined) return { refused: "the server redirects to an address that is no URL" };
  if (target.origin !== new URL(url).origin)
    return {
      refused: `the server redirects to another origin, ${target.origin}; credentials are not sent there. Set \`baseUrl\` to the final address`,
    };
  if (method !== "GET" && method !== "HEAD") {
    const done =
      response.status === 307 || response.status === 308
        ? "the request was not carried out"
        : "whether the request was carried out is not known";
    return { refused: `the server redirects a ${method}, which is not sent twice; ${done}. Check \`baseUrl\` and its path` };
  }
  target.hash = "";
  target.username = "";
  target.password = "";
  return { url: target.href };
}
