import { inspect } from "node:util";

import { describe, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import { keys } from "./fixtures/signatures.ts";

const body = { error: { code: 404, status: "Not Found", message: "Not here." } };
const client = createCyberwatchClient({
  ...keys,
  baseUrl: "https://cyberwatch.local",
  fetch: async () => Response.json(body, { status: 404, headers: { "x-request-id": "6f0c" } }),
});
const hint = 'the server may only speak version 3 of the API, for which there is "@platform-clients/cyberwatch/v3"';

describe("a 404 of an operation that every server of version 2 has", () => {
  it.each(["ping", "servers", "remoteAccesses", "groups"] as const)("says that the server may only speak version 3: %s", async (name) => {
    const error: unknown = await client[name]().catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: "NotFoundError",
      code: "not_found",
      status: 404,
      operation: name,
      body,
      attempts: 1,
      requestId: "6f0c",
    });
    expect((error as Error).message).toMatch(
      /^\[cyberwatch\.\w+\] GET https:\/\/cyberwatch\.local\/api\/v2\/\w+: 404: Not here\. Every server/,
    );
    expect(inspect(error)).toContain(hint);
    expect(await client[name]().result()).toMatchObject({ ok: false, error: { message: expect.stringContaining(hint) } });
    await expect(client[name]().withResponse()).rejects.toThrow(hint);
  });

  it.each([
    ["a server that does not exist", () => client.server({ serverId: "unknown" })],
    ["the users, which older servers do not have", () => client.users()],
  ])("adds no hint for %s", async (_, call) => {
    const error: unknown = await call().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "NotFoundError", status: 404 });
    expect((error as Error).message).not.toContain("version 3");
  });
});
