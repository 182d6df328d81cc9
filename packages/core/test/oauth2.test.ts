import { describe, expect, it } from "vitest";

import {
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConnectionError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
} from "../src/index.ts";
import { clientCredentials, passwordGrant } from "../src/oauth2.ts";
import type { TokenCache } from "../src/index.ts";
import type { OAuth2Options, PasswordGrantOptions } from "../src/oauth2.ts";
import { respond, closedPort, stallHeaders, startServer } from "./fault-server.ts";
import type { Step } from "./fault-server.ts";
import { depot, quick } from "./depot.ts";
import { json, stubFetch } from "./stub-fetch.ts";
import { failureOf, thrownFrom } from "./thrown.ts";
import { leaksOf, surfacesOf } from "./leaks.ts";

const secret = "client-secret-9f8e7d";
const password = "user-password-5a4b3c";

const grant = (tokenUrl: string, more: Partial<OAuth2Options> = {}): OAuth2Options => ({
  tokenUrl,
  clientId: "depot-cli",
  clientSecret: secret,
  ...more,
});
const user = (tokenUrl: string, more: Partial<PasswordGrantOptions> = {}): PasswordGrantOptions => ({
  tokenUrl,
  clientId: "depot-ui",
  username: "ann",
  password,
  ...more,
});
const token = (accessToken = "access-1", more: Record<string, unknown> = {}): Step =>
  respond(200, { access_token: accessToken, token_type: "Bearer", expires_in: 300, ...more });

describe("client credentials", () => {
  it("request a token once and send it with each call", async () => {
    const issuer = await startServer(token());
    const { fetch, sent } = stubFetch(json({}));
    const client = depot({ fetch }, { auth: clientCredentials(grant(`${issuer.url}/token`, { scope: "read write" })) });
    await Promise.all([client.ping(), client.ping()]);
    await client.ping();
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer access-1", "Bearer access-1", "Bearer access-1"]);
    expect(issuer.seen).toHaveLength(1);
    const { method, url, headers, body } = issuer.seen[0] ?? { method: "", url: "", headers: {}, body: "" };
    expect([method, url, headers["content-type"]]).toEqual(["POST", "/token", "application/x-www-form-urlencoded;charset=UTF-8"]);
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: "client_credentials",
      client_id: "depot-cli",
      client_secret: secret,
      scope: "read write",
    });
  });

  it("send id and secret as HTTP Basic credentials if asked to, and show neither in an error", async () => {
    const basic = `Basic ${btoa(`depot-cli:${secret}`)}`;
    const issuer = await startServer(token(), respond(401, { error: "invalid_client", error_description: `not ${basic}` }));
    const auth = (): TokenCache => clientCredentials(grant(`${issuer.url}/token`, { clientAuthentication: "basic" }));
    expect(await auth().token()).toBe("access-1");
    expect(issuer.seen[0]?.headers["authorization"]).toBe(basic);
    expect(issuer.seen[0]?.body).toBe("grant_type=client_credentials");
    const error = await failureOf(auth().token());
    expect(error).toMatchObject({ status: 401, code: "token_refused" });
    // The beginning of the encoded pair is the client id, which is no secret.
    for (const each of [secret, basic.slice(-20)]) expect(leaksOf(surfacesOf(error), each)).toEqual([]);
  });

  it("replace the token before it expires, and after a 401", async () => {
    const issuer = await startServer(token("access-1"), token("access-2"), token("access-3"));
    let now = 1_000_000;
    const auth = clientCredentials(grant(`${issuer.url}/token`, { clock: () => now }));
    expect(await auth.token()).toBe("access-1");
    now += 269_999;
    expect(await auth.token()).toBe("access-1");
    now += 1;
    expect(await auth.token()).toBe("access-2");
    const { fetch, sent } = stubFetch(json({}, 401), json({}));
    await depot({ fetch }, { auth }).ping();
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer access-2", "Bearer access-3"]);
  });

  it("accept a response without expiry, and token_type in upper or lower case", async () => {
    const issuer = await startServer(token("access-1", { expires_in: undefined, token_type: "bearer" }));
    expect(await clientCredentials(grant(`${issuer.url}/token`)).token()).toBe("access-1");
  });

  it("use the given fetch", async () => {
    const { fetch, sent } = stubFetch(json({ access_token: "access-1", token_type: "Bearer" }));
    expect(await clientCredentials(grant("https://login.test/token", { fetch })).token()).toBe("access-1");
    expect(sent[0]?.url).toBe("https://login.test/token");
  });
});

describe("the password grant", () => {
  it("sends user name and password, with or without a client secret", async () => {
    const issuer = await startServer(token());
    expect(await passwordGrant(user(`${issuer.url}/token`)).token()).toBe("access-1");
    expect(await passwordGrant(user(`${issuer.url}/token`, { clientSecret: secret, scope: "openid" })).token()).toBe("access-1");
    const [plain, confidential] = issuer.seen.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
    expect(plain).toEqual({ grant_type: "password", client_id: "depot-ui", username: "ann", password });
    expect(confidential).toEqual({
      grant_type: "password",
      client_id: "depot-ui",
      client_secret: secret,
      username: "ann",
      password,
      scope: "openid",
    });
  });
});

describe("a token endpoint that fails", () => {
  const echo = (status: number): Step =>
    respond(
      status,
      { error: "invalid_client", error_description: `not ${secret} nor ${password}`, hint: secret, secret: password },
      { "x-echo": secret },
    );

  it.each([
    [400, BadRequestError, false],
    [401, AuthenticationError, false],
    [500, ServerError, false],
    [503, ServerError, true],
  ] as const)("with %i throws the error of this status, which shows no secret", async (status, type, retryable) => {
    const issuer = await startServer(echo(status));
    for (const [auth, ...sent] of [
      [clientCredentials(grant(`${issuer.url}/token`)), secret],
      [passwordGrant(user(`${issuer.url}/token`, { clientSecret: secret })), secret, password],
    ] as const) {
      const error = await failureOf(auth.token());
      expect(error).toBeInstanceOf(type);
      expect(error).toMatchObject({
        code: "token_refused",
        status,
        retryable,
        operation: "token",
        method: "POST",
        url: `${issuer.url}/token`,
      });
      for (const each of sent) expect(leaksOf(surfacesOf(error), each)).toEqual([]);
    }
  });

  it("returns the server's message", async () => {
    const issuer = await startServer(respond(400, { error: "invalid_scope", error_description: "no such scope" }));
    const error = await failureOf(clientCredentials(grant(`${issuer.url}/token`)).token());
    expect(error.message).toContain("invalid_scope: no such scope");
    expect(error.body).toMatchObject({ error: "invalid_scope" });
  });

  it.each([
    ["HTML", respond(200, `<html>${secret}</html>`, { "content-type": "text/html" })],
    ["broken JSON", respond(200, `{"a": ${secret}`)],
    ["no token", respond(200, { token_type: "Bearer", echo: secret })],
    ["an empty token", respond(200, { access_token: "", token_type: "Bearer" })],
    ["another token type", respond(200, { access_token: secret, token_type: "mac" })],
  ] as const)("with a 200 and %s is a ResponseFormatError", async (_, step) => {
    const issuer = await startServer(step);
    const error = await failureOf(clientCredentials(grant(`${issuer.url}/token`)).token());
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ code: "token_invalid", status: 200 });
    expect(leaksOf(surfacesOf(error), secret)).toEqual([]);
  });

  it("is read up to a limit, and its error is short", async () => {
    const long = await startServer(
      respond(200, { access_token: "t".repeat(100_000), token_type: "Bearer" }),
      respond(400, { error: "invalid_scope", error_description: "x".repeat(60_000) }),
    );
    const invalid = await failureOf(clientCredentials(grant(`${long.url}/token`)).token());
    expect(invalid).toMatchObject({ code: "token_invalid", status: 200 });
    const refused = await failureOf(clientCredentials(grant(`${long.url}/token`)).token());
    expect(refused.message).toMatch(/invalid_scope: x{200,300}…$/);
  });

  it("with a redirect: the secret is not sent to the new address", async () => {
    const other = await startServer(token("stolen"));
    const issuer = await startServer((response) => response.writeHead(307, { location: `${other.url}/token` }).end());
    await failureOf(clientCredentials(grant(`${issuer.url}/token`)).token());
    expect(other.seen).toHaveLength(0);
  });

  it("that cannot be reached is a ConnectionError", async () => {
    const error = await failureOf(clientCredentials(grant(`http://127.0.0.1:${await closedPort()}/token`)).token());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "connection_failed", retryable: true });
    expect(leaksOf(surfacesOf(error), secret)).toEqual([]);
  });

  it("that does not respond is a TimeoutError", async () => {
    const issuer = await startServer(stallHeaders);
    const error = await failureOf(clientCredentials(grant(`${issuer.url}/token`, { timeout: 30 })).token());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.code).toBe("timeout");
  });

  it("with 503 is retried by the call", async () => {
    const issuer = await startServer(respond(503), token());
    const { fetch, sent } = stubFetch(json({ id: 1 }));
    expect(await depot({ fetch, retry: quick }, { auth: clientCredentials(grant(`${issuer.url}/token`)) }).ping()).toEqual({ id: 1 });
    expect([issuer.seen.length, sent.length]).toEqual([2, 1]);
  });

  it("with 400 ends the call at once; the next call requests a token again", async () => {
    const issuer = await startServer(respond(400, { error: "invalid_client" }), token());
    const { fetch, sent } = stubFetch(json({ id: 1 }));
    const client = depot({ fetch }, { auth: clientCredentials(grant(`${issuer.url}/token`)) });
    expect(await failureOf(client.ping())).toMatchObject({ code: "token_refused", status: 400 });
    expect(sent).toHaveLength(0);
    expect(await client.ping()).toEqual({ id: 1 });
  });
});

describe("invalid OAuth 2 options", () => {
  it.each(["tokenUrl", "clientId", "clientSecret"] as const)("a missing `%s` of client credentials", (name) => {
    for (const value of [undefined, ""]) {
      const error = thrownFrom(() => clientCredentials({ ...grant("https://login.test/token"), [name]: value as string }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect((error as Error).message).toContain(`\`${name}\``);
    }
  });

  it.each(["tokenUrl", "clientId", "username", "password"] as const)("a missing `%s` of the password grant", (name) => {
    expect(thrownFrom(() => passwordGrant({ ...user("https://login.test/token"), [name]: "" }))).toBeInstanceOf(ConfigurationError);
  });

  it.each(["login.test/token", "/token", "ftp://login.test/token"])("the endpoint %s", (tokenUrl) => {
    expect(thrownFrom(() => clientCredentials(grant(tokenUrl)))).toBeInstanceOf(ConfigurationError);
  });

  it("an endpoint without TLS, except on this machine or if allowed", () => {
    expect(thrownFrom(() => clientCredentials(grant("http://login.test/token")))).toBeInstanceOf(ConfigurationError);
    for (const host of ["localhost", "127.0.0.1", "[::1]"]) clientCredentials(grant(`http://${host}:8080/token`));
    clientCredentials(grant("http://login.test/token", { allowHttp: true }));
  });

  it("an endpoint with a password, which is not shown", () => {
    const error = thrownFrom(() => clientCredentials(grant(`https://ann:${password}@login.test/token`)));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(leaksOf(surfacesOf(error), password)).toEqual([]);
  });
});
