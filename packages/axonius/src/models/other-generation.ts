import { isApiError, isPlatformClientError, isResponseFormatError, PlatformClientError } from "@platform-clients/core";

/** What tells one generation of the API from the other. */
export interface Generation {
  /** The name of this generation. */
  readonly name: string;
  /** The import that serves the other one. */
  readonly other: string;
  /** Tells whether a result is one of the other generation. */
  readonly isOther: (data: unknown) => boolean;
  /** Matches the text of a successful response of the other generation. */
  readonly otherText: RegExp;
  /** The property of the body by which a 404 of this generation is known: an object does not exist. */
  readonly errorKey: string;
}

/** What is known about a response: its error, or only what was called. */
export type Facts = Pick<PlatformClientError, "operation" | "method"> & Partial<PlatformClientError>;

/**
 * The server has the other generation of the API. `code` is `"other_generation"`, the message names the import to use, and `cause` is the error of
 * the response, if it was one.
 */
export class OtherGenerationError extends PlatformClientError {
  /**
   * @param facts What is known about the response.
   * @param generation The generation that the client expected.
   */
  constructor(facts: Facts, generation: Generation) {
    const { name, other } = generation;
    const { attempts = 1, elapsed, headers, method, operation, requestId, url } = facts;
    const cause = isPlatformClientError(facts) ? facts : undefined;
    const done = cause === undefined && method !== "GET" ? " The request may have been carried out." : "";
    super(
      `[axonius.${operation}] The server does not have ${name}: import createAxoniusClient from "${other}" instead.${done}${cause ? ` ${cause.message}` : ""}`,
      { code: "other_generation", platform: "axonius", attempts, cause, elapsed, headers, method, operation, requestId, url },
    );
  }
}
Object.defineProperty(OtherGenerationError.prototype, "name", { value: "OtherGenerationError", configurable: true, writable: true });

/**
 * @param error Any caught value.
 * @returns Whether it is an {@link OtherGenerationError}. Also true for errors of another installed copy of this package.
 */
export const isOtherGenerationError = (error: unknown): error is OtherGenerationError =>
  isPlatformClientError(error) && error.platform === "axonius" && error.code === "other_generation";

/**
 * Tells what an error says about the generation of the server. The other generation has none of the paths, or not the method, or responds in its own
 * format; behind both, a web page can be what a server returns for a path that it does not know.
 *
 * @param error What an operation threw.
 * @param generation The generation of the client.
 * @param ofObject Whether the path contains the ID of an object, which may not exist.
 * @returns Whether the server has the other generation. `undefined` if that or the missing object can be the reason.
 */
export function isOtherGeneration(error: unknown, generation: Generation, ofObject: boolean): boolean | undefined {
  const { errorKey, otherText } = generation;
  if (isApiError(error)) {
    if (error.status === 404 && ofObject) return errorKey in Object(error.body) ? false : undefined;
    return error.status === 404 || error.status === 405;
  }
  return isResponseFormatError(error) && (/^\s*</.test(String(error.body)) || otherText.test(String(error.body)));
}
