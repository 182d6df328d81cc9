import { ConnectionError, isConfigurationError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import type { CyberwatchClientOptions } from "../src/index.ts";
import { keys } from "./fixtures/signatures.ts";

const uuid = "7d9c1a52-3c0e-4f6b-9a45-0f2f6d3b8e11";
const refused = { error: { code: 401, status: "Unauthorized", message: "Authentication failed." } };

function clientThat(fetch: NonNullable<CyberwatchClientOptions["fetch"]>): ReturnType<typeof createCyberwatchClient> {
  return createCyberwatchClient({ ...keys, baseUrl: "https://cyberwatch.local", retry: false, fetch });
}

describe("ping", () => {
  it("is true for status 200; the uuid is at hand, and one request is made", async () => {
    let sent = 0;
    const call = clientThat(async () => {
      sent += 1;
      return Response.json({ uuid });
    }).ping();
    expect(await call).toBe(true);
    expect(await call.result()).toMatchObject({ ok: true, data: { uuid } });
    expect((await call.withResponse()).response.status).toBe(200);
    expect(sent).toBe(1);
  });

  it.each([401, 403, 404, 500])("is false for status %i, with the typed error as reason", async (status) => {
    const call = clientThat(async () => Response.json(refused, { status })).ping();
    expect(await call).toBe(false);
    const outcome = await call.result();
    expect(outcome).toMatchObject({ ok: false, error: { status, operation: "ping" } });
    expect(outcome.ok || outcome.error.body).toEqual(refused);
    await expect(call.withResponse()).rejects.toMatchObject({ status });
  });

  it("is false for a success that is not 200, as in Python", async () => {
    expect(await clientThat(async () => new Response(null, { status: 204 })).ping()).toBe(false);
  });

  it("is false when a sign-in page of a proxy answers", async () => {
    const call = clientThat(async () => new Response("<html>", { headers: { "content-type": "text/html" } })).ping();
    expect(await call).toBe(false);
    expect(await call.result()).toMatchObject({ error: { code: "response_format" } });
  });

  it("is false when there is no reply, and tells why", async () => {
    const call = clientThat(() => Promise.reject(new TypeError("fetch failed"))).ping();
    expect(await call).toBe(false);
    const outcome = await call.result();
    expect(!outcome.ok && outcome.error).toBeInstanceOf(ConnectionError);
  });

  it("throws for an argument that does not exist, and when the caller aborts", async () => {
    const client = clientThat(async () => Response.json({ uuid }));
    await expect(client.ping({ x: 1 } as never)).rejects.toSatisfy(isConfigurationError);
    await expect(client.ping({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortedError" });
  });

  it("is a promise in every way", async () => {
    const call = clientThat(async () => Response.json(refused, { status: 401 })).ping();
    let ended = false;
    expect(await call.finally(() => (ended = true))).toBe(false);
    expect(ended).toBe(true);
    expect(await call.catch(() => "never")).toBe(false);
    expect(call).toBeInstanceOf(Promise);
  });

  it("rejects nowhere unseen when only the reason is asked for", async () => {
    const unseen: unknown[] = [];
    const note = (reason: unknown): void => void unseen.push(reason);
    process.on("unhandledRejection", note);
    const client = clientThat(async () => Response.json(refused, { status: 401 }));
    await client.ping({ x: 1 } as never).result();
    await client.ping().result();
    await client
      .ping()
      .withResponse()
      .catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(unseen).toEqual([]);
  });
});
