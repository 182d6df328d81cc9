import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { parseViolations, startMock, violationsHeader } from "../src/index.ts";
import type { Exchange, Mock } from "../src/index.ts";
import { credentials, garage } from "./garage.ts";

let mock: Mock;
const exchanges: Exchange[] = [];

beforeAll(async () => {
  mock = await startMock("garage", { spec: garage, onExchange: (exchange) => void exchanges.push(exchange) });
});
afterAll(() => mock.close());

const send = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(mock.url + path, {
    ...init,
    headers: { ...credentials, ...(init.headers as Record<string, string>) },
    signal: AbortSignal.timeout(3000),
  });
const post = (path: string, body: unknown): Promise<Response> =>
  send(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
const faults = (response: Response): string[] =>
  parseViolations(response.headers.get(violationsHeader)).map(({ location, message }) => `${location.join(".")}: ${message}`);

describe("a valid request", () => {
  it("returns the spec's first example, without violations", async () => {
    const response = await send("/cars/?limit=3&filter.state=parked&filter.state=moving");
    expect(response.status).toBe(200);
    expect(response.headers.has(violationsHeader)).toBe(false);
    expect(await response.json()).toHaveLength(2);
  });

  it.each([
    ["HEAD", "/cars/1", 200],
    ["DELETE", "/cars/1", 204],
  ])("%s %s returns %i without a body", async (method, path, status) => {
    const response = await send(path, { method });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe("");
  });

  it("can have a form or a multipart body", async () => {
    const login = await send("/login", { method: "POST", body: new URLSearchParams({ user: "a b&c" }) });
    expect(await login.text()).toBe("t0ken");
    const form = new FormData();
    form.set("title", "photo");
    form.set("file", new Blob([new Uint8Array([0, 255])]), "photo.png");
    expect((await send("/cars/1/photo", { method: "PUT", body: form })).status).toBe(204);
  });
});

describe("Prefer", () => {
  it.each([
    ["example=none", "/cars/", 200, []],
    ["code=404", "/cars/1", 404, { message: "sold" }],
    ["code=404, example=never", "/cars/1", 404, { message: "never seen" }],
  ])("%s", async (prefer, path, status, body) => {
    const response = await send(path, { headers: { Prefer: prefer } });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(body);
  });

  it("dynamic=true creates a response from the schema", async () => {
    const response = await send("/cars/1", { headers: { Prefer: "dynamic=true" } });
    expect(await response.json()).not.toEqual({ id: 1, name: "mini" });
  });

  it("does not hide an invalid request", async () => {
    const response = await send("/cars/?limit=0", { headers: { Prefer: "code=200" } });
    expect(response.status).toBe(400);
    expect(faults(response)).toHaveLength(1);
  });
});

describe("the violations header reports", () => {
  it("a fault, in addition to the documented error", async () => {
    const response = await send("/cars/?limit=0");
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: "invalid" });
    expect(faults(response)).toEqual(["request.query.limit: Request query parameter limit must be >= 1"]);
  });

  it("a fault when no error is documented", async () => {
    const response = await send("/cars/one");
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(faults(response)).toEqual(["request.path.id: Request path parameter id must be integer"]);
    const body: unknown = await response.json();
    expect(body).toMatchObject({ title: "Invalid request" });
    expect(body).not.toHaveProperty("headers");
  });

  it.each([
    ["missing credentials, 401 documented", "/cars/", {}, 401, { message: "unauthorized" }],
    ["one of two headers", "/cars/", { "api-key": "k" }, 401, { message: "unauthorized" }],
    ["missing credentials, 401 not documented", "/cars/1", {}, 401, { status: 401 }],
    ["the wrong kind of credentials", "/me", { authorization: "Basic eDp5" }, 401, { status: 401 }],
  ])("%s", async (_, path, headers, status, body) => {
    const response = await fetch(mock.url + path, { headers: headers as Record<string, string> });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
    expect(faults(response)).toEqual(["request: Invalid security scheme used"]);
  });

  it("a body with an unsupported media type", async () => {
    const response = await send("/login", { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
    expect(response.status).toBe(415);
    expect(faults(response)).toEqual(["request: Supported content types: application/x-www-form-urlencoded"]);
  });

  it("an example that its own schema does not allow", async () => {
    const response = await send("/wrong-example");
    expect(response.status).toBe(500);
    expect(faults(response)).toEqual(["response.body: Response body must be integer"]);
  });

  it.each([
    { name: "a", ключ: 1 },
    { name: "a", colour: "red" },
  ])("non-ASCII values, escaped: %o", async (body) => {
    const response = await post("/cars/", body);
    expect(response.status).toBe(400);
    expect(faults(response)).toHaveLength(1);
  });

  it("a list that is too long as one truncated string", async () => {
    const response = await post("/cars/", Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`key${index}`, 1])));
    expect(faults(response)).toHaveLength(1);
    expect(faults(response)[0]).toContain("Too many violations!");
  });
});

describe("a request that Prism cannot read returns 400 and does not hang", () => {
  it.each([
    ["a malformed path", "/cars/%E0%A4%A/photo", {}],
    [
      "a malformed form",
      "/login",
      { method: "POST", body: "%E0%A4%A=1", headers: { "content-type": "application/x-www-form-urlencoded" } },
    ],
    ["a malformed media range", "/cars/", { headers: { accept: ";;;" } }],
  ])("%s", async (_, path, init: RequestInit) => {
    const response = await send(path, { method: "PUT", ...(path.includes("photo") ? { body: "x" } : { method: "GET" }), ...init });
    expect(response.status).toBe(400);
    expect(faults(response)).toHaveLength(1);
  });
});

describe("a path or method that is not in the spec", () => {
  it.each([
    ["GET", "/cars", 404, "NO_PATH_MATCHED_ERROR"],
    ["POST", "/carStolen", 404, "NO_PATH_MATCHED_ERROR"],
    ["PATCH", "/cars/1", 405, "NO_METHOD_MATCHED_ERROR"],
  ])("%s %s returns Prism's own %i", async (method, path, status, type) => {
    const response = await send(path, { method });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ type: `https://stoplight.io/prism/errors#${type}` });
  });
});

it("reports every request, without the query", async () => {
  exchanges.length = 0;
  await send("/cars/?limit=0");
  expect(exchanges).toEqual([
    {
      method: "GET",
      path: "/cars/",
      operation: "carList",
      status: 400,
      violations: [expect.objectContaining({ location: ["request", "query", "limit"] })],
    },
  ]);
});

it("says that no response can be created from a schema", async () => {
  const content = { "application/json": { schema: { type: "string", pattern: "(?<!" } } };
  const paths = { "/code": { get: { operationId: "getCode", responses: { "200": { description: "A code.", content } } } } };
  const spec = { openapi: "3.0.3", info: { title: "Codes", version: "1" }, paths };
  await using codes = await startMock("codes", { spec, port: false, dynamic: true });
  const response = await codes.fetch(`${codes.url}/code`);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    title: "The response cannot be created",
    detail: expect.stringContaining("Invalid regular expression") as string,
  });
});
