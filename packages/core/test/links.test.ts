import { describe, expect, it } from "vitest";

import { bearerAuth, ResponseFormatError } from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

const page = (id: number, next?: string): Responder =>
  json({ data: [{ id, name: "" }], links: { next } }, 200, { "x-request-id": `req-${id}` });

/** Returns the URL of the second page for a link in the first one. */
async function follow(baseUrl: string, link: string): Promise<string[]> {
  const { fetch, sent } = stubFetch(page(1, link), page(2));
  await depot({ fetch, baseUrl }, { auth: bearerAuth("some-token") })
    .itemList()
    .toArray({ limit: 10 });
  return sent.map(({ url }) => url).slice(1);
}

describe("a pagination link is followed", () => {
  it.each([
    ["http://depot.test", "http://depot.test/items?start=2", "http://depot.test/items?start=2"],
    ["http://depot.test", "/items?start=2", "http://depot.test/items?start=2"],
    ["http://depot.test/api", "http://depot.test/api/items?start=2", "http://depot.test/api/items?start=2"],
    ["http://depot.test/api/", "/api/items?start=2", "http://depot.test/api/items?start=2"],
    ["http://DEPOT.test:80/api", "HTTP://Depot.Test/api/items?start=2", "http://depot.test/api/items?start=2"],
  ])("from %s to %s", async (base, link, url) => {
    expect(await follow(base, link)).toEqual([url]);
  });

  it("with the prefix of the base URL if the server's link lacks it", async () => {
    expect(await follow("http://gateway.test/depot/v1", "/items?start=2")).toEqual(["http://gateway.test/depot/v1/items?start=2"]);
    expect(await follow("http://gateway.test/api", "/apiary/items")).toEqual(["http://gateway.test/api/apiary/items"]);
  });

  it("without user, password and fragment", async () => {
    expect(await follow("http://depot.test", "http://user:word@depot.test/items?start=2#end")).toEqual(["http://depot.test/items?start=2"]);
  });

  it("with the query parameters that the link omits, without changing those that it has", async () => {
    const { fetch, sent } = stubFetch(page(1, "/kept?start=2&limit=9"), page(2));
    await depot({ fetch }).itemListKept({ limit: 1, tid: "a b" }).toArray({ limit: 10 });
    const query = Object.fromEntries(new URL(sent[1]?.url ?? "").searchParams);
    expect(query).toEqual({ start: "2", limit: "9", tid: "a b" });
  });
});

describe("a pagination link is rejected", () => {
  it.each([
    ["http://depot.test", "http://elsewhere.test/items?start=2", "another origin"],
    ["http://depot.test", "https://depot.test/items?start=2", "another origin"],
    ["http://depot.test", "http://depot.test:8080/items", "another origin"],
    ["http://depot.test", "//elsewhere.test/items", "another origin"],
    ["http://depot.test", "/\\elsewhere.test/items", "another origin"],
    ["http://depot.test", "http://depot.test@elsewhere.test/items", "another origin"],
    ["http://depot.test/api", "http://depot.test/other/items", "leaves /api"],
    ["http://depot.test/api", "http://depot.test/apiary/items", "leaves /api"],
    ["http://depot.test/api", "http://depot.test/api/../admin", "leaves /api"],
    ["http://depot.test/api", "../admin", "leaves /api"],
    ["http://depot.test", "http://", "not a URL"],
    ["http://depot.test", "javascript:alert(1)", "another origin"],
    ["http://depot.test", "file:///etc/passwd", "another origin"],
  ])("with base URL %s: %s", async (baseUrl, link, reason) => {
    const { fetch, sent } = stubFetch(page(1, link), page(2));
    const error = await failureOf(
      depot({ fetch, baseUrl }, { auth: bearerAuth("some-token") })
        .itemList()
        .toArray({ limit: 10 }),
    );
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ code: "paging_link_refused", status: 200, requestId: "req-1", operation: "itemList" });
    expect(error.message).toContain(reason);
    expect(sent).toHaveLength(1);
  });

  it("or kept below the base path if it contains encoded dot segments", async () => {
    for (const url of await follow("http://depot.test/api", "/api/%2e%2e/admin?x=1"))
      expect(url.startsWith("http://depot.test/api/")).toBe(true);
  });

  it("only when it is followed: earlier items are returned", async () => {
    const { fetch } = stubFetch(page(1, "http://elsewhere.test/items"));
    expect(await depot({ fetch }).itemList()).toEqual([{ id: 1, name: "" }]);
    expect(await depot({ fetch }).itemList().toArray({ limit: 1 })).toHaveLength(1);
  });
});
