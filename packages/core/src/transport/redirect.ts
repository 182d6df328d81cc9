import type { OperationDescriptor } from "../operation.ts";

/** How many redirects one request follows. */
export const maxRedirects = 5;

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/**
 * Decides whether a redirect is followed. Only GET and HEAD of idempotent operations are sent again, and credentials never leave the origin.
 *
 * @param response The response.
 * @param descriptor The method of the request, and whether it can be sent twice.
 * @param url The URL of the request.
 * @param exhausted Whether the request has been redirected as often as allowed.
 * @returns The URL to follow, the reason not to, or `undefined` if the response is not a redirect.
 */
export function resolveRedirect(
  response: Response,
  descriptor: Pick<OperationDescriptor, "idempotent" | "method">,
  url: string,
  exhausted: boolean,
): { url: string } | { refused: string } | undefined {
  const { idempotent, method } = descriptor;
  if (response.type === "opaqueredirect")
    return { refused: "the server redirects, and browsers hide the target; set `baseUrl` to the final address" };
  if (!redirectStatuses.has(response.status)) return undefined;
  const location = response.headers.get("location");
  if (location === null) return { refused: "the server redirects without a Location header" };
  const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
  if (target === undefined) return { refused: "the server redirects to an invalid URL" };
  if (target.origin !== new URL(url).origin)
    return {
      refused: `the server redirects to another origin, ${target.origin}; credentials are not sent there. Set \`baseUrl\` to the final address`,
    };
  if (!idempotent || (method !== "GET" && method !== "HEAD")) {
    const done = response.status === 307 || response.status === 308 ? "the server did not process it" : "the server may have processed it";
    return { refused: `the server redirects a ${method}, which is not sent twice; ${done}. Check \`baseUrl\` and its path` };
  }
  if (exhausted) return { refused: `more than ${maxRedirects} redirects` };
  target.hash = "";
  target.username = "";
  target.password = "";
  return { url: target.href };
}
