import { inspect } from "node:util";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import type { CyberwatchClient, CyberwatchClientOptions } from "../src/index.ts";
import { startFakeCyberwatch } from "./fake-server.ts";
import type { FakeCyberwatch } from "./fake-server.ts";
import { date, keys, signatures } from "./fixtures/signatures.ts";

interface Sent {
  url: string;
  init: RequestInit;
}

function recorder(sent: Sent[]): NonNullable<CyberwatchClientOptions["fetch"]> {
  return async (url, init) => {
    sent.push({ url, init });
    return Response.json({});
  };
}

/** The calls for the requests of the worked examples. */
const calls: Readonly<Record<string, (client: CyberwatchClient) => PromiseLike<unknown>>> = {
  "/api/v2/ping": (client) => client.ping(),
  "/api/v2/remote_accesses": (client) =>
    client.createRemoteAccess({ type: "CbwRam::RemoteAccess::WinRm::WithNegotiate", address: "pc-1", port: 5985, login: "scan" }),
  "/api/v2/servers/25b4c2428fde60c311fb095e2083b33f": (client) =>
    client.updateServer({ serverId: "25b4c2428fde60c311fb095e2083b33f", groups: "" }),
  "/api/v2/remote_accesses/4/test_deploy": (client) => client.testDeployRemoteAccess({ remoteAccessId: 4 }),
  "/api/v2/servers/wrong%20id": (client) => client.deleteServer({ serverId: "wrong id" }),
  "/api/v3/vulnerabilities/servers?per_page=100&page=2": (client) =>
    createRawClient(client).GET("/api/v3/vulnerabilities/servers" as "/api/v2/servers", {
      params: { query: { per_page: 100, page: 2 } as never },
    }),
};

describe("worked examples", () => {
  it.each(signatures)("$method $target", async ({ body, method, signature, target }) => {
    const sent: Sent[] = [];
    const client = createCyberwatchClient({
      ...keys,
      baseUrl: "https://cyberwatch.local",
      clock: () => Date.parse(date),
      fetch: recorder(sent),
    });
    await calls[target]?.(client);
    expect(sent).toHaveLength(1);
    const [{ init, url }] = sent as [Sent];
    expect(`${init.method} ${url}`).toBe(`${method} https://cyberwatch.local${target}`);
    const { authorization, date: sentDate, "content-type": contentType } = init.headers as Record<string, string>;
    expect(authorization).toBe(`CyberWatch APIAuth-HMAC-SHA256 ${keys.apiKey}:${signature}`);
    expect(sentDate).toBe(date);
    expect(contentType).toBe(body ? "application/json" : undefined);
    expect(init.body === undefined).toBe(!body);
  });

  it("the signature does not depend on the body", async () => {
    const sent: Sent[] = [];
    const client = createCyberwatchClient({
      ...keys,
      baseUrl: "https://cyberwatch.local",
      clock: () => Date.parse(date),
      fetch: recorder(sent),
    });
    await client.updateRemoteAccess({ remoteAccessId: 4, port: 22 });
    await client.updateRemoteAccess({ remoteAccessId: 4, port: 2222 });
    const [first, second] = sent.map(({ init }) => init);
    expect(first?.body).not.toBe(second?.body);
    expect(first?.headers).toEqual(second?.headers);
  });
});

describe.each(["", "/gateway/cyber%20watch"])("signed requests with the path prefix %j", (prefix) => {
  let fake: FakeCyberwatch;
  let client: CyberwatchClient;
  beforeEach(async () => {
    fake = await startFakeCyberwatch(prefix);
    client = createCyberwatchClient({ ...keys, baseUrl: `${fake.url}/`, retry: { minDelay: 0 } });
  });
  afterEach(() => fake.close());

  it("sign the path that is sent, with the prefix and without a double slash", async () => {
    expect(await client.ping()).toBe(true);
    expect(fake.seen[0]?.line).toBe(`GET ${prefix}/api/v2/ping`);
    expect(await createRawClient(client).GET("/api/v2/groups")).toMatchObject({ data: [{ name: "Production" }] });
  });

  it("have a Content-Type, without a charset, only if there is a body", async () => {
    await client.createRemoteAccess({
      type: "CbwRam::RemoteAccess::Ssh::WithPassword",
      address: "192.0.2.10",
      port: 22,
      login: "scan",
      password: "hunter22",
    });
    await client.testDeployRemoteAccess({ remoteAccessId: 4 });
    await createRawClient(client).POST("/api/v2/remote_accesses/{remoteAccessId}/test_deploy", { params: { path: { remoteAccessId: 4 } } });
    await client.deleteRemoteAccess({ remoteAccessId: 4 });
    await client.servers();
    expect(fake.seen.map(({ headers }) => headers["content-type"])).toEqual([
      "application/json",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(fake.seen.slice(1, 3).map(({ headers }) => headers["content-length"])).toEqual(["0", "0"]);
  });

  it("are signed for each attempt, with a new date", async () => {
    let now = Date.parse(date);
    fake.clock = () => now;
    const ticking = createCyberwatchClient({ ...keys, baseUrl: fake.url, retry: { minDelay: 0 }, clock: () => (now += 60_000) });
    fake.faults.push({ status: 503 }, { status: 503 });
    expect(await ticking.groups()).toHaveLength(1);
    expect(fake.seen.map(({ headers }) => headers.date)).toEqual([
      "Thu, 03 Oct 2019 15:18:57 GMT",
      "Thu, 03 Oct 2019 15:19:57 GMT",
      "Thu, 03 Oct 2019 15:20:57 GMT",
    ]);
    expect(new Set(fake.seen.map(({ headers }) => headers.authorization)).size).toBe(3);
  });

  it("are signed again for the target of a redirect", async () => {
    fake.faults.push({ status: 302, headers: { location: `${prefix}/api/v2/groups` } });
    expect(await createRawClient(client).GET("/api/v2/servers")).toMatchObject({ data: [{ name: "Production" }] });
    expect(fake.seen.map(({ line }) => line)).toEqual([`GET ${prefix}/api/v2/servers`, `GET ${prefix}/api/v2/groups`]);
  });
});

describe("keys that are functions", () => {
  let fake: FakeCyberwatch;
  beforeEach(async () => {
    fake = await startFakeCyberwatch();
  });
  afterEach(() => fake.close());

  it("are called for each attempt, and sign like strings", async () => {
    const asked = { apiKey: 0, secretKey: 0 };
    const client = createCyberwatchClient({
      baseUrl: fake.url,
      retry: { minDelay: 0 },
      apiKey: () => ((asked.apiKey += 1), keys.apiKey),
      secretKey: async () => ((asked.secretKey += 1), keys.secretKey),
    });
    expect(asked).toEqual({ apiKey: 0, secretKey: 0 });
    fake.faults.push({ status: 503 });
    expect(await client.groups()).toHaveLength(1);
    expect(asked).toEqual({ apiKey: 2, secretKey: 2 });
  });

  it("can be combined with a string", async () => {
    const { apiKey, secretKey } = keys;
    expect(await createCyberwatchClient({ baseUrl: fake.url, apiKey, secretKey: () => secretKey }).ping()).toBe(true);
    expect(await createCyberwatchClient({ baseUrl: fake.url, apiKey: () => apiKey, secretKey }).ping()).toBe(true);
  });

  it("are called once more after a 401", async () => {
    const secrets = ["expired-secret", keys.secretKey];
    const client = createCyberwatchClient({ baseUrl: fake.url, apiKey: keys.apiKey, secretKey: () => secrets.shift() ?? "none" });
    expect(await client.groups()).toHaveLength(1);
    expect(fake.seen).toHaveLength(2);
    expect(await createCyberwatchClient({ baseUrl: fake.url, ...keys, secretKey: () => "wrong-secret" }).ping()).toBe(false);
    expect(fake.seen).toHaveLength(4);
  });

  it.each([
    { apiKey: () => "secret:part" },
    { apiKey: () => "" },
    { apiKey: () => undefined as unknown as string },
    { secretKey: () => "secretpart\n" },
    { secretKey: () => " " },
  ])("that return an invalid key are an error that does not show it", async (wrong) => {
    const error: unknown = await createCyberwatchClient({ baseUrl: fake.url, ...keys, ...wrong })
      .groups()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(`[cyberwatch] \`${Object.keys(wrong)[0]}\``),
    });
    expect(inspect(error)).not.toMatch(/secret:?part/);
    expect(fake.seen).toEqual([]);
  });

  it("that fail are an error of the call", async () => {
    const client = createCyberwatchClient({ baseUrl: fake.url, ...keys, secretKey: () => Promise.reject(new Error("vault is sealed")) });
    await expect(client.groups()).rejects.toMatchObject({ code: "auth_failed", operation: "groups", attempts: 0 });
    expect(fake.seen).toEqual([]);
  });
});

it("the signed date is not a secret: errors can show it", async () => {
  const now = Date.parse(date);
  const body = { error: { code: 500, status: "Server Error", message: `failed at ${date}` } };
  for (const given of [keys, { apiKey: () => keys.apiKey, secretKey: () => keys.secretKey }]) {
    const fetch = async (): Promise<Response> => Response.json(body, { status: 500 });
    const client = createCyberwatchClient({ ...given, baseUrl: "https://cyberwatch.local", clock: () => now, fetch });
    await expect(client.groups()).rejects.toThrow(date);
  }
});
