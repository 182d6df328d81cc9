import { describe, expect, it } from "vitest";

import { startMock } from "../src/index.ts";
import { faults, get, start, strings } from "./foreign.ts";

const answer = (content: object, headers: object = {}): object => get({ responses: { "200": { description: "OK.", content, headers } } });
const thing = { type: "object", properties: { name: { type: "string" } } };

describe("the content type", () => {
  it.each([
    ["*/*", "*/*", "application/json"],
    ["*/*", "application/json", "application/json"],
    ["*/*", "text/csv;q=0.9", "text/csv"],
    ["application/*", "application/json", "application/json"],
    ["text/*", "*/*", "text/plain"],
    ["image/*", "image/webp", "image/webp"],
    ["json", "*/*", "application/json"],
    ["text/csv;", "*/*", "text/csv"],
  ])("of %s for %s is %s", async (documented, accept, sent) => {
    await using mock = await start({ "/a": answer({ [documented]: { schema: thing, example: { name: "a" } } }) });
    const response = await mock.fetch(`${mock.url}/a`, { headers: { accept } });
    expect([response.status, response.headers.get("content-type"), faults(response)]).toEqual([200, sent, []]);
    expect(await response.json()).toEqual({ name: "a" });
  });

  it.each(["text/event-stream", "application/x-ndjson", "application/vnd.github.object", "text/plain", "text/json"])(
    "%s holds a value as JSON",
    async (type) => {
      await using mock = await start({ "/a": answer({ [type]: { schema: thing, example: { name: "a" } } }) });
      const response = await mock.fetch(`${mock.url}/a`);
      expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
      expect(await response.json()).toEqual({ name: "a" });
    },
  );

  it("text/json holds text as JSON", async () => {
    await using mock = await start({ "/a": answer({ "text/json": { schema: { type: "string" }, example: "a" } }) });
    expect(await (await mock.fetch(`${mock.url}/a`)).text()).toBe('"a"');
  });
});

describe("a value that violates its schema", () => {
  const digits = { type: "string", pattern: "^\\d+$" };

  it("is sent with a warning if the mock made it up", async () => {
    const schema = { type: "object", required: ["id"], properties: { id: digits } };
    await using mock = await start({ "/a": answer({ "application/json": { schema } }, { "x-id": { schema: digits } }) });
    const response = await mock.fetch(`${mock.url}/a`);
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty("id");
    expect(faults(response)).toEqual([
      'Warning: Response body property id must match pattern "^\\d+$"',
      'Warning: Response header parameter x-id must match pattern "^\\d+$"',
    ]);
  });

  it.each([
    ["body", answer({ "application/json": { schema: digits, example: "one" } })],
    ["schema", answer({ "application/json": { schema: { ...digits, example: "one" } } })],
    ["header", answer({ "application/json": { schema: thing } }, { "x-id": { schema: digits, example: "one" } })],
  ])("is a 500 if the document has it as the example of a %s", async (_, operation) => {
    await using mock = await start({ "/a": operation });
    const response = await mock.fetch(`${mock.url}/a`);
    expect([response.status, faults(response)]).toEqual([500, [expect.stringMatching(/^Error: /)]]);
  });
});

it("does not send headers of an example that describe the connection or cannot be sent", async () => {
  const headers = Object.fromEntries(
    Object.entries({
      "Transfer-Encoding": "chunked",
      Connection: "close",
      "Content-Length": "1000",
      "Content-Encoding": "gzip",
      "Keep-Alive": "timeout=5",
      Upgrade: "h2c",
      Trailer: "Expires",
      "X Rate": "1",
      "x-name": "日本",
      "x-limit": "7",
      "x-tags": undefined,
    }).map(([name, example]) => [name, example === undefined ? { schema: strings } : { schema: { type: "string" }, example }]),
  );
  const spec = {
    openapi: "3.0.3",
    info: { title: "Headers", version: "1" },
    paths: { "/a": answer({ "application/json": { schema: thing, example: { name: "a" } } }, headers) },
  };
  await using mock = await startMock("headers", { spec });
  for (const send of [fetch, mock.fetch]) {
    const response = await send(`${mock.url}/a`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ name: "a" });
    expect(response.headers.get("x-limit")).toBe("7");
    expect(response.headers.get("content-length")).toBe("12");
    for (const name of ["content-encoding", "transfer-encoding", "upgrade", "trailer", "x-name"])
      expect(response.headers.has(name)).toBe(false);
  }
});

describe("the status", () => {
  const status = (code: string): object =>
    get({ responses: { [code]: { description: "A status.", content: { "application/json": { schema: thing } } } } });

  it("205 has no body", async () => {
    const paths = { "/a": status("205") };
    await using mock = await startMock("reset", { spec: { openapi: "3.0.3", info: { title: "Reset", version: "1" }, paths } });
    for (const send of [fetch, mock.fetch]) {
      const response = await send(`${mock.url}/a`, { signal: AbortSignal.timeout(3000) });
      expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([205, "0", ""]);
    }
  });

  it.each(["100", "101", "1XX"])("%s is a problem, because clients would wait for another", async (code) => {
    await using mock = await start({ "/a": status(code) });
    const response = await mock.fetch(`${mock.url}/a`);
    expect([response.status, await response.json()]).toEqual([500, expect.objectContaining({ title: "The status cannot be sent" })]);
    expect(mock.requests[0]?.status).toBe(500);
  });
});

describe("media without a schema", () => {
  it.each([
    ["no example", {}, ""],
    ["an example", { example: { name: "a" } }, '{"name":"a"}'],
  ])("are sent: %s", async (_, media, body) => {
    await using mock = await start({ "/a": answer({ "application/json": media }) });
    const response = await mock.fetch(`${mock.url}/a`);
    expect([response.status, await response.text(), faults(response)]).toEqual([200, body, []]);
  });
});

it("answers HEAD without a body where the document describes one", async () => {
  const { get: head } = answer({ "application/json": { schema: thing } }) as { get: object };
  await using mock = await start({ "/a": { head } });
  const response = await mock.fetch(`${mock.url}/a`, { method: "HEAD" });
  expect([response.status, faults(response)]).toEqual([200, []]);
});
