import type { AgentSession } from "./agent-session.ts";
import { readAgentOptions } from "./options.ts";
import type { AgentSessionOptions } from "./options.ts";
import { RunningSession } from "./running-session.ts";

/**
 * Opens a session: see {@link openAgentSession}.
 *
 * @param options Client, agents and handlers.
 * @returns The session, once the server knows it.
 */
export async function openSession(options: AgentSessionOptions): Promise<AgentSession> {
  const session = new RunningSession(readAgentOptions(options));
  await session.opened;
  return session;
}
