import type { InmantaWebhooks } from "../generated/webhooks.ts";

/** Name of a call that the server makes to an agent. */
export type AgentOperation = keyof InmantaWebhooks;

/** What a handler knows of the call beside its arguments. */
export interface AgentCall {
  /** The call's name, e.g. `"setState"`. */
  readonly operation: AgentOperation;
  /** Id under which the server waits for the answer; nothing where it does not wait. */
  readonly replyId: string | undefined;
  /** Headers that came with the call, e.g. `traceparent`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Fires when the session gives up waiting for this handler: what it returns after that is not sent. */
  readonly signal: AbortSignal;
}

/**
 * One handler for each call that the server may make; a call without a handler is answered with an error. What a handler returns is the answer.
 * Throw an {@link AgentCallError} to answer with a status of your own; anything else that is thrown becomes a 500 with its message. The
 * server waits 5 seconds for most answers.
 */
export type AgentHandlers = {
  readonly [Name in AgentOperation]?:
    | ((args: Parameters<InmantaWebhooks[Name]>[0], call: AgentCall) => ReturnType<InmantaWebhooks[Name]>)
    | undefined;
};

/** Thrown by a handler to tell the server what went wrong. */
export class AgentCallError extends Error {
  override readonly name = "AgentCallError";
  /** The HTTP status that the server is told. */
  readonly status: number;

  /**
   * @param status The HTTP status that the server is told, 400 to 599.
   * @param message The message that the server is told.
   * @param options The cause, which stays here.
   */
  constructor(status: number, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.status = Number.isInteger(status) && status >= 400 && status <= 599 ? status : 500;
  }
}
