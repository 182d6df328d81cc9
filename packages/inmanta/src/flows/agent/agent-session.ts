import type { Uuid } from "@platform-clients/core";

import type { AgentProtocol } from "./connection.ts";

/**
 * State of a session. `connecting`: the server has not been reached yet; `open`: the server knows the session; `reconnecting`: the connection
 * was lost; `closing`: no more calls are accepted, running handlers are completed; `closed`: the session has ended.
 */
export type AgentSessionState = "connecting" | "open" | "reconnecting" | "closing" | "closed";

/** A session of an agent process with the server. */
export interface AgentSession {
  /**
   * Id of the session, a version-1 UUID: the `sid` of operations that only agents may call, such as `setParameters`. Servers from 19.0.0 on give the
   * session another id, and ignore `sid`.
   */
  readonly id: Uuid;
  /** How the session communicates with the server: `polling` (up to 18.4.0) or `websocket` (from 19.0.0 on). It can change when the server is updated. */
  readonly protocol: AgentProtocol | undefined;
  /** State of the session. */
  readonly state: AgentSessionState;
  /** Settles when the session has ended: it resolves after {@link AgentSession.close} and rejects with the error that ended the session. */
  readonly closed: Promise<void>;
  /**
   * Accepts no more calls, waits for running handlers and for the delivery of their results, then ends the session. No request and no timer is left.
   *
   * @param options `timeout`: milliseconds to wait for handlers; then their signal fires. Default: the session's `closeTimeout`.
   * @returns When the session has ended.
   * @throws {ConfigurationError} When the timeout is not a number of milliseconds.
   */
  close(options?: { readonly timeout?: number | undefined }): Promise<void>;
}
