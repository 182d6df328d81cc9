import { inspect } from "node:util";

import { isAuthenticationError } from "@platform-clients/core";
import { afterEach, beforeEach, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import { startFakeCyberwatch } from "./fake-server.ts";
import type { FakeCyberwatch } from "./fake-server.ts";
import { keys } from "./fixtures/signatures.ts";

const now = Date.parse("2019-11-14T09:30:00Z");
const minute = 60_000;

let fake: FakeCyberwatch;
beforeEach(async () => {
  fake = await startFakeCyberwatch();
  fake.clock = () => now;
});
afterEach(() => fake.close());

it.each([
  [-22 * minute, "22 minutes behind"],
  [26 * 60 * minute, "26 hours ahead of"],
  [-365 * 24 * 60 * minute, "365 days behind"],
])("a clock difference of %i ms is explained in the error of a 401", async (skew, distance) => {
  const client = createCyberwatchClient({ ...keys, baseUrl: fake.url, clock: () => now + skew });
  const explanation = `The local clock is ${distance} the server's`;
  const error: unknown = await client.servers().catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    name: "AuthenticationError",
    code: "unauthorized",
    operation: "servers",
    status: 401,
    attempts: 1,
    requestId: "6f0c",
  });
  expect(isAuthenticationError(error) && error.message).toContain(explanation);
  expect(isAuthenticationError(error) && error.message).toContain("Authentication failed.");
  expect(inspect(error)).toContain(explanation);
  for (const secret of Object.values(keys)) expect(`${inspect(error)} ${JSON.stringify(error)}`).not.toContain(secret);
  expect(await client.server({ serverId: "1" }).result()).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining(explanation) },
  });
  await expect(client.groups().withResponse()).rejects.toThrow(explanation);
  expect(await client.ping()).toBe(false);
});

it("the option `clock` corrects the local clock", async () => {
  const wrong = (): number => now - 22 * minute;
  expect(await createCyberwatchClient({ ...keys, baseUrl: fake.url, clock: () => wrong() + 22 * minute }).ping()).toBe(true);
});

it("clocks that agree, and a date that cannot be parsed, are not an explanation", async () => {
  const client = createCyberwatchClient({ ...keys, secretKey: "another", baseUrl: fake.url, clock: () => now - minute / 2 });
  const error: unknown = await client.servers().catch((caught: unknown) => caught);
  expect(isAuthenticationError(error) && error.message).toMatch(/401 Unauthorized.*Authentication failed/);
  expect(String(error)).not.toContain("clock");
  const undated = createCyberwatchClient({ ...keys, baseUrl: fake.url, fetch: async () => Response.json({}, { status: 401 }) });
  await expect(undated.servers()).rejects.not.toThrow("clock");
});

it("other failures have no explanation", async () => {
  const late = createCyberwatchClient({ ...keys, baseUrl: fake.url, retry: false, clock: () => now - 22 * minute });
  fake.faults.push({ status: 500 });
  await expect(late.servers()).rejects.not.toThrow("clock");
});
