import { clearTimeout, setTimeout } from "node:timers";

import type { AgentSession, InmantaState, Json } from "./state.ts";

/** A call to an agent, as `heartbeat` returns it. */
export interface AgentCall {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Json> | null;
}

/** The result that an agent sent. */
export interface AgentResult {
  readonly code: number;
  readonly result: unknown;
}

/** What is waiting on a mock: polls for calls, and calls for results. It is not data, so it is not part of the state. */
export class AgentLink {
  readonly #polls = new Map<string, () => void>();
  readonly #replies = new Map<string, (result: AgentResult) => void>();

  /**
   * Checks whether a poll is being held.
   *
   * @param sid Its session.
   * @returns Whether it waits for calls.
   */
  holds(sid: string): boolean {
    return this.#polls.has(sid);
  }

  /**
   * Holds a poll until it is released, its time is over, or its client is gone. A poll of the same session that is being held is released.
   *
   * @param sid The session.
   * @param time Milliseconds.
   * @param signal Fires when the client is gone.
   */
  async hold(sid: string, time: number, signal: AbortSignal): Promise<void> {
    this.release(sid);
    if (signal.aborted || time <= 0) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        if (this.#polls.get(sid) === end) this.#polls.delete(sid);
        resolve();
      };
      const timer = setTimeout(end, time).unref();
      signal.addEventListener("abort", end, { once: true });
      this.#polls.set(sid, end);
    });
  }

  /**
   * Ends the hold time of a poll.
   *
   * @param sid The session. Default: all.
   */
  release(sid?: string): void {
    const ends = sid === undefined ? [...this.#polls.values()] : [this.#polls.get(sid)];
    for (const end of ends) end?.();
  }

  /**
   * Puts a call into the queue of a session. A poll that is being held gets it at once.
   *
   * @param session The session.
   * @param call The call.
   * @param replyId Id of the result; `undefined`: none is expected.
   */
  push(session: AgentSession, call: AgentCall, replyId?: string): void {
    const reply = replyId === undefined ? {} : { reply_id: replyId };
    session.queue.push({ headers: {}, body: null, ...call, ...reply });
    this.release(session.sid);
  }

  /**
   * Waits for the result of a call.
   *
   * @param replyId Its id.
   * @returns The result.
   */
  reply(replyId: string): Promise<AgentResult> {
    return new Promise((resolve) => this.#replies.set(replyId, resolve));
  }

  /**
   * Delivers a result.
   *
   * @param replyId The id of the call.
   * @param result The result.
   */
  deliver(replyId: string, result: AgentResult): void {
    this.#replies.get(replyId)?.(result);
    this.#replies.delete(replyId);
  }
}

const links = new WeakMap<InmantaState, AgentLink>();

/**
 * Returns what is waiting on a mock.
 *
 * @param state The data of the mock.
 * @returns The link to its agents.
 */
export function linkOf(state: InmantaState): AgentLink {
  const link = links.get(state) ?? new AgentLink();
  links.set(state, link);
  return link;
}
