import { noBytes } from "../http/messages.ts";
import type { MockRequest, MockResponse } from "../http/messages.ts";

/**
 * Creates the headers with which a browser lets pages of any origin read responses.
 *
 * @param headers The headers of the request.
 * @returns The headers of the response.
 */
export function corsHeaders(headers: MockRequest["headers"]): Record<string, string> {
  return {
    "access-control-allow-origin": headers["origin"] ?? "*",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "*",
  };
}

/**
 * Checks whether a browser asks what it may send.
 *
 * @param request The request.
 * @returns Whether it is a CORS preflight request.
 */
export function isPreflight(request: MockRequest): boolean {
  const { method, headers } = request;
  return method === "OPTIONS" && headers["origin"] !== undefined && headers["access-control-request-method"] !== undefined;
}

/**
 * Allows what a browser asks for.
 *
 * @param request The preflight request.
 * @returns The response. {@link corsHeaders} are added to it.
 */
export function preflightResponse(request: MockRequest): MockResponse {
  const methods = request.headers["access-control-request-method"] ?? "";
  return { status: 204, headers: { "access-control-allow-methods": methods, vary: "origin" }, body: noBytes };
}
