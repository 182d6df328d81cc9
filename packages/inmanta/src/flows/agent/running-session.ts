import { AbortedError, isBadRequestError } from "@platform-clients/core";
import type { Uuid } from "@platform-clients/core";

import type { AgentMethodCall } from "../../generated/models.ts";
import type { AgentSession, AgentSessionState } from "./agent-session.ts";
import { operation, readTime } from "./options.ts";
import type { AgentSettings } from "./options.ts";
import { isPermanent, pause, pollCalls, reconnectDelay, untilLimit } from "./poll.ts";
import { recognizeCall } from "./recognize-call.ts";
import { failedOutcome, runHandler } from "./run-handler.ts";
import type { Outcome } from "./run-handler.ts";
import { newSessionId } from "./session-id.ts";

/** Milliseconds that a server holds a poll at least. An empty response that comes earlier counts as a failure, so the next poll is delayed. */
const shortestHold = 100;

/** A session that polls until it is closed. */
export class RunningSession implements AgentSession {
  readonly id: Uuid = newSessionId();
  /** Resolves when the server has accepted the session. */
  readonly opened: Promise<void>;
  readonly closed: Promise<void>;
  readonly #settings: AgentSettings;
  readonly #running = new Set<Promise<void>>();
  /** Fires when the session stops waiting for handlers. */
  readonly #working = new AbortController();
  /** Ends the current poll or delay. */
  #turn = new AbortController();
  #state: AgentSessionState = "connecting";
  #isClosing = false;
  /** Whether the server may not know the session. */
  #isNew = true;
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
    if (this.#closing !== undefined) return this.#closing;
    try {
      this.#closing = this.#shut(readTime("timeout", options.timeout ?? this.#settings.closeTimeout));
      return this.#closing;
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#isClosing;) {
      this.#turn = new AbortController();
      const { signal } = this.#turn;
      const isNew = this.#isNew;
      const startedAt = performance.now();
      let failure: unknown;
      try {
        const calls = await pollCalls(this.#settings, this.id, isNew, signal);
        this.#isNew = false;
        this.#enter("open");
        this.#settleOpened.resolve();
        for (const call of calls) this.#accept(call);
        failures = calls.length === 0 && !isNew && performance.now() - startedAt < shortestHold ? failures + 1 : 0;
      } catch (error) {
        if (this.#isClosing) return;
        if (!signal.aborted && isPermanent(error)) return this.#end(error);
        this.#isNew = true;
        if (this.#state === "open") this.#enter("reconnecting");
        if (signal.aborted) continue;
        failures += 1;
        failure = error;
        this.#report(error);
      }
      if (failures > 0) await pause(reconnectDelay(this.#settings, failures, failure), signal);
    }
  }

  #accept(call: AgentMethodCall): void {
    const work = this.#serve(call)
      .catch((error: unknown) => this.#report(error, call))
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  async #serve(call: AgentMethodCall): Promise<void> {
    const { client, handlers } = this.#settings;
    const { signal } = this.#working;
    const { reply_id, headers } = call;
    let outcome: Outcome;
    try {
      const recognized = recognizeCall(call);
      outcome = await runHandler(handlers, recognized, {
        operation: recognized.operation,
        replyId: reply_id,
        headers: headers ?? {},
        signal,
      });
    } catch (error) {
      outcome = failedOutcome(error);
    }
    if (outcome.data.code !== 200) this.#report(outcome.error, call);
    if (reply_id === undefined || reply_id === null || signal.aborted) return;
    try {
      await client.heartbeatReply({ sid: this.id, reply_id, data: outcome.data }, { signal });
    } catch (error) {
      if (!signal.aborted) this.#report(error, call);
      if (isBadRequestError(error)) this.#announce();
    }
  }

  // The server no longer knows the session, so the current poll never receives a call.
  #announce(): void {
    this.#isNew = true;
    this.#turn.abort();
  }

  async #shut(timeout: number): Promise<void> {
    if (this.#state === "closed") return;
    this.#isClosing = true;
    this.#enter("closing");
    this.#turn.abort();
    const limits = { deadline: timeout, signal: this.#working.signal };
    await untilLimit(limits, (deadline) => deadline.wait(() => Promise.all(this.#running)));
    this.#end();
  }

  readonly #abort = (): void => {
    this.#working.abort(this.#settings.signal?.reason);
    void this.close({ timeout: 0 });
  };

  #end(error?: unknown): void {
    const { signal } = this.#settings;
    this.#isClosing = true;
    this.#working.abort();
    signal?.removeEventListener("abort", this.#abort);
    if (error === undefined) this.#settleClosed.resolve();
    else this.#settleClosed.reject(error);
    this.#settleOpened.reject(
      error ??
        new AbortedError(`[${operation}] aborted by the caller`, {
          code: "aborted",
          platform: "inmanta",
          operation: "openAgentSession",
          cause: signal?.reason,
        }),
    );
    this.#enter("closed");
  }

  #enter(state: AgentSessionState): void {
    if (state === this.#state || (this.#isClosing && state !== "closing" && state !== "closed")) return;
    this.#state = state;
    this.#settings.logger?.debug(`inmanta agent session ${this.id}: ${state}`);
    this.#guard(() => this.#settings.onStateChange?.(state));
  }

  #report(error: unknown, call?: AgentMethodCall): void {
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
