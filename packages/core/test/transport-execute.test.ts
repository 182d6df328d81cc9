import { afterEach, describe, expect, it, vi } from "vitest";

import { ServerError } from "../src/index.ts";
import type { RetryEvent } from "../src/index.ts";
import { depot, quick, raw } from "./depot.ts";
import { json, stubFetch, text } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Fake timers, and no jitter. */
function pinned(random = 0): void {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(random);
}

describe("a wait", () => {
  it("is not started if the deadline passes before its end, or at its end", async () => {
    for (const [retryAfter, attempts] of [
      ["3.999", 2],
      ["4", 1],
      ["5", 1],
    ] as const) {
      pinned();
      const { fetch } = stubFetch(json({}, 503, { "retry-after": retryAfter }));
      const call = failureOf(depot({ fetch, retry: 2 }).itemGet({ id: 1 }, { deadline: 4_000 }));
      await vi.runAllTimersAsync();
      expect(await call).toBeInstanceOf(ServerError);
      expect(await call).toMatchObject({ attempts });
    }
  });

  it("counts the time that has passed before it", async () => {
    pinned();
    const { fetch } = stubFetch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      return Response.json({}, { status: 503, headers: { "retry-after": "1" } });
    });
    const call = failureOf(depot({ fetch }).itemGet({ id: 1 }, { deadline: 4_000 }));
    await vi.runAllTimersAsync();
    expect(await call).toMatchObject({ status: 503, attempts: 1, elapsed: 3_000 });
  });

  it("is reported with its length and its reason", async () => {
    pinned(0.5);
    const lines: string[] = [];
    const ignore = (): void => undefined;
    const events: RetryEvent[] = [];
    const { fetch } = stubFetch(json({ message: "busy" }, 503), json({}));
    const logger = { debug: ignore, info: (line: string) => void lines.push(line), warn: ignore, error: ignore };
    const call = depot({ fetch, logger, retry: { minDelay: 251 }, hooks: { onRetry: (event) => void events.push(event) } }).itemGet({
      id: 1,
    });
    await vi.runAllTimersAsync();
    await call;
    expect(lines).toEqual(["[depot.itemGet] GET http://depot.test/items/1: 503: busy; next attempt in 126 ms"]);
    expect(events).toMatchObject([
      { platform: "depot", operation: "itemGet", method: "GET", attempt: 1, delay: 125.5, error: { status: 503 } },
    ]);
  });

  it("that the caller aborts ends the call without another attempt", async () => {
    pinned();
    const controller = new AbortController();
    const { fetch, sent } = stubFetch(json({}, 503, { "retry-after": "50" }));
    const call = failureOf(depot({ fetch }).itemGet({ id: 1 }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(49_999);
    controller.abort("enough");
    expect(await call).toMatchObject({ code: "aborted", cause: "enough", attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});

describe("a status that is the result", () => {
  it("is the result after a redirect, a refresh and a retry too", async () => {
    const redirect: Responder = () => new Response(null, { status: 302, headers: { location: "/moved" } });
    const { fetch, sent } = stubFetch(redirect, text("", 401), text("", 503), text("", 404));
    const auth = { authorize: () => ({}), refresh: () => true };
    expect(await depot({ fetch }, { auth }).itemExists({ id: 1 })).toBe(false);
    expect(sent).toHaveLength(4);
  });
});

describe("redirects", () => {
  it("are counted over the whole call, retries included", async () => {
    const redirect: Responder = ({ url }) => new Response(null, { status: 302, headers: { location: `${new URL(url).pathname}x` } });
    const { fetch, sent } = stubFetch(redirect, redirect, redirect, json({}, 503), redirect, redirect, redirect);
    const error = await failureOf(depot({ fetch }).itemGet({ id: 1 }));
    expect(error.message).toContain("more than 5 redirects");
    expect(sent).toHaveLength(7);
  });
});

describe("the retry budget", () => {
  it("gets back what a retry that was aborted while it waited had cost", async () => {
    const { fetch, sent } = stubFetch(json({}, 503));
    const client = depot({ fetch, retry: { ...quick, minDelay: 60_000, maxDelay: 60_000, budget: 14 } });
    for (let count = 1; count <= 3; count += 1) {
      const controller = new AbortController();
      const call = failureOf(client.itemGet({ id: 1 }, { signal: controller.signal }));
      await vi.waitFor(() => expect(sent).toHaveLength(count));
      await new Promise((resolve) => setTimeout(resolve, 5));
      controller.abort();
      expect(await call).toMatchObject({ code: "aborted" });
    }
  });

  it("does not apply to a call with `budget: false`", async () => {
    const { fetch, sent } = stubFetch(json({}, 503));
    const client = depot({ fetch, retry: { ...quick, budget: 0 } });
    expect(await failureOf(client.itemGet({ id: 1 }, { retry: { budget: false } }))).toMatchObject({ attempts: 3 });
    expect(sent).toHaveLength(3);
  });

  const down = json({}, 503);

  it("pays for a retry with exactly what is left, and the error says when it is used up", async () => {
    const { fetch, sent } = stubFetch(down);
    const client = depot({ fetch, retry: { ...quick, budget: 14 } });
    const error = await failureOf(client.itemGet({ id: 1 }));
    expect(error).toMatchObject({ status: 503, attempts: 2, retryable: true });
    expect(error.message).toBe(
      "[depot.itemGet] GET http://depot.test/items/1: 503; not retried: the retry budget of this client is used up",
    );
    expect(sent).toHaveLength(2);
    expect(await failureOf(client.itemGet({ id: 1 }))).toMatchObject({ attempts: 1 });
  });

  it("pays less for a 429", async () => {
    const { fetch, sent } = stubFetch(json({}, 429));
    await failureOf(depot({ fetch, retry: { ...quick, maxAttempts: 9, budget: 14 } }).itemGet({ id: 1 }));
    expect(sent).toHaveLength(3);
  });

  it("gets the cost of the last retry back when it succeeds, and no more than it had", async () => {
    const { fetch, sent } = stubFetch(down, json({}), down, json({}), down);
    const client = depot({ fetch, retry: { ...quick, maxAttempts: 9, budget: 20 } });
    await client.itemGet({ id: 1 });
    await client.itemGet({ id: 1 });
    expect(await failureOf(client.itemGet({ id: 1 }))).toMatchObject({ attempts: 2 });
    expect(sent).toHaveLength(6);
  });

  it("gets 1 for a call that succeeds at once, up to its size", async () => {
    let failing = true;
    const { fetch } = stubFetch((request) => (failing ? down : json({}))(request));
    const client = depot({ fetch, retry: { ...quick, maxAttempts: 9, budget: 14 } });
    expect(await failureOf(client.itemGet({ id: 1 }))).toMatchObject({ attempts: 2 });
    for (const [successes, attempts] of [
      [13, 1],
      [1, 2],
      [40, 2],
    ] as const) {
      failing = false;
      for (let call = 0; call < successes; call += 1) await client.itemGet({ id: 1 });
      failing = true;
      expect(await failureOf(client.itemGet({ id: 1 }))).toMatchObject({ attempts });
    }
  });

  it("is not charged for a call that is not retried", async () => {
    const { fetch } = stubFetch(json({}, 404), json({}, 404), down);
    const client = depot({ fetch, retry: { ...quick, maxAttempts: 9, budget: 14 } });
    await failureOf(client.itemGet({ id: 1 }));
    await failureOf(client.itemGet({ id: 1 }));
    expect(await failureOf(client.itemGet({ id: 1 }))).toMatchObject({ attempts: 2 });
  });
});

describe("createRawClient", () => {
  it("returns the response of a status that is not retried for want of budget, and of one that was retried", async () => {
    for (const budget of [0, 500]) {
      const { fetch } = stubFetch(json({ message: "down" }, 503));
      const { error, response } = await raw(depot({ fetch, retry: { ...quick, budget } })).GET("/items/{id}", {
        params: { path: { id: "7" } },
      });
      expect([error, response.status]).toEqual([{ message: "down" }, 503]);
    }
  });

  it("returns the response of a redirect that is refused", async () => {
    const { fetch } = stubFetch(() => new Response(null, { status: 302, headers: { location: "http://elsewhere.test/" } }));
    const { response } = await raw(depot({ fetch })).GET("/items/{id}", { params: { path: { id: "7" } } });
    expect(response.status).toBe(302);
  });
});
