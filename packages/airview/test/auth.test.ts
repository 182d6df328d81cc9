import {
  ApiError,
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  headerAuth,
  ResponseFormatError,
} from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { azureAuth, BackendConfig, createAirviewClient, createAirviewHandler, getAzureToken } from "../src/index.ts";
import type { AirviewClientOptions, AzureTokenOptions } from "../src/index.ts";
import { FakeAirview } from "./fake-server.ts";
import { createHandler } from "./story.ts";

const azure: AzureTokenOptions = { clientId: "cid", clientSecret: "s&c ret", tenantId: "contoso.example", scope: "api://x/.default" };

/** An Azure AD that returns one response to all requests and records them. */
function fakeAzure(answer: () => Response) {
  const asked: { url: string; method: string | undefined; form: Record<string, string>; type: string | null }[] = [];
  const fetch: Fetch = async (url, init) => {
    const form = Object.fromEntries(new URLSearchParams(init.body as string | URLSearchParams));
    asked.push({ url, method: init.method, form, type: new Headers(init.headers).get("content-type") });
    return answer();
  };
  return { asked, fetch };
}
const issued = (token = "abc") => Response.json({ access_token: token, token_type: "Bearer", expires_in: 3599 });

function connect(options: Partial<AirviewClientOptions>) {
  const fake = new FakeAirview();
  return { fake, client: createAirviewClient({ baseUrl: "https://airview.test", fetch: fake.fetch, retry: false, ...options }) };
}
const authorizations = (fake: FakeAirview) => fake.requests.map(({ headers }) => headers["authorization"]);

describe("credentials", () => {
  test.each(["abc", "Bearer abc", () => "abc", async () => "Bearer abc"])("token %s is sent as `Bearer abc`", async (token) => {
    const { client, fake } = connect({ token });
    await client.getEnvironments();
    expect(authorizations(fake)).toEqual(["Bearer abc"]);
  });

  test("a handler sends the token of a BackendConfig as a bearer token", async () => {
    for (const token of ["abc", "Bearer abc"]) {
      const fake = new FakeAirview();
      const identity = { systemName: "a", systemStage: "BUILD", referencingType: "b" } as const;
      const handler = createAirviewHandler(new BackendConfig({ baseUrl: "https://airview.test", token, ...identity }));
      await handler.backend.getEnvironments({ fetch: fake.fetch });
      expect(authorizations(fake)).toEqual(["Bearer abc"]);
    }
  });

  test("`token` or `auth` of a call replaces the credentials of the client", async () => {
    const { client, fake } = connect({ token: "abc" });
    await client.getEnvironments({}, { token: "xyz" });
    await client.getEnvironments({}, { auth: headerAuth({ "x-gateway-key": "key" }) });
    expect(authorizations(fake)).toEqual(["Bearer xyz", undefined]);
    expect(fake.requests[1]?.headers).toMatchObject({ "x-gateway-key": "key" });
  });

  test("a function is called for each call, and once more after a 401", async () => {
    let count = 0;
    const { client, fake } = connect({ token: async () => `Bearer ${(count += 1)}` });
    await client.getEnvironments();
    fake.refuse("GET /environments/", 401);
    await expect(client.getEnvironments()).rejects.toMatchObject({ status: 401 });
    expect(authorizations(fake)).toEqual(["Bearer 1", "Bearer 2", "Bearer 3"]);
  });

  test("`auth` is used instead of a token", async () => {
    const { client, fake } = connect({ auth: headerAuth({ "x-gateway-key": "key" }) });
    await client.getEnvironments();
    expect(fake.requests[0]?.headers).toMatchObject({ "x-gateway-key": "key" });
    expect(authorizations(fake)).toEqual([undefined]);
  });

  test("a server without a gateway needs no credentials", async () => {
    const { client, fake } = connect({});
    await expect(client.getEnvironments()).resolves.toEqual([]);
    expect(authorizations(fake)).toEqual([undefined]);
  });

  test.each([
    ["an empty token", { token: "" }, "`token` is empty"],
    ["token and auth", { token: "a", auth: headerAuth({}) }, "pass only one of `token` and `auth`"],
    ["a token with a newline", { token: "Bearer abcdefgh\n" }, "cannot be sent"],
  ])("%s is a configuration error", (_, options, message) => {
    expect(() => connect(options)).toThrow(ConfigurationError);
    expect(() => connect(options)).toThrow(message);
    expect(() => connect(options)).not.toThrow("abcdefgh");
  });
});

describe("getAzureToken", () => {
  test("requests a token with the client credentials and returns the whole header value", async () => {
    const { asked, fetch } = fakeAzure(() => issued());
    await expect(getAzureToken({ ...azure, fetch })).resolves.toBe("Bearer abc");
    expect(asked).toMatchObject([
      {
        url: "https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token",
        method: "POST",
        form: { client_id: "cid", client_secret: "s&c ret", grant_type: "client_credentials", scope: "api://x/.default" },
      },
    ]);
    expect(asked[0]?.type).toMatch(/^application\/x-www-form-urlencoded/);
  });

  test("uses another authority", async () => {
    const { asked, fetch } = fakeAzure(() => issued());
    await getAzureToken({ ...azure, authority: "https://login.microsoftonline.us/", fetch });
    expect(asked[0]?.url).toBe("https://login.microsoftonline.us/contoso.example/oauth2/v2.0/token");
  });

  test("a rejected request is an error with the reason", async () => {
    const said = { error: "invalid_client", error_description: "AADSTS7000215: Invalid client secret provided." };
    const { fetch } = fakeAzure(() => Response.json(said, { status: 401 }));
    const outcome = getAzureToken({ ...azure, fetch });
    await expect(outcome).rejects.toThrow(AuthenticationError);
    await expect(outcome).rejects.toThrow("AADSTS7000215");
    await expect(outcome).rejects.toMatchObject({ code: "token_refused", status: 401, body: said });
  });

  test.each([
    ["no token", () => Response.json({ token_type: "Bearer" }), ResponseFormatError],
    ["an empty token", () => issued(""), ResponseFormatError],
    ["no JSON", () => new Response("<html>", { headers: { "content-type": "text/html" } }), ResponseFormatError],
    ["status 503", () => new Response("", { status: 503 }), ApiError],
  ])('a response with %s is an error, never "Bearer None"', async (_, answer, type) => {
    await expect(getAzureToken({ ...azure, fetch: fakeAzure(answer).fetch })).rejects.toThrow(type);
  });

  test("an unreachable Azure AD is an error", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    await expect(getAzureToken({ ...azure, fetch })).rejects.toThrow(ConnectionError);
  });

  test.each([
    [{ clientId: "" }, "`clientId` is missing"],
    [{ clientSecret: undefined }, "`clientSecret` is missing"],
    [{ tenantId: "" }, "`tenantId` is missing"],
    [{ tenantId: "a/../b" }, "`tenantId` must be an ID or a domain name"],
    [{ tenantId: ".." }, "`tenantId` must be an ID or a domain name"],
    [{ scope: "" }, "`scope` is missing"],
    [{ authority: "http://login.example.com" }, "must use https"],
  ])("%o is an error before anything is sent", async (changes, message) => {
    const { asked, fetch } = fakeAzure(() => issued());
    const outcome = getAzureToken({ ...azure, fetch, ...changes } as AzureTokenOptions);
    await expect(outcome).rejects.toThrow(ConfigurationError);
    await expect(outcome).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });
});

describe("azureAuth", () => {
  test("requests one token for all calls, and another after a 401", async () => {
    let count = 0;
    const { asked, fetch } = fakeAzure(() => issued(`token-${(count += 1)}`));
    const { fake, handler } = createHandler({ token: undefined, auth: azureAuth({ ...azure, fetch }) });
    await Promise.all([handler.backend.getEnvironments(), handler.backend.getEnvironments()]);
    expect(asked).toHaveLength(1);

    fake.refuse("GET /environments/", 401);
    await expect(handler.backend.getEnvironments()).rejects.toThrow(AuthenticationError);
    const sent = fake.requests.map(({ headers }) => headers["authorization"]);
    expect(sent).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-1", "Bearer token-2"]);
  });
});

test("a 404 of the token endpoint does not count as an object that does not exist", async () => {
  const auth = azureAuth({ ...azure, fetch: fakeAzure(() => new Response("", { status: 404 })).fetch });
  const fetch = () => Promise.reject(new Error("nothing must be sent"));
  const { backend } = createAirviewHandler({
    baseUrl: "http://airview.test",
    systemName: "s",
    systemStage: "MONITOR",
    referencingType: "t",
    auth,
    fetch,
  });
  await expect(backend.getApplicationByReference("ref")).rejects.toMatchObject({ name: "PlatformClientError", code: "auth_failed" });
});
