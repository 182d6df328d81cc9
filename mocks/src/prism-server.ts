import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";

import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";

import { ListenError, PortTakenError } from "./errors.ts";
import { guardRequests } from "./guard-requests.ts";
import type { Operations } from "./load-operations.ts";

const listenChannel = "tracing:net.server.listen:asyncStart";

/**
 * Starts Prism on a port.
 *
 * @param operations What to serve.
 * @param dynamic Whether to create responses from the schemas instead of sending the spec's examples.
 * @param address Host and port. Port 0 selects any free port.
 * @param address.host Name or address of an interface of this machine.
 * @param address.port 0 to 65535.
 * @returns The listening HTTP server.
 * @throws {PortTakenError} When another program listens there.
 * @throws {ListenError} When the system rejects that host or port.
 */
export async function startPrism(operations: Operations, dynamic: boolean, address: { host: string; port: number }): Promise<Server> {
  const prism = createServer(operations, {
    components: { logger: createLogger("mock", { level: "silent" }) },
    cors: true,
    config: {
      isProxy: false,
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      // A response that its own schema does not allow is a fault of the spec: it becomes a 500, because a header alone would be missed.
      errors: true,
      mock: { dynamic },
    },
  });
  guardRequests(prism.prism);

  // Prism does not expose its HTTP server. Node reports it on this channel while `listen` runs.
  let server: Server | undefined;
  const capture = (message: unknown): void => void ({ server } = message as { server: Server });
  subscribe(listenChannel, capture);
  const listening = prism.listen(address.port, address.host);
  unsubscribe(listenChannel, capture);
  await listening.catch((error: unknown) => {
    throw explain(error, address);
  });
  if (server === undefined) throw new ListenError("This version of Node.js does not report its servers.", address);
  return server;
}

function explain(error: unknown, address: { host: string; port: number }): ListenError {
  const reason = error instanceof Error ? error.message : String(error);
  if (reason.includes("EADDRINUSE")) return new PortTakenError(address, error);
  return new ListenError(`Cannot listen on ${address.host}, port ${address.port}: ${reason}`, address, error);
}
