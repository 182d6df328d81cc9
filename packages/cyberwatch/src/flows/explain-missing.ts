import { Call, isNotFoundError, NotFoundError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

type Method = (args?: object, options?: CallOptions) => Call<unknown>;

/**
 * Explains the 404 of operations that every server of a version has: the server may only speak the other version. Class, status and code of the error
 * remain, because a wrong base URL looks the same.
 *
 * @param operations The operations of a client.
 * @param names The names of those operations.
 * @param version The other version of the API, e.g. `"3"`.
 * @param entry The entry with a client for it, e.g. `"@platform-clients/cyberwatch/v3"`.
 * @returns These operations, whose `NotFoundError` says so.
 */
export function explainMissing<Operations extends object, Name extends keyof Operations>(
  operations: Operations,
  names: readonly Name[],
  version: string,
  entry: string,
): Pick<Operations, Name> {
  const hint = `Every server of this version has this path: check \`baseUrl\`, or the server may only speak version ${version} of the API, for which there is "${entry}"`;
  const explained = names.map((name) => [name, explain(operations[name] as Method, hint)] as const);
  return Object.fromEntries(explained) as unknown as Pick<Operations, Name>;
}

function explain(method: Method, hint: string): Method {
  return (args, options) => {
    const call = method(args, options);
    const outcome = async () => {
      try {
        const { data, response } = await call.withResponse();
        return { data, response, rest: undefined };
      } catch (error) {
        throw isNotFoundError(error) ? withHint(error, hint) : error;
      }
    };
    return new Call(outcome());
  };
}

function withHint(error: NotFoundError, hint: string): NotFoundError {
  const { cause, message, ...facts } = error;
  return new NotFoundError(`${message.replace(/\.$/, "")}. ${hint}`, { ...facts, cause });
}
