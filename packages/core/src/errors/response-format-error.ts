import { placeOf } from "./configuration-error.ts";
import { ResponseFormatError } from "./errors.ts";

/**
 * Creates the error for a response with a success status that a function of several calls cannot use.
 *
 * @param operation The platform and the function, e.g. `"inmanta.downloadFile"`.
 * @param text What is wrong, as a sentence.
 * @param code The error's code.
 * @returns The error, with `[operation]` in front of its message.
 */
export function responseFormatError(operation: string, text: string, code = "response_format"): ResponseFormatError {
  return new ResponseFormatError(`[${operation}] ${text}`, { ...placeOf(operation), code, status: 200 });
}
