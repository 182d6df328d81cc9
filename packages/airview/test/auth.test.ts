import { ApiError, AuthenticationError, ConfigurationError, ConnectionError, ResponseFormatError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { describe, expect, test } from "vitest";

import { azureAuth, createAirviewHandler, getAzureToken } from "../src/index.ts";
import type { AzureTokenOptions } from "../src/index.ts";
import { createHandler } from "./story.ts";

const options: AzureTokenOptions = { clientId: "cid", clientSecret: "s&c ret", tenantId: "contoso.example", scope: "api://x/.default" };

/** Azure AD with one answer for all, and a note of what was asked. */
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

describe("getAzureToken", () => {
  test("asks with the client's credentials and gives the whole header value", async () => {
    const { asked, fetch } = fakeAzure(() => issued());
    await expect(getAzureToken({ ...options, fetch })).resolves.toBe("Bearer abc");
    expect(asked).toMatchObject([
      {
        url: "https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token",
        method: "POST",
        form: { client_id: "cid", client_secret: "s&c ret", grant_type: "client_credentials", scope: "api://x/.default" },
      },
    ]);
    expect(asked[0]?.type).toMatch(/^application\/x-www-form-urlencoded/);
  });

  test("asks another authority", async () => {
    const { asked, fetch } = fakeAzure(() => issued());
    await getAzureToken({ ...options, authority: "https://login.microsoftonline.us/", fetch });
    expect(asked[0]?.url).toBe("https://login.microsoftonline.us/contoso.example/oauth2/v2.0/token");
  });

  test("a refusal is an error that says why", async () => {
    const said = { error: "invalid_client", error_description: "AADSTS7000215: Invalid client secret provided." };
    const { fetch } = fakeAzure(() => Response.json(said, { status: 401 }));
    const outcome = getAzureToken({ ...options, fetch });
    await expect(outcome).rejects.toThrow(AuthenticationError);
    await expect(outcome).rejects.toThrow("AADSTS7000215");
    await expect(outcome).rejects.toMatchObject({ code: "token_refused", status: 401, body: said });
  });

  test.each([
    ["no token in it", () => Response.json({ token_type: "Bearer" }), ResponseFormatError],
    ["an empty token", () => issued(""), ResponseFormatError],
    ["no JSON", () => new Response("<html>", { headers: { "content-type": "text/html" } }), ResponseFormatError],
    ["a failing server", () => new Response("", { status: 503 }), ApiError],
  ])('an answer with %s is an error, never "Bearer None"', async (_, answer, type) => {
    await expect(getAzureToken({ ...options, fetch: fakeAzure(answer).fetch })).rejects.toThrow(type);
  });

  test("an unreachable Azure AD is an error", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    await expect(getAzureToken({ ...options, fetch })).rejects.toThrow(ConnectionError);
  });

  test.each([
    [{ clientId: "" }, "`clientId` is missing"],
    [{ clientSecret: undefined }, "`clientSecret` is missing"],
    [{ tenantId: "" }, "`tenantId` is missing"],
    [{ tenantId: "a/../b" }, "`tenantId` is neither an id nor a domain name"],
    [{ tenantId: ".." }, "`tenantId` is neither an id nor a domain name"],
    [{ scope: "" }, "`scope` is missing"],
    [{ authority: "http://login.example.com" }, "no TLS"],
  ])("%o is an error before anything is sent", async (changes, message) => {
    const { asked, fetch } = fakeAzure(() => issued());
    const outcome = getAzureToken({ ...options, fetch, ...changes } as AzureTokenOptions);
    await expect(outcome).rejects.toThrow(ConfigurationError);
    await expect(outcome).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });
});

describe("azureAuth", () => {
  test("gets one token for all calls, and another after a 401", async () => {
    let count = 0;
    const { asked, fetch } = fakeAzure(() => issued(`token-${(count += 1)}`));
    const { fake, handler } = createHandler({ token: undefined, auth: azureAuth({ ...options, fetch }) });
    await Promise.all([handler.backend.getEnvironments(), handler.backend.getEnvironments()]);
    expect(asked).toHaveLength(1);

    fake.refuse("GET /environments/", 401);
    await expect(handler.backend.getEnvironments()).rejects.toThrow(AuthenticationError);
    const sent = fake.requests.map(({ headers }) => headers["authorization"]);
    expect(sent).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-1", "Bearer token-2"]);
  });
});

test("a token endpoint that is not there is never taken for an object that is not there", async () => {
  const auth = azureAuth({ ...options, fetch: fakeAzure(() => new Response("", { status: 404 })).fetch });
  const fetch = () => Promise.reject(new Error("nothing is to be sent"));
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
