import type { Fetch } from "@platform-clients/core";

/** One request that reached {@link fakeFetch}. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A fetch function that writes down what it is asked.
 *
 * @param answer Makes the reply. Default: 200 and `{}`.
 * @returns It, with what was sent.
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
