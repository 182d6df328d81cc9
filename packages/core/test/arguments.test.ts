import { describe, expect, it } from "vitest";

import { ConfigurationError } from "../src/index.ts";
import type { PlatformClientError } from "../src/index.ts";
import { depot, failureOf, reply, stubFetch } from "./helpers.ts";
import type { Depot, Sent } from "./helpers.ts";

/** The one request that a call leads to. */
async function sentBy(call: (client: Depot) => PromiseLike<unknown>, defaults: Record<string, unknown> = {}): Promise<Sent> {
  const { fetch, sent } = stubFetch(reply({ data: [] }));
  await call(depot({ fetch, baseUrl: "http://depot.test/api" }, { defaults }));
  expect(sent).toHaveLength(1);
  return sent[0] as Sent;
}

/** The error of a call that sends nothing. */
async function refusedBy(
  call: (client: Depot) => PromiseLike<unknown>,
  defaults: Record<string, unknown> = {},
): Promise<PlatformClientError> {
  const { fetch, sent } = stubFetch(reply({ data: [] }));
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

  it.each(["", ".", ".."])("%j is refused", async (id) => {
    const error = await refusedBy((client) => client.itemRemove({ id }));
    expect(error.message).toContain("`id`");
    expect(error).toMatchObject({ operation: "itemRemove", method: "DELETE" });
  });

  it.each([null, {}, [], ["a"], Symbol("x"), "half \ud800 pair"])("what cannot be a segment is refused: %o", async (id) => {
    expect((await refusedBy((client) => client.itemGet({ id: id as string }))).message).toContain("`id`");
  });

  it("go by the name that the operation gives them", async () => {
    expect((await sentBy((client) => client.boxGet({ box: 3, tid: "t" }))).url).toBe("http://depot.test/api/boxes/3");
  });
});

describe("query arguments", () => {
  it("are percent-encoded, lists repeated", async () => {
    const { url } = await sentBy((client) => client.itemList({ limit: 0, start: "a&b=c+d é", tag: ["x", "y z"] }));
    expect(new URL(url).pathname).toBe("/api/items");
    expect([...new URL(url).searchParams]).toEqual([
      ["limit", "0"],
      ["start", "a&b=c+d é"],
      ["tag", "x"],
      ["tag", "y z"],
    ]);
  });

  it("of a group go by their dotted names", async () => {
    const { url } = await sentBy((client) => client.itemList({ filter: { status: ["deployed", "!orphaned"], name: "n" } }));
    expect([...new URL(url).searchParams]).toEqual([
      ["filter.status", "deployed"],
      ["filter.status", "!orphaned"],
      ["filter.name", "n"],
    ]);
  });

  it("that are undefined, null or an empty list are left out; so is an empty group", async () => {
    const args = { limit: undefined, start: null, tag: [], filter: { status: undefined } } as never;
    expect((await sentBy((client) => client.itemList(args))).url).toBe("http://depot.test/api/items");
    expect((await sentBy((client) => client.itemList({ filter: undefined }))).url).toBe("http://depot.test/api/items");
    expect((await sentBy((client) => client.itemList({ filter: {} }))).url).toBe("http://depot.test/api/items");
  });

  it("false and the empty text are values", async () => {
    expect((await sentBy((client) => client.itemList({ start: "", tag: [false as never] }))).url).toBe(
      "http://depot.test/api/items?start=&tag=false",
    );
  });

  it("null within a list is left out, never sent as a text", async () => {
    const { url } = await sentBy((client) => client.itemList({ tag: ["a", null as never, "b"] }));
    expect(new URL(url).searchParams.getAll("tag")).toEqual(["a", "b"]);
  });
});

describe("header arguments", () => {
  it("go by the name that the operation gives them", async () => {
    expect((await sentBy((client) => client.boxGet({ box: 3, tid: "t-1" }))).headers["x-depot-tid"]).toBe("t-1");
  });

  it("are left out when they are undefined or null", async () => {
    expect((await sentBy((client) => client.shelfList({ tid: undefined } as never))).headers).not.toHaveProperty("x-depot-tid");
    expect((await sentBy((client) => client.shelfList({ tid: null as never }))).headers).not.toHaveProperty("x-depot-tid");
  });

  it.each(["line\nbreak", "nul\0", "日本"])("that cannot be sent are refused, the value not shown: %j", async (tid) => {
    const error = await refusedBy((client) => client.shelfList({ tid }));
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

  it("that are undefined are left out", async () => {
    expect((await sentBy((client) => client.itemCreate({ name: "crate", count: undefined }))).body).toBe('{"name":"crate"}');
  });

  it("an operation of optional fields sends {}", async () => {
    expect((await sentBy((client) => client.saveOptional())).body).toBe("{}");
    expect((await sentBy((client) => client.saveOptional({}))).body).toBe("{}");
  });

  it("one argument can be the whole body", async () => {
    for (const item of [{ a: 1 }, [1], "text", 0, false, null])
      expect((await sentBy((client) => client.itemReplace({ id: 1, item }))).body).toBe(JSON.stringify(item));
  });

  it("a whole body that is left out is not sent, and neither is a Content-Type", async () => {
    const { body, headers } = await sentBy((client) => client.ownBody());
    expect(body).toBeUndefined();
    expect(headers).not.toHaveProperty("content-type");
  });

  it("further fields go into an open body", async () => {
    const { body } = await sentBy((client) => client.saveOpen({ kind: "k", extra: { deep: [1] }, other: null }));
    expect(JSON.parse(String(body))).toEqual({ kind: "k", extra: { deep: [1] }, other: null });
  });

  it("one argument can go to two places", async () => {
    const { url, body } = await sentBy((client) => client.partReplace({ id: 12, name: "bolt" }));
    expect(url).toBe("http://depot.test/api/parts/12");
    expect(JSON.parse(String(body))).toEqual({ id: 12, name: "bolt" });
  });

  it("travel as a form", async () => {
    const { body, headers } = await sentBy((client) => client.logInForm({ username: "a b", password: "p&=+ä", scope: ["x", "y"] }));
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(String(body))]).toEqual([
      ["username", "a b"],
      ["password", "p&=+ä"],
      ["scope", "x"],
      ["scope", "y"],
    ]);
  });

  it("travel as multipart, files and texts byte for byte", async () => {
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

  it("travel as text and as bytes", async () => {
    const text = await sentBy((client) => client.sendText({ text: "hé" }));
    expect([text.body, text.headers["content-type"]]).toEqual(["hé", "text/plain;charset=UTF-8"]);
    const bytes = await sentBy((client) => client.sendBytes({ content: new Uint8Array([1, 2]) }));
    expect([bytes.body, bytes.headers["content-type"]]).toEqual([new Uint8Array([1, 2]), "application/octet-stream"]);
  });

  it("that JSON cannot hold are refused", async () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    for (const item of [circle, { big: 1n }])
      expect((await refusedBy((client) => client.itemReplace({ id: 1, item }))).message).toContain("JSON");
  });
});

describe("arguments that are wrong", () => {
  it("unknown ones are refused, with the ones that exist", async () => {
    const error = await refusedBy((client) => client.itemCreate({ nmae: "crate", name: "x" } as never));
    expect(error.message).toBe("[depot.itemCreate] itemCreate has no argument `nmae`: it takes name, count, tags.");
  });

  it("unknown ones in a group are refused", async () => {
    expect((await refusedBy((client) => client.itemList({ filter: { colour: "red" } } as never))).message).toContain("`filter.colour`");
  });

  it("any is refused by an operation without arguments", async () => {
    expect((await refusedBy((client) => client.ping({ x: 1 } as never))).message).toContain("takes no arguments");
  });

  it("names that every object has are unknown, too", async () => {
    for (const name of ["constructor", "toString", "__proto__"]) {
      const args = Object.defineProperty({ name: "x" }, name, { value: 1, enumerable: true });
      expect((await refusedBy((client) => client.itemCreate(args))).message).toContain(name);
    }
  });

  it("missing ones are named; undefined counts as missing", async () => {
    expect((await refusedBy((client) => client.itemCreate({} as never))).message).toContain("`name`");
    expect((await refusedBy((client) => client.itemCreate(undefined as never))).message).toContain("`name`");
    expect((await refusedBy((client) => client.itemGet({ id: undefined } as never))).message).toContain("`id`");
  });

  it.each(["7", 7, null, true])("something else than an object is refused: %j", async (args) => {
    expect((await refusedBy((client) => client.itemGet(args as never))).message).toContain("one object");
  });

  it("a list instead of an object is refused", async () => {
    expect((await refusedBy((client) => client.saveOptional([1] as never))).operation).toBe("saveOptional");
  });
});

describe("arguments with a default in the client's options", () => {
  it("are filled in when they are left out", async () => {
    const { headers, url } = await sentBy((client) => client.boxLabel({ box: 3, tid: "t" }), { size: 4 });
    expect(headers["x-depot-tid"]).toBe("t");
    expect(url).toBe("http://depot.test/api/boxes/3/label?size=4");
    expect((await sentBy((client) => client.boxGet({ box: 3 }), { tenant: "t-2" })).headers["x-depot-tid"]).toBe("t-2");
  });

  it("win over the default when they are given", async () => {
    expect((await sentBy((client) => client.boxGet({ box: 3, tid: "own" }), { tenant: "t-2" })).headers["x-depot-tid"]).toBe("own");
    expect((await sentBy((client) => client.boxLabel({ box: 3, size: 0 }), { size: 4 })).url).toContain("size=0");
  });

  it("are asked for in both places when neither has them", async () => {
    const { message } = await refusedBy((client) => client.boxGet({ box: 3 }));
    expect(message).toContain("`tid`");
    expect(message).toContain("`tenant`");
  });
});
