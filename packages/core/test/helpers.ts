import { createClient, isPlatformClientError } from "../src/index.ts";
import type {
  Failures,
  Call,
  CallOptions,
  ClientOptions,
  ClientSetup,
  Fetch,
  NoArguments,
  OperationTable,
  PagedCall,
  PlatformClient,
  PlatformClientError,
} from "../src/index.ts";

/** The operations of a platform that exists in these tests only: one row for each thing that a row can say. */
export const depotTable: OperationTable = {
  platform: "depot",
  rows: {
    ping: "GET /ping",
    itemList: "GET /items ?limit ?start ?filter.status ?filter.name ?tag @data >links.next",
    itemListKept: "GET /kept ?limit ?tid ^apiKey:X-Api-Key @data >links.next+tid+limit",
    itemGet: "GET /items/{id}",
    itemCreate: "POST /items +name! +count +tags",
    itemReplace: "PUT /items/{id} ~ *item!",
    itemRemove: "DELETE /items/{id} =none",
    itemTouch: "POST /items/{id}/touch ~ =none",
    itemHead: "HEAD /items/{id}",
    itemText: "GET /items/{id}/text =text",
    itemFile: "GET /items/{id}/file =blob",
    itemMaybe: "GET /maybe =json?",
    itemAny: "GET /any =auto",
    itemEnvelope: "GET /envelope @data",
    itemDrifting: "GET /drifting -",
    search: "GET /search ?q ?token ?code $code",
    boxGet: "GET /boxes/{box_id} /box:box_id ^tid:X-Depot-Tid!tenant",
    boxLabel: "GET /boxes/{box_id}/label /box:box_id ^tid:X-Depot-Tid ?size!size",
    shelfList: "GET /shelves ^tid:X-Depot-Tid",
    partReplace: "PUT /parts/{partId} ~ /id:partId +id! +name! =none",
    logIn: "POST /login +username! +password!",
    logInForm: "POST /login-form %form +username! +password! +scope",
    saveOpen: "POST /open +kind! +*",
    saveOptional: "POST /optional +a +b",
    upload: "POST /upload %multipart +file! +note +labels",
    sendText: "POST /text %text *text!",
    sendBytes: "PUT /bytes ~ %bytes *content!",
    ownBody: "POST /own *settings",
  },
};

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

/** What the generator would write for {@link depotTable}. */
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

interface ItemReply {
  headers: Record<string, unknown>;
  content: { "application/json": Item };
}
interface FaultReply {
  headers: Record<string, unknown>;
  content: { "application/json": { message: string } };
}

/** What openapi-typescript would write, for `raw`. */
export interface DepotPaths {
  "/items/{id}": {
    get: { parameters: { query?: { verbose?: boolean }; path: { id: string } }; responses: { 200: ItemReply; 404: FaultReply } };
    delete: { parameters: { path: { id: string } }; responses: { 204: { headers: Record<string, unknown>; content?: never } } };
  };
  "/items": {
    post: {
      parameters: {};
      requestBody: { content: { "application/json": { name: string; password?: string } } };
      responses: { 201: ItemReply; 400: FaultReply };
    };
  };
}

export type Depot = PlatformClient<DepotOperations, DepotPaths>;

/** Retries without noticeable waits. */
export const quick = { minDelay: 1, maxDelay: 2 };

/** A depot client. Without a `baseUrl` it is `http://depot.test`, which only an injected fetch can answer. */
export function depot(options: Partial<ClientOptions> = {}, setup: ClientSetup = {}): Depot {
  return createClient<DepotOperations, DepotPaths>(depotTable, { baseUrl: "http://depot.test", retry: quick, ...options }, setup);
}

/** A request that a stubbed fetch received. */
export interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
  signal: AbortSignal | undefined;
}

export type Answer = (request: Sent) => Response | Promise<Response>;

/** A fetch that gives one answer after another; the last one is given for ever. */
export function stubFetch(...answers: Answer[]): { fetch: Fetch; sent: Sent[] } {
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
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === undefined) throw new Error("the stub has no answer");
    return answer(request);
  };
  return { fetch, sent };
}

/** An answer with a JSON body. */
export function reply(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return () =>
    new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** An answer whose body is this text. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Answer {
  return () => new Response(body, { status, headers });
}

/** Whatever a promise rejects with; fails the test when it resolves. */
export async function thrownBy(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** The client's error that a promise rejects with; fails the test when it is no such error. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<PlatformClientError> {
  const error = await thrownBy(promise);
  if (isPlatformClientError(error)) return error;
  throw new Error("what was thrown is none of the client's errors", { cause: error });
}

/** What a function throws at once; fails the test when it returns. */
export function thrownFrom(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
