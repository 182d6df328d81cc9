import { placeOf } from "../errors/configuration-error.ts";
import { ConnectionError } from "../errors/errors.ts";

/**
 * Loads a part of a client with its first use, so that programs that do not use it start without it.
 *
 * @typeParam Part The part.
 * @param load Loads it: `() => import("./part.ts")`.
 * @returns Returns the part, for the operation that needs it, e.g. `"inmanta.compileAndWait"`. It is loaded once; a failure is not kept, and is a
 * `ConnectionError` with code `"load_failed"`.
 */
export function lazy<Part>(load: () => Promise<Part>): (operation: string) => Promise<Part> {
  let part: Promise<Part> | undefined;
  return (operation) =>
    (part ??= load().catch((cause: unknown) => {
      part = undefined;
      const message = `[${operation}] this part of the client could not be loaded; if the files of the program have changed, load it anew`;
      throw new ConnectionError(message, { ...placeOf(operation), code: "load_failed", cause, retryable: true });
    }));
}
