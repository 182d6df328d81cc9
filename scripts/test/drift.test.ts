import { readContract } from "@platform-clients/contract";
import { startMock } from "@platform-clients/mocks";
import { expect, test } from "vitest";

import { findDrift } from "../drift/find-drift.ts";

test("a server that follows the spec has no drift", async () => {
  await using mock = await startMock("inmanta");
  const { findings, operations } = await findDrift("inmanta", { url: mock.url, token: "any" });
  expect(findings).toEqual([]);
  expect(operations).toBeGreaterThan(25);
  expect(mock.requests.filter(({ method }) => method !== "GET" && method !== "HEAD")).toEqual([]);
  expect(mock.requests[1]?.headers).toMatchObject({ authorization: "Bearer any" });
});

test("a status that the spec does not have is drift", async () => {
  await using mock = await startMock("inmanta");
  mock.faults.next(418, { operation: "listUsers" });
  expect((await findDrift("inmanta", { url: mock.url })).findings).toEqual(["listUsers: the status 418 is not documented"]);
});

test("a server with another spec has drift", async () => {
  const text = JSON.stringify((await readContract("inmanta")).document).replaceAll('"name":"shop"', '"name":7');
  const document = JSON.parse(text) as { components: { schemas: { Project: { properties: Record<string, unknown> } } } };
  document.components.schemas.Project.properties["name"] = { type: "integer" };
  await using mock = await startMock("inmanta", { spec: document, examples: true });
  const { findings } = await findDrift("inmanta", { url: mock.url });
  expect(findings).toContain('projectList 200: Response field "data[0].name" must be string. It is 7.');
});

test("a server that does not respond, or refuses everything, is an error", async () => {
  await expect(findDrift("inmanta", { url: "http://127.0.0.1:9" })).rejects.toThrow("http://127.0.0.1:9 does not respond.");
});
