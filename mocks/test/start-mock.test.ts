import { once } from "node:events";
import { connect } from "node:net";
import { pathToFileURL } from "node:url";

import { describe, expect, it, onTestFinished } from "vitest";

import {
  availablePlatforms,
  InvalidSpecError,
  ListenError,
  platforms,
  PortTakenError,
  SpecNotFoundError,
  startMock,
  UnknownPlatformError,
} from "../src/index.ts";
import type { Mock, MockOptions } from "../src/index.ts";
import { credentials, garage, garageOperations, holdPort } from "./garage.ts";

async function start(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock("airview", { spec: garage, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

describe("startMock", () => {
  it("listens on a free port of this machine until closed", async () => {
    const mock = await start();
    expect(mock).toMatchObject({ platform: "airview", operations: garageOperations });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${mock.url}/cars/1`, { headers: credentials })).status).toBe(200);
    await mock.close();
    await mock.close();
    await expect(fetch(`${mock.url}/cars/1`)).rejects.toThrow("fetch failed");
  });

  it("runs several mocks at the same time", async () => {
    const [one, two] = await Promise.all([start(), start({ dynamic: true })]);
    expect(one.url).not.toBe(two.url);
    const [first, second] = await Promise.all(
      [one, two].map(async ({ url }) => (await fetch(`${url}/cars/1`, { headers: credentials })).json()),
    );
    expect(first).toEqual({ id: 1, name: "mini" });
    expect(second).not.toEqual(first);
  });

  it("listens on the given port and host", async () => {
    const { port, release } = await holdPort();
    await release();
    expect((await start({ port })).url).toBe(`http://127.0.0.1:${port}`);
    expect((await start({ host: "0.0.0.0" })).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const onSix = await startMock("airview", { spec: garage, host: "::1" }).catch((error: unknown) => error);
    if (onSix instanceof ListenError) return;
    onTestFinished(() => (onSix as Mock).close());
    expect((await fetch(`${(onSix as Mock).url}/cars/1`, { headers: credentials })).status).toBe(200);
  });

  it("closes at once while clients have open connections", async () => {
    const mock = await start();
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    await once(socket, "connect");
    socket.write("GET /cars/1 HTTP/1.1\r\nHost: a\r\n");
    await fetch(`${mock.url}/cars/1`, { headers: credentials });
    const gone = once(socket, "close");
    socket.on("error", () => undefined);
    await mock.close();
    await expect(gone).resolves.toBeDefined();
  }, 5000);

  it.each([
    ["a path", garage],
    ["a URL", pathToFileURL(garage)],
    ["a URL string", pathToFileURL(garage).href],
  ])("accepts a spec as %s", async (_, spec) => {
    expect((await start({ spec })).operations).toBe(garageOperations);
  });

  it("accepts a spec as a document, and does not change it", async () => {
    const document = {
      openapi: "3.1.0",
      paths: { "/a": { get: { responses: { 200: { $ref: "#/components/responses/Ok" } } } } },
      components: { responses: { Ok: { description: "ok" } } },
    };
    const before = structuredClone(document);
    const mock = await start({ spec: document });
    expect((await fetch(`${mock.url}/a`)).status).toBe(200);
    expect(document).toEqual(before);
  });
});

describe("startMock rejects", () => {
  it("an unknown platform, and lists the known ones", async () => {
    const failure = startMock("airvew");
    await expect(failure).rejects.toThrow(`Unknown platform "airvew": it must be one of ${platforms.join(", ")}.`);
    await expect(failure).rejects.toBeInstanceOf(UnknownPlatformError);
  });

  it("a taken port, and names it", async () => {
    const { port, release } = await holdPort();
    onTestFinished(release);
    const failure = await start({ port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PortTakenError);
    expect(failure).toMatchObject({ code: "port_taken", host: "127.0.0.1", port });
    expect(String(failure)).toContain(`Port ${port} on 127.0.0.1 is taken. Stop the program that listens there, or choose another port`);
  });

  it.each([{ host: "203.0.113.1" }, { port: 70_000 }])("an address that it cannot listen on: %o", async (options) => {
    const failure = await start(options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ListenError);
    expect(String(failure)).toContain("Cannot listen on ");
  });

  it.each(["/no/such/openapi.yaml", "/", "http://127.0.0.1:9/openapi.yaml"])("a spec that does not exist: %s", async (spec) => {
    const failure = await start({ spec }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SpecNotFoundError);
    expect(failure).toMatchObject({ code: "spec_not_found" });
    expect(String(failure)).toContain(spec);
  });

  it.each([
    ["another kind of document", { info: {} }, "Unsupported document format"],
    ["no operations", { openapi: "3.1.0", paths: {} }, "has no operations"],
    [
      "a dangling reference",
      { openapi: "3.1.0", paths: { "/a": { get: { responses: { 200: { $ref: "#/no" } } } } } },
      '"#/no" does not exist',
    ],
  ])("a spec with %s", async (_, spec, message) => {
    const failure = await start({ spec }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InvalidSpecError);
    expect(String(failure)).toContain(message);
  });
});

describe("the specs of the platforms", () => {
  it("exist for every platform", () => {
    expect(availablePlatforms()).toEqual(platforms);
  });

  it.each(platforms)("%s starts", async (platform) => {
    const mock = await startMock(platform);
    onTestFinished(() => mock.close());
    expect(mock.operations).toBeGreaterThan(0);
  });
});
