import { isApiError, isConnectionError, isResponseFormatError } from "@platform-clients/core";
import type { Call, Failures, Result, WithResponse } from "@platform-clients/core";

import type { ErrorBody, Ping } from "./generated/types.ts";

/** The API errors of `ping`. */
export type PingErrors = Failures<{ 401: ErrorBody; 403: ErrorBody }>;

/** A ping that is on its way. Await it to know whether the instance answers and accepts the credentials. */
export interface PingCall extends Promise<boolean> {
  /** @returns What the server said, or the error that is the reason: `{ ok: true, data: { uuid } }` or `{ ok: false, error }`. */
  result(): Promise<Result<Ping, PingErrors>>;
  /**
   * @returns What the server said, and the reply it came in.
   * @throws {PlatformClientError} The reason, when the answer is no.
   */
  withResponse(): Promise<WithResponse<Ping, unknown>>;
}

/**
 * Makes a boolean of a ping: status 200 alone is a yes. An error status, no reply, or a reply that makes no sense is a no; wrong options and the
 * caller's own abort are thrown.
 *
 * @param call The operation underneath.
 * @returns The answer, with the reason at hand.
 */
export function pingCall(call: Call<Ping, PingErrors>): PingCall {
  const answer = call.withResponse().then(
    ({ response }) => response.status === 200,
    (error: unknown) => {
      if (isApiError(error) || isConnectionError(error) || isResponseFormatError(error)) return false;
      throw error;
    },
  );
  // Who asks for the reason need not ask for the answer.
  answer.catch(() => undefined);
  return Object.assign(answer, { result: () => call.result(), withResponse: () => call.withResponse() });
}
