import { randomUUID } from "node:crypto";

import { linkOf } from "./agent-link.ts";
import type { AgentCall, AgentResult } from "./agent-link.ts";
import type { AgentSession, InmantaState } from "./state.ts";

/** The server's side of an agent session on a mock of Inmanta. */
export interface MockAgent {
  /** Whether the agent has a session, and a poll of it is being held. */
  readonly isPolling: boolean;
  /**
   * Makes a call to the agent.
   *
   * @param call Method, path, headers and body, as `heartbeat` returns them.
   * @returns What the agent responds.
   * @throws {Error} When the agent has no session.
   */
  call(call: AgentCall): Promise<AgentResult>;
  /**
   * Makes a call that expects no response.
   *
   * @param call Method, path, headers and body.
   * @throws {Error} When the agent has no session.
   */
  tell(call: AgentCall): void;
  /** Ends the hold time of the agent's poll. */
  release(): void;
}

/**
 * Gives access to an agent that has a session on a mock of Inmanta, to make calls to it as the orchestrator does.
 *
 * @param mock The mock, as `startMock("inmanta")` returns it.
 * @param mock.state Its data.
 * @param sid Id of the session. Default: the oldest session.
 * @returns The access. It is valid until the mock is reset.
 */
export function mockAgent(mock: { readonly state: object | undefined }, sid?: string): MockAgent {
  const state = mock.state as InmantaState;
  const link = linkOf(state);
  const find = (): AgentSession | undefined => state.sessions.find((session) => sid === undefined || session.sid === sid);
  const session = (): AgentSession => {
    const found = find();
    if (found === undefined) throw new Error("The agent has no session on the mock.");
    return found;
  };
  return {
    get isPolling() {
      const found = find();
      return found !== undefined && link.holds(found.sid);
    },
    call(call) {
      const replyId = randomUUID();
      const reply = link.reply(replyId);
      link.push(session(), call, replyId);
      return reply;
    },
    tell: (call) => link.push(session(), call),
    release: () => link.release(session().sid),
  };
}
