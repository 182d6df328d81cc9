import type { AgentSession } from "./agent-session.ts";
import { readAgentOptions } from "./options.ts";
import type { AgentSessionOptions } from "./options.ts";
import { RunningSession } from "./running-session.ts";

/**
 * Acts as an agent: polls the server for calls, runs the handler of each call, and sends its result. Calls run concurrently, and polling goes
 * on in the meantime. When the connection is lost, the session reconnects with exponential backoff. It ends with `close`, with the signal, or
 * when the server rejects it permanently: 400, 401, 403, or 404 because the environment no longer exists.
 *
 * The protocol is Inmanta's: the server holds `POST /api/v1/heartbeat` until there are calls, and receives the results with
 * `PUT /api/v1/heartbeat`. The server forgets a session that sends nothing for 30 seconds (server option `agent-timeout`). Servers from 19 on
 * communicate with agents over a websocket instead, and return 404 here.
 *
 * @param options Client, agents and handlers.
 * @returns The session, once the server knows it. While the server cannot be reached, this function keeps trying.
 * @throws {ConfigurationError} When an option is invalid; no request is sent.
 * @throws {ApiError} When the server rejects the session.
 * @throws {AbortedError} When the signal fires first.
 */
export async function openAgentSession(options: AgentSessionOptions): Promise<AgentSession> {
  const session = new RunningSession(readAgentOptions(options));
  await session.opened;
  return session;
}
