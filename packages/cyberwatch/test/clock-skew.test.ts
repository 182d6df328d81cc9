import { inspect } from "node:util";

import { isAuthenticationError } from "@platform-clients/core";
import { startMock } from "@platform-clients/mocks";
import type { Mock } from "@platform-clients/mocks";
import { beforeEach, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import type { CyberwatchClient, CyberwatchClientOptions } from "../src/index.ts";
import { keys, token } from "./fixtures/signatures.ts";

const minute = 60_000;

let mock: Mock;
beforeEach(async () => {
  mock = await startMock("cyberwatch", { port: false, clock: "now", token });
});

/** Connects with a clock that differs from the server's by some milliseconds. */
function connect(skew: number, options: CyberwatchClientOptions = {}): CyberwatchClient {
  return createCyberwatchClient({ ...keys, baseUrl: mock.url, fetch: mock.fetch, clock: () => Date.now() + skew, ...options });
}

it.each([
  [-22 * minute, "22 minutes behind"],
  [26 * 60 * minute, "26 hours ahead of"],
  [-365 * 24 * 60 * minute, "365 days behind"],
])("a clock difference of %i ms is explained in the error of a 401", async (skew, distance) => {
  const client = connect(skew);
  const explanation = `The local clock is ${distance} the server's`;
  const error: unknown = await client.servers().catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    name: "AuthenticationError",
    code: "unauthorized",
    operation: "servers",
    status: 401,
    attempts: 1,
    requestId: expect.stringMatching(/^[\da-f-]{36}$/),
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
  const wrong = (): number => Date.now() - 22 * minute;
  expect(await connect(0, { clock: wrong }).ping()).toBe(false);
  expect(await connect(0, { clock: () => wrong() + 22 * minute }).ping()).toBe(true);
});

it("clocks that agree, and a date that cannot be parsed, are not an explanation", async () => {
  const client = connect(-minute / 2, { secretKey: "another" });
  const error: unknown = await client.servers().catch((caught: unknown) => caught);
  expect(isAuthenticationError(error) && error.message).toMatch(/401 Unauthorized.*Authentication failed/);
  expect(String(error)).not.toContain("clock");
  const undated = connect(0, { fetch: async () => Response.json({}, { status: 401 }) });
  await expect(undated.servers()).rejects.not.toThrow("clock");
});

it("other failures have no explanation", async () => {
  const late = connect(-22 * minute, { retry: false });
  mock.faults.next(500);
  await expect(late.servers()).rejects.not.toThrow("clock");
});
