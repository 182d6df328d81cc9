import { configurationError } from "@platform-clients/core";

import { operation } from "./options.ts";

/** Path of the server's WebSocket. */
export const socketPath = "/v2/ws";

/** What a session uses of a WebSocket. */
export interface AgentWebSocket {
  /** Sends a text. */
  send(data: string): void;
  /** Closes the connection. */
  close(): void;
  /** Adds a listener. */
  addEventListener(type: "open" | "message" | "close" | "error", listener: (event: object) => void): void;
}

/** The class of a WebSocket: that of the platform, of the package `ws`, or a subclass with options for TLS or a proxy. */
export type AgentWebSocketClass = new (url: string) => AgentWebSocket;

/**
 * Finds the class of a WebSocket.
 *
 * @param given What the caller passed.
 * @returns That one, otherwise the platform's, otherwise that of the package `ws`.
 * @throws {ConfigurationError} When no WebSocket is available.
 */
export async function findWebSocket(given: AgentWebSocketClass | undefined): Promise<AgentWebSocketClass> {
  const ofPlatform: AgentWebSocketClass | undefined = given ?? globalThis.WebSocket;
  if (ofPlatform !== undefined) return ofPlatform;
  // The name is not a literal, so bundlers do not require the package where the platform has a WebSocket.
  const name = "ws";
  try {
    const { WebSocket } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as { WebSocket: AgentWebSocketClass };
    return WebSocket;
  } catch (cause) {
    throw configurationError(
      operation,
      "This server communicates with agents over a WebSocket, and Node before 22 has none: install the package `ws`, or pass its class as `webSocket`.",
      cause,
    );
  }
}
