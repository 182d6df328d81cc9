import { Agent, fetch as undiciFetch, FormData as UndiciForm, ProxyAgent } from "undici";

import { ConfigurationError } from "./errors.ts";
import type { Fetch } from "./types.ts";

/** What only Node can set on a connection. */
export interface NodeFetchOptions {
  /** Certificates of authorities to trust instead of the system's, in PEM. */
  ca?: string | readonly string[] | undefined;
  /** The client's certificate, in PEM. */
  cert?: string | undefined;
  /** The client's private key, in PEM. */
  key?: string | undefined;
  /** Whether certificates are verified. Default `true`. It holds for this fetch function only, never for the process. */
  rejectUnauthorized?: boolean | undefined;
  /** The proxy's URL, e.g. `"http://proxy.example.com:3128"`. Default: none; environment variables are not read. */
  proxy?: string | undefined;
}

/** A fetch function with connections of its own. */
export interface NodeFetch extends Fetch {
  /** Ends its connections, after the calls on their way. */
  close(): Promise<void>;
}

/**
 * Makes a fetch function with TLS and proxy options, for a client's `fetch` option. Node only; needs the package `undici`.
 *
 * @param options TLS and proxy.
 * @returns The fetch function; `close()` ends its connections.
 * @throws {ConfigurationError} When the proxy is no URL.
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const { proxy, ...tls } = options;
  if (proxy !== undefined && !/^https?:$/.test(URL.canParse(proxy) ? new URL(proxy).protocol : "")) {
    throw new ConfigurationError('`proxy` must be an absolute http or https URL, e.g. "http://proxy.example.com:3128".');
  }
  const connect = Object.fromEntries(Object.entries(tls).filter(([, value]) => value !== undefined));
  const dispatcher = proxy === undefined ? new Agent({ connect }) : new ProxyAgent({ uri: proxy, requestTls: connect });
  const send = (url: string, init: RequestInit): Promise<Response> =>
    undiciFetch(url, { ...init, body: ownForm(init.body), dispatcher } as never) as unknown as Promise<Response>;
  return Object.assign(send, { close: () => dispatcher.close() });
}

// The package knows only forms of its own class.
function ownForm(body: RequestInit["body"]): unknown {
  if (!(body instanceof FormData)) return body;
  const form = new UndiciForm();
  for (const [name, value] of body) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value, value.name);
  }
  return form;
}
