import type { Fetch } from "@platform-clients/core";

/** A request as the fake server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  /** `METHOD /path?query`, decoded. */
  readonly line: string;
}

/** Answers one route. What the pattern's groups matched comes decoded. */
export type Answer = (seen: Seen, ...groups: string[]) => Response | Promise<Response>;

/** A server in memory, with a log of its requests. */
export interface FakeServer {
  readonly fetch: Fetch;
  readonly seen: Seen[];
  /** The log as `METHOD /path?query`, decoded. */
  readonly lines: () => string[];
}

/**
 * @param routes Answers by `METHOD /path`; the path is the source of a regular expression.
 * @param prefix Where a reverse proxy puts the server.
 */
export function fakeServer(routes: Readonly<Record<string, Answer>>, prefix = ""): FakeServer {
  const seen: Seen[] = [];
  const table = Object.entries(routes).map(([route, answer]) => [new RegExp(`^${route}$`), answer] as const);
  const fetch: Fetch = async (url, init) => {
    const { pathname, searchParams } = new URL(url);
    const method = init.method ?? "GET";
    const body = (typeof init.body === "string" ? JSON.parse(init.body) : {}) as Record<string, unknown>;
    const query = [...searchParams].map(([name, value]) => `${name}=${value}`).join("&");
    const request = {
      method,
      path: pathname,
      query: searchParams,
      headers: new Headers(init.headers),
      body,
      line: `${method} ${decodeURIComponent(pathname)}${query && `?${query}`}`,
    };
    seen.push(request);
    if (pathname.startsWith(prefix)) {
      for (const [pattern, answer] of table) {
        const match = pattern.exec(`${method} ${pathname.slice(prefix.length)}`);
        if (match !== null) return answer(request, ...match.slice(1).map(decodeURIComponent));
      }
    }
    return new Response("<html><title>404: Not Found</title><body>404: Not Found</body></html>", {
      status: 404,
      headers: { "content-type": "text/html; charset=UTF-8" },
    });
  };
  return { fetch, seen, lines: () => seen.map(({ line }) => line) };
}

/** A reply of the kind that most v1 and v2 writes give: status 200 and no body. */
export const empty = (status = 200): Response => new Response(null, { status, headers: { "content-type": "application/json" } });

export const json = (body: unknown, status = 200): Response => Response.json(body, { status });

export const refused = (status: number, message: string): Response => json({ message }, status);
