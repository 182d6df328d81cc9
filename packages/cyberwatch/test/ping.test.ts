import { ConnectionError, isConfigurationError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import type { CyberwatchClientOptions } from "../src/index.ts";
import { keys } from "./fixtures/signatures.ts";

const uuid = "7d9c1a52-3c0e-4f6b-9a45-0f2f6d3b8e11";
const rejected = { error: { code: 401, status: "Unauthorized", message: "Authentication failed." } };

function clientWith(fetch: NonNullable<CyberwatchClientOptions["fetch"]>): ReturnType<typeof createCyberwatchClient> {
  return createCyberwatchClient({ ...keys, baseUrl: "https://cyberwatch.local", retry: false, fetch });
}

describe("ping", () => {
  it("is true for status 200, with one request", async () => {
    let sent = 0;
    const call = clientWith(async () => {
      sent += 1;
      return Response.json({ uuid });
    }).ping();
    expect(await call).toBe(true);
    expect(await call.result()).toMatchObject({ ok: true, data: true });
    expect((await call.withResponse()).response.status).toBe(200);
    expect(sent).toBe(1);
  });

  it.each([401, 403])("is false for status %i", async (status) => {
    const call = clientWith(async () => Response.json(rejected, { status })).ping();
    expect(await call).toBe(false);
    expect(await call.result()).toMatchObject({ ok: true, data: false });
    expect(await call.withResponse()).toMatchObject({ data: false, response: { status } });
  });

  it.each([404, 500])("throws the typed error for status %i", async (status) => {
    const call = clientWith(async () => Response.json(rejected, { status })).ping();
    await expect(call).rejects.toMatchObject({ status, operation: "ping", body: rejected });
    expect(await call.result()).toMatchObject({ ok: false, error: { status } });
    await expect(call.withResponse()).rejects.toMatchObject({ status });
  });

  it("retries status 503", async () => {
    const statuses = [503, 401];
    const fetch = async (): Promise<Response> => Response.json(rejected, { status: statuses.shift() ?? 200 });
    const client = createCyberwatchClient({ ...keys, baseUrl: "https://cyberwatch.local", retry: { minDelay: 0 }, fetch });
    expect(await client.ping()).toBe(false);
    expect(statuses).toEqual([]);
  });

  it("is true for a sign-in page with status 200, as in Python: the body is not read", async () => {
    const call = clientWith(async () => new Response("<html>", { headers: { "content-type": "text/html" } })).ping();
    expect(await call).toBe(true);
  });

  it("throws when there is no response", async () => {
    const call = clientWith(() => Promise.reject(new TypeError("fetch failed"))).ping();
    await expect(call).rejects.toBeInstanceOf(ConnectionError);
    const outcome = await call.result();
    expect(!outcome.ok && outcome.error).toBeInstanceOf(ConnectionError);
  });

  it("throws for an unknown argument, and when the caller aborts", async () => {
    const client = clientWith(async () => Response.json({ uuid }));
    await expect(client.ping({ x: 1 } as never)).rejects.toSatisfy(isConfigurationError);
    await expect(client.ping({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortedError" });
  });
});
