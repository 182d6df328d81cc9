import type { AgentSession } from "./agent-session.ts";
import { readAgentOptions } from "./options.ts";
import type { AgentSessionOptions } from "./options.ts";
import { RunningSession } from "./running-session.ts";

/**
 * Takes the part of an agent: polls the server for calls, runs the handler of each, and sends what it returns. Calls run side by side, and
 * polling goes on meanwhile. When the connection is lost, the session connects again after a growing random wait. It ends with `close`, with
 * the signal, or when the server refuses it for good: 400, 401, 403, or 404 because the environment is gone.
 *
 * The wire facts are upstream's: `POST /api/v1/heartbeat` is held by the server until there are calls, and `PUT /api/v1/heartbeat` takes the
 * answers. The server forgets a session that it has not heard of for 30 seconds (server option `agent-timeout`). Servers from 19 on speak to
 * agents over a websocket instead, and answer 404 here.
 *
 * @param options Client, agents and handlers.
 * @returns The session, as soon as the server knows it; while the server cannot be reached, this keeps trying.
 * @throws {ConfigurationError} When an option cannot work; nothing is sent then.
 * @throws {ApiError} When the server refuses the session.
 * @throws {AbortedError} When the signal fires first.
 */
export async function openAgentSession(options: AgentSessionOptions): Promise<AgentSession> {
  const session = new RunningSession(readAgentOptions(options));
  await session.opened;
  return session;
}
