import type { Handler, ModelContext, ModelResponse } from "../state/model.ts";
import { createRandom } from "../state/random.ts";
import { Failure } from "./failure.ts";
import { endTests } from "./remote-accesses.ts";
import { responseHeaders } from "./response-headers.ts";
import { noteIds } from "./state.ts";
import type { CyberwatchState } from "./state.ts";

/** Handles an operation, or throws a {@link Failure}. */
export type Handlers = Readonly<Record<string, Handler>>;

/**
 * Completes the handlers of an API: connection tests end in time, failures become responses, and responses have the headers of the platform.
 *
 * @param handlers The handlers.
 * @param state The data.
 * @param context The clock and the random numbers.
 * @returns The complete handlers.
 */
export function complete(handlers: Handlers, state: CyberwatchState, context: ModelContext): Handlers {
  noteIds(state);
  const random = createRandom(context.random.hex(16));
  const finish = ({ status, body, headers }: ModelResponse): ModelResponse => ({
    status,
    body,
    headers: { ...responseHeaders(random), ...headers },
  });
  const wrap =
    (handler: Handler): Handler =>
    async (request) => {
      endTests(state, context);
      try {
        return finish(await handler(request));
      } catch (error) {
        if (error instanceof Failure) return finish(error.toResponse());
        throw error;
      }
    };
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, wrap(handler)]));
}
