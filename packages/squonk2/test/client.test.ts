import { inspect } from "node:util";

import { isConfigurationError, isTimeoutError } from "@platform-clients/core";
import type { AuthProvider } from "@platform-clients/core";
import { afterEach, describe, expect, it, vi } from "vitest";

import { createSquonk2Client } from "../src/index.ts";
import type { Squonk2ClientOptions } from "../src/index.ts";
import { createSquonk2Client as createNodeClient } from "../src/node.ts";
import { fakeFetch } from "./fake-fetch.ts";

const baseUrl = "https://squonk.example.com/account-server-api";

function refusal(make: () => unknown): Error {
  try {
    make();
  } catch (error) {
    if (isConfigurationError(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the base URL", () => {
  it("comes from SQUONK2_ASAPI_URL when no option gives it", async () => {
    vi.stubEnv("SQUONK2_ASAPI_URL", `${baseUrl}/`);
    const fetch = fakeFetch();
    await createSquonk2Client({ fetch }).getMerchants();
    expect(fetch.sent[0]?.url).toBe(`${baseUrl}/merchant`);
  });

  it("is that of the option when both are given", async () => {
    vi.stubEnv("SQUONK2_ASAPI_URL", "https://elsewhere.example.com");
    const fetch = fakeFetch();
    await createSquonk2Client({ baseUrl, fetch }).getMerchants();
    expect(fetch.sent[0]?.url).toBe(`${baseUrl}/merchant`);
  });

  it("is read when the client is made, and stays", async () => {
    vi.stubEnv("SQUONK2_ASAPI_URL", baseUrl);
    const fetch = fakeFetch();
    const client = createSquonk2Client({ fetch });
    vi.stubEnv("SQUONK2_ASAPI_URL", "https://elsewhere.example.com");
    await client.getMerchants();
    expect(fetch.sent[0]?.url).toBe(`${baseUrl}/merchant`);
  });

  it.each([undefined, ""])("is demanded when the environment holds %j", (value) => {
    vi.stubEnv("SQUONK2_ASAPI_URL", value);
    const { message } = refusal(() => createSquonk2Client());
    expect(message).toContain("baseUrl");
    expect(message).toContain("SQUONK2_ASAPI_URL");
  });

  it("needs no environment at all", () => {
    vi.stubGlobal("process", undefined);
    const client = createSquonk2Client({ baseUrl });
    const { message } = refusal(() => createSquonk2Client());
    vi.unstubAllGlobals();
    expect(client.getApiUrl()).toEqual({ baseUrl, verifySslCert: true });
    expect(message).toContain("SQUONK2_ASAPI_URL");
  });

  it("survives an environment that may not be read", () => {
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

  it.each([true, false])("is %j when the option says so, whatever the environment says", (verifySslCert) => {
    vi.stubEnv("SQUONK2_ASAPI_VERIFY_SSL_CERT", verifySslCert ? "no" : "yes");
    expect(createNodeClient({ baseUrl, verifySslCert }).getApiUrl().verifySslCert).toBe(verifySslCert);
  });

  it("cannot be given up through the neutral entry, which names the import that can", () => {
    const { message } = refusal(() => createSquonk2Client({ baseUrl, verifySslCert: false, fetch: fakeFetch() }));
    expect(message).toContain("@platform-clients/squonk2/node");
  });

  it("cannot be given up through the neutral entry by the environment either", () => {
    vi.stubEnv("SQUONK2_ASAPI_VERIFY_SSL_CERT", "true");
    const { message } = refusal(() => createSquonk2Client({ baseUrl }));
    expect(message).toContain("SQUONK2_ASAPI_VERIFY_SSL_CERT");
    expect(message).toContain("@platform-clients/squonk2/node");
    expect(() => createSquonk2Client({ baseUrl, verifySslCert: true })).not.toThrow();
  });

  it("cannot be given up over a fetch function that decides it itself", () => {
    expect(refusal(() => createNodeClient({ baseUrl, verifySslCert: false, fetch: fakeFetch() })).message).toContain("fetch");
    expect(() => createNodeClient({ baseUrl, fetch: fakeFetch() })).not.toThrow();
  });
});

describe("the token", () => {
  it("goes out as a bearer token, without the word Bearer in the option", async () => {
    const fetch = fakeFetch();
    await createSquonk2Client({ baseUrl, token: "abc.def.ghi", fetch }).getAccount();
    await createSquonk2Client({ baseUrl, token: async () => "jkl", fetch }).getAccount();
    expect(fetch.sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer abc.def.ghi", "Bearer jkl"]);
  });

  it("is kept out of the calls that need none, and asked for by all others", async () => {
    const fetch = fakeFetch();
    let asked = 0;
    const client = createSquonk2Client({ baseUrl, token: () => `token-${(asked += 1)}`, fetch });
    await client.ping();
    await client.getVersion();
    await client.getEventStreamVersion();
    await client.deleteEventStream({ event_stream_id: 1 });
    await client.removeUserFromUnit({ unit_id: "event-stream", user_id: "version" });
    await client.getOrganisation({ org_id: "version" });
    expect(fetch.sent.map(({ headers }) => headers["authorization"])).toEqual([
      undefined,
      undefined,
      undefined,
      "Bearer token-1",
      "Bearer token-2",
      "Bearer token-3",
    ]);
    expect(asked).toBe(3);
  });

  it("is fetched anew once after a 401 when an auth provider can do so", async () => {
    const tokens = ["old", "new"];
    const auth: AuthProvider = {
      authorize: ({ headers }) => void (headers["authorization"] = `Bearer ${tokens[0]}`),
      renew: () => tokens.shift() !== undefined,
    };
    const fetch = fakeFetch(({ headers }) =>
      headers["authorization"] === "Bearer new" ? Response.json({ count: 0 }) : new Response("", { status: 401 }),
    );
    expect(await createSquonk2Client({ baseUrl, auth, fetch }).getAvailableAssets()).toEqual({ count: 0 });
    expect(fetch.sent).toHaveLength(2);
  });

  const wrong: [title: string, options: Squonk2ClientOptions, named: string][] = [
    ["empty", { token: "" }, "`token`"],
    ["with the word Bearer", { token: "Bearer s3cr3t-t0ken" }, "Bearer"],
    ["beside another provider", { token: "s3cr3t-t0ken", auth: { authorize: () => undefined } }, "`auth`"],
  ];
  it.each(wrong)("is refused %s, and not shown", (_, options, named) => {
    const error = refusal(() => createSquonk2Client({ baseUrl, ...options }));
    expect(error.message).toContain(named);
    expect(inspect(error)).not.toContain("s3cr3t");
  });

  it("appears neither in the client nor in its errors", async () => {
    const fetch = fakeFetch(() => Response.json({ error: "Token s3cr3t-t0ken is not for you" }, { status: 403 }));
    const client = createSquonk2Client({ baseUrl, token: "s3cr3t-t0ken", fetch });
    const error: unknown = await client.getAccount().catch((thrown: unknown) => thrown);
    for (const shown of [
      inspect(client, { depth: 9, showHidden: true }),
      JSON.stringify(client),
      inspect(error, { depth: 9 }),
      JSON.stringify(error),
    ])
      expect(shown).not.toContain("s3cr3t");
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

  it("end an attempt after four seconds, not before", async () => {
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

describe("another server", () => {
  it("is where calls go after setApiUrl, for this client only, with certificates verified again", async () => {
    const fetch = fakeFetch();
    const options = { baseUrl, token: "abc", fetch };
    const client = createSquonk2Client(options);
    const other = createSquonk2Client(options);
    const { getMerchants } = client;
    client.setApiUrl("https://second.example.com/as");
    await getMerchants();
    await client.raw.GET("/merchant");
    await other.getMerchants();
    expect(fetch.sent.map(({ url }) => url)).toEqual([
      "https://second.example.com/as/merchant",
      "https://second.example.com/as/merchant",
      `${baseUrl}/merchant`,
    ]);
    expect(client.getApiUrl()).toEqual({ baseUrl: "https://second.example.com/as", verifySslCert: true });
    expect(other.getApiUrl().baseUrl).toBe(baseUrl);
  });

  it("sends the two version calls there without a token too", async () => {
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
  ])("leaves the client as it was when it cannot be %j %j", async (url, options) => {
    const fetch = fakeFetch();
    const client = createSquonk2Client({ baseUrl, fetch });
    refusal(() => client.setApiUrl(url, options));
    await client.getMerchants();
    expect(fetch.sent[0]?.url).toBe(`${baseUrl}/merchant`);
    expect(client.getApiUrl()).toEqual({ baseUrl, verifySslCert: true });
  });

  it("may go without verified certificates on Node, and verifies them again without being told", () => {
    const client = createNodeClient({ baseUrl, verifySslCert: false });
    client.setApiUrl("https://second.example.com");
    expect(client.getApiUrl().verifySslCert).toBe(true);
    client.setApiUrl("https://second.example.com", { verifySslCert: false });
    expect(client.getApiUrl().verifySslCert).toBe(false);
  });
});
