import { openAgentSession } from "@platform-clients/inmanta";
import type { AgentCall, AgentHandlers, AgentSession, InmantaClient } from "@platform-clients/inmanta";

import { until } from "../waiting.ts";
import type { Id } from "./projects.ts";

/** The agent that the server starts for each environment. It deploys. */
export const scheduler = "$__scheduler";

/** The name of the machine that the session states. */
const nodeName = "live-test";

/** A session that replaces the scheduler, and the calls that it got. */
export interface FakeScheduler {
  readonly session: AgentSession;
  /** Names of the calls, in order. */
  readonly calls: string[];
  /** Waits for a call of this name, and removes it and those before it. */
  readonly awaitCall: (name: string) => Promise<void>;
  /** Returns the server's id of the session. */
  readonly sessionId: () => Promise<Id>;
}

/**
 * Replaces an environment's scheduler: opens a session for the same agent, ends the scheduler's process, and waits until the server uses the
 * remaining session.
 *
 * @param client A client for the environment.
 * @param environment The environment.
 * @returns The session.
 */
export async function startFakeScheduler(client: InmantaClient, environment: Id): Promise<FakeScheduler> {
  const pid = await until("the scheduler", () => schedulerPid(client, environment));
  const calls: string[] = [];
  const handlers = handlersFor(client, environment, await databaseOf(client), () => session);
  const noted = Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, noting(calls, name, handler as Handler)]),
  ) as AgentHandlers;
  const session: AgentSession = await openAgentSession({
    client,
    environment,
    endpointNames: [scheduler, "web1"],
    nodeName,
    handlers: noted,
  });
  process.kill(pid, "SIGKILL");
  const awaitCall = async (name: string): Promise<void> => {
    const index = await until(`the call ${name}`, async () => (calls.includes(name) ? calls.indexOf(name) : undefined), 30_000);
    calls.splice(0, index + 1);
  };
  const sessionId = async (): Promise<Id> =>
    until("the session", async () => {
      if (session.protocol === "polling") return session.id;
      const { processes } = await client.listAgentProcesses({ environment, expired: false });
      return processes.find(({ hostname }) => hostname === nodeName)?.sid;
    });
  try {
    // Servers from 19.0.0 on use the newest session, and tell it nothing.
    if (session.protocol === "polling") await awaitCall(`setState ${scheduler} true`);
    await sessionId();
  } catch (error) {
    await session.close({ timeout: 0 });
    throw error;
  }
  return { session, calls, awaitCall, sessionId };
}

/**
 * Ends the scheduler that a server has started again, if there is one: it would take the place of the session.
 *
 * @param client A client for the environment.
 * @param environment The environment.
 */
export async function endScheduler(client: InmantaClient, environment: Id): Promise<void> {
  const pid = await schedulerPid(client, environment).catch(() => undefined);
  if (pid !== undefined && pid !== process.pid) process.kill(pid, "SIGKILL");
}

async function schedulerPid(client: InmantaClient, environment: Id): Promise<number | undefined> {
  const { processes } = await client.listAgentProcesses({ environment, expired: false });
  const sid = processes.find(({ hostname }) => hostname !== nodeName)?.sid;
  if (sid === undefined) return undefined;
  const { state } = await client.getAgentProcessDetails({ id: sid, report: true });
  return typeof state?.["pid"] === "string" ? Number(state["pid"]) : undefined;
}

// The server sums the figures of all schedulers, so they must report the same database.
async function databaseOf(client: InmantaClient): Promise<{ database: string; host: string }> {
  const { slices } = await client.getServerStatus();
  const { database, host } = slices.find(({ name }) => name === "core.database")?.status ?? {};
  return { database: String(database), host: String(host) };
}

type Handler = (args: object, call: AgentCall) => unknown;

function noting(calls: string[], name: string, handler: Handler): Handler {
  return (args, call) => {
    const { agent, enabled } = args as { agent?: string; enabled?: boolean };
    calls.push(name === "setState" ? `setState ${agent ?? "all"} ${String(enabled)}` : name);
    return handler(args, call);
  };
}

// Handles calls as a scheduler does. Dry runs and facts use the operations for agents, as in a real one.
function handlersFor(
  client: InmantaClient,
  environment: Id,
  database: { database: string; host: string },
  session: () => AgentSession,
): Required<AgentHandlers> {
  return {
    getStatus: () => ({
      environment,
      hostname: nodeName,
      pid: String(process.pid),
      platform: process.platform,
      python: `Node ${process.version}`,
      resources: "ERROR",
    }),
    setState: () => undefined,
    trigger: () => undefined,
    triggerReadVersion: () => ({ data: 200 }),
    async doDryrun({ id, version, resources: wanted }) {
      const { resources } = await client.getVersion({ id: version });
      for (const resource of resources.filter(({ resource_id }) => wanted?.includes(resource_id) ?? true)) {
        const changes = resource.resource_id.endsWith("r00]") ? { value: { current: "old", desired: `version ${version}` } } : {};
        await client.dryrunUpdate({ id, resource: `${resource.resource_id},v=${version}`, changes, sid: session().id });
      }
    },
    async getParameter({ resource_id }) {
      await client.setParameters({
        sid: session().id,
        parameters: [{ id: "serial", source: "fact", value: "xyz", resource_id, expires: false }],
      });
    },
    notifyTimerUpdate: () => undefined,
    removeExecutorVenvs: () => undefined,
    triggerGetStatus: () => ({ data: { scheduler_state: {}, db_state: {}, resource_states: {}, discrepancies: {} } }),
    getDbStatus: () => ({
      data: { connected: true, ...database, max_pool: 1, free_pool: 1, open_connections: 1, free_connections: 1, pool_exhaustion_time: 0 },
    }),
  };
}
