import { inspect } from "node:util";

import { isAbortedError, isConfigurationError, isConnectionError } from "@platform-clients/core";
import type { Fetch } from "@platform-clients/core";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";

import { AgentCallError, createInmantaClient, openAgentSession } from "../src/index.ts";
import type { AgentSession, AgentSessionOptions, AgentSessionState, InmantaClientOptions } from "../src/index.ts";
import { AgentServer } from "./agent-server.ts";
import { FakeSocketServer } from "./fake-socket-server.ts";
import { production as environment } from "./orchestrator.ts";

const setState = { method: "POST", url: "/api/v1/agentstate", body: { agent: "web1", enabled: true } };
let server: FakeSocketServer;
let errors: unknown[];
let states: AgentSessionState[];
const sessions: AgentSession[] = [];

beforeEach(async () => {
  [errors, states] = [[], []];
  server = new FakeSocketServer();
  await server.start();
});
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.close({ timeout: 0 })));
  await server.stop();
});

async function open(options: Partial<AgentSessionOptions> = {}, ofClient: Partial<InmantaClientOptions> = {}): Promise<AgentSession> {
  const client = createInmantaClient({ baseUrl: server.url, environment, retry: false, ...ofClient });
  const session = await openAgentSession({
    client,
    endpointNames: ["web1"],
    nodeName: "node1",
    handlers: { setState: () => undefined },
    minDelay: 1,
    maxDelay: 5,
    onError: (error) => errors.push(error),
    onStateChange: (state) => states.push(state),
    ...options,
  });
  sessions.push(session);
  return session;
}

describe("a server with a WebSocket", () => {
  test("is recognized, and gets environment, name and token", async () => {
    const session = await open({}, { token: "abc.def.ghi" });
    expect([session.protocol, session.state]).toEqual(["websocket", "open"]);
    expect(server.requests).toEqual(["POST /api/v1/heartbeat"]);
    const expected = { environment_id: environment, session_name: "agent", hostname: "node1", token: "abc.def.ghi" };
    expect(server.sent).toEqual([{ action: "OPEN_SESSION", ...expected }]);
    expect(errors).toEqual([]);
  });

  test("gets no token without authentication, and the environment of the session", async () => {
    await open({ environment: "aaaaaaaa-91c3-4e5a-b7d8-3f1e2c4a5b60" });
    expect(server.sent[0]).toMatchObject({ environment_id: "aaaaaaaa-91c3-4e5a-b7d8-3f1e2c4a5b60", token: null });
  });

  test("makes calls to the same handlers, concurrently", async () => {
    let finish = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (finish = resolve));
    await open({
      handlers: {
        setState: () => waiting,
        getStatus: () => ({ environment, hostname: "node1", pid: "1", platform: "linux", python: "none", resources: "ERROR" }),
        trigger: ({ id, resources }) => {
          throw new AgentCallError(409, `${String(id)} is busy with ${String(resources?.length)}`);
        },
      },
    });
    const first = server.call(setState);
    expect(await server.call({ method: "GET", url: "/api/v1/status" })).toMatchObject({
      action: "RPC_REPLY",
      code: 200,
      result: { pid: "1" },
    });
    const body = { id: "web1", incremental_deploy: false, resources: ["std::File[web1,path=/etc/motd]"] };
    const busy = { code: 409, result: { message: "web1 is busy with 1" } };
    expect(await server.call({ method: "POST", url: "/api/v1/deploy", headers: { "X-Inmanta-tid": environment }, body })).toMatchObject(
      busy,
    );
    expect(await server.call({ method: "POST", url: "/api/v9/unknown" })).toMatchObject({ code: 500 });
    finish();
    expect(await first).toMatchObject({ code: 200, result: null });
  });

  test("gets no reply to a call that expects none, and messages that are no JSON are ignored", async () => {
    await open();
    server.send("no JSON");
    server.send({ action: "UNKNOWN" });
    server.send({ action: "RPC_CALL", headers: {}, ...setState, reply_id: null });
    await server.call(setState);
    expect(server.sent.filter(({ action }) => action === "RPC_REPLY")).toHaveLength(1);
  });

  test("is told when the session is closed, after the running handlers", async () => {
    let finish = (): void => undefined;
    const session = await open({ handlers: { setState: () => new Promise<void>((resolve) => (finish = resolve)) } });
    const answered = server.call(setState);
    server.send({ action: "RPC_CALL", method: "GET", url: "/api/v1/status", headers: {}, body: null, reply_id: crypto.randomUUID() });
    await server.until(() => server.sent.some(({ code }) => code === 500));
    const closing = session.close();
    finish();
    expect(await answered).toMatchObject({ code: 200 });
    await closing;
    await server.until(() => server.connections === 0);
    expect(server.sent.at(-1)).toEqual({ action: "CLOSE_SESSION" });
    expect(session.state).toBe("closed");
  });

  test("uses the class that the caller passes", async () => {
    const urls: string[] = [];
    class Noted extends WebSocket {
      constructor(url: string) {
        super(url);
        urls.push(url);
      }
    }
    await open({ webSocket: Noted });
    expect(urls).toEqual([`${server.url.replace("http:", "ws:")}/v2/ws`]);
  });
});

describe("a lost WebSocket", () => {
  test("is replaced after the server was stopped and started again", async () => {
    const { promise: reopened, resolve } = withResolvers();
    await open({ onStateChange: (state) => void (states.push(state) === 3 && resolve()) });
    await server.stop();
    await server.start();
    await reopened;
    expect(await server.call(setState)).toMatchObject({ code: 200 });
    expect(states).toEqual(["open", "reconnecting", "open"]);
    expect(errors.every(isConnectionError)).toBe(true);
  });

  test("is replaced after the server has ended the session", async () => {
    await open();
    server.send({ action: "CLOSE_SESSION" });
    await server.until(() => server.sent.filter(({ action }) => action === "OPEN_SESSION").length === 2);
    expect(String(errors[0])).toContain("the server ended the session");
  });

  test("is detected when the server is silent, after a question for a sign of life", async () => {
    await open({ pollTimeout: 40 });
    await server.until(() => server.sent.filter(({ action }) => action === "OPEN_SESSION").length === 2);
    expect(server.sent[1]).toMatchObject({ action: "RPC_CALL", method: "GET", url: "/api/v2/health" });
    expect(String(errors[0])).toContain("the server is silent");
  });

  test("is replaced by polling if the server is an older one now", async () => {
    const session = await open();
    const { port } = new URL(server.url);
    await server.stop();
    const older = await AgentServer.start(Number(port));
    try {
      await older.polled();
      expect(session.protocol).toBe("polling");
      expect(await older.call({ ...setState })).toEqual({ code: 200, result: null });
    } finally {
      await session.close({ timeout: 0 });
      await older.stop();
    }
  });
});

describe("no session", () => {
  test("is opened when the server rejects the credentials", async () => {
    server.answer = { action: "REJECT_SESSION", reason: "Invalid authentication token" };
    const error: unknown = await open({}, { token: "wrong.to.ken" }).catch((thrown: unknown) => thrown);
    expect(isConfigurationError(error)).toBe(true);
    expect(String(error)).toContain("Invalid authentication token");
    expect(String(error)).not.toContain("wrong.to.ken");
  });

  test("is opened with another reason until the server accepts it", async () => {
    server.answer = { action: "REJECT_SESSION", reason: "Shutting down" };
    const opening = open({ onError: (error) => (errors.push(error), (server.answer = { action: "SESSION_OPENED" })) });
    expect((await opening).state).toBe("open");
    expect(String(errors[0])).toContain("Shutting down");
  });

  test("is opened when the server speaks neither protocol, and the error says so", async () => {
    server.hasSocket = false;
    const error = (await open().catch((thrown: unknown) => thrown)) as { code: string; message: string };
    expect(error.code).toBe("other_generation");
    expect(error.message).toMatch(/neither POST \/api\/v1\/heartbeat .* nor a WebSocket at \/v2\/ws .* answers as TornadoServer/);
    expect(server.requests).toEqual(["POST /api/v1/heartbeat", "GET /v2/ws"]);
  });

  test("is opened without a class for WebSockets that is one", async () => {
    const error: unknown = await open({ webSocket: {} as never }).catch((thrown: unknown) => thrown);
    expect(isConfigurationError(error)).toBe(true);
    expect(server.requests).toEqual([]);
  });
});

describe("a session that is not open yet", () => {
  test("tries again when the server never says why there is no WebSocket", async () => {
    [server.hasSocket, server.stalls] = [false, true];
    const session = await open({ pollTimeout: 40, onError: () => ([server.hasSocket, server.stalls] = [true, false]) });
    expect(session.state).toBe("open");
  });

  test("tries again when the credentials do not come", async () => {
    let isFirst = true;
    const authorize = ({ url }: { url: string }): Promise<Record<string, string>> | Record<string, string> => {
      if (!url.endsWith("/v2/ws") || !isFirst) return { authorization: "Bearer abc.def.ghi" };
      isFirst = false;
      return new Promise(() => undefined);
    };
    const session = await open({ pollTimeout: 40 }, { auth: { authorize } });
    expect(session.state).toBe("open");
    expect(errors.map((error) => (error as { code: string }).code)).toContain("deadline_exceeded");
  });

  test("asks no longer why there is no WebSocket when its signal fires", async () => {
    [server.hasSocket, server.stalls] = [false, true];
    const controller = new AbortController();
    let ofProbe: AbortSignal | null | undefined;
    const fetch: Fetch = (url, init) => {
      if (url.endsWith("/v2/ws")) ofProbe = init.signal;
      return globalThis.fetch(url, init);
    };
    const opening = open({ signal: controller.signal }, { fetch }).catch((error: unknown) => error);
    await server.until(() => server.requests.includes("GET /v2/ws"));
    expect(ofProbe?.aborted).toBe(false);
    controller.abort();
    expect(isAbortedError(await opening)).toBe(true);
    await expect.poll(() => ofProbe?.aborted).toBe(true);
  });

  test("asks no other origin why there is no WebSocket", async () => {
    const other = new FakeSocketServer();
    await other.start();
    onTestFinished(() => other.stop());
    [server.hasSocket, server.redirect] = [false, `${other.url}/v2/ws`];
    await open({ onError: (error) => (errors.push(error), (server.hasSocket = true)) });
    expect(server.requests).toContain("GET /v2/ws");
    expect([errors.length, other.requests]).toEqual([1, []]);
  });
});

describe("a token that the server repeats", () => {
  const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ3ZWIxIn0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg";
  const shown = (error: unknown): string => [inspect(error, { depth: 9, showHidden: true }), String((error as Error).stack)].join();

  test("in a rejection of the credentials is not shown", async () => {
    server.answer = { action: "REJECT_SESSION", reason: `authentication failed: token ${token} is not valid` };
    const error: unknown = await open({}, { token }).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain("authentication failed: token [redacted] is not valid");
    expect(shown(error)).not.toContain("eyJhbGci");
  });

  test.each([
    ["in another rejection", (): void => void (server.answer = { action: "REJECT_SESSION", reason: `busy, ${token} comes later` })],
    ["when it closes", (): void => void (server.closing = `${token} is unknown`)],
    ["and cuts, when it closes", (): void => void (server.closing = `${"unknown, ".repeat(7)}${token}`.slice(0, 123))],
  ])("%s is neither shown nor logged", async (_, prepare) => {
    prepare();
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line);
    const recover = (error: unknown): void => {
      errors.push(error);
      [server.answer, server.closing] = [{ action: "SESSION_OPENED" }, undefined];
    };
    await open({ onError: recover, logger: { debug: write, info: write, warn: write, error: write } }, { token });
    expect(String(errors[0])).toContain("[redacted]");
    expect(`${shown(errors[0])}${lines.join()}`).not.toContain("eyJhbGci");
  });
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
