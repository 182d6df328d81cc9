import type { BaseUrl } from "../request/base-url.ts";

/**
 * Resolves a pagination link. It must stay under the base URL, because the next request carries the credentials.
 *
 * @param link The link: absolute, or relative to the host or to the page that it is in.
 * @param base The client's base URL. Servers behind a path prefix omit it from their links; it is added again.
 * @param page The URL of the page that the link is in.
 * @returns The URL, or the reason why it is not followed.
 */
export function resolveLink(link: string, base: BaseUrl, page: string): { url: string } | { refused: string } {
  if (!URL.canParse(link, page)) return { refused: "the pagination link is not a URL" };
  const target = new URL(link, page);
  if (target.origin !== base.origin)
    return { refused: `the pagination link leads to another origin, ${target.origin}; credentials are not sent there` };
  target.username = "";
  target.password = "";
  target.hash = "";
  const prefixed = base.path + target.pathname;
  const under = target.pathname === base.path || target.pathname.startsWith(`${base.path}/`);
  const short = link.startsWith("/") && (!under || prefixed === new URL(page).pathname);
  if (!under && !short) return { refused: `the pagination link leaves ${base.path}` };
  if (short) target.pathname = prefixed;
  return { url: target.href };
}

/**
 * Adds query parameters that the server omits from its links.
 *
 * @param url The URL of a further page.
 * @param first The URL of the first page.
 * @param keep The names of those parameters.
 * @returns The URL with the parameters of the first page.
 */
export function keepQuery(url: string, first: string, keep: readonly string[]): string {
  if (keep.length === 0) return url;
  const target = new URL(url);
  const { searchParams } = new URL(first);
  for (const name of keep) {
    if (target.searchParams.has(name)) continue;
    for (const value of searchParams.getAll(name)) target.searchParams.append(name, value);
  }
  return target.href;
}
