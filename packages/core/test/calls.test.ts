import { describe, expect, it } from "vitest";

import { Call, NotFoundError } from "../src/index.ts";
import { depot } from "./depot.ts";
import { json, stubFetch, text } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";

describe("a call", () => {
  it("is sent immediately, and only once, no matter how often it is awaited", async () => {
    const { fetch, sent } = stubFetch(json({ id: 1 }));
    const call = depot({ fetch }).itemGet({ id: 1 });
    expect(sent).toHaveLength(1);
    expect(call).toBeInstanceOf(Call);
    expect(await call).toEqual({ id: 1 });
    expect(await call).toBe(await call);
    expect((await call.withResponse()).data).toBe(await call);
    expect(await call.result()).toMatchObject({ ok: true });
    expect(sent).toHaveLength(1);
  });

  it("behaves like a promise", async () => {
    const { fetch } = stubFetch(json({ id: 1 }), json({}, 404));
    const client = depot({ fetch });
    let ended = 0;
    const [first, second] = await Promise.all([
      client.itemGet({ id: 1 }).finally(() => (ended += 1)),
      client.itemGet({ id: 2 }).catch((error: unknown) => error),
    ]);
    expect(first).toEqual({ id: 1 });
    expect(second).toBeInstanceOf(NotFoundError);
    expect(ended).toBe(1);
    expect(Object.prototype.toString.call(client.ping().catch(() => undefined))).toBe("[object Promise]");
  });

  it("leaves no unhandled rejection when its failure was handled", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const { fetch } = stubFetch(json({}, 404));
    const client = depot({ fetch });
    await client.itemGet({ id: 1 }).result();
    await client
      .itemGet({ id: 1 })
      .withResponse()
      .catch(() => undefined);
    await client.itemList().result();
    await client
      .itemList()
      .toArray({ limit: 1 })
      .catch(() => undefined);
    await failureOf(client.itemGet({ id: 1 }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });

  it("returns the response and the rest of the envelope with `.withResponse()`", async () => {
    const { fetch } = stubFetch(json({ data: [1, 2], count: 2 }, 200, { "x-kept": "yes" }));
    const { data, count, response } = await depot({ fetch }).itemEnvelope().withResponse();
    expect([data, count, response.status, response.headers.get("x-kept")]).toEqual([[1, 2], 2, 200, "yes"]);
  });

  it("removes the envelope even if it contains null", async () => {
    const { fetch } = stubFetch(json({ data: null }));
    expect(await depot({ fetch }).itemEnvelope()).toBeNull();
  });

  it("returns wire values unchanged", async () => {
    const wire = { id: 1, snake_case: "kept", at: "2024-01-02T03:04:05Z", empty: null, nested: [{ "odd key": true }] };
    const { fetch } = stubFetch(json(wire));
    expect(await depot({ fetch }).itemGet({ id: 1 })).toEqual(wire);
  });

  it("returns a string, a Blob or undefined, depending on the descriptor", async () => {
    const { fetch } = stubFetch(text("1,2", 200, { "content-type": "text/csv" }));
    const client = depot({ fetch });
    expect(await client.itemText({ id: 1 })).toBe("1,2");
    const file = await client.itemFile({ id: 1 });
    expect([await file.text(), file.type]).toEqual(["1,2", "text/csv"]);
    expect(await client.itemRemove({ id: 1 })).toBeUndefined();
    expect(await client.itemHead({ id: 1 })).toBeUndefined();
  });

  it("uses the Content-Type if the descriptor does not specify the type", async () => {
    const { fetch } = stubFetch(
      text('{"a":1}', 200, { "content-type": "application/json; charset=utf-8" }),
      text('{"a":1}', 200, { "content-type": "application/problem+json" }),
      text('{"a":1}', 200, { "content-type": "text/plain" }),
      text("", 200, { "content-type": "application/json" }),
    );
    const client = depot({ fetch });
    expect([await client.itemAny(), await client.itemAny(), await client.itemAny(), await client.itemAny()]).toEqual([
      { a: 1 },
      { a: 1 },
      '{"a":1}',
      undefined,
    ]);
  });

  it("uses the fetch of the call, then of the client, then the current global one", async () => {
    const own = stubFetch(json({ from: "call" }));
    const clients = stubFetch(json({ from: "client" }));
    const client = depot({ fetch: clients.fetch });
    expect(await client.ping({}, { fetch: own.fetch })).toEqual({ from: "call" });
    expect(await client.ping()).toEqual({ from: "client" });
    const late = depot();
    const original = globalThis.fetch;
    globalThis.fetch = stubFetch(json({ from: "global" })).fetch as typeof globalThis.fetch;
    try {
      expect(await late.ping()).toEqual({ from: "global" });
    } finally {
      globalThis.fetch = original;
    }
  });

  it("sends client headers, argument headers and call headers; later ones replace earlier ones", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const client = depot({ fetch, headers: { "X-Both": "client", "X-Client": "1", "X-Depot-Tid": "client" } });
    await client.boxGet({ box: 1, tid: "argument" }, { headers: { "x-both": "call" } });
    expect(sent[0]?.headers).toMatchObject({ "x-both": "call", "x-client": "1", "x-depot-tid": "argument" });
    await client.boxGet({ box: 1, tid: "argument" }, { headers: { "x-depot-tid": "call", Accept: "text/csv" } });
    expect(sent[1]?.headers).toMatchObject({ "x-depot-tid": "call", accept: "text/csv" });
  });

  it("shares no state between clients and between calls", async () => {
    const { fetch, sent } = stubFetch(json({}));
    const one = depot({ fetch, baseUrl: "http://one.test/api/", headers: { "x-who": "one" } });
    const two = depot({ fetch, baseUrl: "http://two.test", headers: { "x-who": "two" } });
    await Promise.all([one.ping(), two.ping(), one.ping({}, { headers: { "x-who": "call" } }), one.ping()]);
    expect(sent.map(({ url, headers }) => [url, headers["x-who"]])).toEqual([
      ["http://one.test/api/ping", "one"],
      ["http://two.test/ping", "two"],
      ["http://one.test/api/ping", "call"],
      ["http://one.test/api/ping", "one"],
    ]);
  });
});

describe("a status that is a result", () => {
  it("is not an error, and is not retried", async () => {
    const { fetch, sent } = stubFetch(text("", 200), text("", 404));
    expect([await depot({ fetch }).itemExists({ id: 1 }), await depot({ fetch }).itemExists({ id: 2 })]).toEqual([true, false]);
    expect(sent).toHaveLength(2);
  });

  it("does not affect other statuses, which are errors", async () => {
    const { fetch } = stubFetch(text("", 403));
    expect(await failureOf(depot({ fetch }).itemExists({ id: 1 }))).toMatchObject({ status: 403, code: "forbidden" });
  });
});

describe("warnings of the server", () => {
  it("are returned by `.withResponse()` and logged", async () => {
    const lines: string[] = [];
    const logger = { debug: () => undefined, info: () => undefined, warn: (line: string) => void lines.push(line), error: () => undefined };
    const { fetch } = stubFetch(json({ data: 1, metadata: { warnings: ["skipped", 7] } }), json({ data: 1 }));
    const client = depot({ fetch, logger });
    expect((await client.itemWarned().withResponse()).warnings).toEqual(["skipped"]);
    expect((await client.itemWarned().withResponse()).warnings).toEqual([]);
    expect(lines).toEqual(["[depot.itemWarned] warning of the server: skipped"]);
  });
});
