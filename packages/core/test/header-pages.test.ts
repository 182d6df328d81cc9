import { describe, expect, it, vi } from "vitest";

import { createClient, headerPages, ResponseFormatError, ServerError, TimeoutError } from "../src/index.ts";
import type { CallOptions, OperationDescriptors, PagedCall } from "../src/index.ts";
import { nextLink } from "../src/response/link-header.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

const yardDescriptors = {
  parts: {
    method: "GET",
    path: "/parts",
    parameters: { page: { in: "query" }, size: { in: "query" }, color: { in: "query", name: "color[]" } },
    response: { type: "json", shape: "array" },
    pagination: { header: "link", parameter: "page" },
    idempotent: true,
    authenticated: true,
  },
} as const satisfies OperationDescriptors;

interface Yard {
  parts(args?: { page?: number; size?: number; color?: string[] }, options?: CallOptions): PagedCall<number>;
}

function yard(...responders: Responder[]): Yard & { urls: () => string[] } {
  const { fetch, sent } = stubFetch(...responders);
  const client = createClient<Yard>(
    yardDescriptors,
    { baseUrl: "http://yard.test/depot", fetch, retry: false },
    { platform: "yard", pages: headerPages },
  );
  return { ...client, urls: () => sent.map(({ url }) => url.replace("http://yard.test/depot", "")) };
}

const page = (items: number[], link?: string): Responder => json(items, 200, link === undefined ? {} : { link });
const next = (target: string): string => `<${target}>; rel="next"`;

async function gather(call: PagedCall<number>): Promise<number[]> {
  const items: number[] = [];
  for await (const item of call) items.push(item);
  return items;
}

describe("lists with links in a header", () => {
  it("send the caller's own arguments to the client's own URL; only the page comes from the link", async () => {
    const client = yard(
      page(
        [1, 2],
        `<https://elsewhere.test/other?page=9>; rel="last", ${next("https://elsewhere.test/other?page=2&size=7&color=red&token=abc")}`,
      ),
      page([3], '<https://elsewhere.test/other?page=1>; rel="first", </parts?page=1>; rel="prev"'),
    );
    expect(await gather(client.parts({ size: 2, color: ["a b", "c&d"] }))).toEqual([1, 2, 3]);
    const own = "/parts?size=2&color%5B%5D=a%20b&color%5B%5D=c%26d";
    expect(client.urls()).toEqual([own, `${own}&page=2`]);
  });

  it("return the first page when awaited, and go on from there", async () => {
    const client = yard(page([1], next("?page=2")), page([2]));
    const call = client.parts();
    expect(await call).toEqual([1]);
    expect(client.urls()).toEqual(["/parts"]);
    expect(await gather(call)).toEqual([1, 2]);
    expect(client.urls()).toEqual(["/parts", "/parts?page=2"]);
  });

  it("begin with the page that the caller asks for, whose number is replaced", async () => {
    const client = yard(page([5], next("/parts?page=4")), page([6]));
    expect(await gather(client.parts({ page: 3, size: 1 }))).toEqual([5, 6]);
    expect(client.urls()).toEqual(["/parts?page=3&size=1", "/parts?size=1&page=4"]);
  });

  it("do not end with an empty page that has a link", async () => {
    expect(await gather(yard(page([1], next("?page=2")), page([], next("?page=3")), page([3])).parts())).toEqual([1, 3]);
  });

  it("encode a cursor of any characters", async () => {
    const client = yard(page([1], next("/parts?page=a%26b%3D%2B%20%C3%BC")), page([2]));
    await gather(client.parts());
    expect(client.urls()[1]).toBe("/parts?page=a%26b%3D%2B%20%C3%BC");
  });

  it("resume at a cursor, of a page or of a failed page, without requesting the pages before it", async () => {
    const failing = yard(page([1], next("?page=2")), json({}, 500));
    const walk = failing.parts({ size: 1 }).pages();
    const first = await walk.next();
    const error = await failureOf(walk.next());
    expect(error).toBeInstanceOf(ServerError);
    for (const from of [first.value?.cursor, error.cursor]) {
      const client = yard(page([2], next("?page=3")), page([3]));
      const items: number[] = [];
      for await (const { items: some } of client.parts({ size: 1 }).pages({ from })) items.push(...some);
      expect([items, client.urls()]).toEqual([
        [2, 3],
        ["/parts?size=1&page=2", "/parts?size=1&page=3"],
      ]);
      await expect(client.parts({ size: 5 }).pages({ from }).next()).rejects.toThrow("a cursor of a list with other arguments");
    }
  });

  it("resume at a first page that failed", async () => {
    const error = await failureOf(yard(json({}, 500)).parts({ page: 3 }).pages().next());
    const client = yard(page([7]));
    await client.parts({ page: 1 }).pages({ from: error.cursor }).next();
    expect(client.urls()).toEqual(["/parts?page=3"]);
    const start = await failureOf(yard(json({}, 500)).parts().pages().next());
    const again = yard(page([1]));
    await again.parts().pages({ from: start.cursor }).next();
    expect(again.urls()).toEqual(["/parts"]);
  });

  it.each([
    ["to a page that was fetched", [next("?page=2"), next("?page=2")], 2],
    ["back to an earlier page", [next("?page=2"), next("?page=3"), next("?page=2")], 3],
  ])("refuse a link %s", async (_, links, requests) => {
    const client = yard(...links.map((link) => page([1], link)), page([1]));
    const error = await failureOf(gather(client.parts()));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect([error.code, client.urls().length]).toEqual(["paging_loop", requests]);
  });

  it.each(["/parts?after=2", "http://[", "?page="])("refuse the link %s after the items of its page were delivered", async (link) => {
    const walk = yard(page([1], next(link)))
      .parts()
      .pages();
    expect((await walk.next()).value?.items).toEqual([1]);
    const error = await failureOf(walk.next());
    expect([error.code, error.message]).toEqual(["paging_link_refused", expect.stringContaining("the pagination link has no `page`")]);
  });

  it("refuse a page that is not an array", async () => {
    await expect(yard(json({ items: [] })).parts()).rejects.toThrow("the result must be an array");
  });

  it("share one deadline between all pages", async () => {
    vi.useFakeTimers();
    try {
      const slow: Responder = async (request) => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return page([1], next(`?page=${request.url.length + Math.random()}`))(request);
      };
      const failed = failureOf(gather(yard(slow, slow, slow, slow).parts({}, { deadline: 100, timeout: false })));
      await vi.advanceTimersByTimeAsync(500);
      expect(await failed).toBeInstanceOf(TimeoutError);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("the link to the next page in a header", () => {
  it.each([
    ["", undefined],
    ['<a>; rel="next"', "a"],
    ["<a>; rel=next", "a"],
    ['<a>; REL="Prev NEXT"', "a"],
    ['<a>;title="x";rel="next"', "a"],
    ['<a>; rel="prev", <b>; rel="next"', "b"],
    ['<a?x=1,2>; rel="last", <b,c>; rel="next"', "b,c"],
    ['<a>; title="<c>; rel=\\"next\\"", <b>; rel="next"', "b"],
    ['<a>; rel="prev"; rel="next"', undefined],
    ['<a>; rel="nextish"', undefined],
    ["<a>", undefined],
    ["a; rel=next", undefined],
  ])("%j has %j", (header, target) => {
    expect(nextLink(header)).toBe(target);
  });
});
