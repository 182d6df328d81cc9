import { afterEach, describe, expect, it, vi } from "vitest";

import { AbortedError, ConfigurationError, createClient } from "../src/index.ts";
import type { AuthProvider, RequestEvent, ResponseEvent } from "../src/index.ts";
import { depot } from "./depot.ts";
import type { Depot } from "./depot.ts";
import { json, stubFetch, text } from "./stub-fetch.ts";
import { failureOf, unhandledDuring } from "./thrown.ts";

afterEach(() => void vi.useRealTimers());

/** A body that sends nothing and never ends. */
const endless = (): ReadableStream => new ReadableStream();

/** A response with this status and an endless body, as some fetch functions return it although the status allows no body. */
const withEndlessBody = (status: number): Response => Object.defineProperty(new Response(endless()), "status", { value: status });

describe("a fetch function", () => {
  it("receives the method, the headers and the redirect mode, and a body and a signal only if there are any", async () => {
    const inits: RequestInit[] = [];
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      inits.push(init);
      return Response.json({});
    };
    await depot({ fetch, timeout: false }).itemGet({ id: 1 });
    await depot({ fetch }).itemCreate({ name: "crate" });
    expect(Object.keys(inits[0] ?? {}).toSorted()).toEqual(["headers", "method", "redirect"]);
    expect(inits[0]).toMatchObject({ method: "GET", redirect: "manual", headers: { accept: "application/json, */*;q=0.5" } });
    expect(Object.keys(inits[1] ?? {}).toSorted()).toEqual(["body", "headers", "method", "redirect", "signal"]);
    expect(inits[1]).toMatchObject({ method: "POST", body: '{"name":"crate"}', headers: { "content-type": "application/json" } });
  });

  it.each([
    ["an object without text()", { status: 200 }],
    ["an object without a status", { text: () => Promise.resolve("") }],
    ["an object with a status that is not a number", { status: "200", text: () => Promise.resolve("") }],
    ["null", null],
  ])("that returns %s ends the call with a ConfigurationError", async (_, returned) => {
    const error = await failureOf(depot({ fetch: (async () => returned) as never }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("`fetch` must return a Response, but returned something else.");
  });
});

describe("credentials of a provider", () => {
  const refused = async (auth: AuthProvider): Promise<string> => {
    const { fetch, sent } = stubFetch(json({}));
    const error = await failureOf(depot({ fetch, headers: { "x-own": "1" } }, { auth }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(0);
    return error.message;
  };

  it("must be strings", async () => {
    expect(await refused({ authorize: () => ({ "x-key": 7 as never }) })).toContain("The value of header `x-key` cannot be sent");
  });

  it("must not replace a header, in any case, and the error says what to do", async () => {
    expect(await refused({ authorize: () => ({ "X-Own": "2" }) })).toContain(
      "`headers` contains `x-own`, which the credentials would replace: pass `token` or `auth` instead.",
    );
  });

  it("may repeat a header of the caller with the same value, but not replace one of the call alone", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const auth: AuthProvider = { authorize: () => ({ "x-own": "1" }) };
    await depot({ fetch, headers: { "x-own": "1" } }, { auth }).itemGet({ id: 1 });
    expect(sent[0]?.headers["x-own"]).toBe("1");
    const error = await failureOf(depot({ fetch }, { auth }).itemGet({ id: 1 }, { headers: { "x-own": "2" } }));
    expect(error.message).toContain("`headers` contains `x-own`, which the credentials would replace");
    expect(sent).toHaveLength(1);
  });

  it("replace a header that the client sets by itself", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch }, { auth: { authorize: () => ({ Accept: "application/vnd.depot+json" }) } }).itemGet({ id: 1 });
    expect(sent[0]?.headers).toEqual({ accept: "application/vnd.depot+json" });
  });

  it("are not used for an operation without authentication, and `refresh` is not called", async () => {
    const { fetch, sent } = stubFetch(json({}, 401));
    let called = 0;
    const auth: AuthProvider = { authorize: () => ({ "x-key": "k" }), refresh: () => (called += 1) > 0 };
    const descriptor = { method: "GET", path: "/open", response: { type: "json" }, idempotent: true, authenticated: false } as const;
    const client = createClient<{ open(): PromiseLike<unknown> }>(
      { open: descriptor },
      { baseUrl: "http://depot.test", fetch },
      { platform: "depot", auth },
    );
    expect(await failureOf(client.open())).toMatchObject({ status: 401, attempts: 1 });
    expect(sent[0]?.headers).not.toHaveProperty("x-key");
    expect(called).toBe(0);
  });
});

describe("a call that ends while", () => {
  it("the provider works sends nothing, also when the provider returns later", async () => {
    const controller = new AbortController();
    const { fetch, sent } = stubFetch(json({}));
    let release: (() => void) | undefined;
    const auth: AuthProvider = { authorize: () => new Promise((resolve) => (release = () => resolve({}))) };
    const onRequest = vi.fn<(event: RequestEvent) => void>();
    const call = failureOf(depot({ fetch, hooks: { onRequest } }, { auth }).ping({}, { signal: controller.signal }));
    await vi.waitFor(() => expect(release).toBeDefined());
    controller.abort();
    expect(await call).toBeInstanceOf(AbortedError);
    release?.();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sent).toHaveLength(0);
    expect(onRequest).not.toHaveBeenCalled();
  });

  it("fetch works ignores a response that comes later, whatever its body does", async () => {
    const cancel = vi.fn<() => Promise<void>>(() => Promise.reject(new Error("cannot cancel")));
    for (const body of [null, new ReadableStream({ cancel })]) {
      const controller = new AbortController();
      let release: (() => void) | undefined;
      const fetch = (): Promise<Response> => new Promise((resolve) => (release = () => resolve(new Response(body))));
      const onResponse = vi.fn<(event: ResponseEvent) => void>();
      const unhandled = await unhandledDuring(async () => {
        const call = failureOf(depot({ fetch, hooks: { onResponse } }).itemGet({ id: 1 }, { signal: controller.signal }));
        controller.abort();
        expect(await call).toBeInstanceOf(AbortedError);
        release?.();
      });
      expect(unhandled).toEqual([]);
      expect(onResponse).not.toHaveBeenCalled();
    }
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

describe("the body of a response", () => {
  it("to HEAD is not read, whatever the status", async () => {
    const { fetch } = stubFetch(
      () => new Response(endless()),
      () => new Response(endless(), { status: 404 }),
    );
    const client = depot({ fetch, timeout: 2_000 });
    expect(await client.itemHead({ id: 1 })).toBeUndefined();
    const error = await failureOf(client.itemHead({ id: 1 }));
    expect([error.status, error.body]).toEqual([404, undefined]);
  });

  it("with status 204 or 304 is not read", async () => {
    const { fetch } = stubFetch(
      () => withEndlessBody(204),
      () => Object.defineProperty(withEndlessBody(304), "ok", { value: false }),
    );
    const client = depot({ fetch, timeout: 2_000, retry: false });
    expect(await client.itemRemove({ id: 1 })).toBeUndefined();
    const error = await failureOf(client.itemGet({ id: 1 }));
    expect([error.status, error.body]).toEqual([304, undefined]);
  });

  it("is limited by maxResponseBytes, and by maxDownloadBytes if it becomes a Blob", async () => {
    const limits = { maxResponseBytes: 5, maxDownloadBytes: 7 };
    const withLength = (body: string) => text(body, 200, { "content-length": String(body.length) });
    for (const respond of [text, withLength]) {
      const client = (body: string): Depot => depot({ fetch: stubFetch(respond(body)).fetch, ...limits });
      expect(await client("12345").itemText({ id: 1 })).toBe("12345");
      expect((await failureOf(client("123456").itemText({ id: 1 }))).message).toContain(
        "the response is larger than 5 bytes. Set `maxResponseBytes` if it is wanted",
      );
      expect(await (await client("1234567").itemFile({ id: 1 })).text()).toBe("1234567");
      expect((await failureOf(client("12345678").itemFile({ id: 1 }))).message).toContain(
        "the response is larger than 7 bytes. Set `maxDownloadBytes` if it is wanted",
      );
    }
  });

  it("is limited after decompression, whatever Content-Length says", async () => {
    const { fetch } = stubFetch(text("123456", 200, { "content-length": "3", "content-encoding": "gzip" }));
    expect(await failureOf(depot({ fetch, maxResponseBytes: 5 }).itemText({ id: 1 }))).toMatchObject({ code: "response_too_large" });
  });

  it("is limited although a browser hides the compression of another origin", async () => {
    const hidden = (): Response =>
      Object.defineProperty(new Response("123456", { headers: { "content-length": "3" } }), "type", { value: "cors" });
    const { fetch } = stubFetch(hidden);
    expect(await failureOf(depot({ fetch, maxResponseBytes: 5 }).itemText({ id: 1 }))).toMatchObject({ code: "response_too_large" });
  });

  it("with an error status is read to the limit of errors, not of results, also for a Blob", async () => {
    const { fetch } = stubFetch(text("x".repeat(1_000), 404));
    expect(await failureOf(depot({ fetch, maxResponseBytes: 5 }).itemGet({ id: 1 }))).toMatchObject({ body: "x".repeat(1_000) });
    expect(await failureOf(depot({ fetch, maxDownloadBytes: 5 }).itemFile({ id: 1 }))).toMatchObject({ body: "x".repeat(1_000) });
    const { fetch: long } = stubFetch(text("x".repeat(100_000), 404));
    expect(((await failureOf(depot({ fetch: long, maxDownloadBytes: 5 }).itemFile({ id: 1 }))).body as string).length).toBe(64 * 1024 + 7);
  });

  it("that is read in parts keeps characters that are split between two parts, and ends a half one with U+FFFD", async () => {
    const bytes = new TextEncoder().encode("aé€😀");
    const parts = (all: Uint8Array): ReadableStream =>
      new ReadableStream({
        start(controller) {
          for (const byte of all) controller.enqueue(new Uint8Array([byte]));
          controller.close();
        },
      });
    const { fetch } = stubFetch(
      () => new Response(parts(bytes)),
      () => new Response(parts(bytes.subarray(0, -1))),
    );
    const client = depot({ fetch });
    expect(await client.itemText({ id: 1 })).toBe("aé€😀");
    expect(await client.itemText({ id: 1 })).toBe("aé€\ufffd");
  });

  it("that is too large is read up to the limit, and then cancelled, although the cancellation fails", async () => {
    let cancelled = 0;
    const body = (): ReadableStream =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new TextEncoder().encode("1234")),
        cancel: () => {
          cancelled += 1;
          return Promise.reject(new Error("cannot cancel"));
        },
      });
    const { fetch } = stubFetch(() => new Response(body()));
    const unhandled = await unhandledDuring(async () => {
      const error = await failureOf(depot({ fetch, maxResponseBytes: 10 }).itemText({ id: 1 }));
      expect(error).toMatchObject({ code: "response_too_large", body: "… [cut]" });
    });
    expect(cancelled).toBe(1);
    expect(unhandled).toEqual([]);
  });
});

describe("what is reported about a response", () => {
  it("is the time of this attempt", async () => {
    vi.useFakeTimers();
    const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    const { fetch } = stubFetch(
      async () => {
        await wait(50);
        return Response.json({}, { status: 503 });
      },
      async () => {
        await wait(30.4);
        return Response.json({});
      },
    );
    const elapsed: number[] = [];
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line);
    const logger = { debug: write, info: write, warn: write, error: write };
    const call = depot({ fetch, logger, hooks: { onResponse: (event) => void elapsed.push(event.elapsed) } }).itemGet({ id: 1 });
    await vi.runAllTimersAsync();
    await call;
    expect(elapsed).toEqual([50, 30]);
    expect(lines[0]).toBe("[depot.itemGet] GET http://depot.test/items/1: 503 in 50 ms, attempt 1");
  });

  it("reaches hooks that are methods of a class", async () => {
    class Counter {
      #count = 0;
      onRequest(): void {
        this.#count += 1;
      }
      get count(): number {
        return this.#count;
      }
    }
    const hooks = new Counter();
    await depot({ fetch: stubFetch(json({})).fetch, hooks }).ping();
    expect(hooks.count).toBe(1);
  });

  it("reaches the logger without hooks, and the hooks without a logger", async () => {
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line);
    const { fetch } = stubFetch(json({}));
    await depot({ fetch, logger: { debug: write, info: write, warn: write, error: write } }).ping();
    expect(lines).toHaveLength(1);
    const onResponse = vi.fn<(event: ResponseEvent) => void>();
    await depot({ fetch, hooks: { onResponse } }).ping();
    expect(onResponse).toHaveBeenCalledTimes(1);
    const onRequest = vi.fn<(event: RequestEvent) => void>();
    await depot({ fetch, hooks: { onRequest } }).ping();
    expect(onRequest).toHaveBeenCalledTimes(1);
  });
});

describe("the signal that fetch gets", () => {
  it("fires for a fetch function that copied its options, and for one that asks for it after the end", async () => {
    const seen: RequestInit[] = [];
    const fetch = (_: string, init: RequestInit): Promise<Response> => {
      seen.push({ ...init }, init);
      return new Promise(() => undefined);
    };
    const controller = new AbortController();
    const failure = failureOf(depot({ fetch }).ping({}, { signal: controller.signal }));
    await Promise.resolve();
    controller.abort("enough");
    expect(await failure).toBeInstanceOf(AbortedError);
    expect(seen.map(({ signal }) => [signal instanceof AbortSignal, signal?.aborted])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(seen[0]?.signal).toBe(seen[1]?.signal);
  });

  it("fires late for a fetch function that asks for it late", async () => {
    let init: RequestInit | undefined;
    const fetch = (_: string, given: RequestInit): Promise<Response> => {
      init = given;
      return new Promise(() => undefined);
    };
    expect((await failureOf(depot({ fetch, retry: false }).ping({}, { timeout: 5 }))).code).toBe("timeout");
    expect(init?.signal?.aborted).toBe(true);
  });

  it("does not exist where nothing can end the attempt", async () => {
    const { fetch, sent } = stubFetch(json({}));
    await depot({ fetch }).ping({}, { timeout: false });
    expect(sent[0]?.signal).toBeUndefined();
  });
});
