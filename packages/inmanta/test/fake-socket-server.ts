import { once } from "node:events";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";

type Json = Record<string, unknown>;

/** What an agent sent. */
export interface Sent extends Json {
  readonly action: string;
}

/** A server like inmanta-core from 19.0.0 on: no heartbeat, and a WebSocket for agents. */
export class FakeSocketServer {
  /** Every message of agents, oldest first. */
  readonly sent: Sent[] = [];
  /** Requests that are not for a WebSocket. */
  readonly requests: string[] = [];
  /** How the next sessions are answered. */
  answer: Json = { action: "SESSION_OPENED" };
  /** If set, it closes a WebSocket for this reason instead of opening a session. */
  closing: string | undefined;
  /** Whether it has a WebSocket. */
  hasSocket = true;
  /** Whether it accepts requests that are not for a WebSocket to its path, and never answers them. */
  stalls = false;
  /** Where it redirects such requests. */
  redirect: string | undefined;
  #http: Server | undefined;
  #port = 0;
  #sockets = new Set<WebSocket>();
  #waiting: { readonly until: () => boolean; readonly resolve: () => void }[] = [];

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** How many connections are open. */
  get connections(): number {
    return this.#sockets.size;
  }

  /** Starts to listen, on the previous port if there was one. */
  async start(): Promise<void> {
    const sockets = new WebSocketServer({ noServer: true });
    this.#http = createServer(({ method, url }, response) => {
      this.requests.push(`${method} ${url}`);
      this.#look();
      if (url === "/v2/ws" && this.stalls) return;
      if (url === "/v2/ws" && this.redirect !== undefined) {
        response.writeHead(302, { location: this.redirect }).end();
        return;
      }
      const status = url === "/v2/ws" && this.hasSocket ? 400 : 404;
      response.writeHead(status, { "content-type": "text/html", server: "TornadoServer/6.5" }).end(`<html>${status}</html>`);
    });
    this.#http.on("upgrade", (request, socket, head) => {
      if (request.url === "/v2/ws" && this.hasSocket) sockets.handleUpgrade(request, socket, head, (opened) => this.#serve(opened));
      else socket.end("HTTP/1.1 404 Not Found\r\n\r\n");
    });
    this.#http.listen(this.#port, "127.0.0.1");
    await once(this.#http, "listening");
    this.#port = (this.#http.address() as AddressInfo).port;
  }

  /** Stops; every connection breaks. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate();
    this.#http?.closeAllConnections();
    await new Promise((resolve) => this.#http?.close(resolve));
  }

  /** Sends a message to every agent. */
  send(message: Json | string): void {
    for (const socket of this.#sockets) socket.send(typeof message === "string" ? message : JSON.stringify(message));
  }

  /** Resolves when a condition is met. It is checked after each request and message, and each end of a connection. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      if (condition()) resolve();
      else this.#waiting.push({ until: condition, resolve });
    });
  }

  /** Makes a call to the agent and waits for the result. */
  async call(call: Json): Promise<Sent | undefined> {
    const replyId = crypto.randomUUID();
    this.send({ action: "RPC_CALL", headers: {}, body: null, ...call, reply_id: replyId });
    const find = (): Sent | undefined => this.sent.find((message) => message["reply_id"] === replyId);
    await this.until(() => find() !== undefined);
    return find();
  }

  #serve(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on("message", (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Sent;
      this.sent.push(message);
      if (message.action === "OPEN_SESSION" && this.closing !== undefined) socket.close(1008, this.closing);
      else if (message.action === "OPEN_SESSION") socket.send(JSON.stringify(this.answer));
      this.#look();
    });
    socket.on("close", () => {
      this.#sockets.delete(socket);
      this.#look();
    });
  }

  #look(): void {
    this.#waiting = this.#waiting.filter(({ until, resolve }) => {
      const done = until();
      if (done) resolve();
      return !done;
    });
  }
}
