import type { Fetch } from "@platform-clients/core";

/** One request to {@link fakeFetch}. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Creates a fetch function that records requests.
 *
 * @param answer Creates the response. Default: 200 and `{}`.
 * @returns The fetch function, with the requests as `sent`.
 */
export function fakeFetch(
  answer: (sent: Sent) => Response | Promise<Response> = () => Response.json({}),
): Fetch & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, { headers, method = "GET" }) => {
    const request = { method, url, headers: headers as Record<string, string> };
    sent.push(request);
    return answer(request);
  };
  return Object.assign(fetch, { sent });
}
