import type { Fetch } from "@platform-clients/core";

/** Traffic in the format of HAR 1.2, as far as `redocly drift` reads it. */
export interface Traffic {
  readonly log: { readonly version: "1.2"; readonly creator: { name: string; version: string }; readonly entries: Entry[] };
}

interface Entry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: object;
  readonly response: object;
}

/** A fetch function that records its traffic. */
export interface TrafficRecorder {
  readonly fetch: Fetch;
  readonly traffic: Traffic;
}

const list = (headers: Headers): { name: string; value: string }[] => [...headers].map(([name, value]) => ({ name, value }));
const credentials = new Set(["authorization", "cookie", "set-cookie"]);

/**
 * Creates a fetch function that records its traffic. Credentials are left out.
 *
 * @returns The function and what it records.
 */
export function createTrafficRecorder(): TrafficRecorder {
  const traffic: Traffic = { log: { version: "1.2", creator: { name: "drift", version: "1" }, entries: [] } };
  return {
    traffic,
    async fetch(url, init) {
      const startedAt = Date.now();
      const response = await fetch(url, init);
      const text = await response.clone().text();
      const sent = new Headers(init.headers);
      traffic.log.entries.push({
        startedDateTime: new Date(startedAt).toISOString(),
        time: Date.now() - startedAt,
        request: {
          method: init.method ?? "GET",
          url,
          httpVersion: "HTTP/1.1",
          cookies: [],
          headers: list(sent).map(({ name, value }) => ({ name, value: credentials.has(name) ? "hidden" : value })),
          queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
          headersSize: -1,
          bodySize: -1,
        },
        response: {
          status: response.status,
          statusText: response.statusText,
          httpVersion: "HTTP/1.1",
          cookies: [],
          headers: list(response.headers).filter(({ name }) => !credentials.has(name)),
          content: { size: text.length, mimeType: response.headers.get("content-type") ?? "", text },
          redirectURL: "",
          headersSize: -1,
          bodySize: -1,
        },
      });
      return response;
    },
  };
}
