import type { Fetch } from "../src/index.ts";

/** A request that a stubbed fetch received. */
export interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
  signal: AbortSignal | undefined;
}

export type Responder = (request: Sent) => Response | Promise<Response>;

/** Creates a fetch that returns one response after another, and the last one for all further requests. */
export function stubFetch(...responders: Responder[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const request: Sent = {
      url,
      method: init.method ?? "GET",
      headers: init.headers as Record<string, string>,
      body: init.body ?? undefined,
      signal: init.signal ?? undefined,
    };
    sent.push(request);
    const respond = responders[Math.min(sent.length, responders.length) - 1];
    if (respond === undefined) throw new Error("the stub has no response");
    return respond(request);
  };
  return { fetch, sent };
}

/** A response with a JSON body. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Responder {
  return () =>
    new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** A response with a string as body. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Responder {
  return () => new Response(body, { status, headers });
}
