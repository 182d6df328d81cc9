import { lazy } from "@platform-clients/core";

import type { AgentSession } from "./agent-session.ts";
import type { AgentSessionOptions } from "./options.ts";

const loadSession = /* @__PURE__ */ lazy(() => import("./open-session.ts"));

/**
 * Acts as an agent: receives calls from the server, runs the handler of each call, and sends its result. Calls run concurrently. When the connection is
 * lost, the session reconnects with exponential backoff. It ends with `close`, with the signal, or when the server rejects it permanently: 400, 401,
 * 403, or 404 because the environment no longer exists.
 *
 * The session finds out which of Inmanta's protocols the server speaks, each time it connects. Servers up to 18.4.0 hold `POST /api/v1/heartbeat` until
 * there are calls, receive the results with `PUT /api/v1/heartbeat`, and forget a session that sends nothing for 30 seconds (server option
 * `agent-timeout`). Servers from 19.0.0 on use a WebSocket at `/v2/ws`. They keep one session for each environment: a new one takes its place.
 *
 * @param options Client, agents and handlers.
 * @returns The session, once the server knows it. While the server cannot be reached, this function keeps trying.
 * @throws {ConfigurationError} When an option is invalid; no request is sent. With the code `other_generation`: when the server speaks neither protocol.
 * @throws {ApiError} When the server rejects the session.
 * @throws {AbortedError} When the signal fires first.
 */
export async function openAgentSession(options: AgentSessionOptions): Promise<AgentSession> {
  const { openSession } = await loadSession("inmanta.openAgentSession");
  return openSession(options);
}
