import { setImmediate } from "node:timers/promises";

import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";

import { createInmantaClient, openAgentSession } from "../src/index.ts";
import type { AgentSession, AgentSessionOptions } from "../src/index.ts";
import { FakeSocketServer } from "./fake-socket-server.ts";
import { production, startOrchestrator } from "./orchestrator.ts";

const server = await startOrchestrator();
const sessions: AgentSession[] = [];
let rejections: unknown[] = [];
const note = (reason: unknown): void => void rejections.push(reason);

beforeEach(() => {
  rejections = [];
  process.on("unhandledRejection", note);
});
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.close({ timeout: 0 })));
  process.off("unhandledRejection", note);
});

/** Closes the session. Node reports rejections that nobody handles after the turn in which they happen. */
async function close(session: AgentSession): Promise<void> {
  await session.close();
  await setImmediate();
}

const fail = (): never => {
  throw new Error("it failed");
};
const reject = (): never => Promise.reject(new Error("it failed")) as never;
const unreadable: unknown = Object.create(null);
const failUnreadably = (): never => {
  throw unreadable;
};
const kinds = [
  ["throws", fail],
  ["rejects", reject],
  ["throws something that cannot be shown", failUnreadably],
] as const;

/** Opens a session after one poll has failed, so that everything is observed. */
async function open(options: Partial<AgentSessionOptions>): Promise<AgentSession> {
  server.mock.faults.next(503, { operation: "heartbeat" });
  const client = createInmantaClient({ baseUrl: server.mock.url, fetch: server.fetch, environment: production });
  const common = { endpointNames: ["web1"], nodeName: "node1", handlers: { setState: () => undefined }, minDelay: 1, maxDelay: 5 };
  const session = await openAgentSession({ client, ...common, ...options });
  sessions.push(session);
  return session;
}

describe("a session is not affected", () => {
  test.each(kinds)("by a logger that %s", async (_, write) => {
    const session = await open({ logger: { debug: write, info: write, warn: write, error: write } });
    expect(session.state).toBe("open");
    await close(session);
    await expect(session.closed).resolves.toBeUndefined();
    expect(rejections).toEqual([]);
  });

  test.each(kinds)("by observers that %s, and the logger is told", async (_, observe) => {
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line);
    const logger = { debug: write, info: write, warn: write, error: write };
    const session = await open({ onError: observe, onStateChange: observe, logger });
    expect(session.state).toBe("open");
    await close(session);
    expect(lines.filter((line) => line.includes("An observer of an inmanta agent session failed: "))).toHaveLength(4);
    expect(rejections).toEqual([]);
  });

  test("by observers and a logger that fail together", async () => {
    const logger = { debug: reject, info: reject, warn: reject, error: reject };
    const session = await open({ onError: fail, onStateChange: reject, logger });
    await close(session);
    expect(session.state).toBe("closed");
    expect(rejections).toEqual([]);
  });
});

test("a handler that throws something that cannot be shown has an error as its result", async () => {
  const socket = new FakeSocketServer();
  await socket.start();
  onTestFinished(() => socket.stop());
  const errors: unknown[] = [];
  const client = createInmantaClient({ baseUrl: socket.url, environment: production });
  const handlers = { setState: failUnreadably };
  sessions.push(
    await openAgentSession({ client, endpointNames: ["web1"], nodeName: "node1", handlers, onError: (error) => errors.push(error) }),
  );
  const call = { method: "POST", url: "/api/v1/agentstate", body: { agent: "web1", enabled: true } };
  expect(await socket.call(call)).toMatchObject({ code: 500, result: { message: "an object that cannot be shown" } });
  expect(errors).toEqual([unreadable]);
  await setImmediate();
  expect(rejections).toEqual([]);
});
