import type { Server } from "node:http";

import { parseViolations, violationsHeader } from "./violations.ts";
import type { Violation } from "./violations.ts";

/** One request and what the mock made of it. */
export interface Exchange {
  /** The HTTP method. */
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The status of the reply. */
  readonly status: number;
  /** What the mock found wrong; empty when nothing was. */
  readonly violations: readonly Violation[];
}

/**
 * Reports each exchange of a server.
 *
 * @param server The mock's HTTP server.
 * @param report Called after each reply has been sent.
 */
export function reportExchanges(server: Server, report: (exchange: Exchange) => void): void {
  server.prependListener("request", (request, response) => {
    response.once("finish", () => {
      const header = response.getHeader(violationsHeader);
      report({
        method: request.method ?? "",
        path: (request.url ?? "").replace(/\?.*$/, ""),
        status: response.statusCode,
        violations: parseViolations(header === undefined ? undefined : String(header)),
      });
    });
  });
}
