import { inspect } from "node:util";

import { isAuthenticationError } from "@platform-clients/core";
import { afterEach, beforeEach, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import { startFakeCyberwatch } from "./fake-cyberwatch.ts";
import type { FakeCyberwatch } from "./fake-cyberwatch.ts";
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
])("a clock that is %i ms off is told in the error of every call", async (skew, distance) => {
  const client = createCyberwatchClient({ ...keys, baseUrl: fake.url, clock: () => now + skew });
  const told = `The clock here is ${distance} the server's`;
  const error: unknown = await client.servers().catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    name: "AuthenticationError",
    code: "unauthorized",
    operation: "servers",
    status: 401,
    attempts: 1,
    requestId: "6f0c",
  });
  expect(isAuthenticationError(error) && error.message).toContain(told);
  expect(isAuthenticationError(error) && error.message).toContain("Authentication failed.");
  expect(inspect(error)).toContain(told);
  for (const secret of Object.values(keys)) expect(`${inspect(error)} ${JSON.stringify(error)}`).not.toContain(secret);
  expect(await client.server({ serverId: "1" }).result()).toMatchObject({ ok: false, error: { message: expect.stringContaining(told) } });
  await expect(client.groups().withResponse()).rejects.toThrow(told);
  expect(await client.ping().result()).toMatchObject({ ok: false, error: { message: expect.stringContaining(told) } });
  expect(await client.ping()).toBe(false);
});

it("a clock set right by the option works again", async () => {
  const wrong = (): number => now - 22 * minute;
  expect(await createCyberwatchClient({ ...keys, baseUrl: fake.url, clock: () => wrong() + 22 * minute }).ping()).toBe(true);
});

it("a refused signature under equal clocks, or a date that cannot be read, is not blamed on them", async () => {
  const client = createCyberwatchClient({ ...keys, secretKey: "another", baseUrl: fake.url, clock: () => now - minute / 2 });
  const error: unknown = await client.servers().catch((caught: unknown) => caught);
  expect(isAuthenticationError(error) && error.message).toMatch(/401 Unauthorized.*Authentication failed/);
  expect(String(error)).not.toContain("clock");
  const undated = createCyberwatchClient({ ...keys, baseUrl: fake.url, fetch: async () => Response.json({}, { status: 401 }) });
  await expect(undated.servers()).rejects.not.toThrow("clock");
});

it("other failures are left alone", async () => {
  const late = createCyberwatchClient({ ...keys, baseUrl: fake.url, retry: false, clock: () => now - 22 * minute });
  fake.faults.push({ status: 500 });
  await expect(late.servers()).rejects.not.toThrow("clock");
});
