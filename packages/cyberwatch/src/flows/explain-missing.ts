import { Call, isNotFoundError, NotFoundError } from "@platform-clients/core";
import type { ApiError, CallOptions } from "@platform-clients/core";

/** A method of an operation. */
type Method<Args, Data, Failure extends ApiError> = (args?: Args, options?: CallOptions) => Call<Data, Failure>;

/**
 * Explains the 404 of an operation that every server of this version has: the server may only speak the other version. Its class, status and code
 * remain, because a wrong base URL looks the same.
 *
 * @param method The method.
 * @param version The other version of the API, e.g. `"3"`.
 * @param entry The entry with a client for it, e.g. `"@platform-clients/cyberwatch/v3"`.
 * @returns The method, whose `NotFoundError` says so.
 */
export function explainMissing<Args, Data, Failure extends ApiError>(
  method: Method<Args, Data, Failure>,
  version: string,
  entry: string,
): Method<Args, Data, Failure> {
  return (args, options) => {
    const call = method(args, options);
    const explained = async () => {
      try {
        const { data, response } = await call.withResponse();
        return { data, response, rest: undefined };
      } catch (error) {
        throw isNotFoundError(error) ? withHint(error, version, entry) : error;
      }
    };
    return new Call(explained());
  };
}

function withHint(error: NotFoundError, version: string, entry: string): NotFoundError {
  const { cause, message, ...facts } = error;
  const hint = `Every server of this version has this path: check \`baseUrl\`, or the server may only speak version ${version} of the API, for which there is "${entry}"`;
  return new NotFoundError(`${message.replace(/\.$/, "")}. ${hint}`, { ...facts, cause });
}
