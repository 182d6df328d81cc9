// The server of `npm run soak`, in a process of its own. It answers for all five platforms, with faults, and keeps a ledger.
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { drawFault, faults, processed } from "./faults.ts";
import type { Fault } from "./faults.ts";

/** What the server has seen, by the number of the call. */
export interface ServerLedger {
  /** How many requests of the call arrived. */
  readonly requests: Uint8Array;
  /** How often the call was processed. */
  readonly processed: Uint8Array;
  /** What the server did last: an index of `faults`. */
  readonly last: Uint8Array;
  /** Requests that belong to no call. */
  readonly foreign: number;
}

const [calls = 0, seed = 0] = process.argv.slice(2).map(Number);
const ledger = { requests: new Uint8Array(calls), processed: new Uint8Array(calls), last: new Uint8Array(calls), foreign: 0 };

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => receive(request, response));
});
// A connection that is idle while the client takes a sample must not be closed: the next request on it would be lost.
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.((server.address() as AddressInfo).port);
process.on("message", (question) => {
  if (question === "ledger") process.send?.(ledger);
  else server.getConnections((_, connections) => process.send?.(connections));
});
process.on("disconnect", () => process.exit(0));

function receive(request: IncomingMessage, response: ServerResponse): void {
  const call = Number(request.headers["x-soak-call"] ?? -1);
  const count = ledger.requests[call];
  if (count === undefined) {
    ledger.foreign += 1;
    response.writeHead(404).end();
    return;
  }
  ledger.requests[call] = count + 1;
  const fault = drawFault(seed, call, count);
  ledger.last[call] = faults.indexOf(fault);
  if (processed.has(fault)) ledger.processed[call] = (ledger.processed[call] ?? 0) + 1;
  respond(fault, request, response, call);
}

function respond(fault: Fault, request: IncomingMessage, response: ServerResponse, call: number): void {
  if (fault === "stall") return;
  if (fault === "resetBefore" || fault === "resetAfter") {
    response.destroy();
    return;
  }
  response.setHeader("content-type", "application/json");
  if (fault === "unavailable" || fault === "throttled") {
    if (fault === "throttled") response.setHeader("retry-after", "0");
    response.writeHead(fault === "throttled" ? 429 : 503).end('{"message":"later"}');
    return;
  }
  const body = JSON.stringify(resultOf(request.method ?? "", request.url ?? "", call));
  const half = Math.ceil(body.length / 2);
  response.setHeader("content-length", body.length);
  if (fault === "ok") {
    response.end(body);
  } else {
    response.write(body.slice(0, half));
    setTimeout(() => (fault === "cut" ? response.destroy() : response.end(body.slice(half))), 5);
  }
}

/** The pages of a list, and the number of items on each of them. */
const pages = 3;
const pageSize = 20;

function resultOf(method: string, url: string, call: number): unknown {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const item = { soak: call, name: "one of many", tags: ["a", "b"] };
  if (pathname.endsWith("/api/v2/resource")) {
    const page = Number(searchParams.get("start") ?? 0);
    const next = page + 1 < pages ? `/api/v2/resource?limit=${pageSize}&start=${page + 1}` : undefined;
    return {
      data: Array.from({ length: pageSize }, () => item),
      links: { next },
      metadata: { total: pages * pageSize, before: page * pageSize },
    };
  }
  if (pathname.endsWith("/api/v2/project")) return { data: [item] };
  const isList = method === "GET" && /\/(applications\/|settings\/roles|servers)$/.test(pathname);
  return isList ? [item, item] : item;
}
