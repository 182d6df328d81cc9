import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A request that the server received, complete with its body. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** When it arrived, on the `performance.now()` clock. */
  readonly at: number;
}

/** One request, and the means to respond to it or to break the connection. */
export interface Exchange {
  readonly seen: Seen;
  readonly response: ServerResponse;
  readonly socket: Socket;
  readonly server: FaultServer;
  /** The number of the request, from 1. */
  readonly number: number;
}

/** What the server does with one request. */
export type Step = (exchange: Exchange) => void;

/** A server on a free port of this machine that makes faults. */
export interface FaultServer {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** The requests so far. */
  readonly seen: readonly Seen[];
  /** How many connections were opened. */
  connections(): number;
  /** Bytes that the server sent on all connections. */
  bytesSent(): number;
  /** Resolves when so many requests have arrived. */
  arrived(count: number): Promise<void>;
  /** Closes the server and every connection. */
  stop(): void;
}

/** How connections are treated before a request is read. */
export interface ServerOptions {
  /** Called for each new connection. */
  readonly onConnection?: ((socket: Socket) => void) | undefined;
}

/**
 * Starts a server that takes one step for each request. The last step is repeated.
 *
 * @param steps What happens to the first request, the second, and so on.
 * @param options How connections are treated.
 * @returns The server.
 */
export async function startServer(steps: readonly Step[], options: ServerOptions = {}): Promise<FaultServer> {
  const seen: Seen[] = [];
  const sockets: Socket[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const http = createServer({ keepAliveTimeout: 60_000, maxHeaderSize: 1024 * 1024 }, (request, response) => {
    const chunks: Buffer[] = [];
    const { socket } = request;
    request.on("error", () => undefined);
    response.on("error", () => undefined);
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { headers, method = "", url = "" } = request;
      const one: Seen = { method, url, headers, body: Buffer.concat(chunks).toString(), at: performance.now() };
      const number = seen.push(one);
      for (const { count, resolve } of waiting) if (number >= count) resolve();
      steps[Math.min(number, steps.length) - 1]?.({ seen: one, response, socket, server, number });
    });
  });
  http.on("connection", (socket: Socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
    options.onConnection?.(socket);
  });
  http.on("clientError", (_, socket) => socket.destroy());
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const server: FaultServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    seen,
    connections: () => sockets.length,
    bytesSent: () => sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0),
    arrived: (count) =>
      new Promise((resolve) => {
        if (seen.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    stop() {
      http.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return server;
}

/** @returns The URL of a port where nobody listens. */
export async function closedUrl(): Promise<string> {
  const server = await startServer([]);
  server.stop();
  return server.url;
}
