import { Agent, fetch as undiciFetch, FormData as UndiciForm, ProxyAgent } from "undici";
import type { Dispatcher } from "undici";

import { cancellationKey } from "./async/cancellation.ts";
import type { FetchInit } from "./async/cancellation.ts";
import { ConfigurationError } from "./errors/errors.ts";
import { Exchange } from "./node/exchange.ts";
import type { NodeResponse } from "./node/node-response.ts";
import type { Fetch } from "./types.ts";

/** TLS and proxy options, which only Node can set. */
export interface NodeFetchOptions {
  /** Certificates of trusted authorities, in PEM, instead of those of the system. */
  ca?: string | readonly string[] | undefined;
  /** The client's certificate, in PEM. */
  cert?: string | undefined;
  /** The client's private key, in PEM. */
  key?: string | undefined;
  /** Whether certificates are verified. Default `true`. Applies to this fetch function only, never to the process. */
  rejectUnauthorized?: boolean | undefined;
  /** The proxy's URL, e.g. `"http://proxy.example.com:3128"`. Default: none; environment variables are not read. */
  proxy?: string | undefined;
}

/** A fetch function with its own connections. */
export interface NodeFetch extends Fetch {
  /** Closes its connections after the requests in progress. */
  close(): Promise<void>;
}

/** The limits of a call are those of the client: undici's own limits of 300 seconds would end it earlier. */
const noTimeouts = { headersTimeout: 0, bodyTimeout: 0 };

/** A connection that cannot be made within so many milliseconds is given up, also if no call waits for it any more. undici's own limit is 10 seconds. */
const connectTimeout = 300_000;

/**
 * Creates a fetch function for the `fetch` option of a client: with TLS and proxy options, without the time limits of Node's own fetch, and with less
 * than half of its CPU time. Recommended for servers; create one and share it. Node only; requires the package `undici`.
 *
 * It returns responses that have what clients use of a `Response`; `.withResponse().response` is a real one. Unlike Node's own fetch, it follows no
 * redirects, which clients do themselves, and does not ask for compressed responses, but it decompresses them.
 *
 * @param options TLS and proxy.
 * @returns The fetch function; `close()` closes its connections.
 * @throws {ConfigurationError} When an option is unknown, or the proxy is not an http or https URL.
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const { proxy, ca, cert, key, rejectUnauthorized, ...others } = options;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined)
    throw new ConfigurationError(
      `Unknown option \`${unknown}\` of createNodeFetch: the options are ca, cert, key, rejectUnauthorized and proxy.`,
    );
  const tls = { ca, cert, key, rejectUnauthorized };
  if (proxy !== undefined && !/^https?:$/.test(URL.canParse(proxy) ? new URL(proxy).protocol : "")) {
    throw new ConfigurationError('`proxy` must be an absolute http or https URL, e.g. "http://proxy.example.com:3128".');
  }
  const connect = { timeout: connectTimeout, ...Object.fromEntries(Object.entries(tls).filter(([, value]) => value !== undefined)) };
  const dispatcher =
    proxy === undefined
      ? new Agent({ connect, ...noTimeouts })
      : new ProxyAgent({ uri: proxy, requestTls: connect, proxyTls: { timeout: connectTimeout }, ...noTimeouts });
  const send = (url: string, init: RequestInit): Promise<Response> => {
    const { body } = init;
    if (body === undefined || body === null || typeof body === "string" || body instanceof Uint8Array)
      return sendPlain(url, init, body, dispatcher);
    return undiciFetch(url, { ...init, body: ownForm(body), dispatcher } as never) as unknown as Promise<Response>;
  };
  return Object.assign(send, { close: () => dispatcher.close() });
}

function sendPlain(url: string, init: FetchInit, body: string | Uint8Array | null | undefined, dispatcher: Dispatcher): Promise<Response> {
  const { headers, method = "GET" } = init;
  const signal = init[cancellationKey] ?? init.signal ?? undefined;
  return new Promise<NodeResponse>((resolve, reject) => {
    if (signal?.aborted) throw signal.reason;
    const { origin, pathname, search } = new URL(url);
    const exchange = new Exchange({ url, method, signal }, resolve, reject);
    dispatcher.dispatch(
      { origin, path: pathname + search, method, headers: headers as Record<string, string>, body: body ?? null },
      exchange,
    );
  }) as unknown as Promise<Response>;
}

// undici accepts only its own FormData class.
function ownForm(body: RequestInit["body"]): unknown {
  if (!(body instanceof FormData)) return body;
  const form = new UndiciForm();
  for (const [name, value] of body) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value, value.name);
  }
  return form;
}
