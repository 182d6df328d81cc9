import { isApiError, isConnectionError, isResponseFormatError, ResponseFormatError } from "@platform-clients/core";
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
  const checked = call.withResponse().then((reply) => {
    if (reply.response.status !== 200) throw notTwoHundred(reply.response);
    return reply;
  });
  const answer = checked.then(
    () => true,
    (error: unknown) => {
      if (isApiError(error) || isConnectionError(error) || isResponseFormatError(error)) return false;
      throw error;
    },
  );
  // Who asks for the reason need not ask for the answer.
  answer.catch(() => undefined);
  const result = (): Promise<Result<Ping, PingErrors>> =>
    checked.then(
      ({ data, response }) => ({ ok: true, data, response }),
      (error: unknown) => (isResponseFormatError(error) ? { ok: false, error } : call.result()),
    );
  return Object.assign(answer, { result, withResponse: () => checked });
}

function notTwoHundred({ status }: Response): ResponseFormatError {
  return new ResponseFormatError(`[cyberwatch.ping] ${status}, but only 200 says that the instance accepts the credentials`, {
    code: "response_format",
    platform: "cyberwatch",
    operation: "ping",
    status,
  });
}
