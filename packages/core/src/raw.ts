import createFetchClient from "openapi-fetch";
import type { Client } from "openapi-fetch";

import type { Reply } from "./attempt.ts";
import { CallState } from "./call-state.ts";
import { ConfigurationError, isPlatformClientError, ResponseFormatError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { fillPath } from "./path.ts";
import type { Route } from "./route.ts";
import { settle } from "./transport.ts";

/** The typed escape hatch: openapi-fetch's methods over this client's transport. An error status comes back as `error`; failures without a reply, and replies that are not JSON, are thrown. */
export type RawClient<Paths extends {}> = Client<Paths>;

/** Takes the place of `Request`, which is slow to build: it only carries what fetch is to be called with. */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly signal: AbortSignal | undefined;
  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.headers = init.headers as Headers;
    this.body = init.body ?? undefined;
    this.signal = init.signal ?? undefined;
  }
}

/**
 * Makes the escape hatch of a client.
 *
 * @param settings The client's settings.
 * @returns openapi-fetch's client, with our authentication, retries, timeouts and path guard beneath it.
 */
export function createRaw<Paths extends {}>(settings: Settings): RawClient<Paths> {
  const fetch = async (request: LightRequest): Promise<Response> => {
    if (new URL(request.url).origin !== settings.baseUrl.origin)
      throw new ConfigurationError("A raw call cannot leave the client's origin: the credentials would go with it.");
    const route = rawRoute(request.method);
    const outgoing = {
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: request.body === undefined ? undefined : { body: request.body, contentType: undefined },
    };
    const { error, reply } = await settle(new CallState(settings, route, outgoing, { signal: request.signal }, parsedBody(request.body)));
    if (error?.status === 0) throw error;
    return rebuild(reply);
  };
  const client = createFetchClient<Paths>({
    baseUrl: settings.baseUrl.href,
    Request: LightRequest as unknown as typeof Request,
    fetch: fetch as unknown as (input: Request) => Promise<Response>,
    pathSerializer: fillPath,
  });
  return withFormatErrors(client, settings.platform);
}

// openapi-fetch parses replies itself, and its bare SyntaxError quotes them.
function withFormatErrors<Raw extends object>(client: Raw, platform: string): Raw {
  const methods = client as Record<string, (...args: unknown[]) => Promise<unknown>>;
  for (const name of ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]) {
    const method = methods[name];
    if (method === undefined) continue;
    methods[name] = async (...args) => {
      try {
        return await method(...args);
      } catch (error) {
        if (isPlatformClientError(error)) throw error;
        const facts = { platform, operation: "raw" };
        if (!(error instanceof SyntaxError))
          throw new ConfigurationError(
            `[${platform}.raw] the arguments cannot be sent: check headers, path and query for characters that fit nowhere.`,
            facts,
          );
        throw new ResponseFormatError(`[${platform}.raw] a success status, but the reply is not JSON`, {
          ...facts,
          code: "response_format",
          attempts: 1,
        });
      }
    };
  }
  return client;
}

function rawRoute(method: string): Route {
  const idempotent = method === "GET" || method === "HEAD";
  const none = {
    auth: true,
    slots: new Map(),
    groups: new Set<string>(),
    required: [],
    open: true,
    bodyKind: undefined,
    mayBeEmpty: true,
    envelope: undefined,
    next: undefined,
    keep: [],
    secrets: new Set<string>(),
  };
  return { operation: "raw", method, path: "", idempotent, replyKind: "blob", ...none };
}

// The body as an object, so that the secrets in it are known.
function parsedBody(body: BodyInit | undefined): Readonly<Record<string, unknown>> | undefined {
  if (typeof body !== "string") return undefined;
  try {
    return { body: JSON.parse(body) as unknown };
  } catch {
    return undefined;
  }
}

const bodiless = new Set([101, 204, 205, 304]);

function rebuild({ response, text, bytes }: Reply): Response {
  const { status, statusText } = response;
  let { headers } = response;
  if (headers.has("content-encoding")) {
    headers = new Headers(headers);
    headers.delete("content-encoding");
    headers.delete("content-length");
  }
  const rebuilt = new Response(bodiless.has(status) ? null : (bytes ?? text), { status, statusText, headers });
  Object.defineProperty(rebuilt, "url", { value: response.url });
  return rebuilt;
}
