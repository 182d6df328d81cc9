import { isConfigurationError, isTimeoutError } from "@platform-clients/core";
import { afterEach, describe, expect, it, vi } from "vitest";

import { createSquonk2Client } from "../src/index.ts";
import type { Squonk2ClientOptions } from "../src/index.ts";
import { createSquonk2Client as createNodeClient } from "../src/node.ts";
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

  it.each([undefined, ""])("is required if SQUONK2_ASAPI_URL is %j", (value) => {
    vi.stubEnv("SQUONK2_ASAPI_URL", value);
    const { message } = errorOf(() => createSquonk2Client());
    expect(message).toContain("baseUrl");
    expect(message).toContain("SQUONK2_ASAPI_URL");
  });

  it("does not require an environment", () => {
    vi.stubGlobal("process", undefined);
    const client = createSquonk2Client({ baseUrl });
    const { message } = errorOf(() => createSquonk2Client());
    vi.unstubAllGlobals();
    expect(client.getApiUrl()).toEqual({ baseUrl, verifySslCert: true });
    expect(message).toContain("SQUONK2_ASAPI_URL");
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

describe("timeouts", () => {
  const outcomeAfter = async (options: Squonk2ClientOptions, time: number) => {
    vi.useFakeTimers();
    let outcome: unknown = "waiting";
    const never = () => new Promise<Response>(() => undefined);
    createSquonk2Client({ baseUrl, fetch: never, retry: false, ...options })
      .ping()
      .then(
        () => (outcome = "answered"),
        (error: unknown) => (outcome = error),
      );
    await vi.advanceTimersByTimeAsync(time);
    return outcome;
  };

  it("end an attempt after four seconds", async () => {
    expect(await outcomeAfter({}, 3_999)).toBe("waiting");
    vi.useRealTimers();
    expect(isTimeoutError(await outcomeAfter({}, 4_000))).toBe(true);
  });

  it("can be set", async () => {
    expect(isTimeoutError(await outcomeAfter({ timeout: 10 }, 10))).toBe(true);
    vi.useRealTimers();
    expect(await outcomeAfter({ timeout: false }, 100_000)).toBe("waiting");
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

  it.each([null, "tom", 5])("do not change that the arguments must be an object, not %j", async (args) => {
    const client = createSquonk2Client({ baseUrl, fetch: () => expect.unreachable() });
    for (const call of [client.getActions(args as never), client.alterAsset(args as never), client.getMerchant(args as never)])
      await expect(call).rejects.toThrow(/takes one object with its arguments/);
  });
});
