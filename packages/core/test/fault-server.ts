import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { onTestFinished } from "vitest";

/** A request that the server received, complete with its body. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** How the server handles one request. */
export type Step = (response: ServerResponse, seen: Seen, request: IncomingMessage) => void;

export interface FaultServer {
  /** `http://127.0.0.1:port` */
  url: string;
  /** All requests so far. */
  seen: Seen[];
  /** Resolves when this many requests have arrived. */
  arrived(count: number): Promise<void>;
}

/** Starts a real server on a free port. It handles each request with the next step, and all further requests with the last one. It stops after the test. */
export async function startServer(...steps: Step[]): Promise<FaultServer> {
  const seen: Seen[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one: Seen = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(one);
      for (const { count, resolve } of waiting) if (seen.length >= count) resolve();
      steps[Math.min(seen.length, steps.length) - 1]?.(response, one, request);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const arrived = (count: number): Promise<void> =>
    new Promise((resolve) => {
      if (seen.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, arrived };
}

/** Responds with a string as body, or with any other value as JSON. */
export function respond(status: number, body: unknown = {}, headers: Record<string, string> = {}): Step {
  return (response) => {
    const payload = typeof body === "string" ? body : JSON.stringify(body);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(status === 204 ? undefined : payload);
  };
}

/** Redirects. */
export function redirect(location: string, status = 302): Step {
  return (response) => response.writeHead(status, { location }).end();
}

/** Receives the request and never responds. */
export const stallHeaders: Step = () => undefined;

/** Sends headers and the first half of the body, and never the rest. */
export const stallBody: Step = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"id":');
};

/** Sends headers and the first half of the body, then closes the connection. */
export const cutBody: Step = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"id":', () => response.destroy());
};

/** Receives the request, then closes the connection. */
export const cutConnection: Step = (response) => {
  response.destroy();
};

/** Returns a port on which no server listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
