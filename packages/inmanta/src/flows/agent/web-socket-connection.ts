import { configurationError, ConnectionError } from "@platform-clients/core";
import type { Uuid } from "@platform-clients/core";

import type { AgentMethodCall, HeartbeatReplyData } from "../../generated/models.ts";
import type { AgentConnection } from "./connection.ts";
import { guard, messageOf } from "./guard.ts";
import { openingTime, operation } from "./options.ts";
import type { AgentSettings } from "./options.ts";
import { redactToken } from "./redact-token.ts";
import { findWebSocket } from "./web-socket-api.ts";
import type { AgentWebSocket } from "./web-socket-api.ts";

/** Name of the session. The server keeps one session of each name; this is the name that its own agent uses, whose place a session takes. */
const sessionName = "agent";

type Message = Readonly<Record<string, unknown>> & { readonly action?: unknown };

/** Where to open a session. */
export interface SocketAddress {
  /** `ws:` or `wss:`. */
  readonly url: string;
  /** Id of the environment. */
  readonly environment: string;
  /** A JSON Web Token without `Bearer `, if the server needs one. */
  readonly token: string | undefined;
}

/**
 * Opens a session over a WebSocket. Each message is a JSON object with an `action`: the agent sends `OPEN_SESSION`, the server answers
 * `SESSION_OPENED` or `REJECT_SESSION`, then both may send `RPC_CALL`, `RPC_REPLY` and `CLOSE_SESSION`.
 *
 * @param settings The session's settings.
 * @param address Where to open it.
 * @param signal Ends the attempt.
 * @returns The connection, once the server has accepted the session.
 * @throws {ConfigurationError} When there is no class for WebSockets, or the server rejects the credentials.
 * @throws {ConnectionError} When it cannot be opened.
 */
export async function openWebSocket(settings: AgentSettings, address: SocketAddress, signal: AbortSignal): Promise<AgentConnection> {
  const WebSocketClass = await findWebSocket(settings.webSocket);
  const connection = new WebSocketConnection(new WebSocketClass(address.url), settings, address);
  await connection.waitUntilOpened(signal);
  return connection;
}

class WebSocketConnection implements AgentConnection {
  readonly protocol = "websocket";
  readonly #socket: AgentWebSocket;
  readonly #address: SocketAddress;
  readonly #silence: number;
  readonly #queue: AgentMethodCall[] = [];
  #isOpened = false;
  #failure: Error | undefined;
  // Wakes whoever waits for the session to open, for calls, or for the end.
  #wake: () => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(socket: AgentWebSocket, settings: AgentSettings, address: SocketAddress) {
    const { environment, token } = address;
    this.#socket = socket;
    this.#address = address;
    this.#silence = settings.pollTimeout;
    this.#limit(openingTime(settings), () => this.#lose("it was not opened in time"));
    socket.addEventListener("open", () => {
      this.#send({
        action: "OPEN_SESSION",
        environment_id: environment,
        session_name: sessionName,
        hostname: settings.nodeName,
        token: token ?? null,
      });
    });
    socket.addEventListener("message", (event) => this.#accept((event as { data?: unknown }).data));
    socket.addEventListener("error", (event) => this.#lose(textOf(event, "message") ?? "it failed"));
    socket.addEventListener("close", (event) => this.#lose(textOf(event, "reason") ?? "it was closed"));
  }

  /**
   * Waits until the server has accepted the session.
   *
   * @param signal Ends the wait.
   * @returns When it has.
   */
  async waitUntilOpened(signal: AbortSignal): Promise<void> {
    try {
      await this.#until(() => this.#isOpened, signal);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  async receive(signal: AbortSignal): Promise<readonly AgentMethodCall[]> {
    await this.#until(() => this.#queue.length > 0, signal);
    return this.#queue.splice(0);
  }

  reply(replyId: Uuid, { code, result }: HeartbeatReplyData): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    // The server accepts objects only, and Inmanta's own agents send other results as a message.
    const isObject = typeof result === "object" && !Array.isArray(result);
    const body = isObject ? result : { message: JSON.stringify(result) };
    this.#send({ action: "RPC_REPLY", reply_id: replyId, code, result: body });
    return Promise.resolve();
  }

  close(): void {
    if (this.#isOpened && this.#failure === undefined) this.#send({ action: "CLOSE_SESSION" });
    this.#lose("it was closed by this side");
  }

  #accept(data: unknown): void {
    const message = parse(data);
    if (message === undefined || this.#failure !== undefined) return;
    this.#watch();
    if (message.action === "SESSION_OPENED") this.#isOpened = true;
    else if (message.action === "REJECT_SESSION") this.#reject(String(message["reason"]));
    else if (message.action === "CLOSE_SESSION") this.#lose("the server ended the session");
    else if (message.action === "RPC_CALL") this.#queue.push(message as unknown as AgentMethodCall);
    this.#wake();
  }

  #reject(reason: string): void {
    const text = this.#describe(`the server rejected the session: ${reason}`);
    this.#end(/authenticat/i.test(reason) ? configurationError(operation, text) : lost(text));
  }

  // Notices a server that is gone without closing the connection: asks for a sign of life after a quarter of the longest silence.
  #watch(): void {
    this.#limit(this.#silence / 4, () => {
      this.#send({ action: "RPC_CALL", method: "GET", url: "/api/v2/health", headers: {}, body: null, reply_id: crypto.randomUUID() });
      this.#limit((this.#silence * 3) / 4, () => this.#lose("the server is silent"));
    });
  }

  #limit(delay: number, run: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, Math.min(delay, 2 ** 31 - 1));
  }

  #send(message: Message): void {
    try {
      this.#socket.send(JSON.stringify(message));
    } catch (error) {
      this.#lose(messageOf(error));
    }
  }

  #lose(reason: string): void {
    this.#end(lost(this.#describe(`the WebSocket is lost: ${reason}`)));
  }

  // The server can repeat the token in what it says.
  #describe(what: string): string {
    return `${this.#address.url}: ${redactToken(what, this.#address.token)}`;
  }

  #end(failure: Error): void {
    if (this.#failure !== undefined) return;
    this.#failure = failure;
    clearTimeout(this.#timer);
    guard(() => this.#socket.close());
    this.#wake();
  }

  async #until(isMet: () => boolean, signal: AbortSignal): Promise<void> {
    while (!isMet()) {
      if (this.#failure !== undefined) throw this.#failure;
      if (signal.aborted) throw lost(this.#describe("aborted"));
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          signal.removeEventListener("abort", wake);
          resolve();
        };
        this.#wake = wake;
        signal.addEventListener("abort", wake, { once: true });
      });
    }
  }
}

function lost(message: string): ConnectionError {
  return new ConnectionError(`[${operation}] ${message}`, {
    code: "connection_failed",
    platform: "inmanta",
    operation: "openAgentSession",
    retryable: true,
  });
}

function textOf(event: object, name: "message" | "reason"): string | undefined {
  const text = (event as Readonly<Record<string, unknown>>)[name];
  return typeof text === "string" && text !== "" ? text : undefined;
}

function parse(data: unknown): Message | undefined {
  try {
    const message: unknown = JSON.parse(String(data));
    return typeof message === "object" && message !== null ? (message as Message) : undefined;
  } catch {
    return undefined;
  }
}
