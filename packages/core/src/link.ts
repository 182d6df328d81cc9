import type { BaseUrl } from "./base-url.ts";

/**
 * Reads a paging link. It must stay under the base URL, because the next request carries the credentials.
 *
 * @param link What the server gave: absolute, or relative to the host.
 * @param base The client's base URL. Servers behind a path prefix leave it out of their links; it is put back.
 * @returns The URL to fetch, or the reason why it cannot be followed.
 */
export function resolveLink(link: string, base: BaseUrl): { url: string } | { refused: string } {
  if (!URL.canParse(link, `${base.href}/`)) return { refused: "the paging link is no URL" };
  const target = new URL(link, `${base.href}/`);
  if (target.origin !== base.origin) return { refused: `the paging link leads to another origin, ${target.origin}; credentials are not sent there` };
  const under = target.pathname === base.path || target.pathname.startsWith(`${base.path}/`);
  if (!under && !link.startsWith("/")) return { refused: `the paging link leads out of ${base.path}` };
  target.username = "";
  target.password = "";
  target.hash = "";
  return { url: under ? target.href : `${base.href}${target.pathname}${target.search}` };
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
