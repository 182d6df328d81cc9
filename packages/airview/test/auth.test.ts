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
import { createHandler, fetch, mock, refuse } from "./server.ts";

const azure: AzureTokenOptions = { clientId: "cid", clientSecret: "s&c ret", tenantId: "contoso.example", scope: "api://x/.default" };

/** An Azure AD that returns one response to all requests and records them. */
function azureAnswering(answer: () => Response) {
  const asked: { url: string; method: string | undefined; form: Record<string, string>; type: string | null }[] = [];
  const askAzure: Fetch = async (url, init) => {
    const form = Object.fromEntries(new URLSearchParams(init.body as string | URLSearchParams));
    asked.push({ url, method: init.method, form, type: new Headers(init.headers).get("content-type") });
    return answer();
  };
  return { asked, askAzure };
}
const issued = (token = "abc") => Response.json({ access_token: token, token_type: "Bearer", expires_in: 3599 });

function connect(options: Partial<AirviewClientOptions>) {
  return createAirviewClient({ baseUrl: "https://airview.test", fetch, retry: false, ...options });
}
const authorizations = () => mock.requests.map(({ headers }) => headers["authorization"]);

describe("credentials", () => {
  test.each(["abc", "Bearer abc", () => "abc", async () => "Bearer abc"])("token %s is sent as `Bearer abc`", async (token) => {
    const client = connect({ token });
    await client.getEnvironments();
    expect(authorizations()).toEqual(["Bearer abc"]);
  });

  test("a handler sends the token of a BackendConfig as a bearer token", async () => {
    for (const token of ["abc", "Bearer abc"]) {
      const identity = { systemName: "a", systemStage: "BUILD", referencingType: "b" } as const;
      const handler = createAirviewHandler(new BackendConfig({ baseUrl: "https://airview.test", token, ...identity }));
      await handler.backend.getEnvironments({ fetch });
    }
    expect(authorizations()).toEqual(["Bearer abc", "Bearer abc"]);
  });

  test("`token` or `auth` of a call replaces the credentials of the client", async () => {
    const client = connect({ token: "abc" });
    await client.getEnvironments({}, { token: "xyz" });
    await client.getEnvironments({}, { auth: headerAuth({ "x-gateway-key": "key" }) }).result();
    expect(authorizations()).toEqual(["Bearer xyz", undefined]);
    expect(mock.requests[1]?.headers).toMatchObject({ "x-gateway-key": "key" });
  });

  test("a function is called for each call, and once more after a 401", async () => {
    let count = 0;
    const client = connect({ token: async () => `Bearer ${(count += 1)}` });
    await client.getEnvironments();
    refuse("getEnvironments", 401);
    await expect(client.getEnvironments()).rejects.toMatchObject({ status: 401 });
    expect(authorizations()).toEqual(["Bearer 1", "Bearer 2", "Bearer 3"]);
  });

  test("`auth` is used instead of a token", async () => {
    const client = connect({ auth: headerAuth({ "x-gateway-key": "key" }) });
    await client.getEnvironments().result();
    expect(mock.requests[0]?.headers).toMatchObject({ "x-gateway-key": "key" });
    expect(authorizations()).toEqual([undefined]);
  });

  test("a server without a gateway needs no credentials", async () => {
    const sent: string[] = [];
    const openServer: Fetch = (_, init) => {
      sent.push(...new Headers(init.headers).keys());
      return Promise.resolve(Response.json([]));
    };
    await expect(connect({ fetch: openServer }).getEnvironments()).resolves.toEqual([]);
    expect(sent).toContain("accept");
    expect(sent).not.toContain("authorization");
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
    const { asked, askAzure } = azureAnswering(() => issued());
    await expect(getAzureToken({ ...azure, fetch: askAzure })).resolves.toBe("Bearer abc");
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
    const { asked, askAzure } = azureAnswering(() => issued());
    await getAzureToken({ ...azure, authority: "https://login.microsoftonline.us/", fetch: askAzure });
    expect(asked[0]?.url).toBe("https://login.microsoftonline.us/contoso.example/oauth2/v2.0/token");
  });

  test("a rejected request is an error with the reason", async () => {
    const said = { error: "invalid_client", error_description: "AADSTS7000215: Invalid client secret provided." };
    const { askAzure } = azureAnswering(() => Response.json(said, { status: 401 }));
    const outcome = getAzureToken({ ...azure, fetch: askAzure });
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
    await expect(getAzureToken({ ...azure, fetch: azureAnswering(answer).askAzure })).rejects.toThrow(type);
  });

  test("an unreachable Azure AD is an error", async () => {
    const unreachable = () => Promise.reject(new TypeError("fetch failed"));
    await expect(getAzureToken({ ...azure, fetch: unreachable })).rejects.toThrow(ConnectionError);
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
    const { asked, askAzure } = azureAnswering(() => issued());
    const outcome = getAzureToken({ ...azure, fetch: askAzure, ...changes } as AzureTokenOptions);
    await expect(outcome).rejects.toThrow(ConfigurationError);
    await expect(outcome).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });
});

describe("azureAuth", () => {
  test("requests one token for all calls, and another after a 401", async () => {
    let count = 0;
    const { asked, askAzure } = azureAnswering(() => issued(`token-${(count += 1)}`));
    const handler = createHandler({ token: undefined, auth: azureAuth({ ...azure, fetch: askAzure }) });
    await Promise.all([handler.backend.getEnvironments(), handler.backend.getEnvironments()]);
    expect(asked).toHaveLength(1);

    refuse("getEnvironments", 401);
    await expect(handler.backend.getEnvironments()).rejects.toThrow(AuthenticationError);
    const sent = mock.requests.map(({ headers }) => headers["authorization"]);
    expect(sent).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-1", "Bearer token-2"]);
  });
});

test("a 404 of the token endpoint does not count as an object that does not exist", async () => {
  const auth = azureAuth({ ...azure, fetch: azureAnswering(() => new Response("", { status: 404 })).askAzure });
  const { backend } = createAirviewHandler({
    baseUrl: "http://airview.test",
    systemName: "s",
    systemStage: "MONITOR",
    referencingType: "t",
    auth,
    fetch: () => Promise.reject(new Error("nothing must be sent")),
  });
  await expect(backend.getApplicationByReference("ref")).rejects.toMatchObject({ name: "PlatformClientError", code: "auth_failed" });
});
