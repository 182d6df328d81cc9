import { once } from "node:events";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { connect } from "node:net";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { parseViolations, startMock, violationsHeader } from "../src/index.ts";
import type { Mock } from "../src/index.ts";
import { credentials, garage } from "./garage.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock("garage", { spec: garage });
});
afterAll(() => mock.close());

const send = (path: string, init: RequestInit): Promise<Response> =>
  fetch(mock.url + path, { ...init, headers: { ...credentials, ...(init.headers as object) } });
const isAlive = async (): Promise<boolean> => (await send("/cars/1", {})).status === 200;

describe("the mock survives", () => {
  it.each([
    ["a malformed media type", "/cars/", { method: "POST", body: "{}", headers: { "content-type": ";;;" } }],
    ["JSON that is cut", "/cars/", { method: "POST", body: '{"name": ', headers: { "content-type": "application/json" } }],
    ["a form without boundary", "/cars/1/photo", { method: "PUT", body: "x", headers: { "content-type": "multipart/form-data" } }],
    ["a malformed Prefer", "/cars/1", { headers: { Prefer: "code=abc" } }],
  ] as const)("%s, with a 4xx and a violation", async (_, path, init) => {
    const response = await send(path, init);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(parseViolations(response.headers.get(violationsHeader))).not.toEqual([]);
    expect(await isAlive()).toBe(true);
  });

  it("multipart parts without a content type, which are correct", async () => {
    const part = (name: string, text: string, more = ""): string =>
      `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`;
    const body = `${part("title", "photo")}${part("file", "\u0000ÿ", '; filename="photo.png"')}--b--\r\n`;
    const response = await send("/cars/1/photo", { method: "PUT", body, headers: { "content-type": "multipart/form-data; boundary=b" } });
    expect([response.status, response.headers.get(violationsHeader)]).toEqual([204, null]);
    expect(mock.requests.at(-1)?.body).toMatchObject({ title: "photo", file: { filename: "photo.png" } });
  });

  it("a body of 300 MB, without keeping it", async () => {
    const before = process.memoryUsage().rss;
    const upload = request(`${mock.url}/cars/`, { method: "POST", headers: { ...credentials, "content-type": "application/json" } });
    const answered = once(upload, "response");
    const chunk = Buffer.alloc(4 * 1024 * 1024, "x");
    for (let sent = 0; sent < 75; sent += 1) if (!upload.write(chunk)) await once(upload, "drain");
    upload.end();
    const [response] = (await answered) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    expect(await isAlive()).toBe(true);
  });

  it("clients that send slowly, or go away in the middle", async () => {
    const port = Number(new URL(mock.url).port);
    const slow = connect(port, "127.0.0.1");
    await once(slow, "connect");
    slow.write("POST /cars/ HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{");
    expect(await isAlive()).toBe(true);
    slow.destroy();
    expect(await isAlive()).toBe(true);
  });
});
