import { request } from "node:http";

import { describe, expect, it, onTestFinished } from "vitest";

import { InvalidFaultError, startMock } from "../src/index.ts";
import type { Mock, MockOptions } from "../src/index.ts";
import { credentials, garage } from "./garage.ts";

async function start(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock("garage", { spec: garage, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

const car = (mock: Mock, headers: Record<string, string> = {}, send: typeof fetch = fetch): Promise<Response> =>
  send(`${mock.url}/cars/1`, { headers: { ...credentials, ...headers }, signal: AbortSignal.timeout(5000) });

const outcome = (response: Promise<Response>): Promise<number | string> =>
  response.then(
    ({ status }) => status,
    (error: unknown) => String(((error as Error).cause as { code?: string } | undefined)?.code),
  );

/** Reads half of a response over a socket, then waits for its end or for silence. */
function readRaw(url: string, headers: Record<string, string>): Promise<{ length: number; received: string; ended: string }> {
  return new Promise((resolve) => {
    const sent = request(url, { headers }, (response) => {
      let received = "";
      const finish = (ended: string): void => {
        resolve({ length: Number(response.headers["content-length"]), received, ended });
        sent.destroy();
      };
      response.setEncoding("utf8").on("data", (text: string) => (received += text));
      response.on("end", () => finish("complete"));
      response.on("error", () => finish("cut"));
      setTimeout(() => finish("silence"), 300).unref();
    });
    sent.end();
  });
}

describe("the request header x-mock-fault", () => {
  it.each(["with a port", "without a port"])("answers a status, with Retry-After, %s", async (way) => {
    const mock = await start(way === "with a port" ? {} : { port: false });
    const response = await car(mock, { "x-mock-fault": "404, retry-after=2" }, way === "with a port" ? fetch : mock.fetch);
    expect([response.status, response.headers.get("retry-after")]).toEqual([404, "2"]);
    expect(await response.json()).toEqual({ message: "sold" });
  });

  it("accepts an HTTP date in retry-after", async () => {
    const mock = await start({ port: false });
    const date = "Fri, 02 Jan 2026 00:00:00 GMT";
    expect((await car(mock, { "x-mock-fault": `503, retry-after=${date}` }, mock.fetch)).headers.get("retry-after")).toBe(date);
  });

  it("says when the spec does not document the status", async () => {
    const mock = await start({ port: false });
    const response = await car(mock, { "x-mock-fault": "503" }, mock.fetch);
    expect([response.status, response.headers.get("x-mock-undocumented")]).toEqual([503, "true"]);
    expect(await response.json()).toMatchObject({ status: 503, detail: "The spec does not document status 503 for this operation." });
  });

  it.each([
    ["sometimes", 'Unknown fault "sometimes": it must be a status from 400 to 599, or one of reset, stall, truncate, malformed, empty.'],
    ["200", 'Unknown fault "200"'],
    ["503, later=2", 'Unknown detail "later=2" of the fault: it must be retry-after=<seconds or HTTP date>.'],
  ])("refuses %j", async (header, message) => {
    const mock = await start({ port: false });
    const response = await car(mock, { "x-mock-fault": header }, mock.fetch);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { detail: string }).detail).toContain(message);
  });

  it("reset closes the connection without a response", async () => {
    const mock = await start();
    const [network, inProcess] = await Promise.all(
      [fetch, mock.fetch].map((send) => outcome(car(mock, { "x-mock-fault": "reset" }, send))),
    );
    expect(network).toMatch(/^(?:UND_ERR_SOCKET|ECONNRESET)$/);
    expect(inProcess).toBe("UND_ERR_SOCKET");
  });

  it.each([
    ["truncate", "cut"],
    ["stall", "silence"],
  ])("%s sends half of the body", async (fault, ended) => {
    const mock = await start();
    const result = await readRaw(`${mock.url}/cars/1`, { ...credentials, "x-mock-fault": fault });
    expect(result).toEqual({ length: 22, received: '{"id":1,"na', ended });
  });

  it("truncate and stall break the body of mock.fetch", async () => {
    const mock = await start({ port: false });
    const cut = await car(mock, { "x-mock-fault": "truncate" }, mock.fetch);
    await expect(cut.text()).rejects.toThrow("fetch failed");
    const controller = new AbortController();
    const stalled = await mock.fetch(`${mock.url}/cars/1`, {
      headers: { ...credentials, "x-mock-fault": "stall" },
      signal: controller.signal,
    });
    const text = stalled.text();
    controller.abort(new Error("enough"));
    await expect(text).rejects.toThrow("enough");
  });

  it("malformed and empty damage the body, not the status", async () => {
    const mock = await start({ port: false });
    const malformed = await car(mock, { "x-mock-fault": "malformed" }, mock.fetch);
    expect(malformed.status).toBe(200);
    await expect(malformed.json()).rejects.toThrow(SyntaxError);
    const empty = await car(mock, { "x-mock-fault": "empty" }, mock.fetch);
    expect([empty.status, await empty.text()]).toEqual([200, ""]);
  });
});

describe("mock.faults", () => {
  it("lets the next requests of an operation fail, oldest plan first", async () => {
    const mock = await start({ port: false });
    mock.faults.next(503, { times: 2, operation: "carGet", retryAfter: 1 });
    mock.faults.next("reset");
    const list = await mock.fetch(`${mock.url}/cars/`, { headers: credentials }).catch((error: unknown) => error);
    expect(list).toBeInstanceOf(TypeError);
    const outcomes = [];
    for (let index = 0; index < 3; index += 1) outcomes.push(await outcome(car(mock, {}, mock.fetch)));
    expect(outcomes).toEqual([503, 503, 200]);
    expect(mock.requests.map(({ status }) => status)).toEqual([0, 503, 503, 200]);
  });

  it("forgets plans", async () => {
    const mock = await start({ port: false });
    mock.faults.next("reset", { times: 5 });
    mock.faults.clear();
    expect((await car(mock, {}, mock.fetch)).status).toBe(200);
  });

  it("refuses what it cannot do", async () => {
    const mock = await start({ port: false });
    expect(() => mock.faults.next(503, { operation: "carFly" })).toThrow('The mock has no operation "carFly".');
    expect(() => mock.faults.next("sometimes" as "reset")).toThrow(InvalidFaultError);
    expect(() => mock.faults.next(503, { times: 0 })).toThrow("times must be a positive integer, not 0.");
  });
});

describe("random faults", () => {
  const statuses = async (options: MockOptions): Promise<(number | string)[]> => {
    const mock = await start({ port: false, ...options });
    const seen = [];
    for (let index = 0; index < 60; index += 1) seen.push(await outcome(car(mock, {}, mock.fetch)));
    return seen;
  };

  it("depend on the seed alone", async () => {
    const faults = ["503:0.2", { kind: "reset" as const, rate: 0.2 }];
    const [one, same, other] = await Promise.all(["a", "a", "b"].map((seed) => statuses({ faults, seed })));
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
    for (const status of [200, 503, "UND_ERR_SOCKET"]) expect(one).toContain(status);
  });

  it.each([
    [["503:2"], '"503:2" is not a fault and its rate'],
    [["503"], '"503" is not a fault and its rate: it must look like 503:0.1'],
    [["503:0.6", "reset:0.6"], "The rates of the faults add up to 1.2: at most 1 is possible."],
  ])("refuse %j", async (faults, message) => {
    await expect(startMock("garage", { spec: garage, port: false, faults })).rejects.toThrow(message);
  });
});

it("latency delays each response", async () => {
  const mock = await start({ port: false, latency: 80, jitter: 20 });
  const before = performance.now();
  await car(mock, {}, mock.fetch);
  expect(performance.now() - before).toBeGreaterThanOrEqual(59);
});
