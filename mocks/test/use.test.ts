import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { InvalidOptionError, startMock, UnknownPlatformError } from "../src/index.ts";
import type { Mock, MockOptions } from "../src/index.ts";
import { credentials, garage } from "./garage.ts";

async function start(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock("garage", { spec: garage, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

describe("mock.fetch", () => {
  it("answers without a port, for any origin", async () => {
    const mock = await start({ port: false });
    const response = await mock.fetch("https://garage.example.com/cars/1", { headers: credentials });
    expect([response.status, response.url, await response.json()]).toEqual([
      200,
      "https://garage.example.com/cars/1",
      { id: 1, name: "mini" },
    ]);
  });

  it("answers the same as the port", async () => {
    const mock = await start();
    const headers = { ...credentials, "content-type": "application/json" };
    const post = { method: "POST", headers, body: JSON.stringify({ name: "a", colour: "red" }) };
    const [network, inProcess] = await Promise.all([fetch(`${mock.url}/cars/`, post), mock.fetch(`${mock.url}/cars/`, post)]);
    expect(inProcess.status).toBe(network.status);
    expect(await inProcess.text()).toBe(await network.text());
    expect(inProcess.headers.get("sl-violations")).toBe(network.headers.get("sl-violations"));
  });

  it("rejects with the reason of the signal", async () => {
    const mock = await start({ port: false, latency: 60_000 });
    const controller = new AbortController();
    const response = mock.fetch(`${mock.url}/cars/1`, { headers: credentials, signal: controller.signal });
    controller.abort(new Error("no longer needed"));
    await expect(response).rejects.toThrow("no longer needed");
  });
});

describe("a mock", () => {
  it("ends with await using", async () => {
    let url = "";
    {
      await using mock = await startMock("garage", { spec: garage });
      url = mock.url;
      expect((await fetch(`${url}/cars/1`, { headers: credentials })).status).toBe(200);
    }
    await expect(fetch(`${url}/cars/1`)).rejects.toThrow("fetch failed");
  });

  it("remembers requests with their violations, and counts statuses", async () => {
    const mock = await start({ port: false });
    await mock.fetch(`${mock.url}/cars/?limit=0`, { headers: credentials });
    await mock.fetch(`${mock.url}/cars/1`, { headers: credentials });
    await mock.fetch(`${mock.url}/nowhere`);
    expect(mock.requests).toEqual([
      expect.objectContaining({ method: "GET", path: "/cars/", query: "limit=0", status: 400, violations: [expect.anything()] }),
      expect.objectContaining({ operation: "carGet", path: "/cars/1", status: 200, violations: [] }),
      expect.objectContaining({ operation: undefined, path: "/nowhere", status: 404 }),
    ]);
    const { carGet, carList } = Object.fromEntries(mock.coverage().map((row) => [row.operation, row]));
    expect(carGet).toEqual({
      operation: "carGet",
      method: "GET",
      path: "/cars/{id}",
      state: false,
      statuses: { 200: 1 },
      documented: expect.arrayContaining(["200", "404"]) as string[],
    });
    expect(carList?.statuses).toEqual({ 400: 1 });
    mock.reset();
    expect([mock.requests, mock.coverage().flatMap(({ statuses }) => Object.keys(statuses))]).toEqual([[], []]);
  });

  it("can have a base path", async () => {
    const mock = await start({ basePath: "/garage-api/" });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/garage-api$/);
    expect((await fetch(`${mock.url}/cars/1`, { headers: credentials })).status).toBe(200);
    const outside = await fetch(`${new URL(mock.url).origin}/cars/1`, { headers: credentials });
    expect([outside.status, await outside.json()]).toEqual([
      404,
      expect.objectContaining({ detail: "Every path of this mock begins with /garage-api/." }),
    ]);
    await expect(start({ basePath: "garage" })).rejects.toThrow(InvalidOptionError);
  });

  it("needs a spec for a name that it does not know", async () => {
    await expect(startMock("garage")).rejects.toThrow(UnknownPlatformError);
  });

  it("answers Prefer with a status that the spec does not have", async () => {
    const mock = await start({ port: false });
    const response = await mock.fetch(`${mock.url}/cars/1`, { headers: { ...credentials, Prefer: "code=429" } });
    expect([response.status, response.headers.get("x-mock-undocumented")]).toEqual([429, "true"]);
  });

  it("allows pages of other origins to call it", async () => {
    const mock = await start({ port: false });
    const preflight = await mock.fetch(`${mock.url}/cars/`, {
      method: "OPTIONS",
      headers: { "access-control-request-method": "POST", "access-control-request-headers": "api-key", origin: "https://app.example.com" },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": "https://app.example.com",
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "api-key",
    });
  });
});

describe("watch", () => {
  it("serves the changed spec, and keeps the previous one while the spec is broken", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mock-watch-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await cp(join(garage, ".."), folder, { recursive: true });
    const spec = join(folder, "openapi.yaml");
    const reloads: (Error | undefined)[] = [];
    let wake: () => void = () => undefined;
    const reloaded = (): Promise<void> => new Promise((resolve) => (wake = resolve));
    const mock = await start({ spec, watch: true, onReload: (error) => (reloads.push(error), wake()) });
    const text = await readFile(spec, "utf8");
    let next = reloaded();
    await writeFile(spec, text.replace("/cars/{id}:", "/vans/{id}:"));
    await next;
    expect((await fetch(`${mock.url}/vans/1`, { headers: credentials })).status).toBe(200);
    next = reloaded();
    await writeFile(spec, "openapi: [");
    await next;
    expect(reloads).toEqual([undefined, expect.objectContaining({ code: "spec_invalid" })]);
    expect((await fetch(`${mock.url}/vans/1`, { headers: credentials })).status).toBe(200);
  });

  it("needs a file", async () => {
    await expect(start({ spec: { openapi: "3.1.0", paths: { "/a": { get: { responses: {} } } } }, watch: true })).rejects.toThrow(
      "`watch` needs a spec in a file",
    );
  });
});
