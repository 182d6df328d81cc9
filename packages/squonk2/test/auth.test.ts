import { inspect } from "node:util";

import { isConfigurationError } from "@platform-clients/core";
import type { AuthProvider } from "@platform-clients/core";
import { startMock } from "@platform-clients/mocks";
import type { Mock } from "@platform-clients/mocks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { createSquonk2Client, keycloakAuth } from "../src/index.ts";
import type { KeycloakOptions, Squonk2ClientOptions } from "../src/index.ts";
import { capture } from "./capture.ts";
import type { Captured } from "./capture.ts";
import { fakeFetch } from "./fake-fetch.ts";

const baseUrl = "https://squonk.example.com/account-server-api";
const tokenPath = "/auth/realms/squonk/protocol/openid-connect/token";
const ann = { realm: "squonk", clientId: "as-api", username: "ann", password: "pw1" };

describe("a token from Keycloak", () => {
  let mock: Mock;
  let rejection: { status: number; body: object } | undefined;
  let issued = 0;
  let now = 1_700_000_000_000;
  const keycloakUrl = "https://kc.example.org/auth";
  const respond = () =>
    rejection === undefined
      ? Response.json({ access_token: `token-${(issued += 1)}`, token_type: "Bearer", expires_in: 300 })
      : Response.json(rejection.body, { status: rejection.status });
  // Keycloak and the Account Server.
  const fetch = capture(async (url, init) => (url.startsWith(keycloakUrl) ? respond() : mock.fetch(url, init)));
  const options = (more: Partial<KeycloakOptions> = {}): KeycloakOptions => ({ ...ann, keycloakUrl, clock: () => now, fetch, ...more });
  const client = (auth = keycloakAuth(options())) => createSquonk2Client({ baseUrl: mock.url, auth, retry: false, fetch });
  const toKeycloak = () => fetch.sent.filter(({ path }) => path.startsWith("/auth/"));
  const form = (request: Captured | undefined) => Object.fromEntries(new URLSearchParams(request?.body.toString()));

  beforeAll(async () => {
    mock = await startMock("squonk2", { port: false, token: "token-1", basePath: "/as" });
  });
  beforeEach(() => {
    fetch.sent.length = 0;
    rejection = undefined;
    issued = 0;
  });
  afterAll(() => mock.close());

  it("is requested with the password grant at the first call", async () => {
    const auth = keycloakAuth(options());
    expect(fetch.sent).toHaveLength(0);
    await client(auth).getMerchants();
    expect(fetch.sent.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST ${tokenPath}`, "GET /as/merchant"]);
    expect(form(toKeycloak()[0])).toEqual({ client_id: "as-api", grant_type: "password", username: "ann", password: "pw1" });
    expect(toKeycloak()[0]?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(fetch.sent[1]?.headers["authorization"]).toBe("Bearer token-1");
  });

  it("is requested from the token endpoint of the realm", async () => {
    let requested: string | undefined;
    const stub = async (url: string) => {
      requested = url;
      return Response.json({ access_token: "abc", token_type: "bearer" });
    };
    expect(await keycloakAuth({ ...ann, keycloakUrl: `${keycloakUrl}/`, fetch: stub }).token()).toBe("abc");
    expect(requested).toBe("https://kc.example.org/auth/realms/squonk/protocol/openid-connect/token");
  });

  it("is requested with encoded values, which the Python client does not encode: & + % = in a password, and the realm", async () => {
    const password = "a&b+c%20=d ü";
    await keycloakAuth(options({ password, realm: "my realm/1", clientSecret: "s&s", scope: "profile email" })).token();
    expect(form(toKeycloak()[0])).toEqual({
      client_id: "as-api",
      client_secret: "s&s",
      grant_type: "password",
      username: "ann",
      password,
      scope: "profile email",
    });
    expect(toKeycloak()[0]?.path).toBe("/auth/realms/my%20realm%2F1/protocol/openid-connect/token");
  });

  it("is requested with client credentials if no user is given", async () => {
    await keycloakAuth({ keycloakUrl, realm: "squonk", clientId: "robot", clientSecret: "pst", fetch }).token();
    expect(form(toKeycloak()[0])).toEqual({ client_id: "robot", client_secret: "pst", grant_type: "client_credentials" });
  });

  it("is requested once for calls at the same time, and kept for later ones", async () => {
    const squonk = client();
    await Promise.all([squonk.getMerchants(), squonk.getMerchants(), squonk.getMerchants()]);
    await squonk.getMerchants();
    expect(toKeycloak()).toHaveLength(1);
  });

  it("is replaced 30 seconds before it expires, and not earlier", async () => {
    const auth = keycloakAuth(options());
    const start = now;
    expect(await auth.token()).toBe("token-1");
    now = start + 269_999;
    expect(await auth.token()).toBe("token-1");
    now = start + 270_000;
    expect(await auth.token()).toBe("token-2");
  });

  it("is replaced once after a 401", async () => {
    const squonk = client();
    issued = 1;
    await expect(squonk.getAccount()).rejects.toMatchObject({ status: 401 });
    expect(fetch.sent.map(({ headers, path }) => headers["authorization"] ?? path)).toEqual([
      tokenPath,
      "Bearer token-2",
      tokenPath,
      "Bearer token-3",
    ]);
  });

  it("is not requested for ping", async () => {
    rejection = { status: 500, body: {} };
    await client(keycloakAuth(options())).ping().result();
    expect(toKeycloak()).toHaveLength(0);
  });

  it("that Keycloak rejects makes the call fail with the reason of Keycloak, without the password", async () => {
    rejection = { status: 401, body: { error: "invalid_grant", error_description: "Invalid user credentials" } };
    const secret = "sEcret-passw0rd";
    const outcome = await client(keycloakAuth(options({ password: secret })))
      .getMerchants()
      .result();
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        name: "AuthenticationError",
        code: "token_refused",
        status: 401,
        message: expect.stringContaining("Invalid user credentials") as string,
      },
    });
    expect(inspect(outcome, { depth: 9 }) + JSON.stringify(outcome)).not.toContain(secret);
    rejection = undefined;
    await client().getMerchants();
  });

  it("and its credentials are not visible in the provider", async () => {
    const auth = keycloakAuth(options({ password: "sEcret-passw0rd", clientSecret: "sEcret-client" }));
    await auth.token();
    expect(inspect(auth, { depth: 9, showHidden: true }) + JSON.stringify(auth)).not.toMatch(/sEcret|token-1/);
  });

  const wrong: [options: Partial<KeycloakOptions>, said: RegExp][] = [
    [{ keycloakUrl: "" }, /`keycloakUrl` is missing/],
    [{ keycloakUrl: "kc.example.org:443/auth" }, /`keycloakUrl` is not an absolute http/],
    [{ keycloakUrl: "http://kc.example.org/auth" }, /must use https/],
    [{ realm: "" }, /`realm` is missing/],
    [{ clientId: undefined as unknown as string }, /`clientId` is missing/],
    [{ password: undefined }, /`password` is missing/],
    [{ username: "" }, /`username` is missing/],
    [{ username: undefined, password: undefined }, /`clientSecret`/],
  ];
  it.each(wrong)("is rejected with the options %j when the provider is created", (more, said) => {
    expect(() => keycloakAuth({ ...ann, keycloakUrl: "https://kc.example.org/auth", ...more })).toThrow(said);
  });
});

describe("the credentials of a client", () => {
  it("are sent as a bearer token, with or without `Bearer ` in the option", async () => {
    const fetch = fakeFetch();
    await createSquonk2Client({ baseUrl, token: "abc.def.ghi", fetch }).getAccount();
    await createSquonk2Client({ baseUrl, token: "Bearer abc.def.ghi", fetch }).getAccount();
    await createSquonk2Client({ baseUrl, token: async () => "jkl", fetch }).getAccount();
    expect(fetch.sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer abc.def.ghi", "Bearer abc.def.ghi", "Bearer jkl"]);
  });

  it("are sent with all calls except those that need no token", async () => {
    const fetch = fakeFetch();
    let requested = 0;
    const client = createSquonk2Client({ baseUrl, token: () => `token-${(requested += 1)}`, fetch });
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
    expect(requested).toBe(3);
  });

  it("are refreshed once after a 401 if the auth provider can do so", async () => {
    const tokens = ["old", "new"];
    const auth: AuthProvider = {
      authorize: () => ({ authorization: `Bearer ${tokens[0]}` }),
      refresh: () => tokens.shift() !== undefined,
    };
    const fetch = fakeFetch(({ headers }) =>
      headers["authorization"] === "Bearer new" ? Response.json({ count: 0 }) : new Response("", { status: 401 }),
    );
    expect(await createSquonk2Client({ baseUrl, auth, fetch }).getAvailableAssets()).toEqual({ count: 0 });
    expect(fetch.sent).toHaveLength(2);
  });

  const wrong: [title: string, options: Squonk2ClientOptions, named: string][] = [
    ["that are empty", { token: "" }, "`token`"],
    ["that are no string", { token: 5 as unknown as string }, "`token`"],
    ["that are a token and a provider", { token: "s3cr3t-t0ken", auth: { authorize: () => ({}) } }, "pass only one of `token` and `auth`"],
    ["that are no provider", { auth: {} as AuthProvider }, "`auth` must be an auth provider"],
  ];
  it.each(wrong)("are rejected %s, and not shown", (_, options, named) => {
    const create = () => createSquonk2Client({ baseUrl, ...options });
    expect(create).toThrow(named);
    expect(create).toThrow(expect.toSatisfy((error: unknown) => isConfigurationError(error) && !inspect(error).includes("s3cr3t")));
  });

  it("are not visible in the client and its errors", async () => {
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

  it("are replaced by the `token` or `auth` of a call", async () => {
    const fetch = fakeFetch();
    const client = createSquonk2Client({ baseUrl, token: "abc", fetch });
    await client.getAccount({}, { token: "of-the-call" });
    await client.getCharges({}, { auth: { authorize: () => ({ authorization: "Bearer of-the-provider" }) } });
    await client.getAccount();
    expect(fetch.sent.map(({ headers }) => headers["authorization"])).toEqual([
      "Bearer of-the-call",
      "Bearer of-the-provider",
      "Bearer abc",
    ]);
    const both = { token: "s3cr3t", auth: { authorize: () => ({}) } };
    await expect(client.getCharges({}, both)).rejects.toThrow("[squonk2.getCharges] pass only one of `token` and `auth`.");
  });
});
