import type { Fetch } from "@platform-clients/core";

/** A request that the fake server received. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  /** `METHOD /path?query`, decoded. */
  readonly line: string;
}

/** Creates the response of one route. The groups of the pattern are decoded. */
export type Answer = (seen: Seen, ...groups: string[]) => Response | Promise<Response>;

/** A server in memory that records its requests. */
export interface FakeServer {
  readonly fetch: Fetch;
  readonly seen: Seen[];
  /** The log as `METHOD /path?query`, decoded. */
  readonly lines: () => string[];
}

/**
 * Creates a server that decodes requests as the real one does.
 *
 * @param routes Responses by `METHOD /path`; the path is the source of a regular expression.
 * @param prefix The path prefix of a reverse proxy in front of the server.
 * @returns The server.
 */
export function fakeServer(routes: Readonly<Record<string, Answer>>, prefix = ""): FakeServer {
  const seen: Seen[] = [];
  const table = Object.entries(routes).map(([route, answer]) => [new RegExp(`^${route}$`), answer] as const);
  const fetch: Fetch = async (url, init) => {
    const { pathname, search } = new URL(url);
    const searchParams = decodeQuery(search);
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

// The real server decodes query values as Latin-1, and paths as UTF-8.
function decodeQuery(search: string): URLSearchParams {
  const decode = (text: string): string =>
    text.replaceAll("+", " ").replaceAll(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const pairs = search.slice(1).split("&");
  return new URLSearchParams(
    pairs.filter((pair) => pair !== "").map((pair) => [pair.split("=", 1)[0] ?? "", decode(pair.slice(pair.indexOf("=") + 1))]),
  );
}

/** The response of most v1 and v2 writes: status 200 and no body. */
export const empty = (status = 200): Response => new Response(null, { status, headers: { "content-type": "application/json" } });

export const json = (body: unknown, status = 200): Response => Response.json(body, { status });

export const refused = (status: number, message: string): Response => json({ message }, status);
