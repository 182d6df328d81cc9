import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, expect, test } from "vitest";

import { createRecorder } from "../../live/recorder.ts";
import type { Recorder } from "../../live/recorder.ts";

const responses: Record<string, [number, string, string]> = {
  "/api/v2/project": [
    200,
    "application/json",
    JSON.stringify({ data: [{ id: "00000000-0000-4000-8000-000000000000", name: "shop", environments: [], color: "red" }] }),
  ],
  "/api/v1/project": [200, "application/json", JSON.stringify({ projects: [{ id: 7 }] })],
  "/api/v2/health": [200, "application/json", ""],
  "/api/v1/parameter/region": [404, "application/json", ""],
  "/api/v2/user": [418, "application/json", "{}"],
  "/api/v2/role": [200, "text/html", "<html>"],
};
const server = createServer(({ url = "" }, response) => {
  const [status, type, body] = responses[url] ?? [404, "text/html", ""];
  response.writeHead(status, { "content-type": type }).end(body);
});
let recorder: Recorder;
let url = "";

beforeAll(async () => {
  recorder = await createRecorder();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("names wrong responses and returns them unchanged", async () => {
  for (const [path, [status, , body]] of Object.entries(responses)) {
    const response = await recorder.fetch(`${url}${path}`, { method: "GET" });
    expect([response.status, await response.text()]).toEqual([status, body]);
  }
  expect([...recorder.faults]).toEqual([
    expect.stringMatching(/^listProjects 200: body\/projects\/0 must have required property/),
    "health 200: body must be object",
    "listUsers 418: the status is not documented: {}",
    "listRoles 200: a body of type text/html is not documented: <html>",
  ]);
  expect([...recorder.unknownFields]).toContain("projectList: /data/*/color");
  expect(recorder.validated).toBe(6);
});

test("ignores URLs of no operation", async () => {
  const before = recorder.validated;
  await recorder.fetch(`${url}/api/v9/nothing`, { method: "GET" });
  expect(recorder.validated).toBe(before);
});

test("returns the requests since the last call", async () => {
  recorder.takeRequests();
  await recorder.fetch(`${url}/api/v2/project?environment_details=true`, { method: "GET" });
  expect(recorder.takeRequests()).toEqual(["GET    /api/v2/project?environment_details=true  404"]);
  expect(recorder.takeRequests()).toEqual([]);
});
