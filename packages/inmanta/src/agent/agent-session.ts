import type { Uuid } from "@platform-clients/core";

/**
 * Where a session stands. `connecting`: the server has not been reached yet; `open`: the server knows the session; `reconnecting`: the
 * connection was lost; `closing`: no more calls are taken, those under way are finished; `closed`: the end.
 */
export type AgentSessionState = "connecting" | "open" | "reconnecting" | "closing" | "closed";

/** A session of an agent process with the server. */
export interface AgentSession {
  /** Id of the session, a version-1 UUID: the `sid` of operations that only agents may call, such as `setParameters`. */
  readonly id: Uuid;
  /** Where the session stands. */
  readonly state: AgentSessionState;
  /** Settles when the session has ended: it resolves after {@link AgentSession.close} and rejects with the error that ended it. */
  readonly closed: Promise<void>;
  /**
   * Stops polling, waits for handlers that run and for their answers, then ends the session. No request and no timer is left.
   *
   * @param options `timeout`: milliseconds to wait for handlers, after which their signal fires; default: the session's `closeTimeout`.
   * @returns When the session has ended.
   */
  close(options?: { readonly timeout?: number | undefined }): Promise<void>;
}
