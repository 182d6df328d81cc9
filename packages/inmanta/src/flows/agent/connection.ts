import type { Uuid } from "@platform-clients/core";

import type { AgentMethodCall, HeartbeatReplyData } from "../../generated/models.ts";

/** How a session communicates with the server: servers up to 18.4.0 are polled, later ones use a WebSocket. */
export type AgentProtocol = "polling" | "websocket";

/** A connection of a session to the server. It does not come back once it is lost. */
export interface AgentConnection {
  readonly protocol: AgentProtocol;
  /**
   * Waits for calls of the server.
   *
   * @param signal Ends the wait.
   * @returns The calls.
   * @throws {PlatformClientError} When the connection is lost.
   */
  receive(signal: AbortSignal): Promise<readonly AgentMethodCall[]>;
  /**
   * Sends the outcome of a call.
   *
   * @param replyId The call's `reply_id`.
   * @param data The outcome.
   * @param signal Ends the request.
   * @throws {PlatformClientError} When the outcome is not delivered.
   */
  reply(replyId: Uuid, data: HeartbeatReplyData, signal: AbortSignal): Promise<void>;
  /** Ends the connection and tells the server, if it can. No timer is left. */
  close(): void;
}

/** A new connection. */
export interface Connected {
  readonly connection: AgentConnection;
  /** The calls that came with it. */
  readonly calls: readonly AgentMethodCall[];
}
