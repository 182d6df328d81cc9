import { isApiError, isConnectionError, isResponseFormatError } from "@platform-clients/core";
import type { Call, Result, WithResponse } from "@platform-clients/core";

import type { ErrorBody, Ping } from "./generated/types.ts";

/** The error bodies of `ping`, by status. */
export type PingErrors = { 401: ErrorBody; 403: ErrorBody };

/**
 * A ping that is on its way. Await it to know whether the instance answers and accepts the credentials; `.result()` gives the reason when not.
 */
export class PingCall implements Promise<boolean> {
  readonly [Symbol.toStringTag] = "PingCall";
  readonly #call: Call<Ping, PingErrors>;
  readonly #answer: Promise<boolean>;

  /** @param call The operation underneath. */
  constructor(call: Call<Ping, PingErrors>) {
    this.#call = call;
    this.#answer = call.withResponse().then(({ response }) => response.status === 200, denied);
    // Who asks for the reason need not ask for the answer.
    this.#answer.catch(() => undefined);
  }

  /** @returns What the server said, or the error that tells why it did not: `{ ok: true, data: { uuid } }` or `{ ok: false, error }`. */
  result(): Promise<Result<Ping, PingErrors>> {
    return this.#call.result();
  }

  /**
   * @returns What the server said, and the reply it came in.
   * @throws {PlatformClientError} When the answer is no.
   */
  withResponse(): Promise<WithResponse<Ping, unknown>> {
    return this.#call.withResponse();
  }

  /** Promise's `then`: see there. */
  // oxlint-disable-next-line unicorn/no-thenable -- a call is awaited like the promise that it is
  then<Result1 = boolean, Result2 = never>(onfulfilled?: ((value: boolean) => Result1 | PromiseLike<Result1>) | null, onrejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null): Promise<Result1 | Result2> {
    return this.#answer.then(onfulfilled, onrejected);
  }

  /** Promise's `catch`: see there. */
  catch<Result2 = never>(onrejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null): Promise<boolean | Result2> {
    return this.#answer.catch(onrejected);
  }

  /** Promise's `finally`: see there. */
  finally(onfinally?: (() => void) | null): Promise<boolean> {
    return this.#answer.finally(onfinally);
  }
}

/** An error status, no reply, or a reply that makes no sense is a no; wrong options and the caller's own abort are not an answer. */
function denied(error: unknown): false {
  if (isApiError(error) || isConnectionError(error) || isResponseFormatError(error)) return false;
  throw error;
}
