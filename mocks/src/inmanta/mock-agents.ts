import { linkOf } from "./agent-link.ts";
import type { AgentCall, AgentResult } from "./agent-link.ts";
import type { AgentSession, InmantaState } from "./state.ts";

/** The server's side of the agent sessions on a mock of Inmanta. */
export interface MockAgents {
  /** How many polls are being held. */
  readonly held: number;
  /**
   * Makes a call to the agent whose session is the oldest.
   *
   * @param call Method, path, headers and body, as `heartbeat` returns them.
   * @returns What the agent responds.
   * @throws {Error} When no agent has opened a session.
   */
  call(call: AgentCall): Promise<AgentResult>;
  /**
   * Makes a call that expects no result.
   *
   * @param call Method, path, headers and body.
   * @throws {Error} When no agent has opened a session.
   */
  tell(call: AgentCall): void;
  /** Ends the hold time of all polls. */
  release(): void;
}

/**
 * Gives access to the agents that have a session on a mock of Inmanta, to make calls to them as the orchestrator does.
 *
 * @param mock The mock, as `startMock("inmanta")` returns it.
 * @param mock.state Its data.
 * @returns The access. It is valid until the mock is reset.
 */
export function mockAgents(mock: { readonly state: object | undefined }): MockAgents {
  const state = mock.state as InmantaState;
  const link = linkOf(state);
  let calls = 0;
  const session = (): AgentSession => {
    const [first] = state.sessions;
    if (first === undefined) throw new Error("No agent has opened a session.");
    return first;
  };
  return {
    get held() {
      return link.held;
    },
    call(call) {
      calls += 1;
      const replyId = `5c07e9b3-d482-4a1f-96ce-${String(calls).padStart(12, "0")}`;
      const reply = link.reply(replyId);
      link.push(session(), call, replyId);
      return reply;
    },
    tell: (call) => link.push(session(), call),
    release: () => link.release(),
  };
}
