import type { BaseUrl } from "./base-url.ts";

/**
 * Reads a paging link. It must stay under the base URL, because the next request carries the credentials.
 *
 * @param link What the server gave: absolute, or relative to the host or to the page that it stands in.
 * @param base The client's base URL. Servers behind a path prefix leave it out of their links; it is put back.
 * @param page The URL of the page that it stands in.
 * @returns The URL to fetch, or the reason why it cannot be followed.
 */
export function resolveLink(link: string, base: BaseUrl, page: string): { url: string } | { refused: string } {
  if (!URL.canParse(link, page)) return { refused: "the paging link is no URL" };
  const target = new URL(link, page);
  if (target.origin !== base.origin)
    return { refused: `the paging link leads to another origin, ${target.origin}; credentials are not sent there` };
  target.username = "";
  target.password = "";
  target.hash = "";
  const prefixed = base.path + target.pathname;
  const under = target.pathname === base.path || target.pathname.startsWith(`${base.path}/`);
  const short = link.startsWith("/") && (!under || prefixed === new URL(page).pathname);
  if (!under && !short) return { refused: `the paging link leads out of ${base.path}` };
  if (short) target.pathname = prefixed;
  return { url: target.href };
}

/**
 * @param url A paging URL.
 * @param first The URL of the first page.
 * @param keep Query parameters that the server forgets in its links.
 * @returns The URL with those parameters put back.
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
