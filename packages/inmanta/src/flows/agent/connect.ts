import { ConfigurationError, connectionOf, ConnectionError, isNotFoundError } from "@platform-clients/core";
import type { ClientConnection, NotFoundError, Uuid } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";

import type { Connected } from "./connection.ts";
import { openingTime, operation } from "./options.ts";
import type { AgentSettings } from "./options.ts";
import { pollCalls } from "./poll.ts";
import { redactToken } from "./redact-token.ts";
import { socketPath } from "./web-socket-api.ts";
import { openWebSocket } from "./web-socket-connection.ts";
import type { SocketAddress } from "./web-socket-connection.ts";

/**
 * Connects a session with the protocol that the server speaks: polling (servers up to 18.4.0) if it has the operation, otherwise a WebSocket.
 *
 * @param settings The session's settings.
 * @param sid Id of the session.
 * @param signal Ends the attempt.
 * @returns The connection, once the server knows the session.
 * @throws {ConfigurationError} When the server speaks neither protocol, or rejects the credentials.
 * @throws {PlatformClientError} When the attempt fails.
 */
export async function connect(settings: AgentSettings, sid: Uuid, signal: AbortSignal): Promise<Connected> {
  const { client } = settings;
  try {
    const calls = await pollCalls(settings, sid, true, signal);
    return {
      calls,
      connection: {
        protocol: "polling",
        receive: (turn) => pollCalls(settings, sid, false, turn),
        reply: async (reply_id, data, working) => {
          await client.heartbeatReply({ sid, reply_id, data }, { signal: working });
        },
        close: () => undefined,
      },
    };
  } catch (error) {
    const server = connectionOf(client);
    if (server === undefined || !isUnknownPath(error)) throw error;
    const limits = { deadline: openingTime(settings), signal };
    const address = await new Deadline(operation, limits).wait(() => addressOf(settings, server));
    const connection = await openWebSocket(settings, address, signal).catch(async (failure: unknown) => {
      if (!(failure instanceof ConnectionError) || signal.aborted) throw failure;
      throw await explain(failure, server, address, new Deadline(operation, limits));
    });
    return { connection, calls: [] };
  }
}

// An unknown path is a 404 with HTML; an environment that does not exist is a 404 with JSON.
function isUnknownPath(error: unknown): error is NotFoundError {
  if (!isNotFoundError(error)) return false;
  const { body } = error as { body: unknown };
  return typeof body !== "object" || body === null || !("message" in body);
}

async function addressOf({ environment }: AgentSettings, { auth, baseUrl, defaults }: ClientConnection): Promise<SocketAddress> {
  const url = `${baseUrl}${socketPath}`;
  const headers = (await auth?.authorize({ method: "GET", url, headers: {}, body: undefined })) ?? {};
  const bearer = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
  return {
    url: url.replace(/^http/, "ws"),
    environment: String(environment ?? defaults["environment"]),
    token: bearer?.replace(/^bearer /i, ""),
  };
}

// A WebSocket does not tell why it cannot be opened. A server that has one answers a plain GET with something else than 404.
async function explain(
  failure: ConnectionError,
  { baseUrl, fetch }: ClientConnection,
  { token }: SocketAddress,
  deadline: Deadline,
): Promise<Error> {
  const ending = new AbortController();
  let response: Response;
  try {
    response = await deadline.wait(() =>
      fetch(`${baseUrl}${socketPath}`, { method: "GET", headers: {}, redirect: "manual", signal: ending.signal }),
    );
  } catch {
    return failure;
  } finally {
    // Also ends the response, whose body is not read.
    ending.abort();
  }
  if (response.status !== 404) return failure;
  const speaks = redactToken(response.headers.get("server") ?? "something else", token);
  return new ConfigurationError(
    `[${operation}] ${baseUrl} does not speak the protocols for agents: it has neither POST /api/v1/heartbeat (inmanta-core up to 18.4.0) nor a WebSocket at ` +
      `${socketPath} (from 19.0.0 on). Both are a 404; it answers as ${speaks}. A proxy must forward both paths.`,
    { code: "other_generation", platform: "inmanta", operation: "openAgentSession", cause: failure },
  );
}
