import { inspect } from "node:util";

import { AuthenticationError, BadRequestError, ConfigurationError, headerAuth, PermissionDeniedError } from "@platform-clients/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createInmantaClient } from "../src/index.ts";
import type { InmantaClientOptions } from "../src/index.ts";
import { baseUrl, production, startOrchestrator } from "./orchestrator.ts";

const start = Date.UTC(2025, 10, 21, 9);
const lifetime = 3600;

/** A server with authentication on, where alice can log in. Its clock is the one of this machine, which the tests set. */
const server = await startOrchestrator({ clock: "now" }, ({ server: options }) => {
  options.authentication = "on";
  options.tokenLifetime = lifetime;
});
let now = start;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  wait(start - now);
});
afterEach(() => void vi.useRealTimers());

/** Lets time pass. */
function wait(milliseconds: number): void {
  now += milliseconds;
  vi.setSystemTime(now);
}

const logins = (): number => server.requests.filter(({ operation }) => operation === "login").length;
const authorizations = (): (string | undefined)[] => server.requests.map(({ headers }) => headers["authorization"]);

function logIn(options: Partial<InmantaClientOptions> = {}): ReturnType<typeof createInmantaClient> {
  return createInmantaClient({
    baseUrl,
    fetch: server.fetch,
    auth: { username: "alice", password: "correct horse" },
    clock: () => now,
    ...options,
  });
}

/** Creates a token as the server signs it, for an administrator. */
async function issueToken(): Promise<string> {
  const { token } = await createInmantaClient({ baseUrl, fetch: server.fetch }).login({ username: "alice", password: "correct horse" });
  return token;
}

/** Lets the server forbid to delete environments. */
function protect(): void {
  for (const { settings } of server.state.environments) settings["protected_environment"] = true;
}

/** Makes every token that the server has issued invalid. */
function changeKey(): void {
  server.state.server.key = "YW5vdGhlciBrZXkgdGhhdCBpcyBubyBzZWNyZXQ";
}

describe("auth: { username, password }", () => {
  it("logs in once for calls at the same time, and sends the token", async () => {
    const client = logIn();
    await Promise.all([client.projectList(), client.projectList(), client.projectList()]);
    expect(server.lines()).toEqual(["POST /api/v2/login", "GET /api/v2/project", "GET /api/v2/project", "GET /api/v2/project"]);
    expect(server.requests[0]?.body).toEqual({ username: "alice", password: "correct horse" });
    expect(authorizations()[0]).toBeUndefined();
    expect(new Set(authorizations().slice(1)).size).toBe(1);
  });

  it("logs in again before the token expires", async () => {
    const client = logIn();
    await client.projectList();
    wait(3_500_000);
    await client.projectList();
    expect(logins()).toBe(1);
    wait(80_000);
    await client.projectList();
    expect(logins()).toBe(2);
  });

  it("keeps a token without expiry until it is rejected", async () => {
    server.state.server.tokenLifetime = null;
    const client = logIn();
    await client.projectList();
    wait(1_000_000_000);
    await client.projectList();
    expect(logins()).toBe(1);
    changeKey();
    await client.projectList();
    expect(server.lines().slice(-3)).toEqual(["GET /api/v2/project", "POST /api/v2/login", "GET /api/v2/project"]);
  });

  it("logs in again when the token has expired for the server, but not for the client's clock", async () => {
    const client = logIn({ clock: () => start });
    await client.projectList();
    wait(3_600_000);
    await client.projectList();
    expect(logins()).toBe(2);
  });

  it("does not log in or retry after a 403 about permissions", async () => {
    protect();
    await expect(logIn().environmentDelete({ id: production })).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(server.lines()).toEqual(["POST /api/v2/login", `DELETE /api/v2/environment/${production}`]);
  });

  it("fails when the new token is rejected too", async () => {
    const client = logIn({
      fetch: (url, init) => server.fetch(url, { ...init, headers: { ...(init.headers as object), authorization: "Bearer a.e30.stale" } }),
    });
    await expect(client.projectList()).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(server.lines()).toEqual(["POST /api/v2/login", "GET /api/v2/project", "POST /api/v2/login", "GET /api/v2/project"]);
  });

  it("fails every waiting call with the login's error, and tries again with the next one", async () => {
    const client = logIn({ auth: { username: "alice", password: "battery staple" } });
    const outcomes = await Promise.allSettled([client.projectList(), client.projectList()]);
    expect(server.lines()).toEqual(["POST /api/v2/login"]);
    for (const outcome of outcomes) {
      const error = (outcome as PromiseRejectedResult).reason as AuthenticationError;
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({ operation: "login", body: { message: "Invalid username or password" } });
      expect(inspect(error) + JSON.stringify(error)).not.toContain("battery staple");
    }
    await expect(client.projectList()).rejects.toBeInstanceOf(AuthenticationError);
    expect(logins()).toBe(2);
  });

  it("fails with the server's 400 when authentication is off", async () => {
    server.state.server.authentication = "off";
    const failure: unknown = await logIn()
      .projectList()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BadRequestError);
    expect((failure as Error).message).toContain("Server authentication should be enabled");
  });

  it("sends no token with `health` and `login`", async () => {
    const client = logIn({ auth: { username: "alice", password: "wrong" } });
    expect(await client.health()).toBeNull();
    const { token } = await client.login({ username: "alice", password: "correct horse" });
    expect(await logIn({ auth: undefined, token }).projectList()).toHaveLength(1);
    expect(authorizations()).toEqual([undefined, undefined, `Bearer ${token}`]);
  });

  it("shares the login with the client of another environment", async () => {
    const client = logIn();
    await client.projectList();
    await client.withEnvironment(production).projectList();
    expect(logins()).toBe(1);
  });

  it("shows neither password nor token when the client is inspected", async () => {
    const client = logIn();
    await client.projectList();
    expect(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client)).not.toMatch(/correct horse|eyJ/);
  });
});

describe("token", () => {
  it.each(["", "Bearer "])("is sent as a bearer token, with or without the scheme: %j", async (scheme) => {
    const token = await issueToken();
    await createInmantaClient({ baseUrl, fetch: server.fetch, token: scheme + token }).projectList();
    expect(authorizations().at(-1)).toBe(`Bearer ${token}`);
  });

  it("is obtained once more after a 403 about the token, if it is a function", async () => {
    const token = await issueToken();
    const tokens = ["a.e30.old", token];
    const client = createInmantaClient({ baseUrl, fetch: server.fetch, token: () => tokens.shift() ?? "none" });
    expect(await client.projectList()).toHaveLength(1);
    expect(authorizations().slice(1)).toEqual(["Bearer a.e30.old", `Bearer ${token}`]);
  });

  it("is not obtained again after a 403 about permissions", async () => {
    protect();
    const issued = await issueToken();
    let asked = 0;
    const token = (): string => {
      asked += 1;
      return issued;
    };
    const client = createInmantaClient({ baseUrl, fetch: server.fetch, token });
    await expect(client.environmentDelete({ id: production })).rejects.toBeInstanceOf(PermissionDeniedError);
    expect(asked).toBe(1);
  });

  it("can be replaced by any auth provider, for the additional header of a server", async () => {
    const authorization = `Bearer ${await issueToken()}`;
    const client = createInmantaClient({ baseUrl, fetch: server.fetch, auth: headerAuth({ "X-Auth": "abcdefgh" }) });
    await client.projectList({}, { headers: { authorization } });
    expect(server.requests.at(-1)?.headers["x-auth"]).toBe("abcdefgh");
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
    await expect(createInmantaClient({ baseUrl, fetch: server.fetch, token: () => "" }).projectList()).rejects.toBeInstanceOf(
      ConfigurationError,
    );
    expect(server.requests).toHaveLength(0);
  });
});
