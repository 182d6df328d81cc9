import { bearerAuth, createClient, formBody, isPlatformClientError, linkedPages, multipartBody } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import type { RawClient } from "../src/raw.ts";
import type {
  Failures,
  Call,
  CallOptions,
  ClientOptions,
  ClientSetup,
  Fetch,
  NoArguments,
  OperationDescriptors,
  PagedCall,
  PlatformClient,
  PlatformClientError,
} from "../src/index.ts";

/** What clients with all kinds of operations pass to `createClient`. */
export const features = { pages: linkedPages, encoders: { form: formBody, multipart: multipartBody } };

/** The operations of a fictitious platform: one descriptor for each feature of descriptors. */
export const depotDescriptors = {
  ping: { method: "GET", path: "/ping", response: { type: "json" }, idempotent: true, authenticated: true },
  itemList: {
    method: "GET",
    path: "/items",
    parameters: {
      limit: { in: "query" },
      start: { in: "query" },
      filter: { members: { status: { in: "query", name: "filter.status" }, name: { in: "query", name: "filter.name" } } },
      tag: { in: "query" },
    },
    response: { type: "json", envelope: "data" },
    pagination: { next: ["links", "next"] },
    idempotent: true,
    authenticated: true,
  },
  itemListKept: {
    method: "GET",
    path: "/kept",
    parameters: { limit: { in: "query" }, tid: { in: "query" }, apiKey: { in: "header", name: "X-Api-Key" } },
    response: { type: "json", envelope: "data" },
    pagination: { next: ["links", "next"], keep: ["tid", "limit"] },
    idempotent: true,
    authenticated: true,
  },
  itemGet: {
    method: "GET",
    path: "/items/{id}",
    parameters: { id: { in: "path", required: true } },
    response: { type: "json" },
    idempotent: true,
    authenticated: true,
  },
  itemNotify: {
    method: "GET",
    path: "/items/{id}/notify",
    parameters: { id: { in: "path", required: true } },
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
  },
  itemCreate: {
    method: "POST",
    path: "/items",
    parameters: { name: { in: "field", required: true }, count: { in: "field" }, tags: { in: "field" } },
    body: { type: "json" },
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
  },
  itemReplace: {
    method: "PUT",
    path: "/items/{id}",
    parameters: { id: { in: "path", required: true }, item: { in: "body", required: true } },
    body: { type: "json" },
    response: { type: "json" },
    idempotent: true,
    authenticated: true,
  },
  itemRemove: {
    method: "DELETE",
    path: "/items/{id}",
    parameters: { id: { in: "path", required: true } },
    response: { type: "none" },
    idempotent: false,
    authenticated: true,
  },
  itemTouch: {
    method: "POST",
    path: "/items/{id}/touch",
    parameters: { id: { in: "path", required: true } },
    response: { type: "none" },
    idempotent: true,
    authenticated: true,
  },
  itemHead: {
    method: "HEAD",
    path: "/items/{id}",
    parameters: { id: { in: "path", required: true } },
    response: { type: "none" },
    idempotent: true,
    authenticated: true,
  },
  itemExists: {
    method: "HEAD",
    path: "/items/{id}",
    parameters: { id: { in: "path", required: true } },
    response: { type: "none", fromStatus: { 200: true, 404: false } },
    idempotent: true,
    authenticated: true,
  },
  itemText: {
    method: "GET",
    path: "/items/{id}/text",
    parameters: { id: { in: "path", required: true } },
    response: { type: "text" },
    idempotent: true,
    authenticated: true,
  },
  itemFile: {
    method: "GET",
    path: "/items/{id}/file",
    parameters: { id: { in: "path", required: true } },
    response: { type: "blob" },
    idempotent: true,
    authenticated: true,
  },
  itemMaybe: { method: "GET", path: "/maybe", response: { type: "json", optional: true }, idempotent: true, authenticated: true },
  itemAny: { method: "GET", path: "/any", response: { type: "auto" }, idempotent: true, authenticated: true },
  itemEnvelope: { method: "GET", path: "/envelope", response: { type: "json", envelope: "data" }, idempotent: true, authenticated: true },
  itemWarned: {
    method: "POST",
    path: "/warned",
    response: { type: "json", envelope: "data", warnings: ["metadata", "warnings"] },
    idempotent: true,
    authenticated: true,
  },
  itemDrifting: { method: "GET", path: "/drifting", response: { type: "json" }, idempotent: false, authenticated: true },
  search: {
    method: "GET",
    path: "/search",
    parameters: { q: { in: "query" }, token: { in: "query" }, code: { in: "query", secret: true } },
    response: { type: "json" },
    idempotent: true,
    authenticated: true,
  },
  boxGet: {
    method: "GET",
    path: "/boxes/{box_id}",
    parameters: {
      box: { in: "path", name: "box_id", required: true },
      tid: { in: "header", name: "X-Depot-Tid", required: true, defaultFrom: "tenant" },
    },
    response: { type: "json" },
    idempotent: true,
    authenticated: true,
  },
  boxLabel: {
    method: "GET",
    path: "/boxes/{box_id}/label",
    parameters: {
      box: { in: "path", name: "box_id", required: true },
      tid: { in: "header", name: "X-Depot-Tid" },
      size: { in: "query", defaultFrom: "size" },
    },
    response: { type: "json" },
    idempotent: true,
    authenticated: true,
  },
  shelfList: {
    method: "GET",
    path: "/shelves",
    parameters: { tid: { in: "header", name: "X-Depot-Tid" } },
    response: { type: "json" },
    idempotent: true,
    authenticated: true,
  },
  partReplace: {
    method: "PUT",
    path: "/parts/{partId}",
    parameters: { id: { in: "path", name: "partId", required: true, field: "id" }, name: { in: "field", required: true } },
    body: { type: "json" },
    response: { type: "none" },
    idempotent: true,
    authenticated: true,
  },
  logIn: {
    method: "POST",
    path: "/login",
    parameters: { username: { in: "field", required: true }, password: { in: "field", required: true } },
    body: { type: "json" },
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
  },
  logInForm: {
    method: "POST",
    path: "/login-form",
    parameters: { username: { in: "field", required: true }, password: { in: "field", required: true }, scope: { in: "field" } },
    body: { type: "form" },
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
  },
  saveOpen: {
    method: "POST",
    path: "/open",
    parameters: { kind: { in: "field", required: true } },
    body: { type: "json", open: true },
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
  },
  saveOptional: {
    method: "POST",
    path: "/optional",
    parameters: { a: { in: "field" }, b: { in: "field" } },
    body: { type: "json" },
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
  },
  upload: {
    method: "POST",
    path: "/upload",
    parameters: { file: { in: "field", required: true }, note: { in: "field" }, labels: { in: "field" } },
    body: { type: "multipart" },
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
  },
  sendText: {
    method: "POST",
    path: "/text",
    parameters: { text: { in: "body", required: true } },
    body: { type: "text" },
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
  },
  sendBytes: {
    method: "PUT",
    path: "/bytes",
    parameters: { content: { in: "body", required: true } },
    body: { type: "bytes" },
    response: { type: "json" },
    idempotent: true,
    authenticated: true,
  },
  ownBody: {
    method: "POST",
    path: "/own",
    parameters: { settings: { in: "body" } },
    body: { type: "json" },
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
  },
} as const satisfies OperationDescriptors;

export interface Item {
  id: number;
  name: string;
}

export interface Links {
  readonly links?: { readonly next?: string | null };
}

interface Filter {
  status?: string[] | undefined;
  name?: string | undefined;
}

/** The interface that the generator would write for {@link depotDescriptors}. */
export interface DepotOperations {
  ping(args?: NoArguments, options?: CallOptions): Call<unknown>;
  itemList(
    args?: { limit?: number; start?: string; filter?: Filter | undefined; tag?: readonly string[] },
    options?: CallOptions,
  ): PagedCall<Item, Failures<{ 400: { message: string } }>, Links>;
  itemListKept(
    args?: { limit?: number; tid?: string; apiKey?: string },
    options?: CallOptions,
  ): PagedCall<Item, Failures<{ 400: { message: string } }>, Links>;
  itemNotify(args: { id: string | number }, options?: CallOptions): Call<unknown>;
  itemGet(
    args: { id: string | number },
    options?: CallOptions,
  ): Call<Item, Failures<{ 404: { message: string }; 409: { holder: string } }>>;
  itemCreate(
    args: { name: string; count?: number | null | undefined; tags?: string[] },
    options?: CallOptions,
  ): Call<Item, Failures<{ 422: { errors: string[] } }>>;
  itemReplace(args: { id: string | number; item: unknown }, options?: CallOptions): Call<Item>;
  itemRemove(args: { id: string | number }, options?: CallOptions): Call<void>;
  itemTouch(args: { id: string | number }, options?: CallOptions): Call<void>;
  itemHead(args: { id: string | number }, options?: CallOptions): Call<void>;
  itemExists(args: { id: string | number }, options?: CallOptions): Call<boolean>;
  itemWarned(args?: NoArguments, options?: CallOptions): Call<unknown, never, { warnings: readonly string[] }>;
  itemText(args: { id: string | number }, options?: CallOptions): Call<string>;
  itemFile(args: { id: string | number }, options?: CallOptions): Call<Blob>;
  itemMaybe(args?: NoArguments, options?: CallOptions): Call<Item | undefined>;
  itemAny(args?: NoArguments, options?: CallOptions): Call<unknown>;
  itemEnvelope(args?: NoArguments, options?: CallOptions): Call<unknown, never, { count?: number }>;
  itemDrifting(args?: NoArguments, options?: CallOptions): Call<unknown>;
  search(args?: { q?: string; token?: string; code?: string }, options?: CallOptions): Call<unknown>;
  boxGet(args: { box: string | number; tid?: string }, options?: CallOptions): Call<unknown>;
  boxLabel(args: { box: string | number; tid?: string; size?: number }, options?: CallOptions): Call<unknown>;
  shelfList(args?: { tid?: string }, options?: CallOptions): Call<unknown>;
  partReplace(args: { id: number; name: string }, options?: CallOptions): Call<void>;
  logIn(args: { username: string; password: string }, options?: CallOptions): Call<unknown>;
  logInForm(args: { username: string; password: string; scope?: string[] }, options?: CallOptions): Call<unknown>;
  saveOpen(args: { kind: string } & Readonly<Record<string, unknown>>, options?: CallOptions): Call<unknown>;
  saveOptional(args?: { a?: number; b?: number }, options?: CallOptions): Call<unknown>;
  upload(args: { file: Blob; note?: unknown; labels?: string[] }, options?: CallOptions): Call<unknown>;
  sendText(args: { text: string }, options?: CallOptions): Call<unknown>;
  sendBytes(args: { content: Uint8Array }, options?: CallOptions): Call<unknown>;
  ownBody(args?: { settings?: unknown }, options?: CallOptions): Call<unknown>;
}

interface ItemResponse {
  headers: Record<string, unknown>;
  content: { "application/json": Item };
}
interface ErrorResponse {
  headers: Record<string, unknown>;
  content: { "application/json": { message: string } };
}

/** The types that openapi-typescript would write, for the raw client. */
export interface DepotPaths {
  "/items/{id}": {
    get: { parameters: { query?: { verbose?: boolean }; path: { id: string } }; responses: { 200: ItemResponse; 404: ErrorResponse } };
    delete: { parameters: { path: { id: string } }; responses: { 204: { headers: Record<string, unknown>; content?: never } } };
  };
  "/items": {
    post: {
      parameters: {};
      requestBody: { content: { "application/json": { name: string; password?: string } } };
      responses: { 201: ItemResponse; 400: ErrorResponse };
    };
  };
}

export type Depot = PlatformClient<DepotOperations>;

/** Retries with short delays. */
export const quick = { minDelay: 1, maxDelay: 2 };

/** Creates a depot client. Default `baseUrl`: `http://depot.test`, which requires a stubbed fetch. */
export function depot(options: Partial<ClientOptions> = {}, setup: Partial<ClientSetup<DepotOperations, object>> = {}): Depot {
  const settings = { baseUrl: "http://depot.test", retry: quick, ...options };
  return createClient<DepotOperations>(depotDescriptors, settings, { platform: "depot", tokenAuth: bearerAuth, ...features, ...setup });
}

/** Creates the raw client of a depot client. */
export function raw(client: Depot): RawClient<DepotPaths> {
  return createRawClient<DepotPaths>(client);
}

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

/** Returns what a promise rejects with. Fails the test when it resolves. */
export async function thrownBy(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** Returns the client's error that a promise rejects with. Fails the test when the promise resolves or rejects with another error. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<PlatformClientError> {
  const error = await thrownBy(promise);
  if (isPlatformClientError(error)) return error;
  throw new Error("the thrown value is not an error of the client", { cause: error });
}

/** Returns what a function throws synchronously. Fails the test when it returns. */
export function thrownFrom(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
