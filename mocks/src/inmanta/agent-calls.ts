import { linkOf } from "./agent-link.ts";
import type { AgentCall, AgentResult } from "./agent-link.ts";
import type { Server } from "./server.ts";
import type { AgentSession, Environment, Json } from "./state.ts";

/** The name of the agent that is the scheduler of its environment. */
export const schedulerName = "$__scheduler";

interface CallKind {
  readonly method: string;
  readonly path: string;
  /** Whether the call names the environment. */
  readonly hasEnvironment?: boolean;
  readonly hasReply: boolean;
}

const kinds = {
  getStatus: { method: "GET", path: "/api/v1/status", hasReply: true },
  setState: { method: "POST", path: "/api/v1/agentstate", hasReply: true },
  trigger: { method: "POST", path: "/api/v1/deploy", hasEnvironment: true, hasReply: true },
  triggerReadVersion: { method: "POST", path: "/api/v1/scheduler/", hasEnvironment: true, hasReply: true },
  doDryrun: { method: "POST", path: "/api/v1/agent_dryrun/{id}", hasEnvironment: true, hasReply: true },
  getParameter: { method: "POST", path: "/api/v1/agent_parameter", hasEnvironment: true, hasReply: false },
  notifyTimerUpdate: { method: "POST", path: "/api/v1/scheduler/timers", hasEnvironment: true, hasReply: false },
  removeExecutorVenvs: { method: "DELETE", path: "/api/v1/executors/remove_venvs", hasReply: false },
  triggerGetStatus: { method: "GET", path: "/api/v2/scheduler/state", hasEnvironment: true, hasReply: true },
} as const satisfies Record<string, CallKind>;

/** A call to agents. */
export type CallName = keyof typeof kinds;

/**
 * Returns the session of an environment's scheduler. The mock plays the scheduler of environments without one.
 *
 * @param server The server.
 * @param server.state Its data.
 * @param environment The environment.
 * @returns The session, or `undefined`.
 */
export function schedulerOf({ state }: Server, environment: Environment): AgentSession | undefined {
  return state.sessions.find((session) => session.environment === environment.id && session.endpoint_names.includes(schedulerName));
}

/**
 * Tells the scheduler of an environment something, if it has a session. Its response does not matter.
 *
 * @param server The server.
 * @param environment The environment.
 * @param name The call.
 * @param args Its arguments, without the environment.
 */
export function tellScheduler(server: Server, environment: Environment, name: CallName, args: Json = {}): void {
  const session = schedulerOf(server, environment);
  if (session !== undefined) tellAgent(server, session, name, args);
}

/**
 * Tells an agent something. Its response does not matter.
 *
 * @param server The server.
 * @param session The session of the agent.
 * @param name The call.
 * @param args Its arguments, without the environment.
 */
export function tellAgent(server: Server, session: AgentSession, name: CallName, args: Json = {}): void {
  makeCall(server, session, name, args);
}

/**
 * Asks an agent.
 *
 * @param server The server.
 * @param session The session of the agent.
 * @param name The call, one that has a response.
 * @returns The response of the agent.
 */
export function askAgent(server: Server, session: AgentSession, name: CallName): Promise<AgentResult> {
  return linkOf(server.state).reply(makeCall(server, session, name, {}) ?? "");
}

// Returns the id that the response will have.
function makeCall(server: Server, session: AgentSession, name: CallName, { id, ...args }: Json): string | undefined {
  const { hasEnvironment = false, hasReply, method, path }: CallKind = kinds[name];
  const isInPath = path.includes("{id}");
  const inBody = isInPath || id === undefined ? args : { id, ...args };
  const call: AgentCall = {
    method,
    url: path.replace("{id}", String(id)),
    headers: hasEnvironment ? { "X-Inmanta-tid": session.environment } : {},
    body: method === "POST" ? inBody : null,
  };
  const replyId = hasReply ? server.id() : undefined;
  linkOf(server.state).push(session, call, replyId);
  return replyId;
}
