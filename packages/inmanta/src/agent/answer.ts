import type { HeartbeatReplyData } from "../generated/types.ts";
import { AgentCallError } from "./handlers.ts";
import type { AgentCall, AgentHandlers } from "./handlers.ts";
import type { Recognised } from "./recognise.ts";

/** What the server is told, and what went wrong if something did. */
export interface Answer {
  readonly data: HeartbeatReplyData;
  readonly error: unknown;
}

/**
 * Runs the handler of a call. The handler has begun when this returns.
 *
 * @param handlers The handlers.
 * @param recognised The call and its arguments.
 * @param call What the handler is told beside the arguments.
 * @returns The answer; it never rejects.
 */
export async function answer(handlers: AgentHandlers, recognised: Recognised, call: AgentCall): Promise<Answer> {
  try {
    const handler = handlers[recognised.operation] as ((args: object, call: AgentCall) => unknown) | undefined;
    if (handler === undefined) throw new AgentCallError(500, `No such method: this agent has no handler for \`${recognised.operation}\`.`);
    const result = await handler.call(handlers, recognised.args, call);
    return { data: { code: 200, result: checkResult(recognised.operation, result) }, error: undefined };
  } catch (error) {
    return refusal(error);
  }
}

/**
 * Says that a call failed, as upstream's agents do: a status, and a body with a message.
 *
 * @param error What was thrown.
 * @returns The answer.
 */
export function refusal(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error);
  return { data: { code: error instanceof AgentCallError ? error.status : 500, result: { message } }, error };
}

function checkResult(operation: string, result: unknown): unknown {
  try {
    return JSON.stringify(result) === undefined ? null : result;
  } catch (cause) {
    throw new TypeError(`The handler of \`${operation}\` returned what cannot be written as JSON.`, { cause });
  }
}
