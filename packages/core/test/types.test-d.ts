import { expectTypeOf } from "vitest";

import type { ApiError, Call, CallOptions, Failures, Page, PagedCall, PlatformClientError, Result, Uuid } from "../src/index.ts";
import { isApiError, isNotFoundError, NotFoundError } from "../src/index.ts";
import { depot, raw } from "./depot.ts";
import type { Item, Links } from "./depot.ts";

const client = depot();
declare const caught: unknown;
declare const outcome: Result<Item, Failures<{ 404: { message: string }; 409: { holder: string } }>>;

// The results of a call.
expectTypeOf(client.itemGet({ id: 1 })).toEqualTypeOf<Call<Item, Failures<{ 404: { message: string }; 409: { holder: string } }>>>();
expectTypeOf(await client.itemGet({ id: 1 })).toEqualTypeOf<Item>();
expectTypeOf(await client.itemRemove({ id: 1 })).toEqualTypeOf<void>();
expectTypeOf(await client.itemMaybe()).toEqualTypeOf<Item | undefined>();
expectTypeOf((await client.itemGet({ id: 1 }).withResponse()).data).toEqualTypeOf<Item>();
expectTypeOf((await client.itemGet({ id: 1 }).withResponse()).response).toEqualTypeOf<Response>();
expectTypeOf((await client.itemEnvelope().withResponse()).count).toEqualTypeOf<number | undefined>();
expectTypeOf(client.itemGet({ id: 1 })).toExtend<Promise<Item>>();

// The results of a paged call.
expectTypeOf(await client.itemList()).toEqualTypeOf<Item[]>();
expectTypeOf((await client.itemList().withResponse()).links).toEqualTypeOf<{ readonly next?: string | null } | undefined>();
expectTypeOf(await client.itemList().toArray({ limit: 1 })).toEqualTypeOf<Item[]>();
for await (const item of client.itemList()) expectTypeOf(item).toEqualTypeOf<Item>();
for await (const page of client.itemList().pages({ prefetch: true })) {
  expectTypeOf(page).toEqualTypeOf<Page<Item, Links>>();
  expectTypeOf(page.items).toEqualTypeOf<readonly Item[]>();
}
// @ts-expect-error -- `toArray` needs a limit
void client.itemList().toArray();
// @ts-expect-error -- the option is named prefetch
client.itemList().pages({ preload: true });
expectTypeOf(client.itemGet({ id: 1 })).not.toExtend<AsyncIterable<unknown>>();

// Arguments are closed.
// @ts-expect-error -- a misspelled argument
client.itemCreate({ nmae: "crate" });
// @ts-expect-error -- one argument too many
client.itemCreate({ name: "crate", colour: "red" });
// @ts-expect-error -- a missing argument
client.itemCreate({});
// @ts-expect-error -- a required argument is omitted
client.itemGet();
// @ts-expect-error -- a wrong type
client.itemCreate({ name: 7 });
// @ts-expect-error -- a misspelled member of a group
client.itemList({ filter: { colour: "red" } });
// @ts-expect-error -- an argument of an operation without any
client.ping({ x: 1 });
// @ts-expect-error -- an operation that does not exist
client.itemGte({ id: 1 });
// @ts-expect-error -- a misspelled option of the call
client.ping({}, { timeOut: 1 });
// @ts-expect-error -- a misspelled retry option
client.ping({}, { retry: { retries: 1 } });
// @ts-expect-error -- `true` is not a retry policy
client.ping({}, { retry: true });

// Options may be undefined with exactOptionalPropertyTypes.
const open: CallOptions = {
  signal: undefined,
  timeout: undefined,
  deadline: undefined,
  retry: undefined,
  headers: undefined,
  fetch: undefined,
};
void client.ping({}, open);
depot({ timeout: undefined, logger: undefined, hooks: { onRetry: undefined } });
depot({ logger: console });
// @ts-expect-error -- a logger needs all four levels
depot({ logger: { info: () => undefined } });

// An outcome is narrowed by `ok`, then by status.
if (outcome.ok) expectTypeOf(outcome.data).toEqualTypeOf<Item>();
else {
  expectTypeOf(outcome.error).toExtend<PlatformClientError>();
  if (outcome.error.status === 409) expectTypeOf(outcome.error.body).toEqualTypeOf<{ holder: string }>();
  if (outcome.error.status === 404) expectTypeOf(outcome.error.body).toEqualTypeOf<{ message: string }>();
  // @ts-expect-error -- a status that the spec does not have
  if (outcome.error.status === 418) void outcome;
  // @ts-expect-error -- no data in a failure
  void outcome.data;
}
// @ts-expect-error -- no error before `ok` is checked
void outcome.error;

// A caught value is narrowed by guard and by class.
if (isApiError(caught)) {
  expectTypeOf(caught).toEqualTypeOf<ApiError>();
  expectTypeOf(caught.status).toEqualTypeOf<number>();
  expectTypeOf(caught.headers).toEqualTypeOf<Readonly<Record<string, string>>>();
  // @ts-expect-error -- errors are read-only
  caught.status = 1;
}
if (isNotFoundError(caught)) expectTypeOf(caught.status).toEqualTypeOf<404>();
if (caught instanceof NotFoundError) expectTypeOf(caught.retryAfter).toEqualTypeOf<number | undefined>();

// A UUID is not just any string.
expectTypeOf<"3f2504e0-4f89-11d3-9a0c-0305e82c3301">().toExtend<Uuid>();
expectTypeOf<"123">().not.toExtend<Uuid>();
expectTypeOf<string>().not.toExtend<Uuid>();
expectTypeOf<`${string}-${string}-${string}-${string}-${string}`>().toExtend<Uuid>();

// The raw client is typed by the schema.
expectTypeOf((await raw(client).GET("/items/{id}", { params: { path: { id: "1" } } })).data).toEqualTypeOf<Item | undefined>();
expectTypeOf((await raw(client).GET("/items/{id}", { params: { path: { id: "1" } } })).error).toEqualTypeOf<
  { message: string } | undefined
>();
// @ts-expect-error -- a path that does not exist
void raw(client).GET("/itemz");
// @ts-expect-error -- a method that the path does not have
void raw(client).PUT("/items/{id}", { params: { path: { id: "1" } } });
// @ts-expect-error -- a client has no property `raw`
client.raw = undefined;

expectTypeOf<PagedCall<Item>>().toExtend<Call<Item[]>>();
expectTypeOf<PagedCall<Item>>().toExtend<AsyncIterable<Item>>();
