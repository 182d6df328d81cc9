import axios from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIUserAbortError } from "openai";
import { CursorPage } from "openai/pagination";
import createFetchClient from "openapi-fetch";

import { bodyOf, listPath, peer, resourcePath, StatusError } from "./peer.ts";
import { read, statusOf } from "./subject.ts";
import type { CallInput, Kind, ListedPage, Opening, PagesInput, Subject } from "./subject.ts";

const authorization = (token: unknown): string => `Bearer ${typeof token === "string" ? token : "subject-token"}`;

function headersOf({ headers, token }: Opening): Record<string, string> {
  return { authorization: authorization(token), ...headers };
}

// As the options of a call in any library.
function plain({ headers, signal, unknown }: CallInput): { headers?: Record<string, string>; signal?: AbortSignal } {
  return { ...(headers !== undefined && { headers }), ...(signal !== undefined && { signal }), ...(unknown && { timeOut: 5 }) };
}

const kyPeer = peer({
  name: "ky",
  features: ["retry", "retryAfter", "timeout", "deadline", "customFetch"],
  kinds: (error) => (statusOf(error) === undefined && read(error, "name") === "TypeError" ? "connection" : undefined),
  open(baseUrl, opening) {
    const { attempts = 3, deadline, fetch, slow, timeout = 10_000 } = opening;
    const client = ky.create({
      prefixUrl: baseUrl,
      timeout: deadline ?? timeout,
      headers: headersOf(opening),
      retry: { limit: attempts - 1, ...(!slow && { delay: () => 1 }) },
      ...(fetch !== undefined && { fetch: fetch as typeof globalThis.fetch }),
    });
    return {
      list: (input = {}) => client.get(listPath.slice(1), plain(input)).json(),
      item: (id, input = {}) => client.get(resourcePath(id).slice(1), plain(input)).json(),
      create: async (body, input = {}) => client.post(listPath.slice(1), { ...plain(input), json: bodyOf(body) }).json(),
    };
  },
});

const openaiPeer = peer({
  name: "openai",
  features: ["retry", "retryAfter", "timeout", "customFetch", "tokenFunction", "requireAuth", "logger", "pages"],
  kinds(error) {
    if (error instanceof APIConnectionTimeoutError) return "timeout";
    if (error instanceof APIUserAbortError) return "aborted";
    return error instanceof APIConnectionError ? "connection" : undefined;
  },
  open(baseURL, opening) {
    const { anonymous, attempts = 3, fetch, headers, logger, timeout = 10_000 } = opening;
    const token = anonymous ? undefined : (opening.token ?? "subject-token");
    const client = new OpenAI({
      baseURL,
      apiKey: (typeof token === "function" ? async () => token() : token) as string,
      timeout,
      maxRetries: attempts - 1,
      logLevel: logger === undefined ? "off" : "debug",
      ...(headers !== undefined && { defaultHeaders: headers }),
      ...(fetch !== undefined && { fetch: fetch as typeof globalThis.fetch }),
      ...(logger !== undefined && { logger: logger as never }),
    });
    return {
      list: (input = {}) => client.get(listPath, plain(input)),
      item: (id, input = {}) => client.get(resourcePath(id), plain(input)),
      create: async (body, input = {}) => client.post(listPath, { ...plain(input), body: bodyOf(body) }),
      async *pages({ maxPages = Infinity, ...input }: PagesInput = {}): AsyncGenerator<ListedPage> {
        let number = 0;
        const first = await client.getAPIList<{ id: string }, CursorPage<{ id: string }>>(listPath, CursorPage, plain(input));
        for await (const page of first.iterPages()) {
          yield { items: page.getPaginatedItems() };
          number += 1;
          if (number >= maxPages) return;
        }
      },
    };
  },
});

const axiosPeer = peer({
  name: "axios",
  features: ["timeout", "maxBytes", "maxErrorBytes"],
  kinds(error) {
    const code = read(error, "code");
    if (code === "ECONNABORTED" || code === "ETIMEDOUT") return "timeout";
    if (code === "ERR_CANCELED") return "aborted";
    return statusOf(error) === undefined && read(error, "isAxiosError") === true ? "connection" : undefined;
  },
  open(baseURL, opening) {
    const { timeout = 10_000 } = opening;
    const limit = 64 * 1024 * 1024;
    const client = axios.create({ baseURL, timeout, headers: headersOf(opening), maxContentLength: limit });
    const data = async (response: Promise<{ data: unknown }>): Promise<unknown> => (await response).data;
    return {
      list: (input = {}) => data(client.get(listPath, plain(input))),
      item: (id, input = {}) => data(client.get(resourcePath(id), plain(input))),
      create: (body, input = {}) => data(client.post(listPath, bodyOf(body), plain(input))),
    };
  },
});

const ofetchPeer = peer({
  name: "ofetch",
  features: ["retry", "timeout", "customFetch"],
  kinds(error) {
    const name = read(error, "cause", "name") ?? read(error, "name");
    if (name === "TimeoutError") return "timeout";
    if (name === "AbortError") return "aborted";
    return statusOf(error) === undefined && read(error, "name") === "FetchError" ? "connection" : undefined;
  },
  open(baseURL, opening) {
    const { attempts = 3, fetch, slow, timeout = 10_000 } = opening;
    const own = fetch === undefined ? globalThis.fetch : (fetch as typeof globalThis.fetch);
    const client = createFetch({ fetch: own, Headers, AbortController, defaults: { baseURL, timeout, headers: headersOf(opening) } });
    // Without `retry`, ofetch sends a POST once.
    const retry = { retry: attempts - 1, ...(!slow && { retryDelay: 1 }) };
    return {
      list: (input = {}) => client(listPath, { ...retry, ...plain(input) } as object),
      item: (id, input = {}) => client(resourcePath(id), { ...retry, ...plain(input) } as object),
      create: async (body, input = {}) => client(listPath, { method: "POST", body: bodyOf(body), ...plain(input) } as object),
    };
  },
});

interface FetchResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

const openapiFetchPeer = peer({
  name: "openapi-fetch",
  features: ["customFetch", "pathArguments", "shapes"],
  kinds: fetchKind,
  open(baseUrl, opening) {
    const { fetch } = opening;
    const client = createFetchClient<Record<string, Record<string, never>>>({
      baseUrl,
      headers: headersOf(opening),
      ...(fetch !== undefined && { fetch: fetch as (request: Request) => Promise<Response> }),
    }) as unknown as Record<"GET" | "POST", (path: string, init: object) => Promise<FetchResult>>;
    const data = async (pending: Promise<FetchResult>): Promise<unknown> => {
      const { data: value, error, response } = await pending;
      if (error !== undefined || !response.ok) throw new StatusError(response.status, error);
      return value;
    };
    return {
      list: (input = {}) => data(client.GET(listPath, plain(input))),
      item: (id, input = {}) =>
        data(client.GET("/applications/{applicationId}", { ...plain(input), params: { path: { applicationId: id } } })),
      create: async (body, input = {}) => data(client.POST(listPath, { ...plain(input), body: bodyOf(body) })),
    };
  },
});

function fetchKind(error: unknown): Kind | undefined {
  return statusOf(error) === undefined && read(error, "name") === "TypeError" ? "connection" : undefined;
}

/** What the client that Redocly generates has of its module. */
export interface GeneratedModule {
  readonly OPERATIONS: object;
  readonly createClient: (operations: object, config: object) => Record<string, (args: object, init: object) => Promise<unknown>>;
}

/**
 * Makes a subject of a client that `@redocly/cli generate-client` generated from specs/airview.
 *
 * @param module The generated module.
 * @returns The subject.
 */
export function redoclyPeer({ OPERATIONS, createClient }: GeneratedModule): Subject {
  return peer({
    name: "redocly generate-client",
    features: ["retry", "retryAfter", "timeout", "customFetch", "tokenFunction", "pathArguments", "argumentObject", "shapes"],
    kinds: fetchKind,
    open(serverUrl, opening) {
      const { attempts = 3, fetch, headers, slow, timeout = 10_000, token } = opening;
      const client = createClient(OPERATIONS, {
        serverUrl,
        timeout,
        headers,
        fetch,
        retry: { retries: attempts - 1, ...(!slow && { retryDelay: 1 }) },
        auth: { apiKey: { token: typeof token === "function" ? async () => `Bearer ${await token()}` : authorization(token) } },
      });
      const call = async (name: string, args: object, input: CallInput): Promise<unknown> => client[name]?.(args, plain(input));
      return {
        list: (input = {}) => call("getEnvironments", {}, input),
        listWith: (args) => call("getEnvironments", args, {}),
        item: (id, input = {}) => call("getApplication", { path: { applicationId: id } }, input),
        create: (body, input = {}) => call("createEnvironment", { body: bodyOf(body) }, input),
      };
    },
  });
}

/** The installed libraries. */
export const peers: readonly Subject[] = [kyPeer, openaiPeer, axiosPeer, ofetchPeer, openapiFetchPeer];
