import { isConfigurationError, isTimeoutError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";
import { afterEach, describe, expect, it, vi } from "vitest";

import { createSquonk2Client } from "../src/index.ts";
import type { Squonk2Client, Squonk2ClientOptions } from "../src/index.ts";
import { createSquonk2Client as createNodeClient } from "../src/node.ts";
import { createRawClient } from "../src/raw.ts";
import { fakeFetch } from "./fake-fetch.ts";

const baseUrl = "https://squonk.example.com/account-server-api";

function errorOf(create: () => unknown): Error {
  try {
    create();
  } catch (error) {
    if (isConfigurationError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the base URL", () => {
  it("defaults to SQUONK2_ASAPI_URL", async () => {
    vi.stubEnv("SQUONK2_ASAPI_URL", `${baseUrl}/`);
    const fetch = fakeFetch();
    await createSquonk2Client({ fetch }).getMerchants();
    expect(fetch.sent[0]?.url).toBe(`${baseUrl}/merchant`);
  });

  it("is that of the option if both are given", async () => {
    vi.stubEnv("SQUONK2_ASAPI_URL", "https://elsewhere.example.com");
    const fetch = fakeFetch();
    await createSquonk2Client({ baseUrl, fetch }).getMerchants();
    expect(fetch.sent[0]?.url).toBe(`${baseUrl}/merchant`);
  });

  it("is read from the environment once, when the client is created", async () => {
    vi.stubEnv("SQUONK2_ASAPI_URL", baseUrl);
    const fetch = fakeFetch();
    const client = createSquonk2Client({ fetch });
    vi.stubEnv("SQUONK2_ASAPI_URL", "https://elsewhere.example.com");
    await client.getMerchants();
    expect(fetch.sent[0]?.url).toBe(`${baseUrl}/merchant`);
  });

  it.each([undefined, ""])("is missing at the first call, not before, if SQUONK2_ASAPI_URL is %j", async (value) => {
    vi.stubEnv("SQUONK2_ASAPI_URL", value);
    const client = createSquonk2Client({ fetch: () => expect.unreachable() });
    expect(client.getApiUrl()).toEqual({ baseUrl: "", verifySslCert: true });
    for (const [operation, call] of [
      ["getMerchants", client.getMerchants()],
      ["getVersion", client.ping()],
      ["alterAsset", client.alterAsset({ asset_id: "asset-1", content_string: "new" })],
    ] as const) {
      const outcome = await call.result();
      expect(outcome).toMatchObject({ ok: false, error: { name: "ConfigurationError", operation } });
      expect(String(!outcome.ok && outcome.error.message)).toMatch(/baseUrl.*SQUONK2_ASAPI_URL.*setApiUrl/);
    }
    await expect(createRawClient(client).GET("/unit")).rejects.toThrow(/setApiUrl/);
  });

  it("can be set with setApiUrl before the first call", async () => {
    vi.stubEnv("SQUONK2_ASAPI_URL", undefined);
    const fetch = fakeFetch();
    const client = createSquonk2Client({ fetch });
    client.setApiUrl(`${baseUrl}/`);
    await client.getMerchants();
    await createRawClient(client).GET("/unit");
    expect(fetch.sent.map(({ url }) => url)).toEqual([`${baseUrl}/merchant`, `${baseUrl}/unit`]);
  });

  it("is not that of the environment if the option is an empty string", () => {
    vi.stubEnv("SQUONK2_ASAPI_URL", baseUrl);
    expect(errorOf(() => createSquonk2Client({ baseUrl: "" })).message).toMatch(/`baseUrl` is empty/);
  });

  it("does not require an environment", () => {
    vi.stubGlobal("process", undefined);
    const client = createSquonk2Client({ baseUrl });
    const other = createSquonk2Client();
    vi.unstubAllGlobals();
    expect(client.getApiUrl()).toEqual({ baseUrl, verifySslCert: true });
    expect(other.getApiUrl()).toEqual({ baseUrl: "", verifySslCert: true });
  });

  it("does not require permission to read the environment", () => {
    vi.stubGlobal("process", {
      get env() {
        throw new Error("no permission");
      },
    });
    const client = createSquonk2Client({ baseUrl });
    vi.unstubAllGlobals();
    expect(client.getApiUrl()).toEqual({ baseUrl, verifySslCert: true });
  });
});

describe("verifying certificates", () => {
  const values: [value: string | undefined, verify: boolean][] = [
    [undefined, true],
    ["yes", true],
    ["YES", true],
    ["Yes", true],
    ["true", false],
    ["1", false],
    ["on", false],
    ["no", false],
    ["y", false],
    [" yes", false],
    ["", false],
  ];

  it.each(values)("SQUONK2_ASAPI_VERIFY_SSL_CERT=%j means %j", (value, verify) => {
    vi.stubEnv("SQUONK2_ASAPI_VERIFY_SSL_CERT", value);
    expect(createNodeClient({ baseUrl }).getApiUrl()).toEqual({ baseUrl, verifySslCert: verify });
  });

  it.each([true, false])("is %j if the option is, also with another value in the environment", (verifySslCert) => {
    vi.stubEnv("SQUONK2_ASAPI_VERIFY_SSL_CERT", verifySslCert ? "no" : "yes");
    expect(createNodeClient({ baseUrl, verifySslCert }).getApiUrl().verifySslCert).toBe(verifySslCert);
  });

  it("cannot be turned off with the neutral entry, whose error names the import for Node", () => {
    const { message } = errorOf(() => createSquonk2Client({ baseUrl, verifySslCert: false, fetch: fakeFetch() }));
    expect(message).toBe(
      '[squonk2.createSquonk2Client] `verifySslCert: false` requires Node: import createSquonk2Client from "@platform-clients/squonk2/node".',
    );
  });

  it("cannot be turned off with the neutral entry by the environment", () => {
    vi.stubEnv("SQUONK2_ASAPI_VERIFY_SSL_CERT", "true");
    const { message } = errorOf(() => createSquonk2Client({ baseUrl }));
    expect(message).toContain("SQUONK2_ASAPI_VERIFY_SSL_CERT");
    expect(message).toContain("@platform-clients/squonk2/node");
    expect(() => createSquonk2Client({ baseUrl, verifySslCert: true })).not.toThrow();
  });

  it("cannot be turned off together with the option `fetch`", () => {
    expect(errorOf(() => createNodeClient({ baseUrl, verifySslCert: false, fetch: fakeFetch() })).message).toContain("fetch");
    expect(() => createNodeClient({ baseUrl, fetch: fakeFetch() })).not.toThrow();
  });
});

describe("the default limits", () => {
  type Start = (client: Squonk2Client, options?: CallOptions) => PromiseLike<unknown>;
  const ping: Start = (client, options) => client.ping({}, options);
  const getUnit: Start = (client, options) => client.getUnit({ unit_id: "unit-1" }, options);
  const describeAsset: Start = (client, options) => client.alterAsset({ asset_id: "asset-1", description: "new" }, options);
  const raw: Start = (client) => createRawClient(client).GET("/unit");
  const uploads: [name: string, upload: Start][] = [
    ["createAsset with a string", (client, options) => client.createAsset({ name: "a", scope: "USER", content_string: "new" }, options)],
    ["createAsset with a Blob", (client, options) => client.createAsset({ name: "a", scope: "USER", content_file: new Blob() }, options)],
    ["alterAsset with a string", (client, options) => client.alterAsset({ asset_id: "asset-1", content_string: "new" }, options)],
    ["alterAsset with a Blob", (client, options) => client.alterAsset({ asset_id: "asset-1", content_file: new Blob() }, options)],
  ];

  /** Calls a server that never answers, or fails at once until the time is over. Returns when the call ended, and why. */
  const endOf = async (start: Start, options: Squonk2ClientOptions = {}, callOptions?: CallOptions, failsAtOnce = false) => {
    vi.useFakeTimers();
    const startedAt = Date.now();
    let end: { time: number; code: unknown } | undefined;
    const answer = () => (failsAtOnce ? Promise.resolve(new Response("", { status: 503 })) : new Promise<Response>(() => undefined));
    const call = start(createSquonk2Client({ baseUrl, fetch: answer, ...options }), callOptions);
    const note = (error: unknown) => (end = { time: Date.now() - startedAt, code: isTimeoutError(error) ? error.code : error });
    call.then(() => expect.unreachable(), note);
    await vi.advanceTimersByTimeAsync(1_000_000);
    vi.useRealTimers();
    return end;
  };

  it.each([
    ["an operation", ping],
    ["an operation that is only sent", getUnit],
    ["a change of a description", describeAsset],
    ["a raw call", raw],
  ])("end %s after four seconds in all, attempts and waits included", async (_, start) => {
    expect(await endOf(start)).toEqual({ time: 4_000, code: "deadline_exceeded" });
  });

  it("leave no time for a wait that would end later", async () => {
    const end = await endOf(ping, { retry: { maxAttempts: 99, minDelay: 1_000, budget: false } }, undefined, true);
    expect(end?.time).toBeLessThanOrEqual(4_000);
  });

  it.each([
    ["timeout of the client", { timeout: 10_000 }, undefined, 10_000, "timeout"],
    ["timeout of the call", {}, { timeout: 10_000 }, 10_000, "timeout"],
    ["deadline of the client", { deadline: 10_000 }, undefined, 10_000, "deadline_exceeded"],
    ["deadline of the call", {}, { deadline: 10_000 }, 10_000, "deadline_exceeded"],
    ["timeout and deadline of the call", {}, { timeout: 10_000, deadline: 15_000 }, 10_000, "timeout"],
    ["timeout of the call and deadline of the client", { deadline: 5_000 }, { timeout: 10_000 }, 5_000, "deadline_exceeded"],
  ])("are replaced by the %s", async (_, options, callOptions, time, code) => {
    expect(await endOf(getUnit, { ...options, retry: false }, callOptions)).toEqual({ time, code });
  });

  it.each([
    ["client", { timeout: false as const }, undefined],
    ["call", {}, { timeout: false as const }],
  ])("can be turned off for the %s", async (_, options, callOptions) => {
    expect(await endOf(getUnit, options, callOptions)).toBeUndefined();
  });

  it.each(uploads)("do not apply to %s", async (_, upload) => {
    expect(await endOf(upload)).toBeUndefined();
  });

  it.each([
    ["timeout of the client", { timeout: 10_000 }, undefined, 10_000, "timeout"],
    ["timeout of the call", {}, { timeout: 10_000 }, 10_000, "timeout"],
    ["deadline of the client", { deadline: 50_000 }, undefined, 50_000, "deadline_exceeded"],
    ["deadline of the call", {}, { deadline: 50_000 }, 50_000, "deadline_exceeded"],
  ])("of an upload are the %s", async (_, options, callOptions, time, code) => {
    for (const [, upload] of uploads) expect(await endOf(upload, { ...options, retry: false }, callOptions)).toEqual({ time, code });
  });
});

describe("setApiUrl", () => {
  it("changes the server of later calls of this client, and verifies certificates again", async () => {
    const fetch = fakeFetch();
    const options = { baseUrl, token: "abc", fetch };
    const client = createSquonk2Client(options);
    const other = createSquonk2Client(options);
    const { getMerchants } = client;
    client.setApiUrl("https://second.example.com/as");
    await getMerchants();
    await other.getMerchants();
    expect(fetch.sent.map(({ url }) => url)).toEqual(["https://second.example.com/as/merchant", `${baseUrl}/merchant`]);
    expect(client.getApiUrl()).toEqual({ baseUrl: "https://second.example.com/as", verifySslCert: true });
    expect(other.getApiUrl().baseUrl).toBe(baseUrl);
  });

  it("sends the version calls to the new server without a token too", async () => {
    const fetch = fakeFetch();
    const client = createSquonk2Client({ baseUrl, token: "abc", fetch });
    client.setApiUrl("https://second.example.com");
    await client.ping();
    await client.getMerchants();
    expect(fetch.sent.map(({ headers }) => headers["authorization"])).toEqual([undefined, "Bearer abc"]);
  });

  it.each([
    ["", undefined],
    ["squonk.example.com", undefined],
    ["https://second.example.com", { verifySslCert: false }],
  ])("does not change the server if it fails: %j %j", async (url, options) => {
    const fetch = fakeFetch();
    const client = createSquonk2Client({ baseUrl, fetch });
    errorOf(() => client.setApiUrl(url, options));
    await client.getMerchants();
    expect(fetch.sent[0]?.url).toBe(`${baseUrl}/merchant`);
    expect(client.getApiUrl()).toEqual({ baseUrl, verifySslCert: true });
  });

  it("can turn off verification on Node, and turns it on by default", () => {
    const client = createNodeClient({ baseUrl, verifySslCert: false });
    client.setApiUrl("https://second.example.com");
    expect(client.getApiUrl().verifySslCert).toBe(true);
    client.setApiUrl("https://second.example.com", { verifySslCert: false });
    expect(client.getApiUrl().verifySslCert).toBe(false);
  });

  it("does not change the server of a call that has started", async () => {
    const sent: string[] = [];
    const client = createSquonk2Client({
      baseUrl,
      retry: { minDelay: 0, maxDelay: 0 },
      fetch: async (url) => {
        sent.push(url);
        return sent.length === 1 ? new Response("", { status: 503 }) : Response.json({});
      },
    });
    const call = client.getCharges({ from: "2026-03-05" });
    client.setApiUrl("https://second.example.com");
    await call;
    expect(sent).toEqual([`${baseUrl}/charges?from=2026-03-05`, `${baseUrl}/charges?from=2026-03-05`]);
  });

  it.each([null, "no", 5])("refuses %j as options, and keeps the server", (options) => {
    const client = createSquonk2Client({ baseUrl });
    expect(errorOf(() => client.setApiUrl("https://second.example.com", options as never))).toMatchObject({
      name: "ConfigurationError",
      message: "[squonk2.setApiUrl] The second parameter must be an object with the option `verifySslCert`.",
    });
    expect(client.getApiUrl().baseUrl).toBe(baseUrl);
  });

  it("names itself in errors", () => {
    const client = createSquonk2Client({ baseUrl });
    expect(errorOf(() => client.setApiUrl("https://second.example.com", { verifySslCert: false })).message).toBe(
      '[squonk2.setApiUrl] `verifySslCert: false` requires Node: import createSquonk2Client from "@platform-clients/squonk2/node".',
    );
  });
});

describe("the options of a call", () => {
  it("are used by operations whose arguments are converted", async () => {
    const fetch = fakeFetch();
    const client = createSquonk2Client({ baseUrl, token: "abc", headers: { "x-from": "client" }, fetch });
    const options = { headers: { "x-from": "call" } };
    await client.ping({}, options);
    await client.getAvailableUnits({}, options);
    await client.getAvailableAssets({ scope_id: "tom" }, options);
    await client.getActions({ from: "2026-03-05" }, options);
    await client.getMerchant({ m_id: 1 }, options);
    await client.alterAsset({ asset_id: "asset-1", content_string: "new" }, options);
    await client.alterAsset({ asset_id: "asset-1", content_file: new Blob(["new"]) }, options);
    expect(fetch.sent.map(({ headers }) => headers["x-from"])).toEqual(Array.from({ length: 7 }, () => "call"));
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["a string", "tom"],
    ["a number", 5],
    ["an array", []],
  ])("must be an object, not %s", async (_, given) => {
    const client = createSquonk2Client({ baseUrl, fetch: () => expect.unreachable() });
    const options = given as never;
    const content = [{ content_string: "new" }, { content_file: new Blob(["new"]) }];
    const calls: Promise<unknown>[] = content.flatMap((one) => [
      client.createAsset({ name: "notes", scope: "USER", ...one } as never, options),
      client.alterAsset({ asset_id: "asset-1", ...one }, options),
    ]);
    for (const call of [...calls, client.getUnits({}, options)])
      await expect(call).rejects.toMatchObject({ name: "ConfigurationError", message: expect.stringContaining("object") as string });
  });

  it.each([null, "tom", 5])("do not change that the arguments must be an object, not %j", async (args) => {
    const client = createSquonk2Client({ baseUrl, fetch: () => expect.unreachable() });
    for (const call of [client.getActions(args as never), client.alterAsset(args as never), client.getMerchant(args as never)])
      await expect(call).rejects.toThrow(/takes one object with its arguments/);
  });
});
