import { describe, expect, it } from "vitest";

import { ConfigurationError } from "../src/index.ts";
import type { PlatformClientError } from "../src/index.ts";
import { depot } from "./depot.ts";
import type { Depot } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import type { Sent } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

/** Returns the only request of a call. */
async function sentBy(call: (client: Depot) => PromiseLike<unknown>, defaults: Record<string, unknown> = {}): Promise<Sent> {
  const { fetch, sent } = stubFetch(json({ data: [] }));
  await call(depot({ fetch, baseUrl: "http://depot.test/api" }, { defaults }));
  expect(sent).toHaveLength(1);
  return sent[0] as Sent;
}

/** Returns the error of a call that sends nothing. */
async function errorOf(
  call: (client: Depot) => PromiseLike<unknown>,
  defaults: Record<string, unknown> = {},
): Promise<PlatformClientError> {
  const { fetch, sent } = stubFetch(json({ data: [] }));
  const error = await failureOf(call(depot({ fetch }, { defaults })));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ code: "configuration", platform: "depot", attempts: 0, retryable: false });
  expect(sent).toHaveLength(0);
  return error;
}

describe("path arguments", () => {
  it.each([
    [7, "/api/items/7"],
    ["a b", "/api/items/a%20b"],
    ["a/b?c#d", "/api/items/a%2Fb%3Fc%23d"],
    ["%2e%2e", "/api/items/%252e%252e"],
    ["...", "/api/items/..."],
    ["über", "/api/items/%C3%BCber"],
    ["a:b", "/api/items/a%3Ab"],
    [" ", "/api/items/%20"],
    ["\\..", "/api/items/%5C.."],
  ])("%j becomes %s", async (id, path) => {
    expect((await sentBy((client) => client.itemGet({ id }))).url).toBe(`http://depot.test${path}`);
  });

  it.each(["", ".", ".."])("%j is rejected", async (id) => {
    const error = await errorOf((client) => client.itemRemove({ id }));
    expect(error.message).toContain("`id`");
    expect(error).toMatchObject({ operation: "itemRemove", method: "DELETE" });
  });

  it.each([null, {}, [], ["a"], Symbol("x"), "half \ud800 pair"])("values that cannot be a path segment are rejected: %o", async (id) => {
    expect((await errorOf((client) => client.itemGet({ id: id as string }))).message).toContain("`id`");
  });

  it("are sent with the name of the descriptor", async () => {
    expect((await sentBy((client) => client.boxGet({ box: 3, tid: "t" }))).url).toBe("http://depot.test/api/boxes/3");
  });
});

describe("query arguments", () => {
  it("are percent-encoded, and repeated for arrays", async () => {
    const { url } = await sentBy((client) => client.itemList({ limit: 0, start: "a&b=c+d é", tag: ["x", "y z"] }));
    expect(new URL(url).pathname).toBe("/api/items");
    expect([...new URL(url).searchParams]).toEqual([
      ["limit", "0"],
      ["start", "a&b=c+d é"],
      ["tag", "x"],
      ["tag", "y z"],
    ]);
  });

  it("of a group are sent with their dotted names", async () => {
    const { url } = await sentBy((client) => client.itemList({ filter: { status: ["deployed", "!orphaned"], name: "n" } }));
    expect([...new URL(url).searchParams]).toEqual([
      ["filter.status", "deployed"],
      ["filter.status", "!orphaned"],
      ["filter.name", "n"],
    ]);
  });

  it("that are undefined, null or an empty array are omitted, and so is an empty group", async () => {
    const args = { limit: undefined, start: null, tag: [], filter: { status: undefined } } as never;
    expect((await sentBy((client) => client.itemList(args))).url).toBe("http://depot.test/api/items");
    expect((await sentBy((client) => client.itemList({ filter: undefined }))).url).toBe("http://depot.test/api/items");
    expect((await sentBy((client) => client.itemList({ filter: {} }))).url).toBe("http://depot.test/api/items");
  });

  it("can be false or an empty string", async () => {
    expect((await sentBy((client) => client.itemList({ start: "", tag: [false as never] }))).url).toBe(
      "http://depot.test/api/items?start=&tag=false",
    );
  });

  it("omit null within an array, and never send it as a string", async () => {
    const { url } = await sentBy((client) => client.itemList({ tag: ["a", null as never, "b"] }));
    expect(new URL(url).searchParams.getAll("tag")).toEqual(["a", "b"]);
  });
});

describe("header arguments", () => {
  it("are sent with the name of the descriptor", async () => {
    expect((await sentBy((client) => client.boxGet({ box: 3, tid: "t-1" }))).headers["x-depot-tid"]).toBe("t-1");
  });

  it("are omitted when they are undefined or null", async () => {
    expect((await sentBy((client) => client.shelfList({ tid: undefined } as never))).headers).not.toHaveProperty("x-depot-tid");
    expect((await sentBy((client) => client.shelfList({ tid: null as never }))).headers).not.toHaveProperty("x-depot-tid");
  });

  it.each(["line\nbreak", "nul\0", "日本"])("with invalid characters are rejected, and the value is not shown: %j", async (tid) => {
    const error = await errorOf((client) => client.shelfList({ tid }));
    expect(error.message).toContain("X-Depot-Tid");
    expect(error.message).not.toContain(tid);
  });
});

describe("body arguments", () => {
  it("become the fields of a JSON body", async () => {
    const { body, headers, method } = await sentBy((client) => client.itemCreate({ name: "crate", count: null, tags: [] }));
    expect(method).toBe("POST");
    expect(JSON.parse(String(body))).toEqual({ name: "crate", count: null, tags: [] });
    expect(headers["content-type"]).toBe("application/json");
  });

  it("are omitted when they are undefined", async () => {
    expect((await sentBy((client) => client.itemCreate({ name: "crate", count: undefined }))).body).toBe('{"name":"crate"}');
  });

  it("send {} if all fields are optional and omitted", async () => {
    expect((await sentBy((client) => client.saveOptional())).body).toBe("{}");
    expect((await sentBy((client) => client.saveOptional({}))).body).toBe("{}");
  });

  it("can be one argument for the whole body", async () => {
    for (const item of [{ a: 1 }, [1], "text", 0, false, null])
      expect((await sentBy((client) => client.itemReplace({ id: 1, item }))).body).toBe(JSON.stringify(item));
  });

  it("send neither body nor Content-Type if the whole body is omitted", async () => {
    const { body, headers } = await sentBy((client) => client.ownBody());
    expect(body).toBeUndefined();
    expect(headers).not.toHaveProperty("content-type");
  });

  it("add further fields to an open body", async () => {
    const { body } = await sentBy((client) => client.saveOpen({ kind: "k", extra: { deep: [1] }, other: null }));
    expect(JSON.parse(String(body))).toEqual({ kind: "k", extra: { deep: [1] }, other: null });
  });

  it("can also be path arguments", async () => {
    const { url, body } = await sentBy((client) => client.partReplace({ id: 12, name: "bolt" }));
    expect(url).toBe("http://depot.test/api/parts/12");
    expect(JSON.parse(String(body))).toEqual({ id: 12, name: "bolt" });
  });

  it("are sent as a form", async () => {
    const { body, headers } = await sentBy((client) => client.logInForm({ username: "a b", password: "p&=+ä", scope: ["x", "y"] }));
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(String(body))]).toEqual([
      ["username", "a b"],
      ["password", "p&=+ä"],
      ["scope", "x"],
      ["scope", "y"],
    ]);
  });

  it("are sent as multipart, with files and strings unchanged", async () => {
    const note = "line\nline\r\nend";
    const file = new File([new Uint8Array([0, 255, 10, 13, 10])], 'a "b"\n.bin', { type: "application/x-bin" });
    const { body, headers } = await sentBy((client) => client.upload({ file, note: { deep: note }, labels: [note, "y"] }));
    const form = await new Response(body as BodyInit, { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
    const arrived = form.get("file") as File;
    expect([...new Uint8Array(await arrived.arrayBuffer())]).toEqual([0, 255, 10, 13, 10]);
    expect(arrived.type).toBe("application/x-bin");
    expect(arrived.name).toContain("a ");
    expect(JSON.parse(form.get("note") as string)).toEqual({ deep: note });
    expect(form.getAll("labels")).toEqual([note, "y"]);
  });

  it("are sent as text and as bytes", async () => {
    const text = await sentBy((client) => client.sendText({ text: "hé" }));
    expect([text.body, text.headers["content-type"]]).toEqual(["hé", "text/plain;charset=UTF-8"]);
    const bytes = await sentBy((client) => client.sendBytes({ content: new Uint8Array([1, 2]) }));
    expect([bytes.body, bytes.headers["content-type"]]).toEqual([new Uint8Array([1, 2]), "application/octet-stream"]);
  });

  it("that cannot be encoded as JSON are rejected", async () => {
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    for (const item of [circular, { big: 1n }])
      expect((await errorOf((client) => client.itemReplace({ id: 1, item }))).message).toContain("JSON");
  });
});

describe("invalid arguments", () => {
  it("are rejected if unknown, with the names that exist", async () => {
    const error = await errorOf((client) => client.itemCreate({ nmae: "crate", name: "x" } as never));
    expect(error.message).toBe("[depot.itemCreate] itemCreate has no argument `nmae`: it takes name, count, tags.");
  });

  it("are rejected if unknown in a group", async () => {
    expect((await errorOf((client) => client.itemList({ filter: { colour: "red" } } as never))).message).toContain("`filter.colour`");
  });

  it("are rejected by an operation without arguments", async () => {
    expect((await errorOf((client) => client.ping({ x: 1 } as never))).message).toContain("takes no arguments");
  });

  it("are rejected if named like a property that every object has", async () => {
    for (const name of ["constructor", "toString", "__proto__"]) {
      const args = Object.defineProperty({ name: "x" }, name, { value: 1, enumerable: true });
      expect((await errorOf((client) => client.itemCreate(args))).message).toContain(name);
    }
  });

  it("are rejected if required and missing or undefined", async () => {
    expect((await errorOf((client) => client.itemCreate({} as never))).message).toContain("`name`");
    expect((await errorOf((client) => client.itemCreate(undefined as never))).message).toContain("`name`");
    expect((await errorOf((client) => client.itemGet({ id: undefined } as never))).message).toContain("`id`");
  });

  it.each(["7", 7, null, true])("are rejected if they are not an object: %j", async (args) => {
    expect((await errorOf((client) => client.itemGet(args as never))).message).toContain("one object");
  });

  it("are rejected if they are an array", async () => {
    expect((await errorOf((client) => client.saveOptional([1] as never))).operation).toBe("saveOptional");
  });
});

describe("arguments with a default in the client's options", () => {
  it("use the default when they are omitted", async () => {
    const { headers, url } = await sentBy((client) => client.boxLabel({ box: 3, tid: "t" }), { size: 4 });
    expect(headers["x-depot-tid"]).toBe("t");
    expect(url).toBe("http://depot.test/api/boxes/3/label?size=4");
    expect((await sentBy((client) => client.boxGet({ box: 3 }), { tenant: "t-2" })).headers["x-depot-tid"]).toBe("t-2");
  });

  it("replace the default when they are passed", async () => {
    expect((await sentBy((client) => client.boxGet({ box: 3, tid: "own" }), { tenant: "t-2" })).headers["x-depot-tid"]).toBe("own");
    expect((await sentBy((client) => client.boxLabel({ box: 3, size: 0 }), { size: 4 })).url).toContain("size=0");
  });

  it("are reported with the argument's and the option's name if both are missing", async () => {
    const { message } = await errorOf((client) => client.boxGet({ box: 3 }));
    expect(message).toContain("`tid`");
    expect(message).toContain("`tenant`");
  });
});
