import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { ListenError, PortTakenError } from "../errors.ts";
import { noBytes } from "../http/messages.ts";
import type { MockResponse } from "../http/messages.ts";
import { problemResponse } from "../prism/problems.ts";
import { stripBasePath } from "./base-path.ts";
import type { MockServer } from "./mock-server.ts";

/** The longest body that is read: 64 MiB. */
const largestBody = 64 * 1024 * 1024;

/** A listening mock. */
export interface Listener {
  /** Its URL with the base path, without a trailing slash. */
  readonly url: string;
  /** Stops it and closes open connections. */
  close(): Promise<void>;
}

/** Where a mock listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
  /** Empty, or a path with a leading and without a trailing slash. */
  readonly basePath: string;
}

/**
 * Serves a mock on a port.
 *
 * @param server The mock.
 * @param address Host and port. Port 0 selects any free port.
 * @returns The listener.
 * @throws {PortTakenError} When another program listens there.
 * @throws {ListenError} When the system rejects that host or port.
 */
export async function listen(server: MockServer, address: Address): Promise<Listener> {
  let url = "";
  const http = createServer((request, response) => void serve(server, request, response, { url, basePath: address.basePath }));
  await start(http, address);
  url = urlOf(http.address() as AddressInfo) + address.basePath;
  let closed: Promise<void> | undefined;
  return { url, close: () => (closed ??= stop(http)) };
}

async function serve(
  server: MockServer,
  request: IncomingMessage,
  response: ServerResponse,
  { url, basePath }: { url: string; basePath: string },
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    const body = await readBody(request);
    const target = stripBasePath(request.url ?? "/", basePath);
    const common = { method: request.method ?? "GET", headers: joinHeaders(request), signal: gone.signal, url };
    const reply =
      target === undefined
        ? outside(basePath)
        : await server.handle({ ...common, target, body: body ?? noBytes, tooLarge: body === undefined });
    send(request, response, reply);
  } catch (error) {
    // The client closed the connection while it was sending, or the response cannot be sent, e.g. because of an invalid header.
    if (gone.signal.aborted || response.headersSent) response.destroy();
    else send(request, response, failure(error));
  }
}

// A body that is too long is read to its end but not kept: a client that is still sending would not see a response.
async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > largestBody ? undefined : Buffer.concat(chunks);
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body, breakage }: MockResponse): void {
  if (breakage === "reset") {
    request.socket.destroy();
    return;
  }
  const hasBody = request.method !== "HEAD" && status !== 204 && status !== 304;
  const length = hasBody || body.length > 0 ? { "content-length": String(body.length) } : {};
  // 204 has no length.
  response.sendDate = false;
  response.writeHead(status, status === 204 ? { ...headers } : { ...headers, ...length });
  if (!hasBody) response.end();
  else if (breakage === undefined) response.end(body);
  else {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
      if (breakage === "truncate") request.socket.destroy();
    });
    response.flushHeaders();
  }
}

function joinHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}

function outside(basePath: string): MockResponse {
  const detail = `Every path of this mock begins with ${basePath}/.`;
  return problemResponse({ status: 404, type: "NO_PATH_MATCHED_ERROR", title: "Route not resolved, no path matched", detail });
}

function failure(error: unknown): MockResponse {
  const detail = error instanceof Error ? error.message : String(error);
  return problemResponse({ status: 500, type: "MOCK_FAILED", title: "The mock failed to respond", detail });
}

async function start(http: Server, address: Address): Promise<void> {
  try {
    http.listen(address.port, address.host);
    await once(http, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortTakenError(address, error);
    const reason = error instanceof Error ? error.message : String(error);
    throw new ListenError(`Cannot listen on ${address.host}, port ${address.port}: ${reason}`, address, error);
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (address === "::") return `http://[::1]:${port}`;
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}

function stop(http: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    http.close((error) => (error === undefined ? resolve() : reject(error)));
    // Otherwise an idle connection or an incomplete request keeps the server open for minutes.
    http.closeAllConnections();
  });
}
