import { getEventListeners } from "node:events";

import { describe, expect, it } from "vitest";

import {
  AbortedError,
  ConfigurationError,
  createClient,
  PagedCall,
  pagingLoop,
  PlatformClientError,
  ResponseFormatError,
} from "../src/index.ts";
import type { CallOptions, OperationDescriptors, Page, PagePosition, Pagination, ParsedResponse, PlatformSetup } from "../src/index.ts";
import { encodeCursor } from "../src/call/cursor.ts";
import { features, depot } from "./depot.ts";
import type { Depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf, thrownBy } from "./thrown.ts";

/** A list whose pages say how many items there are, and how many come before the page. */
const shelfDescriptors = {
  rows: {
    method: "GET",
    path: "/rows",
    parameters: { name: { in: "query" } },
    response: { type: "json", envelope: "data" },
    pagination: { next: ["next"], total: ["meta", "total"], before: ["meta", "before"] },
    idempotent: true,
    authenticated: true,
  },
  counted: {
    method: "GET",
    path: "/counted",
    response: { type: "json", envelope: "data" },
    pagination: { next: ["next"], total: ["total"] },
    idempotent: true,
    authenticated: true,
  },
  events: {
    method: "GET",
    path: "/events",
    response: { type: "json", envelope: "data" },
    pagination: { next: ["next"], endsWhenEmpty: true },
    idempotent: true,
    authenticated: true,
  },
} as const satisfies OperationDescriptors;

type Rows = (args?: { name?: string }, options?: CallOptions) => PagedCall<number>;

function shelf(
  setup: Partial<PlatformSetup>,
  ...responders: Responder[]
): { rows: Rows; counted: Rows; events: Rows; urls: () => string[] } {
  const { fetch, sent } = stubFetch(...responders);
  const client = createClient<{ rows: Rows; counted: Rows; events: Rows }>(
    shelfDescriptors,
    { baseUrl: "http://shelf.test", fetch, retry: false },
    { ...features, platform: "shelf", ...setup },
  );
  return { ...client, urls: () => sent.map(({ url }) => url) };
}

const rows = (data: number[], next: string | undefined, total?: unknown, before?: unknown): Responder =>
  json({ data, next, meta: { total, before } });
const counted = (data: number[], next: string | undefined, total?: unknown): Responder => json({ data, next, total });

describe("a list that was read to its end", () => {
  it("has as many items as the server says, or it is incomplete", async () => {
    const { rows: list } = shelf({}, rows([1, 2], "/rows?s=2", 4, 0), rows([3], undefined, 4, 3));
    const error = await failureOf(list().toArray({ limit: 99 }));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ code: "listing_incomplete", operation: "rows", status: 200 });
    expect(error.message).toContain("the list is incomplete: 3 of 4 items were received");
    const complete = shelf({}, rows([1, 2], "/rows?s=2", 4, 0), rows([3, 4], undefined, 4, 2));
    expect(await complete.rows().toArray({ limit: 99 })).toEqual([1, 2, 3, 4]);
  });

  it("may have lost items on the server meanwhile, and may have more than it said", async () => {
    const shrunk = shelf({}, rows([1, 2], "/rows?s=2", 9, 0), rows([3], undefined, 3, 2));
    expect(await shrunk.rows().toArray({ limit: 99 })).toEqual([1, 2, 3]);
    const grown = shelf({}, rows([1, 2], "/rows?s=2", 2, 0), rows([3], undefined, 3, 2));
    expect(await grown.rows().toArray({ limit: 99 })).toEqual([1, 2, 3]);
  });

  it("does not count what comes before its first page", async () => {
    const { rows: list } = shelf({}, rows([6, 7], "/rows?s=7", 8, 5), rows([8], undefined, 8, 7));
    expect(await list({ name: "x" }).toArray({ limit: 99 })).toEqual([6, 7, 8]);
    const missing = shelf({}, rows([6], "/rows?s=7", 8, 5), rows([8], undefined, 8, 7));
    expect((await failureOf(missing.rows().toArray({ limit: 99 }))).message).toContain("2 of 3 items were received");
  });

  it("is not checked where the server says nothing about it, or no number", async () => {
    for (const total of [undefined, null, "9"])
      expect(
        await shelf({}, rows([1], undefined, total, 0))
          .rows()
          .toArray({ limit: 99 }),
      ).toEqual([1]);
    expect(
      await shelf({}, rows([1], undefined, 1))
        .rows()
        .toArray({ limit: 99 }),
    ).toEqual([1]);
    expect(
      await failureOf(
        shelf({}, rows([1], undefined, 9))
          .rows()
          .toArray({ limit: 99 }),
      ),
    ).toMatchObject({ code: "listing_incomplete" });
    expect(
      await depot({ fetch: stubFetch(json({ data: [1], total: 9 })).fetch })
        .itemList()
        .toArray({ limit: 99 }),
    ).toEqual([1]);
  });

  it("is checked against the total alone where the server does not say what comes before", async () => {
    expect(
      await shelf({}, counted([1, 2], undefined, 2))
        .counted()
        .toArray({ limit: 99 }),
    ).toEqual([1, 2]);
    expect(
      (
        await failureOf(
          shelf({}, counted([1, 2], undefined, 3))
            .counted()
            .toArray({ limit: 99 }),
        )
      ).message,
    ).toContain("2 of 3 items were received");
  });

  it("is checked with a request id of the last page, by for await and pages too, but not if it begins at a cursor or ends early", async () => {
    const responders = (): Responder[] => [counted([1], "/counted?s=1", 3), counted([2], undefined, 3)];
    const walk = async (pages: AsyncIterable<unknown>): Promise<number> => {
      let count = 0;
      for await (const _ of pages) count += 1;
      return count;
    };
    expect(await failureOf(walk(shelf({}, ...responders()).counted()))).toMatchObject({ code: "listing_incomplete" });
    expect(
      await failureOf(
        walk(
          shelf({}, ...responders())
            .counted()
            .pages(),
        ),
      ),
    ).toMatchObject({ code: "listing_incomplete" });
    expect(
      await failureOf(
        walk(
          shelf({}, ...responders())
            .counted()
            .pages({ prefetch: true }),
        ),
      ),
    ).toMatchObject({ code: "listing_incomplete" });
    expect(
      await walk(
        shelf({}, ...responders())
          .counted()
          .pages({ maxPages: 1 }),
      ),
    ).toBe(1);
    expect(
      await shelf({}, ...responders())
        .counted()
        .toArray({ limit: 2 }),
    ).toEqual([1, 2]);
    const first = await shelf({}, ...responders())
      .counted()
      .pages()
      .next();
    const { cursor } = first.value as Page<number>;
    expect(
      await walk(
        shelf({}, counted([2], undefined, 3))
          .counted()
          .pages({ from: cursor }),
      ),
    ).toBe(1);
  });
});

describe("an empty page with a link", () => {
  it("is the last one where the operation says so, and is not where it does not", async () => {
    const list = (): Responder[] => [counted([1], "/events?s=1"), counted([], "/events?s=2"), counted([2], undefined)];
    expect(
      await shelf({}, ...list())
        .events()
        .toArray({ limit: 99 }),
    ).toEqual([1]);
    expect(
      await shelf({}, ...list())
        .counted()
        .toArray({ limit: 99 }),
    ).toEqual([1, 2]);
  });

  it("may follow another 99 times, counted anew after a page with items", async () => {
    let count = 0;
    const { rows: list } = shelf({}, (request) => {
      count += 1;
      const items = count === 101 ? [1] : count === 202 ? [2] : [];
      return rows(items, count === 202 ? undefined : `/rows?s=${count}`)(request);
    });
    expect(await list().toArray({ limit: 99 })).toEqual([1, 2]);
    const error = await failureOf(
      shelf({}, (request) => rows([], `/rows?s=${(count += 1)}`)(request))
        .rows()
        .toArray({ limit: 99 }),
    );
    expect(error.message).toBe("[shelf.rows] pagination loop: 100 empty pages in a row");
    expect(error).toMatchObject({ code: "paging_loop", platform: "shelf", operation: "rows", status: 200 });
  });
});

describe("a link whose query the server decodes as Latin-1", () => {
  const setup = { queryEncoding: "latin1" } as const;

  it("is sent as Latin-1", async () => {
    const list = shelf(setup, rows([1], "/rows?name=%C3%A9t%C3%A9&n%C3%B6=a%20b&x="), rows([2], undefined));
    expect(await list.rows({ name: "é" }).toArray({ limit: 99 })).toEqual([1, 2]);
    expect(list.urls()).toEqual(["http://shelf.test/rows?name=%E9", "http://shelf.test/rows?name=%E9t%E9&n%F6=a%20b&x="]);
    const bare = shelf(setup, rows([1], "/rows/2"), rows([2], undefined));
    expect(await bare.rows().toArray({ limit: 99 })).toEqual([1, 2]);
    expect(bare.urls()[1]).toBe("http://shelf.test/rows/2");
  });

  it.each(["/rows?name=%E2%82%AC", "/rows?%E2%82%AC=1"])("is an error if it has other characters: %s", async (link) => {
    const list = shelf(setup, rows([1], link));
    const error = await failureOf(list.rows().toArray({ limit: 99 }));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error.code).toBe("query_not_encodable");
    expect(error.message).toContain("the pagination link contains characters beyond Latin-1, which this server cannot receive in a query");
    expect(list.urls()).toHaveLength(1);
  });
});

describe("a pagination loop", () => {
  it("is named in the error of the operation, with the cursor of the page", async () => {
    const list = shelf({}, rows([1], "/rows"));
    const error = await failureOf(list.rows().toArray({ limit: 99 }));
    expect(error.message).toBe("[shelf.rows] GET http://shelf.test/rows: 200, but pagination loop: this page was already fetched");
    expect(error).toMatchObject({ code: "paging_loop", cursor: expect.any(String) });
  });

  it("is found from a cursor too, but the page of the cursor is no loop", async () => {
    const byUrl: Responder = ({ url }) => rows([url.length], url.endsWith("=2") ? "/rows?s=3" : "/rows?s=2")({} as never);
    const { value } = await shelf({}, rows([1], "/rows?s=2"))
      .rows()
      .pages()
      .next();
    const { cursor } = value as Page<number>;
    const list = shelf({}, byUrl);
    const walked: number[] = [];
    const walk = async (): Promise<void> => {
      for await (const page of list.rows().pages({ from: cursor })) walked.push(page.items.length);
    };
    expect(await failureOf(walk())).toMatchObject({ code: "paging_loop" });
    expect(list.urls()).toEqual(["http://shelf.test/rows?s=2", "http://shelf.test/rows?s=3"]);
    expect(walked).toEqual([1, 1]);
  });

  it("of another platform's flow is a ResponseFormatError", () => {
    expect(pagingLoop("depot.stockUp", "pagination loop: x")).toMatchObject({
      message: "[depot.stockUp] pagination loop: x",
      code: "paging_loop",
      platform: "depot",
      operation: "stockUp",
      status: 200,
    });
  });
});

describe("a cursor", () => {
  it("is a string for URLs, whatever the link contains", async () => {
    for (let length = 0; length < 12; length += 1) {
      for (const filler of ["?", ">", "ÿ", "€", "~"]) {
        const link = `/rows?s=${filler.repeat(length)}`;
        const first = shelf({}, rows([1], link));
        const { cursor } = (await first.rows().pages().next()).value as Page<number>;
        expect(cursor).toMatch(/^[\w-]+$/);
        const resumed = shelf({}, rows([2], undefined));
        await resumed.rows().pages({ from: cursor }).next();
        expect(resumed.urls()).toEqual([new URL(link, "http://shelf.test").href]);
      }
    }
  });

  it.each([
    ["of another operation", btoa('["shelf.counted","/rows?s=1"]')],
    ["of another platform", btoa('["depot.rows","/rows?s=1"]')],
    ["without a position", btoa('["shelf.rows"]')],
    ["without a digest", btoa('["shelf.rows","/rows?s=1"]')],
    ["with a position that is not a link", encodeCursor("shelf.rows", JSON.stringify(["/rows", undefined]), 7)],
  ])("%s is refused", async (name, from) => {
    const list = shelf({}, rows([1], undefined));
    const error = await failureOf(list.rows().toArray({ limit: 9, from }));
    expect(error.message).toContain(
      name.endsWith("not a link")
        ? "the position of the page is not a link"
        : "`from` is not a cursor of this operation: pass `cursor` of a page, or of the error of a failed page.",
    );
    expect(list.urls()).toHaveLength(0);
  });

  it("is not in the error of a first page whose URL has a secret", async () => {
    const { fetch } = stubFetch(json({}, 500));
    const secret = await failureOf(depot({ fetch }).itemList({ start: "x" }).toArray({ limit: 9 }));
    expect(secret.cursor).toEqual(expect.any(String));
    const hidden = createClient<{ rows(args: { token: string }): PagedCall<number> }>(
      { rows: { ...shelfDescriptors.rows, parameters: { token: { in: "query" } } } },
      { baseUrl: "http://shelf.test", fetch, retry: false },
      { ...features, platform: "shelf" },
    );
    expect((await failureOf(hidden.rows({ token: "secret-1" }).toArray({ limit: 9 }))).cursor).toBeUndefined();
  });
});

describe("pages of a platform's own flow", () => {
  const page = (data: unknown[]): ParsedResponse => ({ data, rest: undefined, response: new Response() });

  /** A list of three pages, whose positions are numbers. */
  function flow(overrides: Partial<Pagination> = {}): { list: PagedCall<number>; requested: PagePosition[] } {
    const requested: PagePosition[] = [];
    const pagination: Pagination = {
      operation: "depot.stockUp",
      signal: undefined,
      after: ({ data }) => ((data as number[])[0] === 3 ? undefined : ((data as number[])[0] ?? 0) + 1),
      request: async (position) => {
        requested.push(position);
        return page([position]);
      },
      ...overrides,
    };
    return {
      list: new PagedCall<number>(
        async () => page([1]),
        () => pagination,
      ),
      requested,
    };
  }

  it("are requested by number, and can be resumed", async () => {
    const { list, requested } = flow();
    expect(await list.toArray({ limit: 99 })).toEqual([1, 2, 3]);
    expect(requested).toEqual([2, 3]);
    const { cursor } = (await flow().list.pages().next()).value as Page<number>;
    expect(await flow().list.toArray({ limit: 99, from: cursor })).toEqual([2, 3]);
  });

  it("have no cursor in the error of a first page without a position, and one in others", async () => {
    const broken = new PlatformClientError("broken", { code: "broken" });
    const first = new PagedCall<number>(
      () => Promise.reject(broken),
      () => ({ ...({} as Pagination), operation: "depot.stockUp", signal: undefined }),
    );
    expect((await failureOf(first.toArray({ limit: 9 }))).cursor).toBeUndefined();
    const { list } = flow({ request: () => Promise.reject(new PlatformClientError("broken", { code: "broken" })) });
    expect((await failureOf(list.toArray({ limit: 9 }))).cursor).toEqual(expect.any(String));
    const foreign = new Error("foreign");
    const other = flow({ request: () => Promise.reject(foreign) });
    expect(await thrownBy(other.list.toArray({ limit: 9 }))).toBe(foreign);
    expect(foreign).not.toHaveProperty("cursor");
  });

  it("see the end of the iteration and the caller's signal", async () => {
    const signals: AbortSignal[] = [];
    const controller = new AbortController();
    const { list } = flow({
      signal: controller.signal,
      request: async (position, { signal }) => {
        signals.push(signal);
        return page([position]);
      },
    });
    for await (const { items } of list.pages()) if (items[0] === 2) break;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    for await (const { items } of list.pages()) {
      if (items[0] !== 2) continue;
      expect(signals.at(-1)?.aborted).toBe(false);
      controller.abort("enough");
      expect(signals.at(-1)?.aborted).toBe(true);
      expect(signals.at(-1)?.reason).toBe("enough");
      break;
    }
    for await (const { items } of list.pages()) if (items[0] === 2) break;
    expect(signals.at(-1)?.reason).toBe("enough");
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});

describe("a paged call", () => {
  it("sends its request when it is first used", async () => {
    const { fetch, sent } = stubFetch(json({ data: [] }));
    const call = depot({ fetch }).itemList();
    await Promise.resolve();
    expect(sent).toHaveLength(0);
    await Promise.all([call, call, call.result()]);
    expect(sent).toHaveLength(1);
  });

  it("stops at maxPages without a further request, and at 0 without any page", async () => {
    for (const [maxPages, pages] of [
      [0, 0],
      [1, 1],
      [2, 2],
    ] as const) {
      for (const prefetch of [false, true]) {
        let count = 0;
        const list = shelf({}, (request) => rows([1], `/rows?s=${(count += 1)}`)(request));
        let seen = 0;
        for await (const _ of list.rows().pages({ maxPages, prefetch })) seen += 1;
        expect(seen).toBe(pages);
        expect(list.urls()).toHaveLength(pages);
        expect(await list.rows().toArray({ limit: 99, maxPages, prefetch })).toHaveLength(pages);
      }
    }
  });

  it.each([undefined, "3", Number.NaN, null])("refuses %s as the limit of toArray", async (limit) => {
    const { fetch } = stubFetch(json({ data: [] }));
    const error = await failureOf(
      depot({ fetch })
        .itemList()
        .toArray({ limit } as never),
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain("`limit` of toArray must be a number.");
  });

  it("that cannot be sent fails in every way in which it is used", async () => {
    const call = (): ReturnType<Depot["itemList"]> => depot().itemList({ nmae: 1 } as never);
    const walk = async (): Promise<void> => {
      for await (const _ of call());
    };
    for (const failed of [call(), call().toArray({ limit: 1 }), walk(), call().pages().next()]) {
      const error = await failureOf(failed);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toContain("no argument `nmae`");
    }
  });

  it("that was aborted before it began fails, and leaves no listener", async () => {
    const { fetch, sent } = stubFetch(json({ data: [] }));
    const signal = AbortSignal.abort("enough");
    const error = await failureOf(depot({ fetch }).itemList({}, { signal }).toArray({ limit: 1 }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toBe("enough");
    expect(sent).toHaveLength(0);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
