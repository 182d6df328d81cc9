import { isConfigurationError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { serviceAccountAuth } from "../src/jsonapi/index.ts";
import type { ServiceAccountOptions } from "../src/jsonapi/index.ts";
import { startJsonApi } from "./mock-axonius.ts";

const secret = "s3cret.value_9-x";

function issuer(...tokens: string[]): { fetch: Fetch; requests: { url: string; init: RequestInit }[] } {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    requests.push({ url, init });
    return Response.json({ access_token: tokens.shift() ?? "last", token_type: "Bearer", expires_in: 3600 });
  };
  return { fetch, requests };
}

const account = (more: Partial<ServiceAccountOptions> = {}): ServiceAccountOptions => ({
  baseUrl: "axonius.example.com",
  clientId: "my-client_1",
  clientSecret: secret,
  ...more,
});

describe("serviceAccountAuth", () => {
  it("requests one token with HTTP Basic credentials and sends it with each call, without keys", async () => {
    const { fetch, requests } = issuer("token-1");
    const mock = await startJsonApi();
    const client = mock.client({ auth: serviceAccountAuth(account({ fetch })) });
    await Promise.all([client.listRoles(), client.getLabels()]);
    await client.listRoles();
    expect(requests).toHaveLength(1);
    const [{ init, url } = { init: {}, url: "" }] = requests;
    expect([init.method, url, new URLSearchParams(init.body as URLSearchParams).toString()]).toEqual([
      "POST",
      "https://axonius.example.com/api/oauth2/token",
      "grant_type=client_credentials",
    ]);
    expect(new Headers(init.headers).get("authorization")).toBe(`Basic ${btoa(`my-client_1:${secret}`)}`);
    expect(mock.seen.map(({ headers }) => headers["authorization"])).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-1"]);
    expect(mock.seen[0]?.headers).not.toHaveProperty("api-key");
  });

  it("replaces the token before its hour is over, and after a 401", async () => {
    const { fetch } = issuer("token-1", "token-2", "token-3");
    let now = 0;
    const auth = serviceAccountAuth(account({ fetch, clock: () => now }));
    expect(await auth.token()).toBe("token-1");
    now = 3_569_999;
    expect(await auth.token()).toBe("token-1");
    now = 3_570_000;
    expect(await auth.token()).toBe("token-2");
    const mock = await startJsonApi();
    mock.instead.set("GET /api/labels", ({ headers }) =>
      headers["authorization"] === "Bearer token-3" ? Response.json({}) : Response.json({}, { status: 401 }),
    );
    expect(await mock.client({ auth }).getLabels()).toEqual({});
  });

  it.each<[Partial<Record<keyof ServiceAccountOptions, unknown>>, RegExp]>([
    [{ clientId: "" }, /`clientId` is missing/],
    [{ clientSecret: undefined }, /`clientSecret` is missing/],
    [{ baseUrl: "" }, /`baseUrl` is missing/],
    [{ baseUrl: "http://axonius.example.com" }, /must use https/],
  ])("refuses %j before anything is sent", (options, message) => {
    const create = (): unknown => serviceAccountAuth(account(options as Partial<ServiceAccountOptions>));
    expect(create).toThrow(message);
    expect(create).toThrow(expect.toSatisfy(isConfigurationError));
    expect(create).not.toThrow(secret);
  });

  it("accepts an address without TLS if that is asked for", async () => {
    const { fetch, requests } = issuer();
    await serviceAccountAuth(account({ baseUrl: "http://axonius.example.com", allowHttp: true, fetch })).token();
    expect(requests[0]?.url).toBe("http://axonius.example.com/api/oauth2/token");
  });
});
