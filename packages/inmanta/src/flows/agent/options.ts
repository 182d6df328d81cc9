import { configurationError } from "@platform-clients/core";
import type { ConfigurationError, Logger, Uuid } from "@platform-clients/core";

import type { AgentMethodCall } from "../../generated/models.ts";
import type { InmantaOperations } from "../../generated/operations.ts";
import { inmantaWebhookDescriptors } from "../../generated/webhooks.ts";
import { isUuid } from "../../models/ids.ts";
import { checkArguments } from "../check-arguments.ts";
import type { AgentSessionState } from "./agent-session.ts";
import type { AgentHandlers } from "./handlers.ts";
import type { AgentWebSocketClass } from "./web-socket-api.ts";

/** The operation, for errors. */
export const operation = "inmanta.openAgentSession";

/** The options of an agent session. */
export interface AgentSessionOptions {
  /**
   * A client from `createInmantaClient`. If authentication is on, it needs a token for the client type `agent`. Over a WebSocket, it must be sent as
   * `Authorization: Bearer`.
   */
  client: Pick<InmantaOperations, "heartbeat" | "heartbeatReply">;
  /** Environment of the agents. Default: the client's. */
  environment?: Uuid | undefined;
  /** Names of the agents in this process; at least one. Servers from 19.0.0 on ignore them: a session serves all agents of the environment. */
  endpointNames: readonly string[];
  /** Name of the machine, as the server shows it. */
  nodeName: string;
  /** One handler for each call that the server may make. */
  handlers: AgentHandlers;
  /** Closes the session at once when it fires, without waiting for handlers. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds for one poll. It must be longer than the server holds a poll (server option `agent-hold`, about 22 seconds). Over a WebSocket:
   * the longest silence of the server before the connection counts as lost. Default 120,000.
   */
  pollTimeout?: number | undefined;
  /** Milliseconds that {@link AgentSession.close} waits for handlers. Default 5,000. */
  closeTimeout?: number | undefined;
  /** Milliseconds: upper bound of the first delay before reconnecting. It doubles with each attempt, and the delay is a random part of it. Default 250. */
  minDelay?: number | undefined;
  /** Milliseconds: upper bound of every such delay. Keep it well below the server's `agent-timeout` (30 seconds). Default 8,000. */
  maxDelay?: number | undefined;
  /**
   * Called with every error that does not end the session: lost connections, and, together with their call, unknown calls, errors of handlers,
   * and results that could not be delivered. What it throws is logged and otherwise ignored.
   */
  onError?: ((error: unknown, call: AgentMethodCall | undefined) => void) | undefined;
  /** Called at each change of state. If `open` follows `reconnecting`, calls may have been lost in between. What it throws is logged. */
  onStateChange?: ((state: AgentSessionState) => void) | undefined;
  /**
   * The class of the WebSocket that servers from 19.0.0 on need, e.g. a subclass of that of `ws` with options for TLS or a proxy. Default: the
   * platform's; where it has none (Node before 22), that of the package `ws`.
   */
  webSocket?: AgentWebSocketClass | undefined;
  /** Receives log lines about what the session does. Its failures do not affect the session. Default: nothing is logged. */
  logger?: Logger | undefined;
}

/** Options after checking, with the defaults filled in. */
export type AgentSettings = AgentSessionOptions & Readonly<Record<"pollTimeout" | "closeTimeout" | "minDelay" | "maxDelay", number>>;

const optionNames: readonly (keyof AgentSessionOptions)[] = [
  "client",
  "environment",
  "endpointNames",
  "nodeName",
  "handlers",
  "signal",
  "pollTimeout",
  "closeTimeout",
  "minDelay",
  "maxDelay",
  "onError",
  "onStateChange",
  "webSocket",
  "logger",
];

/**
 * Checks the options of a session.
 *
 * @param options What the caller passed.
 * @returns The options with defaults filled in.
 * @throws {ConfigurationError} When an option is invalid.
 */
export function readAgentOptions(options: AgentSessionOptions): AgentSettings {
  checkArguments(operation, options, optionNames);
  const { client, environment, endpointNames, nodeName, handlers, logger, onError, onStateChange, webSocket } = options;
  if (typeof client?.heartbeat !== "function") throw invalid("`client` is missing: create one with createInmantaClient.");
  if (environment !== undefined && !isUuid(environment)) throw invalid("`environment` must be a UUID.");
  if (!isArray(endpointNames) || endpointNames.length === 0 || !endpointNames.every(isName))
    throw invalid("`endpointNames` must be an array with at least one name; each name must be a string that is not empty.");
  if (!isName(nodeName)) throw invalid("`nodeName` must be a string that is not empty.");
  if (typeof handlers !== "object" || handlers === null)
    throw invalid("`handlers` is missing: pass an object with one function for each call that the agents handle.");
  for (const [name, handler] of Object.entries(handlers)) {
    if (!Object.hasOwn(inmantaWebhookDescriptors, name))
      throw invalid(`\`handlers.${name}\` is unknown: the server makes the calls ${Object.keys(inmantaWebhookDescriptors).join(", ")}.`);
    if (handler !== undefined && typeof handler !== "function") throw invalid(`\`handlers.${name}\` must be a function.`);
  }
  for (const [name, observer] of Object.entries({ onError, onStateChange }))
    if (observer !== undefined && typeof observer !== "function") throw invalid(`\`${name}\` must be a function.`);
  if (logger !== undefined && !(["debug", "warn"] as const).every((level) => typeof logger?.[level] === "function"))
    throw invalid("`logger` must have the methods debug, info, warn and error.");
  if (webSocket !== undefined && typeof webSocket !== "function") throw invalid("`webSocket` must be the class of a WebSocket.");
  const times = { pollTimeout: 120_000, closeTimeout: 5_000, minDelay: 250, maxDelay: 8_000 };
  for (const name of Object.keys(times) as (keyof typeof times)[]) times[name] = readTime(name, options[name] ?? times[name]);
  return { ...options, ...times, endpointNames: [...endpointNames] };
}

/** Milliseconds for opening a connection, if polls may take longer. */
const longestOpening = 30_000;

/**
 * Returns the limit for each step of opening a connection.
 *
 * @param settings The session's settings.
 * @returns Milliseconds.
 */
export function openingTime(settings: AgentSettings): number {
  return Math.min(settings.pollTimeout, longestOpening);
}

/**
 * Checks a time.
 *
 * @param name Name of the option.
 * @param time What the caller passed.
 * @returns Milliseconds.
 * @throws {ConfigurationError} When it is not a number of milliseconds.
 */
export function readTime(name: string, time: number): number {
  if (typeof time === "number" && time >= 0) return time;
  throw invalid(`\`${name}\` must be a number of milliseconds, 0 or more.`);
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function invalid(text: string): ConfigurationError {
  return configurationError(operation, text);
}
