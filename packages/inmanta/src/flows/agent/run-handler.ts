import type { HeartbeatReplyData } from "../../generated/models.ts";
import { messageOf } from "./guard.ts";
import { AgentCallError } from "./handlers.ts";
import type { AgentCall, AgentHandlers } from "./handlers.ts";
import type { RecognizedCall } from "./recognize-call.ts";

/** What is sent to the server, and the error if the call failed. */
export interface Outcome {
  /** What is sent to the server. */
  readonly data: HeartbeatReplyData;
  /** The error, or `undefined` if the call succeeded. */
  readonly error: unknown;
}

/**
 * Runs the handler of a call. The handler has been started when this function returns.
 *
 * @param handlers The handlers.
 * @param recognized The call and its arguments.
 * @param call What the handler receives in addition to the arguments.
 * @returns The outcome. The promise never rejects.
 */
export async function runHandler(handlers: AgentHandlers, recognized: RecognizedCall, call: AgentCall): Promise<Outcome> {
  const { args, operation } = recognized;
  try {
    const handler = handlers[operation] as ((args: object, call: AgentCall) => unknown) | undefined;
    if (handler === undefined) throw new AgentCallError(500, `No such method: this agent has no handler for \`${operation}\`.`);
    const result = await handler.call(handlers, args, call);
    return { data: { code: 200, result: checkResult(operation, result) }, error: undefined };
  } catch (error) {
    return failedOutcome(error);
  }
}

/**
 * Creates the outcome of a call that failed, like Inmanta's own agents: a status, and a body with a message.
 *
 * @param error What was thrown.
 * @returns The outcome.
 */
export function failedOutcome(error: unknown): Outcome {
  const code = error instanceof AgentCallError ? error.status : 500;
  return { data: { code, result: { message: messageOf(error) } }, error };
}

function checkResult(operation: string, result: unknown): unknown {
  try {
    return JSON.stringify(result) === undefined ? null : result;
  } catch (cause) {
    throw new TypeError(`The handler of \`${operation}\` returned a value that cannot be converted to JSON.`, { cause });
  }
}
