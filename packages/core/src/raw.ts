import createFetchClient from "openapi-fetch";
import type { Client } from "openapi-fetch";

import { missingCredentials, serverOf, settingsOf } from "./client.ts";
import { ConfigurationError, ResponseFormatError } from "./errors/errors.ts";
import { logFailure } from "./logger.ts";
import type { HttpMethod, Operation } from "./operation.ts";
import { fillPath } from "./request/build-request.ts";
import { encodeLink } from "./request/query.ts";
import type { RawResponse } from "./transport/attempt.ts";
import { formatError } from "./transport/create-error.ts";
import { execute } from "./transport/execute.ts";
import type { Outcome } from "./transport/execute.ts";
import { RequestContext } from "./transport/request-context.ts";

/** openapi-fetch's methods over a client's transport. An error status is returned as `error`; failures without a response, and responses that are not JSON, are thrown. */
export type RawClient<Paths extends {}> = Client<Paths>;

/** Replaces `Request`, which is slow to create: it only carries the arguments of fetch. */
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

/** The base URL that openapi-fetch gets. It is replaced at each request, because the server of a client can change. */
const placeholder = "http://raw.invalid";

/**
 * Creates openapi-fetch's client over the transport of a platform client: with its authentication, retries, timeouts, logging and path checks.
 *
 * @typeParam Paths The generated `paths` of the schema.
 * @param client A client from `createClient`.
 * @returns openapi-fetch's client.
 * @throws {ConfigurationError} When the client is something else.
 */
export function createRawClient<Paths extends {}>(client: object): RawClient<Paths> {
  const settings = settingsOf(client);
  if (settings === undefined) throw new ConfigurationError("createRawClient needs a client of this package.");
  const fetch = async (request: LightRequest): Promise<Response> => {
    const connection = serverOf(settings);
    const given = request.url.startsWith(placeholder) ? connection.baseUrl.href + request.url.slice(placeholder.length) : request.url;
    const url = encodeLink(given, settings.queryEncoding);
    if (url === undefined)
      throw new ConfigurationError(
        `[${settings.platform}.raw] The query contains characters beyond Latin-1 (U+00FF), which this server cannot receive in a query.`,
        { code: "query_not_encodable", platform: settings.platform, operation: "raw" },
      );
    if (new URL(url).origin !== connection.baseUrl.origin)
      throw new ConfigurationError("A raw call cannot leave the client's origin: the credentials would go with it.");
    if (settings.requireAuth && settings.call.auth === undefined) throw missingCredentials();
    const context = new RequestContext({
      operation: rawOperation(settings.platform, request.method),
      settings,
      connection,
      request: {
        url,
        headers: Object.fromEntries(request.headers),
        body: request.body === undefined ? undefined : { body: request.body, contentType: undefined },
      },
      args: parseBody(request.body),
      // The responses are read as bytes, but they are no downloads.
      options: { ...settings.call, signal: request.signal, maxDownloadBytes: settings.call.maxResponseBytes },
    });
    const outcome: Outcome = await execute(context);
    if (outcome.error === undefined) return rebuild(checkSize(context, outcome.response));
    logFailure(settings.logger, outcome.error);
    if (outcome.response === undefined) throw outcome.error;
    return rebuild(outcome.response);
  };
  const raw = createFetchClient<Paths>({
    baseUrl: placeholder,
    Request: LightRequest as unknown as typeof Request,
    fetch: fetch as unknown as (input: Request) => Promise<Response>,
    pathSerializer: fillPath,
  });
  return withTypedErrors(raw, settings.platform);
}

// openapi-fetch parses responses itself, and its bare SyntaxError quotes them.
function withTypedErrors<Raw extends object>(raw: Raw, platform: string): Raw {
  const methods = raw as Record<string, (...args: unknown[]) => Promise<unknown>>;
  for (const name of ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]) {
    const method = methods[name];
    if (method === undefined) continue;
    methods[name] = async (...args) => {
      try {
        return await method(...args);
      } catch (error) {
        const facts = { platform, operation: "raw" };
        // Its message shows the value.
        if (error instanceof URIError || (error instanceof TypeError && /header|ByteString|URL|URI/i.test(error.message)))
          throw new ConfigurationError(
            `[${platform}.raw] The request cannot be sent: check headers, path and query for invalid characters.`,
            facts,
          );
        // Middleware of the caller threw it.
        if (!(error instanceof SyntaxError)) throw error;
        throw new ResponseFormatError(`[${platform}.raw] a success status, but the response is not JSON`, {
          ...facts,
          code: "response_format",
          attempts: 1,
        });
      }
    };
  }
  return raw;
}

function rawOperation(platform: string, method: string): Operation {
  const idempotent = method === "GET" || method === "HEAD";
  const descriptor = { method: method as HttpMethod, path: "", response: { type: "blob" }, idempotent, authenticated: true } as const;
  return { platform, name: "raw", descriptor };
}

// The body as an object, so that its secrets are found.
function parseBody(body: BodyInit | undefined): Readonly<Record<string, unknown>> | undefined {
  if (typeof body !== "string") return undefined;
  try {
    return { body: JSON.parse(body) as unknown };
  } catch {
    return undefined;
  }
}

function checkSize(context: RequestContext, response: RawResponse): RawResponse {
  if (response.truncated !== true) return response;
  const { maxResponseBytes } = context.parts.options;
  throw formatError(
    context,
    response,
    `the response is larger than ${maxResponseBytes} bytes. Set \`maxResponseBytes\` if it is wanted`,
    "response_too_large",
  );
}

const statusesWithoutBody = new Set([101, 204, 205, 304]);

function rebuild({ bytes, response, text }: RawResponse): Response {
  const { status, statusText } = response;
  let { headers } = response;
  if (headers.has("content-encoding")) {
    headers = new Headers(headers);
    headers.delete("content-encoding");
    headers.delete("content-length");
  }
  const rebuilt = new Response(statusesWithoutBody.has(status) ? null : bytes === undefined ? text : new Blob([...bytes]), {
    status,
    statusText,
    headers,
  });
  Object.defineProperty(rebuilt, "url", { value: response.url });
  return rebuilt;
}
