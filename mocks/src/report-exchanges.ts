import type { Server } from "node:http";

import { parseViolations, violationsHeader } from "./violations.ts";
import type { Violation } from "./violations.ts";

/** One request and its result. */
export interface Exchange {
  /** The HTTP method. */
  readonly method: string;
  /** The path as sent, without the query. */
  readonly path: string;
  /** The status of the response. */
  readonly status: number;
  /** The faults that the mock found. */
  readonly violations: readonly Violation[];
}

/**
 * Reports each request to a server together with its result.
 *
 * @param server The mock's HTTP server.
 * @param report Called after each response has been sent.
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
