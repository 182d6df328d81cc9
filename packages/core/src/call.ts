import type { ApiError, PlatformClientError, ResponseFormatError, ServerErrorStatus } from "./errors.ts";
import { isPlatformClientError } from "./errors.ts";
import type { Decoded } from "./reply.ts";
import type { ErrorBodies } from "./types.ts";

/** The API errors of an operation, from its error bodies by status: `Failures<{ 404: ErrorBody }>` is `ApiError<ErrorBody, 404>`. */
export type Failures<Bodies extends ErrorBodies> = { [Status in keyof Bodies & number]: ApiError<Bodies[Status], Status> }[keyof Bodies &
  number];

/** Statuses that a server or a gateway may answer although the spec does not say so. */
type OtherApiError<Documented extends number> = ApiError<
  unknown,
  Exclude<400 | 401 | 403 | 404 | 408 | 409 | 422 | 429 | ServerErrorStatus, Documented>
>;

/** Whatever a call can fail with: the documented API errors, and what has no error status. */
export type CallError<Failure extends ApiError = ApiError> =
  | Failure
  | OtherApiError<Failure["status"]>
  | ResponseFormatError
  | (PlatformClientError & { readonly status: undefined });

/** The outcome of a call as a value: check `ok`, then `error.status` to know the type of `error.body`. */
export type Result<Data, Failure extends ApiError = ApiError> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: CallError<Failure> };

/** What `.withResponse()` gives: the result, the reply it came in (its body is read already), and the rest of its envelope. */
export type WithResponse<Data, Envelope> = { readonly data: Data; readonly response: Response } & Envelope;

/**
 * A call that is on its way. Await it for the result; failures are thrown as {@link PlatformClientError}.
 *
 * @typeParam Data The result.
 * @typeParam Failure The API errors that the spec documents.
 * @typeParam Envelope What the reply holds beside the result.
 */
export class Call<Data, Failure extends ApiError = ApiError, Envelope = unknown> implements Promise<Data> {
  readonly [Symbol.toStringTag] = "Call";
  /** The reply that is awaited. */
  protected readonly reply: Promise<Decoded>;
  #data: Promise<Data> | undefined;

  /** @param reply The reply that is awaited. */
  constructor(reply: Promise<Decoded>) {
    this.reply = reply;
    Object.defineProperty(this, "reply", { enumerable: false });
  }

  /**
   * @returns The result, the reply it came in, and the rest of its envelope (links, metadata).
   * @throws {PlatformClientError} When the call fails.
   */
  async withResponse(): Promise<WithResponse<Data, Envelope>> {
    const { data, rest, response } = await this.reply;
    return { ...rest, data, response } as WithResponse<Data, Envelope>;
  }

  /** @returns The outcome as a value; it never rejects with an error of the call. */
  async result(): Promise<Result<Data, Failure>> {
    try {
      const { data, response } = await this.reply;
      return { ok: true, data: data as Data, response };
    } catch (error) {
      if (isPlatformClientError(error)) return { ok: false, error: error as CallError<Failure> };
      throw error;
    }
  }

  /**
   * As of a promise.
   *
   * @param onfulfilled Given the result.
   * @param onrejected Given the error.
   * @returns A promise of what they return.
   */
  // oxlint-disable-next-line unicorn/no-thenable -- a call is awaited like the promise that it is
  then<Result1 = Data, Result2 = never>(
    onfulfilled?: ((value: Data) => Result1 | PromiseLike<Result1>) | null,
    onrejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    this.#data ??= this.reply.then(({ data }) => data as Data);
    return this.#data.then(onfulfilled, onrejected);
  }

  /**
   * As of a promise.
   *
   * @param onrejected Given the error.
   * @returns A promise of what it returns.
   */
  catch<Result2 = never>(onrejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null): Promise<Data | Result2> {
    return this.then(undefined, onrejected);
  }

  /**
   * As of a promise.
   *
   * @param onfinally Called at the end, whatever it is.
   * @returns A promise of the result.
   */
  finally(onfinally?: (() => void) | null): Promise<Data> {
    return this.then(undefined, undefined).finally(onfinally);
  }
}
