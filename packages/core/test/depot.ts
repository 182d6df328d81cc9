import { bearerAuth, createClient, formBody, linkedPages, multipartBody } from "../src/index.ts";
import type { Call, CallOptions, ClientOptions, ClientSetup, Failures, NoArguments, PagedCall, PlatformClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import type { RawClient } from "../src/raw.ts";
import { depotDescriptors } from "./depot-descriptors.ts";

/** What clients with all kinds of operations pass to `createClient`. */
export const features = { pages: linkedPages, encoders: { form: formBody, multipart: multipartBody } };

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
