import { inspect } from "node:util";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { createSquonk2Client, keycloakAuth } from "../src/index.ts";
import type { KeycloakOptions } from "../src/index.ts";
import { startRecorder } from "./recorder.ts";
import type { Recorded, Recorder } from "./recorder.ts";

const tokenPath = "/auth/realms/squonk/protocol/openid-connect/token";
const ann = { realm: "squonk", clientId: "as-api", username: "ann", password: "pw1" };

describe("a token from Keycloak", () => {
  let recorder: Recorder;
  let refuse: { status: number; body: object } | undefined;
  let issued = 0;
  let now = 1_700_000_000_000;
  const options = (more: Partial<KeycloakOptions> = {}): KeycloakOptions => ({
    ...ann,
    keycloakUrl: `${recorder.url}/auth`,
    clock: () => now,
    ...more,
  });
  const client = (auth = keycloakAuth(options())) => createSquonk2Client({ baseUrl: `${recorder.url}/as`, auth, retry: false });
  const toKeycloak = () => recorder.requests.filter(({ path }) => path.startsWith("/auth/"));
  const form = (request: Recorded | undefined) => Object.fromEntries(new URLSearchParams(request?.body.toString()));

  beforeAll(async () => {
    recorder = await startRecorder((request) => {
      if (request.path.startsWith("/auth/"))
        return refuse ?? { body: { access_token: `token-${(issued += 1)}`, token_type: "Bearer", expires_in: 300 } };
      return request.headers.authorization === "Bearer token-1" || request.path === "/as/merchant" ? {} : { status: 401, body: "" };
    });
  });
  beforeEach(() => {
    recorder.requests.length = 0;
    refuse = undefined;
    issued = 0;
  });
  afterAll(() => recorder.close());

  it("is asked for with the password grant, at the first call and not before", async () => {
    const auth = keycloakAuth(options());
    expect(recorder.requests).toHaveLength(0);
    await client(auth).getMerchants();
    expect(recorder.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST ${tokenPath}`, "GET /as/merchant"]);
    expect(form(toKeycloak()[0])).toEqual({ client_id: "as-api", grant_type: "password", username: "ann", password: "pw1" });
    expect(toKeycloak()[0]?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(recorder.requests[1]?.headers.authorization).toBe("Bearer token-1");
  });

  it("is asked for with the worked example's address", async () => {
    let asked: string | undefined;
    const fetch = async (url: string) => {
      asked = url;
      return Response.json({ access_token: "abc", token_type: "bearer" });
    };
    expect(await keycloakAuth({ ...ann, keycloakUrl: "https://kc.example.org/auth/", fetch }).token()).toBe("abc");
    expect(asked).toBe("https://kc.example.org/auth/realms/squonk/protocol/openid-connect/token");
  });

  it("encodes what Python left as it was: & + % = in a password, and the realm", async () => {
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

  it("is asked for with client credentials when no user is given", async () => {
    await keycloakAuth({ keycloakUrl: `${recorder.url}/auth`, realm: "squonk", clientId: "robot", clientSecret: "pst" }).token();
    expect(form(toKeycloak()[0])).toEqual({ client_id: "robot", client_secret: "pst", grant_type: "client_credentials" });
  });

  it("is asked for once by many calls at the same time, and kept for later ones", async () => {
    const squonk = client();
    await Promise.all([squonk.getMerchants(), squonk.getMerchants(), squonk.getMerchants()]);
    await squonk.getMerchants();
    expect(toKeycloak()).toHaveLength(1);
  });

  it("is replaced 30 seconds before it ends, and no sooner", async () => {
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
    expect(recorder.requests.map(({ headers, path }) => headers.authorization ?? path)).toEqual([
      tokenPath,
      "Bearer token-2",
      tokenPath,
      "Bearer token-3",
    ]);
  });

  it("is not needed to ask whether the server is there", async () => {
    refuse = { status: 500, body: {} };
    await client(keycloakAuth(options())).ping().result();
    expect(toKeycloak()).toHaveLength(0);
  });

  it("that is refused ends the call with Keycloak's reason, and shows no password", async () => {
    refuse = { status: 401, body: { error: "invalid_grant", error_description: "Invalid user credentials" } };
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
    refuse = undefined;
    await client().getMerchants();
  });

  it("and its credentials are not to be seen in the provider", async () => {
    const auth = keycloakAuth(options({ password: "sEcret-passw0rd", clientSecret: "sEcret-client" }));
    await auth.token();
    expect(inspect(auth, { depth: 9, showHidden: true }) + JSON.stringify(auth)).not.toMatch(/sEcret|token-1/);
  });

  const wrong: [options: Partial<KeycloakOptions>, said: RegExp][] = [
    [{ keycloakUrl: "" }, /`keycloakUrl` is missing/],
    [{ keycloakUrl: "kc.example.org:443/auth" }, /`keycloakUrl` is not an absolute http/],
    [{ keycloakUrl: "http://kc.example.org/auth" }, /TLS/],
    [{ realm: "" }, /`realm` is missing/],
    [{ clientId: undefined as unknown as string }, /`clientId` is missing/],
    [{ password: undefined }, /`password` is missing/],
    [{ username: "" }, /`username` is missing/],
    [{ username: undefined, password: undefined }, /`clientSecret`/],
  ];
  it.each(wrong)("%j is refused when the provider is made", (more, said) => {
    expect(() => keycloakAuth({ ...ann, keycloakUrl: "https://kc.example.org/auth", ...more })).toThrow(said);
  });
});
