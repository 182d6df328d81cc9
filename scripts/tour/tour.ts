import type { Fetch } from "@platform-clients/core";

/** One request that a step made. */
export interface TourRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** What the tour of a platform uses. */
export interface Tour {
  /** URL of the platform's mock server. */
  readonly baseUrl: string;
  /** The fetch function for the client. It records each request and asks the mock for the statuses set with `respondWith`. */
  readonly fetch: Fetch;
  /** Runs one step and prints its title, its requests and the line that it returns. A step that throws is printed and counted as failed. */
  step(title: string, run: () => Promise<string>): Promise<void>;
  /** Makes the mock respond with a status: `{ "GET /systems/": 404 }`, placeholders allowed. Replaces the previous rules. */
  respondWith(rules: Readonly<Record<string, number>>): void;
}

/** A tour with counts. */
export interface CountingTour extends Tour {
  readonly totals: { steps: number; failed: number; requests: number };
}

/**
 * Creates the tour of one platform.
 *
 * @param baseUrl URL of its mock server.
 * @param print Prints a line.
 * @returns The tour.
 */
export function createTour(baseUrl: string, print: (line: string) => void): CountingTour {
  const totals = { steps: 0, failed: 0, requests: 0 };
  let rules: [RegExp, number][] = [];
  let requests: TourRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const { pathname, search } = new URL(url);
    const method = init.method ?? "GET";
    const wanted = rules.find(([pattern]) => pattern.test(`${method} ${pathname}`))?.[1];
    const headers = wanted === undefined ? (init.headers ?? {}) : { ...(init.headers as Record<string, string>), prefer: `code=${wanted}` };
    const response = await globalThis.fetch(url, { ...init, headers });
    requests.push({ method, path: pathname + search, status: response.status });
    return response;
  };
  return {
    baseUrl,
    fetch,
    totals,
    respondWith(given) {
      rules = Object.entries(given).map(([rule, status]) => [
        new RegExp(
          `^${rule
            .split(/\{[^}]+\}/)
            .map(escape)
            .join("[^/]+")}$`,
        ),
        status,
      ]);
    },
    async step(title, run) {
      requests = [];
      totals.steps += 1;
      let outcome: string;
      try {
        outcome = `-> ${await run()}`;
      } catch (error) {
        totals.failed += 1;
        outcome = `FAILED: ${error instanceof Error ? error.message : String(error)}`;
      }
      totals.requests += requests.length;
      print(`  ${title}`);
      for (const request of requests) print(`      ${request.method.padEnd(6)} ${request.path}  ${request.status}`);
      print(`      ${outcome}`);
    },
  };
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
