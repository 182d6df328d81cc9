import type { InmantaWebhooks } from "../../generated/webhooks.ts";

/** Name of a call that the server makes to an agent. */
export type AgentOperation = keyof InmantaWebhooks;

/** What a handler receives in addition to the arguments. */
export interface AgentCall {
  /** The call's name, e.g. `"setState"`. */
  readonly operation: AgentOperation;
  /** Id under which the server waits for the result; `undefined` if it does not wait. */
  readonly replyId: string | undefined;
  /** Headers of the call, e.g. `traceparent`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Fires when the session stops waiting for this handler: a later result is not sent. */
  readonly signal: AbortSignal;
}

/**
 * One handler for each call that the server may make. A call without a handler fails with an error. The return value of a handler is sent to
 * the server. Throw an {@link AgentCallError} to send a certain status; any other error becomes a 500 with its message. The server waits 5
 * seconds for most results.
 */
export type AgentHandlers = {
  readonly [Name in AgentOperation]?:
    | ((args: Parameters<InmantaWebhooks[Name]>[0], call: AgentCall) => ReturnType<InmantaWebhooks[Name]>)
    | undefined;
};

/** Thrown by a handler to send an error to the server. */
export class AgentCallError extends Error {
  override readonly name = "AgentCallError";
  /** The HTTP status that is sent to the server. */
  readonly status: number;

  /**
   * @param status The HTTP status that is sent to the server, 400 to 599. Any other value becomes 500.
   * @param message The message that is sent to the server.
   * @param options The cause, which is not sent.
   */
  constructor(status: number, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.status = Number.isInteger(status) && status >= 400 && status <= 599 ? status : 500;
  }
}
