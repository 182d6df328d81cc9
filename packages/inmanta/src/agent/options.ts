import { ConfigurationError } from "@platform-clients/core";
import type { Logger, Uuid } from "@platform-clients/core";

import type { InmantaOperations } from "../generated/operations.ts";
import type { AgentMethodCall } from "../generated/types.ts";
import { inmantaWebhooks } from "../generated/webhooks.ts";
import { isUuid } from "../ids.ts";
import type { AgentSessionState } from "./agent-session.ts";
import type { AgentHandlers } from "./handlers.ts";

/** What an agent session is opened with. */
export interface AgentSessionOptions {
  /** The client to speak through, from `createInmantaClient`. With authentication on it needs a token for the client type `agent`. */
  client: Pick<InmantaOperations, "heartbeat" | "heartbeatReply">;
  /** Environment of the agents. Default: the client's. */
  environment?: Uuid | undefined;
  /** Names of the agents in this process; at least one. */
  endpointNames: readonly string[];
  /** Name of the machine, as the server shows it. */
  nodeName: string;
  /** One handler for each call that the server may make. */
  handlers: AgentHandlers;
  /** Closes the session at once when it fires, without waiting for handlers. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one poll. It must be longer than the server holds one (server option `agent-hold`, about 22 seconds). Default 120,000. */
  pollTimeout?: number | undefined;
  /** Milliseconds that {@link AgentSession.close} waits for handlers. Default 5,000. */
  closeTimeout?: number | undefined;
  /** Milliseconds: upper bound of the first wait before connecting again; it doubles each time, and the wait is a random part of it. Default 250. */
  minDelay?: number | undefined;
  /** Milliseconds: upper bound of every such wait. Keep it well below the server's `agent-timeout` (30 seconds). Default 8,000. */
  maxDelay?: number | undefined;
  /**
   * Told of everything that goes wrong and does not end the session: lost connections; and, with the call that they belong to, calls that
   * are not known, handlers that threw, and answers that could not be delivered.
   */
  onError?: ((error: unknown, call: AgentMethodCall | undefined) => void) | undefined;
  /** Told of each change of state. After `reconnecting`, `open` means that calls may have been lost in between. */
  onStateChange?: ((state: AgentSessionState) => void) | undefined;
  /** Where to write what the session does. Default: nowhere. */
  logger?: Logger | undefined;
}

/** Options after checking, with the defaults filled in. */
export type AgentSettings = AgentSessionOptions & Readonly<Record<"pollTimeout" | "closeTimeout" | "minDelay" | "maxDelay", number>>;

/**
 * Checks a session's options.
 *
 * @param options What the caller gave.
 * @returns The options with defaults filled in.
 * @throws {ConfigurationError} When an option cannot work.
 */
export function readAgentOptions(options: AgentSessionOptions): AgentSettings {
  const { client, environment, endpointNames, nodeName, handlers } = options ?? {};
  if (typeof client?.heartbeat !== "function") throw fault("`client` is missing: make one with createInmantaClient");
  if (environment !== undefined && !isUuid(environment)) throw fault("`environment` is no UUID");
  if (!isList(endpointNames) || endpointNames.length === 0 || !endpointNames.every(isName))
    throw fault("`endpointNames` must list at least one agent, each name a text that is not empty");
  if (!isName(nodeName)) throw fault("`nodeName` must be a text that is not empty");
  if (typeof handlers !== "object" || handlers === null)
    throw fault("`handlers` is missing: give one function for each call that the agents understand");
  for (const [name, handler] of Object.entries(handlers)) {
    if (!Object.hasOwn(inmantaWebhooks.rows, name))
      throw fault(`\`handlers.${name}\` is no call that a server makes: there are ${Object.keys(inmantaWebhooks.rows).join(", ")}`);
    if (handler !== undefined && typeof handler !== "function") throw fault(`\`handlers.${name}\` is no function`);
  }
  const times = { pollTimeout: 120_000, closeTimeout: 5_000, minDelay: 250, maxDelay: 8_000 };
  for (const name of Object.keys(times) as (keyof typeof times)[]) {
    const time = options[name] ?? times[name];
    if (typeof time !== "number" || !(time >= 0)) throw fault(`\`${name}\` must be a number of milliseconds that is not negative`);
    times[name] = time;
  }
  return { ...options, ...times, endpointNames: [...endpointNames] };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function fault(text: string): ConfigurationError {
  return new ConfigurationError(`inmanta.openAgentSession: ${text}.`, { platform: "inmanta", operation: "openAgentSession" });
}
