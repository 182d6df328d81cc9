import { AbortedError, isBadRequestError } from "@platform-clients/core";
import type { Uuid } from "@platform-clients/core";

import type { AgentMethodCall } from "../generated/types.ts";
import type { AgentSession, AgentSessionState } from "./agent-session.ts";
import { answer, refusal } from "./answer.ts";
import type { Answer } from "./answer.ts";
import type { AgentSettings } from "./options.ts";
import { isHopeless, pause, poll, reconnectDelay } from "./poll.ts";
import { createRecogniser } from "./recognise.ts";
import { newSessionId } from "./session-id.ts";

/** A server holds a poll for at least this many milliseconds: an empty reply that comes sooner is a fault, and not asked for again at once. */
const shortestHold = 100;

/** A session that polls until it is closed. */
export class RunningSession implements AgentSession {
  readonly id: Uuid = newSessionId();
  /** Resolves when the server has accepted the session. */
  readonly opened: Promise<void>;
  readonly closed: Promise<void>;
  readonly #settings: AgentSettings;
  readonly #recognise = createRecogniser();
  readonly #running = new Set<Promise<void>>();
  /** Fires when handlers are no longer waited for. */
  readonly #working = new AbortController();
  /** Ends the poll, or the wait, that is under way. */
  #turn = new AbortController();
  #state: AgentSessionState = "connecting";
  #leaving = false;
  #fresh = true;
  #closing: Promise<void> | undefined;
  #settleOpened!: { resolve: () => void; reject: (error: unknown) => void };
  #settleClosed!: { resolve: () => void; reject: (error: unknown) => void };

  /** @param settings The session's settings. */
  constructor(settings: AgentSettings) {
    this.#settings = settings;
    this.opened = new Promise((resolve, reject) => (this.#settleOpened = { resolve, reject }));
    this.closed = new Promise((resolve, reject) => (this.#settleClosed = { resolve, reject }));
    this.closed.catch(() => undefined);
    settings.signal?.addEventListener("abort", this.#abort, { once: true });
    if (settings.signal?.aborted) this.#abort();
    else void this.#run();
  }

  get state(): AgentSessionState {
    return this.#state;
  }

  close(options: { readonly timeout?: number | undefined } = {}): Promise<void> {
    return (this.#closing ??= this.#shut(options.timeout ?? this.#settings.closeTimeout));
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#leaving;) {
      this.#turn = new AbortController();
      const { signal } = this.#turn;
      const fresh = this.#fresh;
      const startedAt = performance.now();
      let failure: unknown;
      try {
        const calls = await poll(this.#settings, this.id, fresh, signal);
        this.#fresh = false;
        this.#enter("open");
        this.#settleOpened.resolve();
        for (const call of calls) this.#take(call);
        failures = calls.length === 0 && !fresh && performance.now() - startedAt < shortestHold ? failures + 1 : 0;
      } catch (error) {
        if (this.#leaving) return;
        if (!signal.aborted && isHopeless(error)) return this.#end(error);
        this.#fresh = true;
        if (this.#state === "open") this.#enter("reconnecting");
        if (signal.aborted) continue;
        failures += 1;
        failure = error;
        this.#tell(error);
      }
      if (failures > 0) await pause(reconnectDelay(this.#settings, failures, failure), signal);
    }
  }

  #take(call: AgentMethodCall): void {
    const work = this.#serve(call)
      .catch((error: unknown) => this.#tell(error, call))
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  async #serve(call: AgentMethodCall): Promise<void> {
    const { client, handlers } = this.#settings;
    const { signal } = this.#working;
    const { reply_id, headers } = call;
    let outcome: Answer;
    try {
      const recognised = this.#recognise(call);
      outcome = await answer(handlers, recognised, { operation: recognised.operation, replyId: reply_id, headers: headers ?? {}, signal });
    } catch (error) {
      outcome = refusal(error);
    }
    if (outcome.data.code !== 200) this.#tell(outcome.error, call);
    if (reply_id === undefined || reply_id === null || signal.aborted) return;
    try {
      await client.heartbeatReply({ sid: this.id, reply_id, data: outcome.data }, { signal });
    } catch (error) {
      if (!signal.aborted) this.#tell(error, call);
      if (isBadRequestError(error)) this.#renew();
    }
  }

  /** The server does not know the session any more: whatever the poll under way waits for, it is not this session. */
  #renew(): void {
    this.#fresh = true;
    this.#turn.abort();
  }

  async #shut(timeout: number): Promise<void> {
    if (this.#state === "closed") return;
    this.#leaving = true;
    this.#enter("closing");
    this.#turn.abort();
    await Promise.race([Promise.all(this.#running), pause(timeout, this.#working.signal)]);
    this.#end();
  }

  readonly #abort = (): void => {
    this.#working.abort(this.#settings.signal?.reason);
    void this.close({ timeout: 0 });
  };

  #end(error?: unknown): void {
    const { signal } = this.#settings;
    this.#leaving = true;
    this.#working.abort();
    signal?.removeEventListener("abort", this.#abort);
    if (error === undefined) this.#settleClosed.resolve();
    else this.#settleClosed.reject(error);
    this.#settleOpened.reject(
      error ??
        new AbortedError("[inmanta.openAgentSession] aborted by the caller", {
          code: "aborted",
          platform: "inmanta",
          operation: "openAgentSession",
          cause: signal?.reason,
        }),
    );
    this.#enter("closed");
  }

  #enter(state: AgentSessionState): void {
    if (state === this.#state || (this.#leaving && state !== "closing" && state !== "closed")) return;
    this.#state = state;
    this.#settings.logger?.debug(`inmanta agent session ${this.id}: ${state}`);
    this.#guard(() => this.#settings.onStateChange?.(state));
  }

  #tell(error: unknown, call?: AgentMethodCall): void {
    const place = call === undefined ? "" : `, ${call.method} ${call.url}`;
    this.#settings.logger?.warn(`inmanta agent session ${this.id}${place}: ${error instanceof Error ? error.message : String(error)}`);
    this.#guard(() => this.#settings.onError?.(error, call));
  }

  #guard(observer: () => void): void {
    try {
      observer();
    } catch (error) {
      this.#settings.logger?.warn(
        `An observer of an inmanta agent session threw: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
