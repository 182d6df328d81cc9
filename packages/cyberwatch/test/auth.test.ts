import { inspect } from "node:util";

import { startMock } from "@platform-clients/mocks";
import type { Mock } from "@platform-clients/mocks";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createCyberwatchClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import type { CyberwatchClient, CyberwatchClientOptions } from "../src/index.ts";
import { date, keys, signatures, token } from "./fixtures/signatures.ts";

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
  // With a port: the headers that Node adds matter here.
  let mock: Mock;
  let client: CyberwatchClient;
  beforeEach(async () => {
    mock = await startMock("cyberwatch", { basePath: prefix, token });
    client = createCyberwatchClient({ ...keys, baseUrl: `${mock.url}/`, retry: { minDelay: 0 } });
  });
  afterEach(() => mock.close());

  it("sign the path that is sent, with the prefix and without a double slash", async () => {
    expect(mock.url.endsWith(prefix)).toBe(true);
    expect(await client.ping()).toBe(true);
    expect(await createRawClient(client).GET("/api/v2/groups")).toMatchObject({ response: { status: 200 }, data: { length: 4 } });
  });

  it("have a Content-Type, without a charset, only if there is a body", async () => {
    await client.createRemoteAccess({
      type: "CbwRam::RemoteAccess::Ssh::WithPassword",
      address: "192.0.2.11",
      port: 22,
      login: "scan",
      password: "hunter22",
    });
    await client.testDeployRemoteAccess({ remoteAccessId: 4 });
    await createRawClient(client).POST("/api/v2/remote_accesses/{remoteAccessId}/test_deploy", { params: { path: { remoteAccessId: 4 } } });
    await client.deleteRemoteAccess({ remoteAccessId: 4 });
    await client.servers();
    expect(mock.requests.map(({ headers, status }) => [status, headers["content-type"]])).toEqual([
      [201, "application/json"],
      [200, undefined],
      [200, undefined],
      [200, undefined],
      [200, undefined],
    ]);
    expect(mock.requests.slice(1, 3).map(({ headers }) => headers["content-length"])).toEqual(["0", "0"]);
  });

  it("are signed for each attempt, with a new date", async () => {
    let now = Date.parse(date);
    const ticking = createCyberwatchClient({ ...keys, baseUrl: mock.url, retry: { minDelay: 0 }, clock: () => (now += 60_000) });
    mock.faults.next(503, { times: 2 });
    expect(await ticking.groups()).toHaveLength(4);
    expect(mock.requests.map(({ headers }) => headers["date"])).toEqual([
      "Thu, 03 Oct 2019 15:18:57 GMT",
      "Thu, 03 Oct 2019 15:19:57 GMT",
      "Thu, 03 Oct 2019 15:20:57 GMT",
    ]);
    expect(new Set(mock.requests.map(({ headers }) => headers["authorization"])).size).toBe(3);
  });

  it("are signed again for the target of a redirect", async () => {
    const moved = new Response(null, { status: 302, headers: { location: `${prefix}/api/v2/groups` } });
    const fetch: NonNullable<CyberwatchClientOptions["fetch"]> = async (url, init) =>
      url.endsWith("/servers") ? moved : mock.fetch(url, init);
    const redirected = createCyberwatchClient({ ...keys, baseUrl: mock.url, fetch });
    expect(await createRawClient(redirected).GET("/api/v2/servers")).toMatchObject({ response: { status: 200 }, data: { length: 4 } });
    expect(mock.requests.map(({ path, status }) => [path, status])).toEqual([["/api/v2/groups", 200]]);
  });
});

describe("keys that are functions", () => {
  let mock: Mock;
  beforeEach(async () => {
    mock = await startMock("cyberwatch", { port: false, token });
  });

  it("are called for each attempt, and sign like strings", async () => {
    const asked = { apiKey: 0, secretKey: 0 };
    const client = createCyberwatchClient({
      baseUrl: mock.url,
      fetch: mock.fetch,
      retry: { minDelay: 0 },
      apiKey: () => ((asked.apiKey += 1), keys.apiKey),
      secretKey: async () => ((asked.secretKey += 1), keys.secretKey),
    });
    expect(asked).toEqual({ apiKey: 0, secretKey: 0 });
    mock.faults.next(503);
    expect(await client.groups()).toHaveLength(4);
    expect(asked).toEqual({ apiKey: 2, secretKey: 2 });
  });

  it("can be combined with a string", async () => {
    const { apiKey, secretKey } = keys;
    const options = { baseUrl: mock.url, fetch: mock.fetch };
    expect(await createCyberwatchClient({ ...options, apiKey, secretKey: () => secretKey }).ping()).toBe(true);
    expect(await createCyberwatchClient({ ...options, apiKey: () => apiKey, secretKey }).ping()).toBe(true);
  });

  it("are called once more after a 401", async () => {
    const secrets = ["expired-secret", keys.secretKey];
    const options = { baseUrl: mock.url, fetch: mock.fetch, apiKey: keys.apiKey };
    const client = createCyberwatchClient({ ...options, secretKey: () => secrets.shift() ?? "none" });
    expect(await client.groups()).toHaveLength(4);
    expect(mock.requests).toHaveLength(2);
    expect(await createCyberwatchClient({ ...options, secretKey: () => "wrong-secret" }).ping()).toBe(false);
    expect(mock.requests).toHaveLength(4);
  });

  it.each([
    { apiKey: () => "secret:part" },
    { apiKey: () => "" },
    { apiKey: () => undefined as unknown as string },
    { secretKey: () => "secretpart\n" },
    { secretKey: () => " " },
  ])("that return an invalid key are an error that does not show it", async (wrong) => {
    const error: unknown = await createCyberwatchClient({ baseUrl: mock.url, fetch: mock.fetch, ...keys, ...wrong })
      .groups()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(`[cyberwatch] \`${Object.keys(wrong)[0]}\``),
    });
    expect(inspect(error)).not.toMatch(/secret:?part/);
    expect(mock.requests).toEqual([]);
  });

  it("that fail are an error of the call", async () => {
    const secretKey = () => Promise.reject(new Error("vault is sealed"));
    const client = createCyberwatchClient({ baseUrl: mock.url, fetch: mock.fetch, ...keys, secretKey });
    await expect(client.groups()).rejects.toMatchObject({ code: "auth_failed", operation: "groups", attempts: 0 });
    expect(mock.requests).toEqual([]);
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
