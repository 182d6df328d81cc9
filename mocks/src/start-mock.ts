import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import { SpecNotFoundError, UnknownPlatformError } from "./errors.ts";
import { loadOperations } from "./load-operations.ts";
import type { Spec } from "./load-operations.ts";
import { isPlatform } from "./platforms.ts";
import type { Platform } from "./platforms.ts";
import { startPrism } from "./prism-server.ts";
import { reportExchanges } from "./report-exchanges.ts";
import type { Exchange } from "./report-exchanges.ts";
import { availablePlatforms, specLocation } from "./spec-location.ts";

/** How to start a mock. */
export interface MockOptions {
  /** Port to listen on, 0 to 65535. Default: 0, any free port. */
  port?: number | undefined;
  /** Name or address to listen on. Default: `127.0.0.1`, this machine only. */
  host?: string | undefined;
  /** Create responses from the schemas instead of sending the spec's examples. Default: `false`. */
  dynamic?: boolean | undefined;
  /** Another OpenAPI spec: path or URL of a `.yaml` or `.json` file, or the document. Default: the platform's own spec. */
  spec?: Spec | undefined;
  /** Called after each response has been sent, e.g. to log it. */
  onExchange?: ((exchange: Exchange) => void) | undefined;
}

/** A running mock server. */
export interface Mock {
  /** The platform that it mocks. */
  readonly platform: Platform;
  /** Its URL without a trailing slash, e.g. `http://127.0.0.1:4010`. */
  readonly url: string;
  /** How many operations it serves. */
  readonly operations: number;
  /** Stops it and closes open connections. Further calls have no effect. */
  close(): Promise<void>;
}

/**
 * Starts a mock server of one platform in this process. It checks credentials and requests against the spec, and responds with
 * the spec's examples.
 *
 * @param platform The platform's short name.
 * @param options Port, host, kind of responses, another spec.
 * @returns The mock, ready for requests.
 * @throws {UnknownPlatformError} When the platform does not exist.
 * @throws {SpecNotFoundError} When the spec's file cannot be read.
 * @throws {InvalidSpecError} When the spec cannot be mocked.
 * @throws {PortTakenError} When another program listens on that port.
 * @throws {ListenError} When the system rejects that host or port.
 */
export async function startMock(platform: Platform, options: MockOptions = {}): Promise<Mock> {
  if (!isPlatform(platform)) throw new UnknownPlatformError(platform);
  const operations = await loadOperations(options.spec ?? ownSpec(platform));
  const address = { host: options.host || "127.0.0.1", port: options.port ?? 0 };
  const server = await startPrism(operations, options.dynamic ?? false, address);
  if (options.onExchange !== undefined) reportExchanges(server, options.onExchange);
  let closed: Promise<void> | undefined;
  return {
    platform,
    url: urlOf(server.address() as AddressInfo),
    operations: operations.length,
    close: () => (closed ??= stop(server)),
  };
}

function ownSpec(platform: Platform): string {
  const location = specLocation(platform);
  const available = availablePlatforms();
  if (available.includes(platform)) return location;
  throw new SpecNotFoundError(`${platform} has no spec: ${location} does not exist. Available: ${available.join(", ") || "none"}.`);
}

function urlOf({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (address === "::") return `http://[::1]:${port}`;
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    // Otherwise an idle connection or an incomplete request keeps the server open for minutes.
    server.closeAllConnections();
  });
}
