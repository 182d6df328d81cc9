import { AbortedError, isBadRequestError } from "@platform-clients/core";
import type { Uuid } from "@platform-clients/core";

import type { AgentMethodCall } from "../../generated/models.ts";
import type { AgentSession, AgentSessionState } from "./agent-session.ts";
import { connect } from "./connect.ts";
import type { AgentConnection, AgentProtocol } from "./connection.ts";
import { guard, messageOf } from "./guard.ts";
import { operation, readTime } from "./options.ts";
import type { AgentSettings } from "./options.ts";
import { isPermanent, pause, reconnectDelay, untilLimit } from "./poll.ts";
import { recognizeCall } from "./recognize-call.ts";
import { failedOutcome, runHandler } from "./run-handler.ts";
import type { Outcome } from "./run-handler.ts";
import { newSessionId } from "./session-id.ts";

/** Milliseconds that a server holds a poll at least. An empty response that comes earlier counts as a failure, so the next poll is delayed. */
const shortestHold = 100;

/** A session that receives calls until it is closed. */
export class RunningSession implements AgentSession {
  readonly id: Uuid = newSessionId();
  /** Resolves when the server has accepted the session. */
  readonly opened: Promise<void>;
  readonly closed: Promise<void>;
  readonly #settings: AgentSettings;
  readonly #running = new Set<Promise<void>>();
  /** Fires when the session stops waiting for handlers. */
  readonly #working = new AbortController();
  /** Ends the current wait for calls, or the current delay. */
  #turn = new AbortController();
  #state: AgentSessionState = "connecting";
  #isClosing = false;
  /** The connection; `undefined` while the server may not know the session. */
  #connection: AgentConnection | undefined;
  #protocol: AgentProtocol | undefined;
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

  get protocol(): AgentProtocol | undefined {
    return this.#protocol;
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
      let failure: unknown;
      try {
        failures =
          this.#connection === undefined ? await this.#connect(signal, failures) : await this.#receive(this.#connection, signal, failures);
      } catch (error) {
        if (this.#isClosing) return;
        if (!signal.aborted && isPermanent(error)) return this.#end(error);
        this.#connection?.close();
        this.#connection = undefined;
        if (this.#state === "open") this.#enter("reconnecting");
        if (signal.aborted) continue;
        failures += 1;
        failure = error;
        this.#report(error);
      }
      if (failures > 0 && this.#connection === undefined) await pause(reconnectDelay(this.#settings, failures, failure), signal);
    }
  }

  // Returns the number of failures in a row. A server can end a session over a WebSocket at once, again and again: only calls are a success there.
  async #connect(signal: AbortSignal, failures: number): Promise<number> {
    const { connection, calls } = await connect(this.#settings, this.id, signal);
    if (this.#isClosing) {
      connection.close();
      return 0;
    }
    this.#connection = connection;
    this.#protocol = connection.protocol;
    this.#enter("open");
    this.#settleOpened.resolve();
    for (const call of calls) this.#accept(call, connection);
    return connection.protocol === "polling" ? 0 : failures;
  }

  async #receive(connection: AgentConnection, signal: AbortSignal, failures: number): Promise<number> {
    const startedAt = performance.now();
    const calls = await connection.receive(signal);
    this.#enter("open");
    for (const call of calls) this.#accept(call, connection);
    if (calls.length > 0 || performance.now() - startedAt >= shortestHold) return 0;
    await pause(reconnectDelay(this.#settings, failures + 1), signal);
    return failures + 1;
  }

  #accept(call: AgentMethodCall, connection: AgentConnection): void {
    const work = this.#serve(call, connection)
      .catch((error: unknown) => this.#report(error, call))
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  async #serve(call: AgentMethodCall, connection: AgentConnection): Promise<void> {
    const { handlers } = this.#settings;
    const { signal } = this.#working;
    const { reply_id, headers } = call;
    let outcome: Outcome;
    try {
      const recognized = recognizeCall(call);
      outcome = await runHandler(handlers, recognized, {
        operation: recognized.operation,
        replyId: reply_id ?? undefined,
        headers: headers ?? {},
        signal,
      });
    } catch (error) {
      outcome = failedOutcome(error);
    }
    if (outcome.data.code !== 200) this.#report(outcome.error, call);
    if (reply_id === undefined || reply_id === null || signal.aborted) return;
    try {
      await connection.reply(reply_id, outcome.data, signal);
    } catch (error) {
      if (!signal.aborted) this.#report(error, call);
      if (isBadRequestError(error)) this.#announce();
    }
  }

  // The server no longer knows the session, so the current poll never receives a call.
  #announce(): void {
    this.#connection = undefined;
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
    this.#connection?.close();
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
    const { logger, onStateChange } = this.#settings;
    guard(() => logger?.debug(`inmanta agent session ${this.id}: ${state}`));
    guard(() => onStateChange?.(state), this.#warn);
  }

  #report(error: unknown, call?: AgentMethodCall): void {
    const place = call === undefined ? "" : `, ${call.method} ${call.url}`;
    const { logger, onError } = this.#settings;
    guard(() => logger?.warn(`inmanta agent session ${this.id}${place}: ${messageOf(error)}`));
    guard(() => onError?.(error, call), this.#warn);
  }

  readonly #warn = (error: unknown): void =>
    guard(() => this.#settings.logger?.warn(`An observer of an inmanta agent session failed: ${messageOf(error)}`));
}
