import type { Fetch } from "@platform-clients/core";

/** A request as it is sent. */
export interface Captured {
  readonly method: string;
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Keeps the requests that are sent.
 *
 * @param fetch Sends them, e.g. to a mock.
 * @returns The same, with the requests as `sent`.
 */
export function capture(fetch: Fetch): Fetch & { readonly sent: Captured[] } {
  const sent: Captured[] = [];
  const capturing: Fetch = async (url, init) => {
    const request = new Request(url, init);
    const { headers, method } = request;
    sent.push({
      method,
      path: new URL(url).pathname,
      headers: Object.fromEntries(headers),
      body: Buffer.from(await request.arrayBuffer()),
    });
    return fetch(url, init);
  };
  return Object.assign(capturing, { sent });
}
