import { setImmediate } from "node:timers/promises";

import {
  isAbortedError,
  isAuthenticationError,
  isConfigurationError,
  isConnectionError,
  isNotFoundError,
  isPermissionDeniedError,
  isResponseFormatError,
} from "@platform-clients/core";
import { afterAll, afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";

import { createInmantaClient, openAgentSession } from "../src/index.ts";
import type { AgentSession, AgentSessionOptions, AgentSessionState } from "../src/index.ts";
import { AgentServer, secondEnvironment } from "./agent-server.ts";
import { production } from "./orchestrator.ts";

const server = await AgentServer.start();
const sessions: AgentSession[] = [];

beforeEach(() => server.reset());
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.close({ timeout: 0 })));
});
afterAll(() => server.stop());

async function open(options: Partial<AgentSessionOptions> = {}): Promise<AgentSession> {
  const client = createInmantaClient({ baseUrl: server.url, environment: production, fetch: server.fetch });
  const session = await openAgentSession({
    client,
    endpointNames: ["web1", "db1"],
    nodeName: "node1",
    handlers: {},
    minDelay: 1,
    maxDelay: 5,
    ...options,
  });
  sessions.push(session);
  return session;
}

const heartbeats = () => server.seen.filter(({ method }) => method.startsWith("POST"));

describe("opening", () => {
  test("opens the session at once, then lets the server hold the poll", async () => {
    const session = await open();
    await server.polled();
    expect(session.state).toBe("open");
    const [first, second] = server.seen;
    expect(first?.method).toBe("POST /api/v1/heartbeat");
    expect(first?.headers["x-inmanta-tid"]).toBe(production);
    expect(first?.body).toEqual({ sid: session.id, endpoint_names: ["web1", "db1"], nodename: "node1", no_hang: true });
    expect(second?.body).toEqual({ sid: session.id, endpoint_names: ["web1", "db1"], nodename: "node1" });
  });

  test("creates a version-1 UUID with the current time for each session", async () => {
    const [one, two] = [await open(), await open()];
    expect(one.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-1[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(two.id).not.toBe(one.id);
    const [low = "", middle = "", high = ""] = one.id.split("-");
    const milliseconds = Number(BigInt(`0x${high.slice(1)}${middle}${low}`) / 10_000n - 12_219_292_800_000n);
    expect(Math.abs(milliseconds - Date.now())).toBeLessThan(60_000);
  });

  test("uses the option `environment` instead of the client's", async () => {
    await open({ environment: secondEnvironment });
    expect(server.seen[0]?.headers["x-inmanta-tid"]).toBe(secondEnvironment);
  });

  test("polls again when the hold time has passed", async () => {
    await open();
    for (const count of [2, 3, 4]) {
      await server.until(() => heartbeats().length === count && server.isPolled);
      server.release();
    }
    await server.until(() => heartbeats().length === 5);
    expect(server.seen.filter(({ body }) => body["no_hang"] === true)).toHaveLength(1);
  });

  test("keeps trying while the server cannot be reached", async () => {
    await server.stop();
    const errors: unknown[] = [];
    const opening = open({
      onError: (error) => {
        errors.push(error);
        if (errors.length === 3) void server.restart();
      },
    });
    const session = await opening;
    expect(session.state).toBe("open");
    expect(errors.every(isConnectionError)).toBe(true);
  });

  test.each([
    [401, isAuthenticationError],
    [403, isPermissionDeniedError],
    [404, isNotFoundError],
  ])("fails when the server returns %i", async (status, isExpected) => {
    server.mock.faults.next(status, { operation: "heartbeat" });
    expect(isExpected(await open().catch((error: unknown) => error))).toBe(true);
    expect(server.seen).toHaveLength(1);
  });

  test("needs an environment", async () => {
    const client = createInmantaClient({ baseUrl: server.url, fetch: server.fetch });
    expect(isConfigurationError(await open({ client }).catch((error: unknown) => error))).toBe(true);
    expect(server.seen).toHaveLength(0);
  });

  test.each<[string, object, RegExp]>([
    ["no client", { client: undefined }, /`client` is missing/],
    ["an environment that is not a UUID", { environment: "production" }, /`environment` must be a UUID/],
    ["no agents", { endpointNames: [] }, /`endpointNames` must be an array with at least one name/],
    ["one name instead of an array", { endpointNames: "web1" }, /`endpointNames` must be an array/],
    ["an empty node name", { nodeName: " " }, /`nodeName`/],
    ["no handlers", { handlers: undefined }, /`handlers` is missing/],
    [
      "a handler for an unknown call",
      { handlers: { toString: () => "" } },
      /`handlers.toString` is unknown: the server makes the calls getStatus, /,
    ],
    ["a handler that is not a function", { handlers: { setState: true } }, /`handlers.setState` must be a function/],
    ["an unknown option", { onEror: () => undefined }, /There is no argument `onEror`: it takes client, environment, .*, logger\./],
    ["an observer that is not a function", { onError: "log" }, /`onError` must be a function/],
    ["a logger without a method", { logger: { debug: () => undefined } }, /`logger` must have the methods debug, info, warn and error/],
    ["a negative time", { pollTimeout: -1 }, /`pollTimeout` must be a number of milliseconds/],
  ])("rejects %s and sends nothing", async (_, options, message) => {
    const error: unknown = await open(options as Partial<AgentSessionOptions>).catch((thrown: unknown) => thrown);
    expect(isConfigurationError(error)).toBe(true);
    expect((error as Error).message).toMatch(message);
    expect(server.seen).toHaveLength(0);
  });
});

describe("a lost connection", () => {
  function watch(): { states: AgentSessionState[]; errors: unknown[]; options: Partial<AgentSessionOptions> } {
    const states: AgentSessionState[] = [];
    const errors: unknown[] = [];
    return { states, errors, options: { onStateChange: (state) => states.push(state), onError: (error) => errors.push(error) } };
  }

  test("is restored after a restart of the server, under the same id", async () => {
    const { states, errors, options } = watch();
    const session = await open({ ...options, handlers: { setState: () => undefined } });
    await server.polled();
    await server.stop();
    await server.restart();
    const before = server.seen.length;
    await server.polled();
    expect(server.seen[before]?.body).toMatchObject({ sid: session.id, no_hang: true });
    expect(states).toEqual(["open", "reconnecting", "open"]);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(isConnectionError)).toBe(true);
    expect(await server.call({ method: "POST", url: "/api/v1/agentstate", body: { agent: "web1", enabled: true } })).toEqual({
      code: 200,
      result: null,
    });
  });

  const failNext = (kind: number | "reset", retryAfter?: number): void =>
    server.mock.faults.next(kind, { operation: "heartbeat", times: 2, retryAfter });
  const page = (): Response => new Response("<html>", { headers: { "content-type": "text/html" } });

  test.each<[string, () => void]>([
    ["a broken connection", () => failNext("reset")],
    ["a shutdown of the server", () => failNext(503, 0)],
    ["too many requests", () => failNext(429)],
    ["a failure of the server", () => failNext(500)],
    ["a page of a proxy", () => void server.responses.push(page(), page())],
  ])("is restored after %s", async (_, fail) => {
    const { states, errors, options } = watch();
    await open(options);
    await server.polled();
    fail();
    server.release();
    await server.polled();
    expect(states).toEqual(["open", "reconnecting", "open"]);
    expect(errors).toHaveLength(2);
    expect(heartbeats().map(({ body }) => body["no_hang"] === true)).toEqual([true, false, false, true, true, false]);
  });

  test("is detected by the timeout of a poll", async () => {
    const { errors, options } = watch();
    await open({ ...options, pollTimeout: 20 });
    await server.until(() => heartbeats().length >= 4);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(isConnectionError)).toBe(true);
  });

  test("is restored at once when the server has forgotten the session", async () => {
    const { states, errors, options } = watch();
    const { promise: done, resolve: finish } = withResolvers();
    const session = await open({ ...options, handlers: { setState: () => done } });
    await server.polled();
    void server.call({ method: "POST", url: "/api/v1/agentstate", body: { agent: "web1", enabled: true } });
    await server.polled();
    server.forget();
    finish();
    await server.polled();
    expect(server.seen.slice(-3).map(({ method, body }) => [method.split(" ")[0], body["no_hang"] === true])).toEqual([
      ["PUT", false],
      ["POST", true],
      ["POST", false],
    ]);
    expect(states).toEqual(["open", "reconnecting", "open"]);
    expect(errors).toHaveLength(1);
    expect(session.state).toBe("open");
  });

  test("ends the session when a retry cannot help", async () => {
    const { states, options } = watch();
    const session = await open(options);
    await server.polled();
    server.mock.faults.next(404, { operation: "heartbeat" });
    server.release();
    expect(isNotFoundError(await session.closed.catch((error: unknown) => error))).toBe(true);
    expect(session.state).toBe("closed");
    expect(states).toEqual(["open", "closed"]);
    await session.close();
  });

  test("does not lead to a busy loop when empty responses come at once", async () => {
    let polls = 0;
    const real = createInmantaClient({ baseUrl: server.url, environment: production, fetch: server.fetch });
    const client = { ...real, heartbeat: (...args: Parameters<typeof real.heartbeat>) => ((polls += 1), real.heartbeat(...args)) };
    server.state.server.agentHold = 0;
    await open({ client, minDelay: 1e9, maxDelay: 1e9 });
    await server.until(() => server.seen.length === 2);
    for (let turn = 0; turn < 50; turn += 1) await setImmediate();
    expect(polls).toBe(2);
  });

  test("is not reported for an empty response", async () => {
    const { errors, options } = watch();
    await open(options);
    await server.polled();
    server.release();
    await server.polled();
    expect(errors.filter(isResponseFormatError)).toEqual([]);
  });
});

describe("closing", () => {
  const timers = new Set<unknown>();

  beforeEach(() => {
    const { setTimeout: start, clearTimeout: stop } = globalThis;
    timers.clear();
    vi.stubGlobal("setTimeout", (run: () => void, delay: number) => {
      const ofFetch = new Error("where from").stack?.includes("undici") === true;
      if (ofFetch) return start(run, delay);
      const timer = start(() => (timers.delete(timer), run()), delay);
      timers.add(timer);
      return timer;
    });
    vi.stubGlobal("clearTimeout", (timer: ReturnType<typeof start>) => (timers.delete(timer), stop(timer)));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("aborts the poll, and leaves no timer and no request", async () => {
    const session = await open();
    await server.polled();
    const sent = server.seen.length;
    await session.close();
    await server.until(() => !server.isPolled);
    expect(session.state).toBe("closed");
    await expect(session.closed).resolves.toBeUndefined();
    expect(server.seen).toHaveLength(sent);
    expect(timers.size).toBe(0);
  });

  test("ends a delay before reconnecting", async () => {
    const { promise: failed, resolve: fail } = withResolvers();
    server.responses.push(new Response(""), new Response(null, { status: 500 }));
    const session = await open({ minDelay: 1e9, maxDelay: 1e9, onError: fail });
    await failed;
    expect(session.state).toBe("reconnecting");
    await session.close();
    expect(timers.size).toBe(0);
  });

  test("waits for a running handler, and for the delivery of its result", async () => {
    const { promise: done, resolve: finish } = withResolvers();
    const session = await open({ handlers: { setState: () => done } });
    await server.polled();
    const answered = server.call({ method: "POST", url: "/api/v1/agentstate", body: { agent: null, enabled: false } });
    await server.polled();
    const closing = session.close();
    expect(session.state).toBe("closing");
    expect(session.close()).toBe(closing);
    finish();
    await closing;
    expect(await answered).toEqual({ code: 200, result: null });
  });

  test("stops waiting for a handler after the timeout: its signal fires and nothing is sent", async () => {
    const { promise: fired, resolve: fire } = withResolvers();
    const session = await open({
      handlers: { setState: (_, { signal }) => new Promise((resolve) => signal.addEventListener("abort", () => (fire(), resolve()))) },
    });
    await server.polled();
    void server.call({ method: "POST", url: "/api/v1/agentstate", body: { agent: null, enabled: false } });
    await server.polled();
    await session.close({ timeout: 1 });
    await fired;
    expect(server.seen.filter(({ method }) => method.startsWith("PUT"))).toEqual([]);
    expect(timers.size).toBe(0);
  });

  test("rejects an invalid timeout, and the session stays open", async () => {
    const session = await open();
    expect(isConfigurationError(await session.close({ timeout: -1 }).catch((error: unknown) => error))).toBe(true);
    expect(session.state).toBe("open");
    await session.close();
    expect(session.state).toBe("closed");
  });

  test("happens at once when the signal fires", async () => {
    const controller = new AbortController();
    const { promise: fired, resolve: fire } = withResolvers();
    const handlers = {
      setState: (_: unknown, { signal }: { signal: AbortSignal }) => new Promise<void>(() => signal.addEventListener("abort", fire)),
    };
    const session = await open({ signal: controller.signal, handlers, closeTimeout: 1e9 });
    await server.polled();
    void server.call({ method: "POST", url: "/api/v1/agentstate", body: { agent: null, enabled: false } });
    await server.polled();
    controller.abort();
    await session.closed;
    await fired;
    expect(session.state).toBe("closed");
  });

  test("before the server was reached rejects with the signal's reason", async () => {
    await server.stop();
    onTestFinished(() => server.restart());
    const controller = new AbortController();
    const reason = new Error("enough");
    const error: unknown = await open({ signal: controller.signal, onError: () => controller.abort(reason) }).catch(
      (thrown: unknown) => thrown,
    );
    expect(isAbortedError(error)).toBe(true);
    expect((error as Error).cause).toBe(reason);
  });

  test("with a signal that has fired already sends nothing", async () => {
    expect(isAbortedError(await open({ signal: AbortSignal.abort() }).catch((error: unknown) => error))).toBe(true);
    expect(server.seen).toHaveLength(0);
  });
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
