import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, expect, test } from "vitest";

import { createWitness } from "../../live/witness.ts";
import type { Witness } from "../../live/witness.ts";

const replies: Record<string, [number, string, string]> = {
  "/api/v2/project": [
    200,
    "application/json",
    JSON.stringify({ data: [{ id: "00000000-0000-4000-8000-000000000000", name: "shop", environments: [], color: "red" }] }),
  ],
  "/api/v1/project": [200, "application/json", JSON.stringify({ projects: [{ id: 7 }] })],
  "/api/v2/health": [200, "application/json", ""],
  "/api/v2/user": [418, "application/json", "{}"],
  "/api/v2/role": [200, "text/html", "<html>"],
};
const server = createServer(({ url = "" }, response) => {
  const [status, type, body] = replies[url] ?? [404, "text/html", ""];
  response.writeHead(status, { "content-type": type }).end(body);
});
let witness: Witness;
let url = "";

beforeAll(async () => {
  witness = await createWitness();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("says what is wrong with replies, and hands them on untouched", async () => {
  for (const [path, [status, , body]] of Object.entries(replies)) {
    const response = await witness.fetch(`${url}${path}`, { method: "GET" });
    expect([response.status, await response.text()]).toEqual([status, body]);
  }
  expect([...witness.faults]).toEqual([
    expect.stringMatching(/^listProjects 200: body\/projects\/0 must have required property/),
    "health 200: the body is empty",
    "listUsers 418: this status is not documented: {}",
    "listRoles 200: a body of type text/html is not documented: <html>",
  ]);
  expect([...witness.strangers]).toContain("projectList: /data/*/color");
  expect(witness.validated).toBe(5);
});

test("does not judge addresses that no operation has", async () => {
  const before = witness.validated;
  await witness.fetch(`${url}/api/v9/nothing`, { method: "GET" });
  expect(witness.validated).toBe(before);
});

test("tells the requests since it was last asked", async () => {
  witness.takeTrips();
  await witness.fetch(`${url}/api/v2/project?environment_details=true`, { method: "GET" });
  expect(witness.takeTrips()).toEqual(["GET    /api/v2/project?environment_details=true  404"]);
  expect(witness.takeTrips()).toEqual([]);
});
