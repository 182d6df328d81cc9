import type { Logger } from "@platform-clients/core";
import type { AgentCall as AgentRequest } from "@platform-clients/mocks";
import { afterAll, afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";

import { AgentCallError, createInmantaClient, openAgentSession } from "../src/index.ts";
import type { AgentCall, AgentHandlers, AgentSession, AgentSessionOptions } from "../src/index.ts";
import { AgentServer } from "./agent-server.ts";
import { production } from "./orchestrator.ts";

const server = await AgentServer.start();
let session: AgentSession | undefined;

beforeEach(() => server.reset());
afterEach(async () => session?.close({ timeout: 0 }));
afterAll(() => server.stop());

async function serve(handlers: AgentHandlers, options: Partial<AgentSessionOptions> = {}): Promise<void> {
  const client = createInmantaClient({ baseUrl: server.url, environment: production, fetch: server.fetch });
  session = await openAgentSession({ client, endpointNames: ["web1"], nodeName: "node1", handlers, ...options });
  await server.polled();
}

const tid = production;
const headers = { "X-Inmanta-tid": tid };
const setState: AgentRequest = { method: "POST", url: "/api/v1/agentstate", body: { agent: "web1", enabled: true } };
const answers = () => server.seen.filter(({ method }) => method.startsWith("PUT"));

describe("calls of the server", () => {
  const resource = "std::Package[web1,name=nginx]";
  const dryrun = "b0c3e7f5-8d12-4a69-95be-4f7a2d6c1830";
  const calls: [keyof AgentHandlers, AgentRequest, object][] = [
    ["getStatus", { method: "GET", url: "/api/v1/status" }, {}],
    ["setState", setState, { agent: "web1", enabled: true }],
    [
      "trigger",
      { method: "POST", url: "/api/v1/deploy", headers, body: { id: null, incremental_deploy: true } },
      { tid, id: null, incremental_deploy: true },
    ],
    ["triggerReadVersion", { method: "POST", url: "/api/v1/scheduler/", headers, body: {} }, { tid }],
    [
      "doDryrun",
      { method: "POST", url: `/api/v1/agent_dryrun/${dryrun}`, headers, body: { agent: "web1", version: 5 } },
      { tid, id: dryrun, agent: "web1", version: 5 },
    ],
    [
      "getParameter",
      { method: "POST", url: "/api/v1/agent_parameter", headers, body: { agent: "web1", resource_id: resource } },
      { tid, agent: "web1", resource_id: resource },
    ],
    ["notifyTimerUpdate", { method: "POST", url: "/api/v1/scheduler/timers", headers, body: null }, { tid }],
    ["removeExecutorVenvs", { method: "DELETE", url: "/api/v1/executors/remove_venvs" }, {}],
    ["triggerGetStatus", { method: "GET", url: "/api/v2/scheduler/state", headers }, { tid }],
    ["getDbStatus", { method: "POST", url: "/api/v2/db_status", body: {} }, {}],
  ];

  test.each(calls)("%s reaches its handler, and the result is sent to the server", async (operation, push, args) => {
    const seen: [unknown, AgentCall][] = [];
    const handler = (given: unknown, call: AgentCall) => {
      seen.push([given, call]);
      return { data: 200 };
    };
    await serve({ [operation]: handler });
    expect(await server.call(push)).toEqual({ code: 200, result: { data: 200 } });
    const [[given, call] = []] = seen;
    expect(given).toEqual(args);
    expect(call).toMatchObject({ operation, headers: push.headers ?? {} });
    expect(call?.replyId).toBe(answers()[0]?.body["reply_id"]);
  });

  test("get their result under the session's id, without the environment", async () => {
    await serve({ setState: () => undefined });
    expect(await server.call(setState)).toEqual({ code: 200, result: null });
    const [answer] = answers();
    expect(answer?.method).toBe("PUT /api/v1/heartbeat");
    expect(answer?.headers).not.toHaveProperty("x-inmanta-tid");
    expect(answer?.body).toEqual({ sid: session?.id, reply_id: expect.any(String), data: { code: 200, result: null } });
  });

  test("without reply_id get no result", async () => {
    const seen: (string | undefined)[] = [];
    await serve({ getParameter: (_, { replyId }) => void seen.push(replyId), setState: () => undefined });
    server.tell({ method: "POST", url: "/api/v1/agent_parameter", headers, body: { agent: "web1", resource_id: resource } });
    await server.polled();
    await server.call(setState);
    expect(seen).toEqual([undefined]);
    expect(answers()).toHaveLength(1);
  });

  test("keep arguments that a later server adds", async () => {
    const seen: unknown[] = [];
    await serve({ trigger: (args) => void seen.push(args) });
    await server.call({
      method: "POST",
      url: "/api/v1/deploy?id=web1",
      headers: { "x-inmanta-TID": tid },
      body: { incremental_deploy: false, resources: [resource] },
    });
    expect(seen).toEqual([{ tid, id: "web1", incremental_deploy: false, resources: [resource] }]);
  });

  test("run concurrently while polling goes on, and start in order", async () => {
    const begun: (string | null)[] = [];
    const pending = new Map<string, () => void>();
    await serve({
      setState: ({ agent }) => {
        begun.push(agent);
        return new Promise<void>((resolve) => pending.set(agent ?? "", resolve));
      },
    });
    const slow = server.call({ ...setState, body: { agent: "slow", enabled: true } });
    await server.polled();
    const fast = server.call({ ...setState, body: { agent: "fast", enabled: true } });
    await server.polled();
    expect(begun).toEqual(["slow", "fast"]);
    pending.get("fast")?.();
    expect(await fast).toEqual({ code: 200, result: null });
    expect(answers()).toHaveLength(1);
    pending.get("slow")?.();
    expect(await slow).toEqual({ code: 200, result: null });
  });
});

describe("failures", () => {
  function watch(): { told: [string, string | undefined][]; options: Partial<AgentSessionOptions> } {
    const told: [string, string | undefined][] = [];
    return { told, options: { onError: (error, call) => told.push([(error as Error).message, call?.url]) } };
  }

  test("of a handler are sent as 500 with the message", async () => {
    const { told, options } = watch();
    await serve({ setState: () => Promise.reject(new Error("The scheduler is not running.")) }, options);
    expect(await server.call(setState)).toEqual({ code: 500, result: { message: "The scheduler is not running." } });
    expect(told).toEqual([["The scheduler is not running.", "/api/v1/agentstate"]]);
    expect(session?.state).toBe("open");
  });

  test("of a synchronous handler are sent the same way", async () => {
    await serve({
      setState: () => {
        throw new Error("at once");
      },
    });
    expect(await server.call(setState)).toEqual({ code: 500, result: { message: "at once" } });
  });

  test.each([
    [404, 404],
    [599, 599],
    [200, 500],
    [4.5, 500],
  ])("with AgentCallError %d are sent as %d", async (status, code) => {
    await serve({ setState: () => Promise.reject(new AgentCallError(status, "No such agent.")) });
    expect(await server.call(setState)).toEqual({ code, result: { message: "No such agent." } });
  });

  test.each<[string, AgentRequest, number, RegExp]>([
    ["an unknown path", { method: "POST", url: "/api/v9/dance" }, 500, /^No such method: POST \/api\/v9\/dance$/],
    ["a known path with another method", { ...setState, method: "PUT" }, 500, /^No such method: PUT \/api\/v1\/agentstate$/],
    ["a longer path", { ...setState, url: "/api/v1/agentstate/x" }, 500, /^No such method/],
    [
      "a call without a handler",
      { method: "GET", url: "/api/v1/status" },
      500,
      /^No such method: this agent has no handler for `getStatus`/,
    ],
    ["a missing argument", { ...setState, body: { agent: null } }, 400, /^Invalid request: Field 'enabled' is required\.$/],
    ["a missing header", { method: "POST", url: "/api/v1/scheduler/timers" }, 400, /^Invalid request: Field 'tid' is required\.$/],
    [
      "a path that is not correctly encoded",
      { method: "POST", url: "/api/v1/agent_dryrun/%E0", headers, body: { agent: "web1", version: 5 } },
      400,
      /percent-encoded/,
    ],
  ])("of %s are sent and reported", async (_, push, code, message) => {
    const { told, options } = watch();
    await serve({ setState: () => undefined, notifyTimerUpdate: () => undefined, doDryrun: () => undefined }, options);
    const answer = await server.call(push);
    expect(answer).toEqual({ code, result: { message: expect.stringMatching(message) } });
    expect(told).toEqual([[expect.stringMatching(message), push.url]]);
  });

  test("of a result that is not JSON are sent as 500", async () => {
    await serve({ getStatus: () => ({ size: 1n }) as never });
    expect(await server.call({ method: "GET", url: "/api/v1/status" })).toEqual({
      code: 500,
      result: { message: "The handler of `getStatus` returned a value that cannot be converted to JSON." },
    });
  });

  test("of an invalid call are reported, and other calls are served", async () => {
    const { told, options } = watch();
    await serve({ setState: () => undefined }, options);
    server.tell({ method: "POST" } as AgentRequest);
    await server.polled();
    expect(await server.call(setState)).toEqual({ code: 200, result: null });
    expect(told).toHaveLength(1);
  });

  test("of an observer are logged, with the state changes and errors", async () => {
    const lines: string[] = [];
    const write = (message: string): void => void lines.push(message.replace(/[\da-f-]{36}/, "ID"));
    const logger: Logger = { debug: write, info: write, warn: write, error: write };
    const fail = (): never => {
      throw new Error("observer");
    };
    await serve({ setState: () => Promise.reject(new Error("handler")) }, { logger, onError: fail, onStateChange: fail });
    await server.call(setState);
    expect(lines).toEqual([
      "inmanta agent session ID: open",
      "An observer of an inmanta agent session failed: observer",
      "inmanta agent session ID, POST /api/v1/agentstate: handler",
      "An observer of an inmanta agent session failed: observer",
    ]);
  });
});

test("handlers are typed", () => {
  expectTypeOf<Parameters<NonNullable<AgentHandlers["setState"]>>[0]>().toEqualTypeOf<{ agent: string | null; enabled: boolean }>();
  const handlers: AgentHandlers = {
    doDryrun: ({ id, version }) => {
      expectTypeOf(id).toExtend<string>();
      expectTypeOf(version).toBeNumber();
    },
    // @ts-expect-error -- this call has an object with data as its result
    triggerReadVersion: () => 200,
  };
  // @ts-expect-error -- there is no such call
  const wrong: AgentHandlers = { dance: () => undefined };
  expect(Object.keys({ ...handlers, ...wrong })).toHaveLength(3);
});
