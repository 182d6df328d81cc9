import { inspect } from "node:util";

import { AuthenticationError, BadRequestError, ConfigurationError, headerAuth, PermissionDeniedError } from "@platform-clients/core";
import { describe, expect, it } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import type { InmantaClientOptions } from "../src/index.ts";
import { fakeServer, json, refused } from "./fake-server.ts";
import type { FakeServer } from "./fake-server.ts";

const baseUrl = "http://localhost:8888";
const other = "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60";
const start = Date.UTC(2025, 10, 21, 9);

interface Users extends FakeServer {
  now: number;
  /** Lifetime of a token in seconds; undefined for tokens without expiry. */
  expire: number | undefined;
  /** Part of each signature: another key makes earlier tokens invalid. */
  key: string;
  logins: () => number;
}

/** A server with authentication on: alice can log in, and every token is checked like by the real server. */
function usersServer(): Users {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  let issued = 0;
  const guard = (header: string | null): Response | undefined => {
    if (header === null || !/^bearer [^ ]/i.test(header)) return refused(401, "Access to this resource is unauthorized");
    const [, payload = "", key] = header.slice(7).split(".");
    if (key === undefined) return refused(403, "Access denied: Unable to decode provided JWT bearer token.");
    if (key !== server.key) return refused(403, "Access denied: Signature verification failed");
    const { exp } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { exp?: number };
    return exp !== undefined && exp * 1000 <= server.now ? refused(403, "Access denied: Signature has expired") : undefined;
  };
  const fake = fakeServer({
    "POST /api/v2/login": ({ body }) => {
      if (body["username"] !== "alice" || body["password"] !== "correct horse") return refused(401, "Invalid username or password");
      issued += 1;
      const exp = server.expire === undefined ? undefined : server.now / 1000 + server.expire;
      const token = `${encode({ alg: "HS256" })}.${encode({ sub: "alicé", number: issued, exp })}.${server.key}`;
      return json({ data: { token, user: { username: "alice", auth_method: "database", is_admin: false } } });
    },
    "GET /api/v2/health": () => json({ data: null }),
    "GET /api/v2/project": ({ headers }) => guard(headers.get("authorization")) ?? json({ data: [] }),
    "DELETE /api/v2/project/(.*)": ({ headers }) =>
      guard(headers.get("authorization")) ?? refused(403, "Access denied: You are not allowed to do this"),
  });
  const server: Users = {
    ...fake,
    now: start,
    expire: 3600,
    key: "first",
    logins: () => fake.seen.filter(({ path }) => path === "/api/v2/login").length,
  };
  return server;
}

function logIn(server: Users, options: Partial<InmantaClientOptions> = {}): ReturnType<typeof createInmantaClient> {
  return createInmantaClient({
    baseUrl,
    fetch: server.fetch,
    auth: { username: "alice", password: "correct horse" },
    clock: () => server.now,
    ...options,
  });
}

describe("auth: { username, password }", () => {
  it("logs in once for calls at the same time, and sends the token", async () => {
    const server = usersServer();
    const client = logIn(server);
    await Promise.all([client.projectList(), client.projectList(), client.projectList()]);
    expect(server.lines()).toEqual(["POST /api/v2/login", "GET /api/v2/project", "GET /api/v2/project", "GET /api/v2/project"]);
    expect(server.seen[0]?.body).toEqual({ username: "alice", password: "correct horse" });
    expect(server.seen[0]?.headers.has("authorization")).toBe(false);
    expect(new Set(server.seen.slice(1).map(({ headers }) => headers.get("authorization"))).size).toBe(1);
  });

  it("logs in again before the token expires", async () => {
    const server = usersServer();
    const client = logIn(server);
    await client.projectList();
    server.now += 3_500_000;
    await client.projectList();
    expect(server.logins()).toBe(1);
    server.now += 80_000;
    await client.projectList();
    expect(server.logins()).toBe(2);
  });

  it("keeps a token without expiry until it is rejected", async () => {
    const server = usersServer();
    server.expire = undefined;
    const client = logIn(server);
    await client.projectList();
    server.now += 1_000_000_000;
    await client.projectList();
    expect(server.logins()).toBe(1);
    server.key = "second";
    await client.projectList();
    expect(server.lines().slice(-3)).toEqual(["GET /api/v2/project", "POST /api/v2/login", "GET /api/v2/project"]);
  });

  it("logs in again when the token has expired for the server, but not for the client's clock", async () => {
    const server = usersServer();
    const client = logIn(server, { clock: () => start });
    await client.projectList();
    server.now += 3_600_000;
    await client.projectList();
    expect(server.logins()).toBe(2);
  });

  it("does not log in or retry after a 403 about permissions", async () => {
    const server = usersServer();
    const client = logIn(server);
    await expect(client.projectDelete({ id: other })).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(server.lines()).toEqual(["POST /api/v2/login", `DELETE /api/v2/project/${other}`]);
  });

  it("fails when the new token is rejected too", async () => {
    const server = usersServer();
    const client = logIn(server, {
      fetch: (url, init) => server.fetch(url, { ...init, headers: { ...(init.headers as object), authorization: "Bearer a.e30.stale" } }),
    });
    await expect(client.projectList()).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(server.lines()).toEqual(["POST /api/v2/login", "GET /api/v2/project", "POST /api/v2/login", "GET /api/v2/project"]);
  });

  it("fails every waiting call with the login's error, and tries again with the next one", async () => {
    const server = usersServer();
    const client = logIn(server, { auth: { username: "alice", password: "battery staple" } });
    const outcomes = await Promise.allSettled([client.projectList(), client.projectList()]);
    expect(server.lines()).toEqual(["POST /api/v2/login"]);
    for (const outcome of outcomes) {
      const error = (outcome as PromiseRejectedResult).reason as AuthenticationError;
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({ operation: "login", body: { message: "Invalid username or password" } });
      expect(inspect(error) + JSON.stringify(error)).not.toContain("battery staple");
    }
    await expect(client.projectList()).rejects.toBeInstanceOf(AuthenticationError);
    expect(server.logins()).toBe(2);
  });

  it("fails with the server's 400 when authentication is off", async () => {
    const { fetch } = fakeServer({ "POST /api/v2/login": () => refused(400, "Invalid request: Server authentication should be enabled.") });
    const failure: unknown = await createInmantaClient({ baseUrl, fetch, auth: { username: "alice", password: "correct horse" } })
      .projectList()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BadRequestError);
    expect((failure as Error).message).toContain("Server authentication should be enabled");
  });

  it("sends no token with `health` and `login`", async () => {
    const server = usersServer();
    const client = logIn(server, { auth: { username: "alice", password: "wrong" } });
    expect(await client.health()).toBeNull();
    const { token } = await client.login({ username: "alice", password: "correct horse" });
    expect(await logIn(server, { auth: undefined, token }).projectList()).toEqual([]);
    expect(server.seen.slice(0, 2).map(({ headers }) => headers.has("authorization"))).toEqual([false, false]);
  });

  it("shares the login with the client of another environment", async () => {
    const server = usersServer();
    const client = logIn(server);
    await client.projectList();
    await client.withEnvironment(other).projectList();
    expect(server.logins()).toBe(1);
  });

  it("shows neither password nor token when the client is inspected", async () => {
    const client = logIn(usersServer());
    await client.projectList();
    expect(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client)).not.toMatch(/correct horse|eyJ/);
  });
});

describe("token", () => {
  it.each(["a.e30.first", "Bearer a.e30.first"])("is sent as a bearer token, with or without the scheme: %s", async (token) => {
    const server = usersServer();
    await createInmantaClient({ baseUrl, fetch: server.fetch, token }).projectList();
    expect(server.seen[0]?.headers.get("authorization")).toBe("Bearer a.e30.first");
  });

  it("is obtained once more after a 403 about the token, if it is a function", async () => {
    const server = usersServer();
    const tokens = ["a.e30.old", "a.e30.first"];
    const client = createInmantaClient({ baseUrl, fetch: server.fetch, token: () => tokens.shift() ?? "none" });
    expect(await client.projectList()).toEqual([]);
    expect(server.seen.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer a.e30.old", "Bearer a.e30.first"]);
  });

  it("is not obtained again after a 403 about permissions", async () => {
    const server = usersServer();
    let asked = 0;
    const token = (): string => {
      asked += 1;
      return "a.e30.first";
    };
    const client = createInmantaClient({ baseUrl, fetch: server.fetch, token });
    await expect(client.projectDelete({ id: other })).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(asked).toBe(1);
  });

  it("can be replaced by any auth provider, for the additional header of a server", async () => {
    const server = usersServer();
    await createInmantaClient({ baseUrl, fetch: server.fetch, auth: headerAuth({ "X-Auth": "abcdefgh" }) }).projectList(
      {},
      { headers: { authorization: "Bearer a.e30.first" } },
    );
    expect(server.seen[0]?.headers.get("x-auth")).toBe("abcdefgh");
  });
});

describe("invalid options", () => {
  it.each([
    ["an empty token", { token: "" }, "`token` is empty"],
    ["a login without a password", { auth: { username: "alice" } }, "`auth.password` is missing"],
    [
      "two ways to authenticate",
      { token: "secret-token", auth: { username: "alice", password: "secret-token" } },
      "pass only one of `token` and `auth`",
    ],
    ["an environment that is not a UUID", { environment: "production" }, '`environment` is "production"'],
    ["no base URL", { baseUrl: undefined }, "`baseUrl` is missing"],
  ])("are rejected: %s", (_, options, message) => {
    const create = (): unknown => createInmantaClient({ baseUrl, ...options } as InmantaClientOptions);
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
    expect(create).not.toThrow("secret-token");
  });

  it("are rejected: no options", () => {
    expect(() => createInmantaClient(undefined as never)).toThrow(ConfigurationError);
  });

  it("are rejected when a token function returns them", async () => {
    const server = usersServer();
    await expect(createInmantaClient({ baseUrl, fetch: server.fetch, token: () => "" }).projectList()).rejects.toBeInstanceOf(
      ConfigurationError,
    );
    expect(server.seen).toHaveLength(0);
  });
});
