import { getEventListeners } from "node:events";

import { afterEach, describe, expect, it, vi } from "vitest";

import { bearerAuth, ServerError, TimeoutError } from "../src/index.ts";
import type { Fetch } from "../src/index.ts";
import { respond, stallBody, stallHeaders, startServer } from "./fault-server.ts";
import { depot, quick } from "./depot.ts";
import type { Depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

afterEach(() => void vi.useRealTimers());

/** A response that never arrives, from a fetch that ignores its signal. */
const neverResponds: Responder = () => new Promise(() => undefined);

/** A response whose body never ends, and that ignores the signal too. */
const neverEnds: Responder = () =>
  new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":')) }));

describe("timeout of an attempt", () => {
  it("ends an attempt whose headers never arrive", async () => {
    const server = await startServer(stallHeaders);
    const error = await failureOf(depot({ baseUrl: server.url, timeout: 30, retry: false }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "timeout", attempts: 1, retryable: true, operation: "itemGet" });
  });

  it("also covers the body of a file", async () => {
    const server = await startServer(stallBody);
    const error = await failureOf(depot({ baseUrl: server.url, timeout: 30, retry: false }).itemFile({ id: 1 }));
    expect(error).toMatchObject({ code: "timeout" });
  });

  it("restarts with each attempt", async () => {
    const server = await startServer(stallHeaders, stallBody, respond(200, { id: 1 }));
    expect(await depot({ baseUrl: server.url, timeout: 300 }).itemGet({ id: 1 })).toEqual({ id: 1 });
    expect(server.seen).toHaveLength(3);
  });

  it("causes no retry if the server may have processed the request", async () => {
    const { fetch, sent } = stubFetch(neverResponds);
    const error = await failureOf(depot({ fetch, timeout: 10 }).itemCreate({ name: "crate" }));
    expect(error).toMatchObject({ code: "timeout", attempts: 1, retryable: false });
    expect(sent).toHaveLength(1);
  });

  it("works with a fetch that ignores its signal, before the headers and within the body", async () => {
    for (const unresponsive of [neverResponds, neverEnds]) {
      const { fetch, sent } = stubFetch(unresponsive);
      const error = await failureOf(depot({ fetch, timeout: 10, retry: false }).itemGet({ id: 1 }));
      expect(error).toMatchObject({ code: "timeout" });
      expect(sent[0]?.signal?.aborted).toBe(true);
    }
  });

  it("covers the auth provider", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const auth = bearerAuth(() => new Promise<string>(() => undefined));
    const error = await failureOf(depot({ fetch, timeout: 10, retry: false }, { auth }).itemGet({ id: 1 }));
    expect(error).toMatchObject({ code: "timeout", attempts: 0 });
    expect(sent).toHaveLength(0);
  });

  it("can be set for one call, and disabled", async () => {
    vi.useFakeTimers();
    const { fetch } = stubFetch(neverResponds);
    const client = depot({ fetch, timeout: 1000, retry: false });
    const short = failureOf(client.itemGet({ id: 1 }, { timeout: 5 }));
    await vi.advanceTimersByTimeAsync(5);
    expect((await short).message).toContain("5 ms");
    void client.itemGet({ id: 1 }, { timeout: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is 30 seconds by default", async () => {
    vi.useFakeTimers();
    const { fetch } = stubFetch(neverResponds);
    let ended = false;
    const call = failureOf(depot({ fetch, retry: false }).itemGet({ id: 1 })).finally(() => (ended = true));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ code: "timeout" });
  });

  it("of more than 24 days does not fire at once", async () => {
    vi.useFakeTimers();
    const { fetch } = stubFetch(neverResponds);
    let ended = false;
    void failureOf(depot({ fetch, retry: false, timeout: 2 ** 40 }).itemGet({ id: 1 })).finally(() => (ended = true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ended).toBe(false);
  });
});

describe("deadline of a call", () => {
  it("ends an attempt in progress", async () => {
    const server = await startServer(stallBody);
    const error = await failureOf(depot({ baseUrl: server.url, deadline: 40 }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "deadline_exceeded", attempts: 1, retryable: false });
    expect(error.message).toContain("deadline of 40 ms");
  });

  it("spans all attempts and waits", async () => {
    vi.useFakeTimers();
    const { fetch, sent } = stubFetch(neverResponds);
    const call = failureOf(depot({ fetch, timeout: 40, deadline: 100, retry: { maxAttempts: 9, minDelay: 0 } }).itemGet({ id: 1 }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await call).toMatchObject({ code: "deadline_exceeded", attempts: 3 });
    expect(sent).toHaveLength(3);
  });

  it("causes the error to be thrown at once if the next attempt would start too late", async () => {
    vi.useFakeTimers();
    const { fetch, sent } = stubFetch(json({}, 503, { "retry-after": "5" }));
    const error = await failureOf(depot({ fetch, deadline: 4000 }).itemGet({ id: 1 }));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 503, retryAfter: 5000 });
    expect(sent).toHaveLength(1);
  });

  it("can be set for one call", async () => {
    vi.useFakeTimers();
    const { fetch } = stubFetch(neverResponds);
    const call = failureOf(depot({ fetch, deadline: 60_000 }).itemGet({ id: 1 }, { deadline: 20 }));
    await vi.advanceTimersByTimeAsync(20);
    expect(await call).toMatchObject({ code: "deadline_exceeded" });
  });
});

describe("after a call", () => {
  const endings: [string, Responder][] = [
    ["a success", json({ id: 1 })],
    ["an error status", json({}, 404)],
    ["only failed attempts", json({}, 503)],
    ["a broken connection", () => Promise.reject(new TypeError("fetch failed"))],
    ["an invalid response", () => new Response("{")],
    ["a rejected redirect", () => new Response(null, { status: 302, headers: { location: "http://elsewhere.test/" } })],
    ["a timeout", neverResponds],
  ];

  it.each(endings)("no timer and no listener remains: %s", async (_, ending) => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const { fetch } = stubFetch(ending);
    const call = depot({ fetch, timeout: 50, deadline: 5000, retry: quick }).itemGet({ id: 1 }, { signal: controller.signal }).result();
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    for (let turns = 0; turns < 10; turns += 1) await vi.advanceTimersByTimeAsync(50);
    await call;
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("no timer remains after an abort during a wait", async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const { fetch } = stubFetch(json({}, 503, { "retry-after": "50" }));
    const call = failureOf(depot({ fetch }).itemGet({ id: 1 }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    controller.abort();
    expect(await call).toMatchObject({ code: "aborted" });
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("no timer of the process remains with a real server", async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
    const server = await startServer(respond(503), respond(200, { id: 1 }));
    const before = timers();
    const call = depot({ baseUrl: server.url, timeout: 20_000, deadline: 20_000 }).itemGet({ id: 1 });
    expect(timers()).toBeGreaterThan(before);
    await call;
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it("a fetch that fails later causes no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", listener);
    try {
      const { fetch } = stubFetch(async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        throw new TypeError("too late");
      });
      expect(await failureOf(depot({ fetch, timeout: 5, retry: false }).itemGet({ id: 1 }))).toMatchObject({ code: "timeout" });
      await new Promise((resolve) => setTimeout(resolve, 40));
    } finally {
      process.off("unhandledRejection", listener);
    }
    expect(unhandled).toEqual([]);
  });

  it("a response that arrives later is cancelled", async () => {
    let cancelled = false;
    const late = new Response(new ReadableStream({ cancel: () => void (cancelled = true) }));
    const { fetch } = stubFetch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return late;
    });
    expect(await failureOf(depot({ fetch, timeout: 5, retry: false }).itemGet({ id: 1 }))).toMatchObject({ code: "timeout" });
    await vi.waitFor(() => expect(cancelled).toBe(true));
  });
});

describe("the deadline of a paginated list", () => {
  /** An endless list whose pages take 30 ms each. */
  const endless = (): Fetch => {
    let page = 0;
    return async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      page += 1;
      return Response.json({ data: [page], links: { next: `/items?start=${page}` } });
    };
  };
  const walks: [string, (client: Depot) => Promise<unknown>][] = [
    [
      "for await",
      async (client) => {
        for await (const _ of client.itemList({}, { deadline: 100 }));
      },
    ],
    [
      ".pages()",
      async (client) => {
        for await (const _ of client.itemList({}, { deadline: 100 }).pages());
      },
    ],
    [
      ".pages() with prefetch",
      async (client) => {
        for await (const _ of client.itemList({}, { deadline: 100 }).pages({ prefetch: true }));
      },
    ],
    [".toArray()", (client) => client.itemList({}, { deadline: 100 }).toArray({ limit: 1_000 })],
  ];

  it.each(walks)("limits all pages together: %s", async (_, walk) => {
    const started = performance.now();
    const error = await failureOf(walk(depot({ fetch: endless() })));
    expect(error).toMatchObject({ code: "deadline_exceeded", operation: "itemList" });
    expect(error.message).toContain("the deadline of 100 ms passed");
    expect(performance.now() - started).toBeLessThan(250);
  });
});
