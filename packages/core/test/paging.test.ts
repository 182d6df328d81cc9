import { describe, expect, it, vi } from "vitest";

import { encodeCursor } from "../src/call/cursor.ts";
import { AbortedError, ConfigurationError, PagedCall, ResponseFormatError, ServerError } from "../src/index.ts";
import type { PageEvent } from "../src/index.ts";
import { depot } from "./depot.ts";
import type { Depot, Item } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Responder, Sent } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

/** A page with the given IDs and a link. */
function page(ids: number[], next?: string | null): Responder {
  return json({ data: ids.map((id) => ({ id, name: `item ${id}` })), links: { next } });
}

const three = (): Responder[] => [page([1, 2], "/items?start=3"), page([3, 4], "/items?start=5"), page([5])];

const idsOf = (items: readonly Item[]): number[] => items.map(({ id }) => id);

async function gather(items: AsyncIterable<Item>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

describe("a paged call", () => {
  it("returns the first page when awaited, and requests no other", async () => {
    const { fetch, sent } = stubFetch(...three());
    const call = depot({ fetch }).itemList({ limit: 2 });
    expect(call).toBeInstanceOf(PagedCall);
    expect(idsOf(await call)).toEqual([1, 2]);
    const { data, links, response } = await call.withResponse();
    expect([idsOf(data), links?.next, response.status]).toEqual([[1, 2], "/items?start=3", 200]);
    expect(sent.map(({ url }) => url)).toEqual(["http://depot.test/items?limit=2"]);
  });

  it("iterates over all items of all pages, in order", async () => {
    const { fetch, sent } = stubFetch(...three());
    expect(await gather(depot({ fetch }).itemList())).toEqual([1, 2, 3, 4, 5]);
    expect(sent.map(({ url }) => url)).toEqual([
      "http://depot.test/items",
      "http://depot.test/items?start=3",
      "http://depot.test/items?start=5",
    ]);
  });

  it("can be iterated again", async () => {
    const byUrl: Responder = (request) => (new URL(request.url).search === "" ? page([1], "/items?start=2") : page([2]))(request);
    const { fetch, sent } = stubFetch(byUrl);
    const call = depot({ fetch }).itemList();
    expect(await gather(call)).toEqual([1, 2]);
    expect(await gather(call)).toEqual([1, 2]);
    expect(idsOf(await call.toArray({ limit: 5 }))).toEqual([1, 2]);
    expect(sent.filter(({ url }) => url === "http://depot.test/items")).toHaveLength(1);
  });

  it("returns pages with items, response and the rest of the envelope", async () => {
    const { fetch } = stubFetch(...three());
    const seen: unknown[] = [];
    for await (const { items, links, response } of depot({ fetch }).itemList().pages())
      seen.push([idsOf(items), links?.next, response.status]);
    expect(seen).toEqual([
      [[1, 2], "/items?start=3", 200],
      [[3, 4], "/items?start=5", 200],
      [[5], undefined, 200],
    ]);
  });

  it.each([undefined, null, "", 7])("ends if the link is %j", async (next) => {
    const { fetch, sent } = stubFetch(page([1], next as string));
    expect(await gather(depot({ fetch }).itemList())).toEqual([1]);
    expect(sent).toHaveLength(1);
  });

  it("goes on after an empty page with a link, and ends where there is no `links` at all", async () => {
    const empty = stubFetch(page([1], "/items?start=2"), page([], "/items?start=3"), page([2]));
    expect(await gather(depot({ fetch: empty.fetch }).itemList())).toEqual([1, 2]);
    expect(empty.sent).toHaveLength(3);
    expect(await gather(depot({ fetch: stubFetch(json({ data: [{ id: 1 }] })).fetch }).itemList())).toEqual([1]);
  });

  it("retries and authenticates each page", async () => {
    const { fetch, sent } = stubFetch(page([1], "/items?start=2"), json({}, 503), page([2]));
    let count = 0;
    const auth = { authorize: () => ({ "x-count": String((count += 1)) }) };
    expect(await gather(depot({ fetch }, { auth }).itemList())).toEqual([1, 2]);
    expect(sent.map(({ headers }) => headers["x-count"])).toEqual(["1", "2", "3"]);
  });

  it("throws the error of a later page after the items before it", async () => {
    const { fetch } = stubFetch(page([1], "/items?start=2"), json({ message: "no" }, 500));
    const ids: number[] = [];
    const walk = async (): Promise<void> => {
      for await (const { id } of depot({ fetch }).itemList()) ids.push(id);
    };
    const error = await failureOf(walk());
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ operation: "itemList", url: "http://depot.test/items?start=2" });
    expect(ids).toEqual([1]);
  });

  it("ends with the caller's signal on any page", async () => {
    const controller = new AbortController();
    const { fetch, sent } = stubFetch(page([1], "/items?start=2"), () => {
      controller.abort();
      return new Promise(() => undefined);
    });
    expect(await failureOf(gather(depot({ fetch }).itemList({}, { signal: controller.signal })))).toBeInstanceOf(AbortedError);
    expect(sent).toHaveLength(2);
  });

  it("sends the headers of arguments and of the call with each page", async () => {
    const { fetch, sent } = stubFetch(page([1], "/kept?start=2"), page([2]));
    await gather(depot({ fetch }).itemListKept({ apiKey: "k-1" }, { headers: { "x-call": "c" } }));
    expect(sent.map(({ headers }) => [headers["x-api-key"], headers["x-call"]])).toEqual([
      ["k-1", "c"],
      ["k-1", "c"],
    ]);
  });

  it("calls onPage for each received page: when awaited, when iteration stops early, and when all pages are read", async () => {
    const onPage = vi.fn<(event: PageEvent) => void>();
    const client = (): ReturnType<typeof depot> => depot({ fetch: stubFetch(...three()).fetch, hooks: { onPage } });
    await gather(client().itemList());
    expect(onPage.mock.calls).toEqual(
      [2, 2, 1].map((items, index) => [{ platform: "depot", operation: "itemList", page: index + 1, items }]),
    );
    onPage.mockClear();
    expect(await client().itemList().toArray({ limit: 1 })).toHaveLength(1);
    expect(onPage.mock.calls).toEqual([[{ platform: "depot", operation: "itemList", page: 1, items: 2 }]]);
    onPage.mockClear();
    await client().itemList();
    expect(onPage).toHaveBeenCalledTimes(1);
  });
});

describe("toArray", () => {
  it.each([
    [1, [1], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 2],
    [99, [1, 2, 3, 4, 5], 3],
    [0, [], 1],
    [-1, [], 1],
    [Infinity, [1, 2, 3, 4, 5], 3],
  ])("of at most %d returns %j with %d requests", async (limit, ids, requests) => {
    for (const prefetch of [false, true]) {
      const { fetch, sent } = stubFetch(...three());
      expect(idsOf(await depot({ fetch }).itemList().toArray({ limit, prefetch }))).toEqual(ids);
      expect(sent).toHaveLength(requests);
    }
  });

  it("throws the error of the call", async () => {
    const { fetch } = stubFetch(json({}, 500));
    expect(await failureOf(depot({ fetch }).itemList().toArray({ limit: 3 }))).toBeInstanceOf(ServerError);
    expect(await failureOf(depot({ fetch }).itemList().toArray({ limit: 0 }))).toBeInstanceOf(ServerError);
  });
});

describe("prefetch", () => {
  async function order(prefetch: boolean): Promise<string[]> {
    const log: string[] = [];
    const pages = three();
    const { fetch } = stubFetch(
      ...pages.map((respond, index): Responder => (request) => {
        log.push(`request ${index + 1}`);
        return respond(request);
      }),
    );
    let number = 0;
    for await (const { items } of depot({ fetch }).itemList().pages({ prefetch })) {
      log.push(`page ${(number += 1)} of ${items.length}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return log;
  }

  it("requests the next page while the current one is processed", async () => {
    expect(await order(true)).toEqual(["request 1", "request 2", "page 1 of 2", "request 3", "page 2 of 2", "page 3 of 1"]);
  });

  it("is off by default", async () => {
    expect(await order(false)).toEqual(["request 1", "page 1 of 2", "request 2", "page 2 of 2", "request 3", "page 3 of 1"]);
  });

  it("is aborted when the loop ends early, without an unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const { fetch, sent } = stubFetch(page([1], "/items?start=2"), () => new Promise(() => undefined));
    for await (const { items } of depot({ fetch, timeout: false }).itemList().pages({ prefetch: true })) {
      expect(idsOf(items)).toEqual([1]);
      break;
    }
    expect(sent[1]?.signal?.aborted).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });

  it("throws its error when the page is read, not before", async () => {
    const { fetch } = stubFetch(page([1], "/items?start=2"), json({}, 500));
    const pages = depot({ fetch }).itemList().pages({ prefetch: true });
    expect((await pages.next()).value?.items).toHaveLength(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await failureOf(pages.next())).toBeInstanceOf(ServerError);
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });
});

describe("ending the loop early", () => {
  it("requests no further page", async () => {
    const { fetch, sent } = stubFetch(...three());
    for await (const item of depot({ fetch }).itemList()) if (item.id === 3) break;
    expect(sent).toHaveLength(2);
  });

  it("does not affect received pages", async () => {
    const { fetch } = stubFetch(...three());
    const call = depot({ fetch }).itemList();
    for await (const item of call) if (item.id === 1) break;
    expect(idsOf(await call)).toEqual([1, 2]);
  });
});

describe("a pagination loop", () => {
  it.each([
    ["of a page that links to itself", ["/items"], 1],
    ["back to the previous page", ["/items?start=b", "/items"], 2],
    ["back to an earlier page", ["/items?start=b", "/items?start=c", "/items?start=d", "/items?start=b"], 4],
  ])("%s is a ResponseFormatError", async (_, links, requests) => {
    const { fetch, sent } = stubFetch(...links.map((link, index) => page([index], link)));
    const error = await failureOf(gather(depot({ fetch }).itemList()));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error.code).toBe("paging_loop");
    expect(sent).toHaveLength(requests);
  });

  it("is detected even if the link encodes the same URL differently", async () => {
    const { fetch, sent } = stubFetch(page([1], "/items?filter.name=it%27s#top"));
    const error = await failureOf(gather(depot({ fetch }).itemList({ filter: { name: "it's" } })));
    expect(error.code).toBe("paging_loop");
    expect(sent).toHaveLength(1);
  });
});

describe("a cursor", () => {
  const byStart: Responder = (request) => {
    const start = Number(new URL(request.url).searchParams.get("start") ?? 1);
    return page([start], start < 4 ? `/items?start=${start + 1}` : null)(request);
  };

  it("of a page begins with the page after it, without requesting the first", async () => {
    const { fetch } = stubFetch(byStart);
    const cursors: string[] = [];
    for await (const { cursor } of depot({ fetch }).itemList().pages()) cursors.push(cursor);
    const resumed = stubFetch(byStart);
    const ids: number[] = [];
    for await (const { items } of depot({ fetch: resumed.fetch }).itemList({ limit: 1 }).pages({ from: cursors[1] }))
      ids.push(...idsOf(items));
    expect(ids).toEqual([3, 4]);
    expect(resumed.sent.map(({ url }) => url)).toEqual(["http://depot.test/items?start=3", "http://depot.test/items?start=4"]);
    expect(idsOf(await depot({ fetch }).itemList().toArray({ limit: 9, from: cursors[2] }))).toEqual([4]);
    expect(await depot({ fetch }).itemList().toArray({ limit: 9, from: cursors[3] })).toEqual([]);
  });

  it("of an error begins with the page that failed, also when that is the first", async () => {
    for (const broken of [1, 3]) {
      let down = true;
      const { fetch } = stubFetch((request) => {
        const start = new URL(request.url).searchParams.get("start") ?? "1";
        return down && start === String(broken) ? json({}, 500)(request) : byStart(request);
      });
      const client = depot({ fetch });
      const { cursor } = await failureOf(client.itemList().toArray({ limit: 9 }));
      down = false;
      expect(idsOf(await client.itemList().toArray({ limit: 9, from: cursor }))).toEqual([1, 2, 3, 4].slice(broken - 1));
    }
  });

  it.each(["", "nonsense", btoa('["other.itemList","/items"]'), btoa("7")])("that is something else is refused: %s", async (from) => {
    const { fetch, sent } = stubFetch(byStart);
    const error = await failureOf(depot({ fetch }).itemList().toArray({ limit: 9, from }));
    expect(error.code).toBe("configuration");
    expect(error.message).toContain("is not a cursor");
    expect(sent).toHaveLength(0);
  });

  it("belongs to the arguments that its link does not repeat: those in headers and in the path", async () => {
    const list = (apiKey: string, from?: string): Promise<unknown[]> =>
      depot({ fetch }).itemListKept({ apiKey }).toArray({ limit: 9, from });
    let down = true;
    const { fetch, sent } = stubFetch((request) => {
      const start = new URL(request.url).searchParams.get("start") ?? "1";
      return down && start === "2"
        ? json({}, 500)(request)
        : page([Number(start)], start < "3" ? `/kept?start=${Number(start) + 1}` : null)(request);
    });
    const { cursor } = await failureOf(list("one-api-key"));
    down = false;
    expect(idsOf((await list("one-api-key", cursor)) as never)).toEqual([2, 3]);
    const before = sent.length;
    const error = await failureOf(list("other-api-key", cursor));
    expect([error.code, error.message]).toEqual(["configuration", expect.stringContaining("a list with other arguments") as string]);
    expect(sent).toHaveLength(before);
  });

  it("cannot leave the server", async () => {
    const { fetch, sent } = stubFetch(byStart);
    for (const link of ["https://elsewhere.test/items", "/users", "/items/7", "//elsewhere.test/items"]) {
      const from = encodeCursor("depot.itemList", JSON.stringify(["/items", undefined]), link);
      expect(await failureOf(depot({ fetch }).itemList().toArray({ limit: 9, from }))).toMatchObject({ code: "paging_link_refused" });
    }
    expect(sent).toHaveLength(0);
  });

  it("works after a redirect to the same path with a slash", async () => {
    const moved = (): Response => new Response(null, { status: 307, headers: { location: "/items/" } });
    const { fetch } = stubFetch(moved, page([1], "/items/?start=2"), page([2]));
    const list = depot({ fetch }).itemList();
    await list;
    const first = await list.pages().next();
    const from = (first.value as { cursor: string }).cursor;
    expect(idsOf(await depot({ fetch }).itemList().toArray({ limit: 9, from }))).toEqual([2]);
  });

  it("is not in an error if a link contains a secret of the call", async () => {
    const { fetch } = stubFetch(page([1], "/items?start=depot-token-of-the-call"), json({}, 500));
    const client = depot({ fetch, retry: false });
    const error = await failureOf(client.itemList({}, { token: "depot-token-of-the-call" }).toArray({ limit: 9 }));
    expect(error).toMatchObject({ status: 500, url: "http://depot.test/items?start=[redacted]" });
    expect(error.cursor).toBeUndefined();
  });
});

describe("the pages of a list", () => {
  it("end at maxPages", async () => {
    let count = 0;
    const { fetch, sent } = stubFetch((request) => page([(count += 1)], `/items?start=${count}`)(request));
    const pages: number[][] = [];
    for await (const { items } of depot({ fetch }).itemList().pages({ maxPages: 3, prefetch: true })) pages.push(idsOf(items));
    expect(pages).toEqual([[1], [2], [3]]);
    expect(sent).toHaveLength(3);
  });

  it.each([null, 7, { maxpages: 1 }])("are not requested with %j as options", async (options) => {
    const { fetch, sent } = stubFetch(page([1], null));
    const error = await failureOf(
      depot({ fetch })
        .itemList()
        .pages(options as never)
        .next(),
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(/of pages(: the options are from, limit, maxPages, prefetch| must be an object)\.$/);
    expect(sent).toHaveLength(0);
  });

  it.each([-1, Number.NaN, "3", null])("are not requested with %j as maxPages", async (maxPages) => {
    const { fetch, sent } = stubFetch(page([1], null));
    const error = await failureOf(
      depot({ fetch })
        .itemList()
        .pages({ maxPages: maxPages as never })
        .next(),
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("[depot.itemList] `maxPages` must be a number of 0 or more.");
    expect(sent).toHaveLength(0);
  });

  it("that are empty for ever are a pagination loop", async () => {
    let count = 0;
    const { fetch, sent } = stubFetch((request) => page([], `/items?start=${(count += 1)}`)(request));
    expect(await failureOf(gather(depot({ fetch }).itemList()))).toMatchObject({ code: "paging_loop" });
    expect(sent).toHaveLength(101);
  });
});

describe("the iterator over items", () => {
  const pagesOf = (...lists: number[][]): { client: Depot; sent: Sent[] } => {
    const { fetch, sent } = stubFetch(
      ...lists.map((ids, index) => page(ids, index + 1 < lists.length ? `/items?start=${index + 1}` : null)),
    );
    return { client: depot({ fetch }), sent };
  };

  it("answers calls of next that do not wait for each other in their order", async () => {
    const { client } = pagesOf([1, 2], [], [3]);
    const items = client.itemList()[Symbol.asyncIterator]();
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => items.next()));
    expect(idsOf(results.flatMap(({ value }) => value ?? []))).toEqual([1, 2, 3]);
    expect(results.map(({ done }) => done)).toEqual([false, false, false, true, true]);
  });

  it("ends with return, after the steps that were asked for, and requests nothing more", async () => {
    const { client, sent } = pagesOf([1, 2], [3]);
    const items = client.itemList()[Symbol.asyncIterator]();
    const [first, end, after] = await Promise.all([items.next(), items.return(), items.next()]);
    expect([idsOf([first.value as Item]), end, after]).toEqual([[1], { done: true, value: undefined }, { done: true, value: undefined }]);
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(1);
  });

  it("ends with throw, which rejects with the error", async () => {
    const { client, sent } = pagesOf([1, 2], [3]);
    const items = client.itemList()[Symbol.asyncIterator]();
    await items.next();
    await expect(items.throw(new Error("enough"))).rejects.toThrow("enough");
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(1);
  });

  it("sends nothing if it ends before it begins, and is its own iterator", async () => {
    const { client, sent } = pagesOf([1]);
    const items = client.itemList()[Symbol.asyncIterator]();
    expect(items[Symbol.asyncIterator]()).toBe(items);
    expect(await items.return()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(0);
  });

  it("ends after a page that failed, with the error once", async () => {
    const { fetch } = stubFetch(page([1], "/items?start=1"), json({}, 404));
    const items = depot({ fetch }).itemList()[Symbol.asyncIterator]();
    await items.next();
    const [failed, after] = await Promise.allSettled([items.next(), items.next()]);
    expect([failed.status, after]).toEqual(["rejected", { status: "fulfilled", value: { done: true, value: undefined } }]);
  });

  it("goes on in a second loop where the first one was not ended", async () => {
    const { client } = pagesOf([1, 2], [3]);
    const items = client.itemList()[Symbol.asyncIterator]();
    await items.next();
    const rest: number[] = [];
    for await (const { id } of items) rest.push(id);
    expect(rest).toEqual([2, 3]);
  });
});
