import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { schedulerName, tellAgent } from "./agent-calls.ts";
import { linkOf } from "./agent-link.ts";
import type { AgentResult } from "./agent-link.ts";
import { data, empty, ok, Refusal } from "./replies.ts";
import { bodyOf, environmentOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { AgentSession, Environment } from "./state.ts";

interface Heartbeat {
  readonly sid: string;
  readonly endpoint_names: string[];
  readonly nodename: string;
  readonly no_hang?: boolean;
}

/**
 * Checks that a request is from an agent with a live session.
 *
 * @param server The server.
 * @param server.state Its data.
 * @param sid The session that the request names.
 * @returns The session.
 * @throws {Refusal} 400 when it is not live.
 */
export function requireSession({ state }: Server, sid: string | null | undefined): AgentSession {
  if (sid === null || sid === undefined) throw Refusal.badRequest("this is an agent to server call, it should contain an agent session id");
  const session = state.sessions.find((one) => one.sid === sid.toLowerCase());
  if (session === undefined) throw Refusal.badRequest(`the sid ${sid} is not valid.`);
  return session;
}

/**
 * Creates the handlers of agent sessions that poll.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function sessionHandlers(server: Server): Handlers {
  const { state } = server;
  return {
    heartbeat: (request) => heartbeat(server, request),
    heartbeatReply: (request) => {
      const { data: result, reply_id: replyId, sid } = bodyOf<{ sid: string; reply_id: string; data: AgentResult }>(request);
      requireSession(server, sid);
      linkOf(state).deliver(replyId, result);
      return empty;
    },
    getState: (request) => {
      const environment = environmentOf(server, request);
      const session = requireSession(server, request.query.get("sid"));
      const isItself = session.environment === environment.id && session.endpoint_names.includes(request.query.get("agent") ?? "");
      return ok({ enabled: isItself });
    },
    getStateV2: (request) => {
      const environment = environmentOf(server, request);
      return data({ enabled: isEnabled(server, environment, request.query.get("agent")) });
    },
  };
}

function isEnabled({ state }: Server, { id }: Environment, agent: string | null): boolean {
  return agent === schedulerName || state.agents.some((one) => one.environment === id && one.name === agent && !one.paused);
}

async function heartbeat(server: Server, request: ModelRequest): Promise<ModelResponse> {
  const environment = environmentOf(server, request);
  const beat = bodyOf<Heartbeat>(request);
  const session = openSession(server, environment, beat);
  if (session.queue.length === 0 && beat.no_hang !== true)
    await linkOf(server.state).hold(session.sid, server.state.server.agentHold, request.signal);
  // Calls stay in the queue if nobody receives them.
  if (request.signal.aborted || session.queue.length === 0) return { ...empty, offSpec: true };
  return ok({ method_calls: session.queue.splice(0) });
}

function openSession(server: Server, environment: Environment, { endpoint_names, nodename, sid: given }: Heartbeat): AgentSession {
  const { processes, sessions } = server.state;
  const sid = given.toLowerCase();
  const now = server.now();
  const live = sessions.find((session) => session.sid === sid);
  const process = processes.find((one) => one.sid === sid);
  if (process !== undefined) {
    process.last_seen = now;
    process.expired = null;
  }
  if (live !== undefined) {
    live.endpoint_names = endpoint_names;
    return live;
  }
  // The server may have forgotten the session while it held a poll.
  linkOf(server.state).release(sid);
  const session: AgentSession = { sid, environment: environment.id, nodename, endpoint_names, queue: [] };
  sessions.push(session);
  for (const agent of endpoint_names)
    if (isEnabled(server, environment, agent)) tellAgent(server, session, "setState", { agent, enabled: true });
  if (process === undefined) {
    const endpoints = endpoint_names.map((name) => ({ id: server.id(), name }));
    processes.push({ sid, hostname: nodename, environment: environment.id, first_seen: now, last_seen: now, expired: null, endpoints });
  }
  return session;
}
