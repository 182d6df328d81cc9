import { encodeText, noBytes } from "../http/messages.ts";
import type { MockResponse } from "../http/messages.ts";
import type { Fault } from "./fault.ts";

/**
 * Damages a response. Statuses are not handled here: they replace the response.
 *
 * @param response The correct response.
 * @param fault The fault.
 * @param fault.kind What is damaged.
 * @returns The damaged response.
 */
export function applyFault(response: MockResponse, { kind }: Fault): MockResponse {
  switch (kind) {
    case "empty":
      return { ...response, body: noBytes };
    case "malformed":
      return { ...response, body: encodeText('{"malformed": ') };
    case "reset":
    case "stall":
    case "truncate":
      return { ...response, breakage: kind };
    default:
      return response;
  }
}
