import { describe, expect, it, vi } from "vitest";

import { bearerAuth, createClient, ResponseFormatError } from "../src/index.ts";
import type { Call, CallOptions, PagedCall, PaginationDescriptor, ResponseDescriptor } from "../src/index.ts";
import { features, depot } from "./depot.ts";
import { json, stubFetch, text } from "./stub-fetch.ts";
import type { Responder } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

type Method = (args?: object, options?: CallOptions) => Call<unknown, never, { warnings?: readonly string[]; other?: number }>;

/** The call of an operation with this response descriptor, whose response is this one. */
function call(response: ResponseDescriptor, respond: Responder): ReturnType<Method> {
  const { fetch } = stubFetch(respond);
  const descriptor = { method: "GET", path: "/one", response, idempotent: true, authenticated: true } as const;
  return createClient<{ one: Method }>({ one: descriptor }, { baseUrl: "http://one.test", fetch }, { ...features, platform: "one" }).one();
}

const one = "[one.one] GET http://one.test/one: 200, but ";

describe("the result of a call", () => {
  it("is undefined for 204, and for an operation without a result", async () => {
    expect(await call({ type: "json" }, () => new Response(null, { status: 204 }))).toBeUndefined();
    expect(await call({ type: "text" }, () => new Response(null, { status: 204 }))).toBeUndefined();
    expect(await call({ type: "none" }, text('{"a":1}'))).toBeUndefined();
    expect(await call({ type: "none" }, text("not JSON"))).toBeUndefined();
  });

  it("of an empty body is undefined where the spec allows it, and otherwise an error", async () => {
    expect(await call({ type: "json", optional: true }, text(""))).toBeUndefined();
    expect(await call({ type: "json", optional: true }, text("7"))).toBe(7);
    expect(await call({ type: "auto" }, text("", 200, { "content-type": "application/json" }))).toBeUndefined();
    expect(await call({ type: "text" }, text(""))).toBe("");
    expect((await failureOf(call({ type: "json" }, text("")))).message).toBe(`${one}the response is empty; JSON was expected`);
  });

  it.each([
    ["application/json", true],
    ["Application/JSON; charset=utf-8", true],
    ["application/hal+json", true],
    ["text/json;a=b", true],
    ["application/jsonl", false],
    ["application/x-json-lines", false],
    ["json", false],
    ["text/plain", false],
  ])("with the Content-Type %s is JSON: %s", async (type, parsed) => {
    expect(await call({ type: "auto" }, text("[1]", 200, { "content-type": type }))).toEqual(parsed ? [1] : "[1]");
  });

  it("without a Content-Type is text, and a Blob has no type", async () => {
    const bareText = (body: string): Response => {
      const response = new Response(body);
      response.headers.delete("content-type");
      return response;
    };
    const bare = (): Response => bareText("[1]");
    expect(await call({ type: "auto" }, bare)).toBe("[1]");
    const blob = (await call({ type: "blob" }, bare)) as Blob;
    expect([blob.type, await blob.text()]).toEqual(["", "[1]"]);
    expect((await failureOf(call({ type: "json" }, () => bareText("[1,")))).message).toBe(
      `${one}the response is not JSON (Content-Type none, 3 characters)`,
    );
  });

  it("that the runtime's parser cannot parse because it is nested too deeply is an error that says so", async () => {
    const parse = vi.spyOn(JSON, "parse").mockImplementation(() => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    const error = await failureOf(call({ type: "json" }, text("[[1]]")));
    parse.mockRestore();
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error.message).toBe(`${one}the response is nested too deeply`);
  });
});

describe("an envelope", () => {
  it("is taken off, and the other properties are in withResponse", async () => {
    expect(await call({ type: "json", envelope: "data" }, json({ data: [1], other: 2 })).withResponse()).toMatchObject({
      data: [1],
      other: 2,
    });
    const whole = await call({ type: "json" }, json({ data: [1], other: 2 })).withResponse();
    expect(Object.keys(whole)).toEqual(["data", "response"]);
    expect(whole.data).toEqual({ data: [1], other: 2 });
  });

  it.each([{}, null, "data", 7, []])("that is missing in %j is an error", async (body) => {
    expect((await failureOf(call({ type: "json", envelope: "data" }, json(body)))).message).toBe(`${one}the response has no \`data\``);
  });

  it("is not found on what every object inherits", async () => {
    expect((await failureOf(call({ type: "json", envelope: "toString" }, json({})))).message).toContain("no `toString`");
  });
});

describe("warnings", () => {
  const warned = { type: "json", warnings: ["meta", "warnings"] } as const;

  it("are returned with and without an envelope, in addition to its other properties", async () => {
    const body = { data: 1, other: 2, meta: { warnings: ["late", 7, null, "slow"] } };
    expect(await call(warned, json(body)).withResponse()).toMatchObject({ data: body, warnings: ["late", "slow"] });
    expect(await call({ ...warned, envelope: "data" }, json(body)).withResponse()).toMatchObject({
      data: 1,
      other: 2,
      warnings: ["late", "slow"],
    });
  });

  it.each([{}, { meta: null }, { meta: { warnings: "late" } }])("are none in %j", async (body) => {
    expect((await call(warned, json(body)).withResponse()).warnings).toEqual([]);
  });

  it("are logged without secrets", async () => {
    const lines: string[] = [];
    const ignore = (): void => undefined;
    const logger = { debug: ignore, info: ignore, warn: (line: string) => void lines.push(line), error: ignore };
    const { fetch } = stubFetch(json({ data: 1, metadata: { warnings: ["token-1-abc is old"] } }));
    await depot({ fetch, logger }, { auth: bearerAuth("token-1-abc") }).itemWarned();
    expect(lines).toEqual(["[depot.itemWarned] warning of the server: [redacted] is old"]);
  });
});

describe("a result that is not what the spec promises", () => {
  it.each([
    ["array", {}, "the result must be an array, but the response has a result of type object"],
    ["array", null, "the result must be an array, but the response has a result of type null"],
    ["array", "x", "the result must be an array, but the response has a result of type string"],
    ["object", [], "the result must be an object, but the response has a result of type array"],
    ["object", 7, "the result must be an object, but the response has a result of type number"],
    ["object", null, "the result must be an object, but the response has a result of type null"],
  ] as const)("%s instead of %j", async (shape, body, why) => {
    expect((await failureOf(call({ type: "json", shape }, json(body)))).message).toBe(one + why);
    expect((await failureOf(call({ type: "json", shape, envelope: "data" }, json({ data: body })))).message).toBe(one + why);
  });

  it("has no body", async () => {
    const error = await failureOf(call({ type: "json", shape: "array" }, () => new Response(null, { status: 204 })));
    expect(error.message).toBe("[one.one] GET http://one.test/one: 204, but the result must be an array, but the response has no body");
  });

  it("is accepted if it has the shape, or if the spec promises none", async () => {
    expect(await call({ type: "json", shape: "array" }, json([]))).toEqual([]);
    expect(await call({ type: "json", shape: "object" }, json({}))).toEqual({});
    for (const body of [null, 7, [], {}]) expect(await call({ type: "json" }, json(body))).toEqual(body);
  });
});

describe("a status that is the result", () => {
  it("ignores the body, and leaves other success statuses to the body", async () => {
    const response = { type: "json", fromStatus: { 200: "present" } } as const;
    expect(await call(response, text("not JSON"))).toBe("present");
    expect(await call(response, text("7", 202))).toBe(7);
    expect(await call({ type: "none", fromStatus: { 404: "missing" } }, text("x", 404))).toBe("missing");
    const { response: original } = await call(response, text("not JSON", 200, { "x-kept": "1" })).withResponse();
    expect(original.headers.get("x-kept")).toBe("1");
  });
});

describe("a platform that reports failures with a success status", () => {
  const reportsFailure = (body: unknown): boolean => typeof body === "object" && body !== null && "error" in body;

  it("turns such a response into an ApiError, and accepts others", async () => {
    const { fetch } = stubFetch(json({ error: "no space" }), json({ id: 1 }));
    const client = depot({ fetch }, { reportsFailure });
    const error = await failureOf(client.itemGet({ id: 1 }));
    expect(error).toMatchObject({ name: "ApiError", code: "reported_failure", status: 200 });
    expect(error.message).toContain("no space. the response says that the call failed");
    expect(await client.itemGet({ id: 1 })).toEqual({ id: 1 });
  });
});

describe("a pagination link", () => {
  type List = () => PagedCall<number>;

  /** The URL of the second page of a list at `path`. */
  async function follow(
    baseUrl: string,
    path: string,
    link: string,
    pagination: Partial<PaginationDescriptor> = {},
    query = "",
  ): Promise<string> {
    const { fetch, sent } = stubFetch(json({ data: [1], next: link }), json({ data: [2] }));
    const descriptor = {
      method: "GET",
      path: path + query,
      response: { type: "json", envelope: "data" },
      pagination: { next: ["next"], ...pagination },
      idempotent: true,
      authenticated: true,
    } as const;
    const client = createClient<{ list: List }>({ list: descriptor }, { baseUrl, fetch }, { ...features, platform: "one" });
    await client.list().toArray({ limit: 99 });
    return sent[1]?.url ?? "";
  }

  it.each([
    ["http://one.test/api", "/rows", "/api?s=2", "http://one.test/api?s=2"],
    ["http://one.test/api", "/rows", "/rows?s=2", "http://one.test/api/rows?s=2"],
    ["http://one.test/api", "/rows", "/api/rows?s=2", "http://one.test/api/rows?s=2"],
    ["http://one.test/api", "/rows", "?s=2", "http://one.test/api/rows?s=2"],
    ["http://one.test/api", "/rows", "rows?s=2", "http://one.test/api/rows?s=2"],
    ["http://one.test/api", "/rows", "http://one.test/api/rows?s=2", "http://one.test/api/rows?s=2"],
    ["http://one.test/rows", "/rows", "/rows?s=2", "http://one.test/rows/rows?s=2"],
    ["http://one.test/rows", "/rows", "/rows/rows?s=2", "http://one.test/rows/rows?s=2"],
    ["http://one.test/rows", "/rows", "http://one.test/rows?s=2", "http://one.test/rows?s=2"],
    ["http://one.test", "/rows", "/rows?s=2", "http://one.test/rows?s=2"],
    ["http://one.test", "/rows", "/?s=2", "http://one.test/?s=2"],
  ])("under %s from %s to %s is followed to %s", async (base, path, link, url) => expect(await follow(base, path, link)).toBe(url));

  it("loses user name, password and fragment", async () => {
    expect(await follow("http://one.test", "/rows", "http://user@one.test/rows?s=2")).toBe("http://one.test/rows?s=2");
    expect(await follow("http://one.test", "/rows", "http://:word@one.test/rows?s=2#x")).toBe("http://one.test/rows?s=2");
  });

  it("gets the parameters of the first page that it omits, with all their values", async () => {
    const keep = { keep: ["tag", "tid", "none"] };
    expect(await follow("http://one.test", "/rows", "/rows?s=2&tid=own", keep, "?tag=a&tag=b&tid=x&other=y")).toBe(
      "http://one.test/rows?s=2&tid=own&tag=a&tag=b",
    );
    expect(await follow("http://one.test", "/rows", "/rows?s=a%20b", {}, "?tag=a")).toBe("http://one.test/rows?s=a%20b");
  });

  it.each([
    ["http://other.test/rows", "the pagination link leads to another origin, http://other.test; credentials are not sent there"],
    ["http://", "the pagination link is not a URL"],
    ["http://one.test/other", "the pagination link leaves /api"],
    ["../other", "the pagination link leaves /api"],
  ])("to %s is refused: %s", async (link, why) => {
    expect((await failureOf(follow("http://one.test/api", "/rows", link))).message).toBe(
      `[one.list] GET http://one.test/api/rows: 200, but ${why}`,
    );
  });
});
