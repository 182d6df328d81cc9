import { describe, expect, it } from "vitest";

import { ConfigurationError, createClient, parseBaseUrl } from "../src/index.ts";
import type { CallOptions, OperationDescriptor, ParameterDescriptor, PlatformSetup } from "../src/index.ts";
import { features, depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Responder, Sent } from "./stub-fetch.ts";
import { failureOf, thrownFrom } from "./thrown.ts";

type Method = (args?: object, options?: CallOptions) => PromiseLike<unknown>;

/** A client with one operation, which differs from a plain GET as the descriptor says. */
function single(
  descriptor: Partial<OperationDescriptor>,
  setup: Partial<PlatformSetup> = {},
  respond: Responder = json({}),
): { run: Method; sent: Sent[] } {
  const { fetch, sent } = stubFetch(respond);
  const whole: OperationDescriptor = {
    method: "GET",
    path: "/run",
    response: { type: "json" },
    idempotent: false,
    authenticated: true,
    ...descriptor,
  };
  const client = createClient<{ run: Method }>(
    { run: whole },
    { baseUrl: "http://one.test", fetch },
    { ...features, platform: "one", ...setup },
  );
  return { run: client.run, sent };
}

/** The request of a call with these arguments. */
async function sentBy(descriptor: Partial<OperationDescriptor>, args?: object, setup: Partial<PlatformSetup> = {}): Promise<Sent> {
  const { run, sent } = single(descriptor, setup);
  await run(args);
  return sent[0] as Sent;
}

/** The message of a call that sends nothing. */
async function refusedBy(descriptor: Partial<OperationDescriptor>, args?: object, setup: Partial<PlatformSetup> = {}): Promise<string> {
  const { run, sent } = single(descriptor, setup);
  const error = await failureOf(run(args));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ platform: "one", operation: "run", method: descriptor.method ?? "GET" });
  expect(sent).toHaveLength(0);
  return error.message;
}

const query = (rest: Partial<ParameterDescriptor> = {}): Partial<OperationDescriptor> => ({ parameters: { q: { in: "query", ...rest } } });
const header = (rest: Partial<ParameterDescriptor> = {}): Partial<OperationDescriptor> => ({
  parameters: { h: { in: "header", name: "X-H", ...rest } },
});
const path: Partial<OperationDescriptor> = { path: "/run/{p}", parameters: { p: { in: "path", required: true } } };

describe("an argument in the path", () => {
  it.each([
    [true, "/run/true"],
    [5n, "/run/5"],
    [0, "/run/0"],
  ])("%s becomes %s", async (p, url) => expect((await sentBy(path, { p })).url).toBe(`http://one.test${url}`));

  it.each([
    ["", "Path argument `p` is empty: the request would go to another resource."],
    [".", 'Path argument `p` is ".": the request would go to another resource.'],
    ["..", 'Path argument `p` is "..": the request would go to another resource.'],
    [null, "Path argument `p` must be a string, a number or a boolean."],
    [Infinity, "Path argument `p` must be a string, a number or a boolean."],
    [Number.NaN, "Path argument `p` must be a string, a number or a boolean."],
    [new Date(0), "Path argument `p` must be a string, a number or a boolean; pass a date as a string."],
    ["\ud800", "Path argument `p` contains half a surrogate pair and cannot be encoded."],
  ])("%s is refused, and the error says why", async (p, why) => expect(await refusedBy(path, { p })).toBe(`[one.run] ${why}`));

  it("fills every placeholder of its path", async () => {
    const descriptor = { path: "/a/{x}/b/{long_name}", parameters: { x: { in: "path" }, y: { in: "path", name: "long_name" } } } as const;
    expect((await sentBy(descriptor, { x: 1, y: 2 })).url).toBe("http://one.test/a/1/b/2");
  });
});

describe("an argument in the query", () => {
  it("keeps its order and is repeated for each value, nested arrays included", async () => {
    const descriptor = { parameters: { a: { in: "query" }, b: { in: "query", name: "B c" } } } as const;
    expect((await sentBy(descriptor, { b: [1, [2, null, 3], undefined], a: false })).url).toBe(
      "http://one.test/run?B%20c=1&B%20c=2&B%20c=3&a=false",
    );
  });

  it.each([
    [null, "null"],
    [[], "an empty array"],
  ])("that is required and %j is refused: it would not be sent", async (q, what) => {
    expect(await refusedBy(query({ required: true }), { q })).toBe(
      `[one.run] The required argument \`q\` is ${what}: it would not be sent.`,
    );
    expect(await refusedBy(header({ required: true }), { h: q })).toBe(
      `[one.run] The required argument \`h\` is ${what}: it would not be sent.`,
    );
    expect((await sentBy(query(), { q })).url).toBe("http://one.test/run");
  });

  it.each(["", [0], 0, false])("that is required and %j is sent", async (q) => {
    expect((await sentBy(query({ required: true }), { q })).url).toBe(`http://one.test/run?q=${String(q)}`);
  });

  it.each([
    [new Date(0), "must be a string, a number or a boolean; pass a date as a string."],
    [{}, "must be a string, a number or a boolean."],
    ["\udc00", "contains half a surrogate pair and cannot be encoded."],
  ])("%s is refused", async (q, why) => expect(await refusedBy(query(), { q })).toBe(`[one.run] Query argument \`q\` ${why}`));

  it("null or empty in a body is sent, although it is required", async () => {
    const descriptor = { method: "POST", body: { type: "json" }, parameters: { f: { in: "field", required: true } } } as const;
    expect((await sentBy(descriptor, { f: null })).body).toBe('{"f":null}');
    expect((await sentBy(descriptor, { f: [] })).body).toBe('{"f":[]}');
  });
});

describe("a query that the server decodes as Latin-1", () => {
  const latin1 = { queryEncoding: "latin1" } as const;

  it.each([
    ["plain & simple", "plain%20%26%20simple"],
    ["\u007f", "%7F"],
    ["\u0080 é ÿ &", "%80%20%E9%20%FF%20%26"],
    [7, "7"],
  ])("%j is sent as %s", async (q, encoded) => expect((await sentBy(query(), { q }, latin1)).url).toBe(`http://one.test/run?q=${encoded}`));

  it.each(["Ā", "€", "é😀"])("refuses %s, with a code of its own", async (q) => {
    const { run, sent } = single(query(), latin1);
    const error = await failureOf(run({ q }));
    expect(error.code).toBe("query_not_encodable");
    expect(error.message).toBe(
      "[one.run] Query argument `q` contains characters beyond Latin-1 (U+00FF), which this server cannot receive in a query: it decodes query values as Latin-1.",
    );
    expect(sent).toHaveLength(0);
  });

  it("refuses what is not a string, a number or a boolean", async () => {
    expect(await refusedBy(query(), { q: {} }, latin1)).toContain("Query argument `q` must be a string, a number or a boolean.");
  });

  it("sends what it cannot express in the body, where the operation allows it", async () => {
    const descriptor = { method: "DELETE", parameters: { q: { in: "query", bodyFallback: true }, r: { in: "query" } } } as const;
    const moved = await sentBy(descriptor, { q: "€", r: 1 }, latin1);
    expect([moved.url, moved.body, moved.headers["content-type"]]).toEqual(["http://one.test/run?r=1", '{"q":"€"}', "application/json"]);
    const alone = await sentBy(descriptor, { q: "€" }, latin1);
    expect([alone.url, alone.body]).toEqual(["http://one.test/run", '{"q":"€"}']);
    for (const q of ["é", 7, ["a"]]) {
      const kept = await sentBy(descriptor, { q }, latin1);
      expect([new URL(kept.url).search.startsWith("?q="), kept.body]).toEqual([true, undefined]);
    }
    const utf8 = await sentBy(descriptor, { q: "€" });
    expect([utf8.url, utf8.body]).toEqual(["http://one.test/run?q=%E2%82%AC", undefined]);
  });
});

describe("an argument in a header", () => {
  it.each([
    ["", ""],
    [0, "0"],
    [false, "false"],
    ["\t\u0020~\u00ff", "\t\u0020~\u00ff"],
  ])("%j is sent as %j", async (h, text) => expect((await sentBy(header(), { h })).headers["x-h"]).toBe(text));

  it.each(["\u0000", "\u001f", "\u007f", "a\nb", "a\rb", "\u0100"])("%j is refused", async (h) => {
    expect(await refusedBy(header(), { h })).toContain(
      "The value of header `X-H` cannot be sent: it must be a string without line breaks, control characters and characters beyond Latin-1.",
    );
  });

  it.each([{}, [1], new Date(0)])("%j is refused", async (h) => {
    expect(await refusedBy(header(), { h })).toContain("Header argument `X-H` must be a string, a number or a boolean");
  });
});

describe("arguments that the operation does not take", () => {
  it("are refused with the ones that it takes", async () => {
    expect(await refusedBy(query(), { x: 1 })).toBe("[one.run] run has no argument `x`: it takes q.");
    expect(await refusedBy({}, { x: 1 })).toBe("[one.run] run has no argument `x`: it takes no arguments.");
    expect(await refusedBy({ parameters: { a: { in: "query" }, b: { in: "query" } } }, { x: 1 })).toContain("it takes a, b.");
  });

  it.each(["signal", "timeout", "deadline", "retry", "headers", "token", "auth", "fetch", "maxResponseBytes", "maxDownloadBytes"])(
    "are refused as options if they are called %s",
    async (name) =>
      expect(await refusedBy({}, { [name]: 1 })).toBe(`[one.run] run has no argument \`${name}\`: options are the second parameter.`),
  );

  it.each([
    [null, "null"],
    [7, "number"],
    ["x", "string"],
  ])("are refused if they are no object: %j", async (args, what) => {
    expect(await refusedBy({}, args as never)).toBe(`[one.run] run takes one object with its arguments, not ${what}.`);
  });

  it("are refused in a group, also if they have the name of a method of every object", async () => {
    const group = { parameters: { filter: { members: { a: { in: "query", name: "f.a" } } } } } as const;
    expect(await refusedBy(group, { filter: { b: 1 } })).toContain("no argument `filter.b`");
    expect(await refusedBy(group, { filter: { toString: 1 } })).toContain("no argument `filter.toString`");
    expect((await sentBy(group, { filter: null })).url).toBe("http://one.test/run");
    expect((await sentBy(group, { filter: { a: undefined, b: undefined } })).url).toBe("http://one.test/run");
    expect((await sentBy(group, { filter: { a: "x" } })).url).toBe("http://one.test/run?f.a=x");
  });
});

describe("arguments with a default", () => {
  it("are named with the client option that would fill them", async () => {
    expect(await refusedBy(query({ required: true, defaultFrom: "size" }))).toBe(
      "[one.run] run needs `q`: pass it as an argument, or set the client option `size`.",
    );
    expect(await refusedBy(query({ required: true }))).toBe("[one.run] run needs the argument `q`.");
    expect((await sentBy(query({ defaultFrom: "size" }))).url).toBe("http://one.test/run");
    expect((await sentBy(query({ defaultFrom: "size" }), {}, { defaults: { size: 4 } })).url).toBe("http://one.test/run?q=4");
    expect((await sentBy(query({ defaultFrom: "size" }), { q: 5 }, { defaults: { size: 4 } })).url).toBe("http://one.test/run?q=5");
    expect((await sentBy(query(), {}, { defaults: { undefined: 4, q: 4 } })).url).toBe("http://one.test/run");
  });
});

describe("the body of a request", () => {
  const post = { method: "POST", body: { type: "json" } } as const;

  it("is `{}` where all fields are omitted, and missing where there are no fields", async () => {
    const sent = async (rest: Partial<OperationDescriptor>): Promise<unknown> => (await sentBy({ ...post, ...rest })).body;
    expect(await sent({ parameters: { f: { in: "field" } } })).toBe("{}");
    expect(await sent({ parameters: { p: { in: "query", field: "f" } } })).toBe("{}");
    expect(await sent({ body: { type: "json", open: true } })).toBe("{}");
    expect(await sent({})).toBeUndefined();
    expect(await sent({ parameters: { q: { in: "query" }, b: { in: "body" } } })).toBeUndefined();
    expect(await sent({ parameters: { g: { members: { a: { in: "query", name: "a" } } } } })).toBeUndefined();
  });

  it("has own properties for fields with the names of special properties", async () => {
    const open = { method: "POST", body: { type: "json", open: true }, parameters: {} } as const;
    const args = JSON.parse('{"__proto__":{"a":1},"constructor":2,"plain":3}') as object;
    expect((await sentBy(open, args)).body).toBe('{"__proto__":{"a":1},"constructor":2,"plain":3}');
  });

  it("takes an argument that is sent in two places", async () => {
    const descriptor = { ...post, parameters: { q: { in: "query", field: "f" } } } as const;
    const { url, body } = await sentBy(descriptor, { q: "x" });
    expect([url, body]).toEqual(["http://one.test/run?q=x", '{"f":"x"}']);
  });

  it.each([
    ["a circular reference", () => { const item: Record<string, unknown> = {}; item["self"] = item; return item; }, "it has a circular reference"], // prettier-ignore
    ["a BigInt", () => ({ big: 1n }), "it contains a BigInt"],
    ["a toJSON that throws an error", () => ({ toJSON: () => { throw new Error("x"); } }), "a `toJSON` method failed"], // prettier-ignore
    ["a toJSON that throws something else", () => ({ toJSON: () => { throw "a circular BigInt" as unknown as Error; } }), "a `toJSON` method failed"], // prettier-ignore
  ])("with %s is refused, and the error says so", async (_, item, why) => {
    const { fetch, sent } = stubFetch(json({}));
    const error = await failureOf(depot({ fetch }).itemReplace({ id: 1, item: item() }));
    expect(error.message).toBe(`[depot.itemReplace] The body cannot be written as JSON: ${why}.`);
    expect(sent).toHaveLength(0);
  });

  it("as a form has a pair for each value, objects as JSON, and nothing for null", async () => {
    const descriptor = {
      method: "POST",
      body: { type: "form" },
      parameters: { a: { in: "field" }, b: { in: "field" }, c: { in: "field" } },
    } as const;
    const { body, headers } = await sentBy(descriptor, { a: [1, null, "x y"], b: null, c: { d: true } });
    expect(body).toBe("a=1&a=x+y&c=%7B%22d%22%3Atrue%7D");
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it("as text is the text", async () => {
    expect((await sentBy({ method: "POST", body: { type: "text" }, parameters: { b: { in: "body" } } }, { b: 7 })).body).toBe("7");
  });

  it("as multipart has a part for each value", async () => {
    const descriptor = {
      method: "POST",
      body: { type: "multipart" },
      parameters: { 'a "b"\r\n': { in: "field" }, file: { in: "field" }, none: { in: "field" } },
    } as const;
    const file = new File(["1"], 'f "g"\r\n.txt', { type: "text/x-own" });
    const args = { 'a "b"\r\n': ["one\ntwo", { c: 3 }, null], file: [file, new Blob(["2"])], none: null };
    const { body, headers } = await sentBy(descriptor, args);
    const [, boundary = ""] = /^multipart\/form-data; boundary=(form-[0-9a-f]{32})$/.exec(headers["content-type"] ?? "") ?? [];
    const part = (head: string, content: string): string =>
      `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
    expect(await (body as Blob).text()).toBe(
      part('name="a %22b%22%0D%0A"', "one\ntwo") +
        part('name="a %22b%22%0D%0A"', '{"c":3}') +
        part('name="file"; filename="f %22g%22%0D%0A.txt"\r\nContent-Type: text/x-own', "1") +
        part('name="file"; filename="file"\r\nContent-Type: application/octet-stream', "2") +
        `--${boundary}--\r\n`,
    );
  });
});

describe("a secret among the arguments is hidden", () => {
  const hides = async (descriptor: Partial<OperationDescriptor>, args: object): Promise<boolean> => {
    const { run } = single(descriptor, {}, json({ message: "seen: hidden-value-1" }, 400));
    return (await failureOf(run(args))).message.endsWith("seen: [redacted]");
  };
  const value = "hidden-value-1";

  it.each([
    ["its name is that of a credential", { parameters: { token: { in: "query" } } }, { token: value }, true],
    ["its wire name is", { parameters: { t: { in: "query", name: "api_key" } } }, { t: value }, true],
    ["the operation says so", { parameters: { c: { in: "query", secret: true } } }, { c: value }, true],
    ["nothing says so", { parameters: { c: { in: "header" } } }, { c: value }, false],
    [
      "it is in a group and its name is",
      { parameters: { g: { members: { pw: { in: "query", name: "password" } } } } },
      { g: { pw: value } },
      true,
    ],
    [
      "it is in a group and the operation says so",
      { parameters: { g: { members: { c: { in: "header", name: "c", secret: true } } } } },
      { g: { c: value } },
      true,
    ],
    [
      "it is in a group and nothing says so",
      { parameters: { g: { members: { c: { in: "header", name: "c" } } } } },
      { g: { c: value } },
      false,
    ],
    ["it is in an open body", { method: "POST", body: { type: "json", open: true } }, { settings: { secretKey: value } }, true],
    [
      "it is in a body under the name of a secret argument",
      { method: "POST", body: { type: "json", open: true }, parameters: { c: { in: "field", secret: true } } },
      { x: { c: value } },
      true,
    ],
    [
      "it is in a body under the wire name of a secret argument",
      { method: "POST", body: { type: "json", open: true }, parameters: { c: { in: "field", name: "d", secret: true } } },
      { x: { d: value } },
      true,
    ],
    [
      "it is in a body under the name of another argument",
      { method: "POST", body: { type: "json", open: true }, parameters: { c: { in: "field" } } },
      { x: { c: value } },
      false,
    ],
  ] as [string, Partial<OperationDescriptor>, object, boolean][])("when %s", async (_, descriptor, args, hidden) => {
    expect(await hides(descriptor, args)).toBe(hidden);
  });

  it("and arguments that are null or no object do no harm", async () => {
    const { run } = single({ parameters: { g: { members: {} } } }, {}, json({}, 400));
    expect(await failureOf(run({ g: null }))).toMatchObject({ status: 400 });
  });
});

describe("parseBaseUrl", () => {
  it("returns the parts", () => {
    expect(parseBaseUrl("https://Depot.test:443/a//b///", "depot")).toEqual({
      origin: "https://depot.test",
      path: "/a//b",
      href: "https://depot.test/a//b",
    });
    expect(parseBaseUrl("http://depot.test", "depot")).toEqual({ origin: "http://depot.test", path: "", href: "http://depot.test" });
  });

  it.each([
    ["", "is missing"],
    [" ", "is missing"],
    [new URL("http://depot.test"), "is missing"],
    ["depot", "is not an absolute URL"],
    ["ftp://depot.test", 'has the scheme "ftp:", not http or https'],
    ["http://a@depot.test", "contains a user name or password: pass credentials in their own options"],
    ["http://:b@depot.test", "contains a user name or password: pass credentials in their own options"],
    ["http://depot.test?a", "contains a query or a fragment"],
    ["http://depot.test#a", "contains a query or a fragment"],
  ])("refuses %j", (text, why) => {
    expect((thrownFrom(() => parseBaseUrl(text as string, "depot")) as Error).message).toBe(
      `[depot] \`baseUrl\` ${why}. Pass scheme, host and path, e.g. "https://depot.example.com".`,
    );
  });
});
