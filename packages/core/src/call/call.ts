import type { ApiError, PlatformClientError, ResponseFormatError, ServerErrorStatus } from "../errors/errors.ts";
import { isPlatformClientError } from "../errors/guards.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import type { ErrorBodies } from "../types.ts";
import type { Pagination } from "./pagination.ts";

/** The API errors of an operation, from its error bodies by status: `Failures<{ 404: ErrorBody }>` is `ApiError<ErrorBody, 404>`. */
export type Failures<Bodies extends ErrorBodies> = { [Status in keyof Bodies & number]: ApiError<Bodies[Status], Status> }[keyof Bodies &
  number];

/** Statuses that a server or a gateway can return although the spec does not document them. */
type OtherApiError<Documented extends number> = ApiError<
  unknown,
  Exclude<400 | 401 | 403 | 404 | 408 | 409 | 422 | 429 | ServerErrorStatus, Documented>
>;

/** Everything that a call can fail with: the documented API errors, and errors without an error status. */
export type CallError<Failure extends ApiError = ApiError> =
  | Failure
  | OtherApiError<Failure["status"]>
  | ResponseFormatError
  | (PlatformClientError & { readonly status: undefined });

/** The outcome of a call as a value: check `ok`, then `error.status` to know the type of `error.body`. */
export type Result<Data, Failure extends ApiError = ApiError> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: CallError<Failure> };

/** What `.withResponse()` returns: the result, the response (its body has been read), and the other properties of the body. */
export type WithResponse<Data, Envelope> = { readonly data: Data; readonly response: Response } & Envelope;

/**
 * A call in progress. Await it for the result; failures are thrown as {@link PlatformClientError}.
 *
 * @typeParam Data The result.
 * @typeParam Failure The API errors that the spec documents.
 * @typeParam Envelope The other properties of the response body.
 */
export class Call<Data, Failure extends ApiError = ApiError, Envelope = unknown> implements Promise<Data> {
  readonly [Symbol.toStringTag] = "Call";
  readonly #start: (() => Promise<ParsedResponse>) | undefined;
  #parsed: Promise<ParsedResponse> | undefined;
  #data: Promise<Data> | undefined;
  /** Returns how the pages are requested, for calls with pages. */
  protected readonly pagination: (() => Pagination) | undefined;

  /**
   * @param response The response, or for calls with pages what requests the first one: it is called at the first use.
   * @param pagination Returns how the pages are requested, for calls with pages.
   */
  constructor(response: Promise<ParsedResponse> | (() => Promise<ParsedResponse>), pagination?: () => Pagination) {
    if (typeof response === "function") this.#start = response;
    else this.#parsed = response;
    this.pagination = pagination;
  }

  /** @returns The response. */
  protected get parsed(): Promise<ParsedResponse> {
    return (this.#parsed ??= (this.#start as () => Promise<ParsedResponse>)());
  }

  /**
   * Returns the result together with the response.
   *
   * @returns The result, the response, and the other properties of its body (links, metadata, warnings).
   * @throws {PlatformClientError} When the call fails.
   */
  async withResponse(): Promise<WithResponse<Data, Envelope>> {
    const { data, rest, response } = await this.parsed;
    return { ...rest, data, response: realResponse(response) } as WithResponse<Data, Envelope>;
  }

  /** @returns The outcome as a value. It never rejects with an error of the call. */
  async result(): Promise<Result<Data, Failure>> {
    try {
      const { data, response } = await this.parsed;
      return { ok: true, data: data as Data, response: realResponse(response) };
    } catch (error) {
      if (isPlatformClientError(error)) return { ok: false, error: error as CallError<Failure> };
      throw error;
    }
  }

  /**
   * Like the method of a promise.
   *
   * @param onfulfilled Called with the result.
   * @param onrejected Called with the error.
   * @returns A promise of what the callback returns.
   */
  // oxlint-disable-next-line unicorn/no-thenable -- a call can be awaited like a promise
  then<Result1 = Data, Result2 = never>(
    onfulfilled?: ((value: Data) => Result1 | PromiseLike<Result1>) | null,
    onrejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    this.#data ??= this.parsed.then(({ data }) => data as Data);
    return this.#data.then(onfulfilled, onrejected);
  }

  /**
   * Like the method of a promise.
   *
   * @param onrejected Called with the error.
   * @returns A promise of the result, or of what the callback returns.
   */
  catch<Result2 = never>(onrejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null): Promise<Data | Result2> {
    return this.then(undefined, onrejected);
  }

  /**
   * Like the method of a promise.
   *
   * @param onfinally Called at the end, after success and failure.
   * @returns A promise of the result.
   */
  finally(onfinally?: (() => void) | null): Promise<Data> {
    return this.then(undefined, undefined).finally(onfinally);
  }
}

/**
 * Returns a response as a real `Response`. `createNodeFetch` returns a lighter object, which builds one.
 *
 * @param response What the fetch function returned.
 * @returns A `Response`.
 */
export function realResponse(response: Response): Response {
  return (response as { readonly toResponse?: () => Response }).toResponse?.() ?? response;
}

/**
 * Creates a call whose request is prepared first, e.g. by reading a file.
 *
 * @param prepare Prepares the arguments of the call.
 * @param start Starts the call with them.
 * @returns A call with the outcome of the started one. An error of `prepare` is its failure.
 */
export function deferCall<Prepared, Data, Failure extends ApiError, Envelope>(
  prepare: () => Prepared | Promise<Prepared>,
  start: (prepared: Prepared) => Call<Data, Failure, Envelope>,
): Call<Data, Failure, Envelope> {
  const parsed = async (): Promise<ParsedResponse> => {
    const { data, response, ...rest } = await start(await prepare()).withResponse();
    return { data, response, rest };
  };
  return new Call(parsed());
}
