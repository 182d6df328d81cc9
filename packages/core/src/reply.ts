import type { Reply } from "./attempt.ts";
import type { CallState } from "./call-state.ts";
import { apiError, formatError } from "./failure.ts";

/** A decoded reply. */
export interface Decoded {
  /** The result: the body, or what its envelope holds. */
  readonly data: unknown;
  /** The rest of the envelope. */
  readonly rest: Readonly<Record<string, unknown>> | undefined;
  /** The reply; its body has been read. */
  readonly response: Response;
}

/**
 * Makes the result of a reply with a success status.
 *
 * @param state The call.
 * @param reply The reply.
 * @returns The result, and the rest of its envelope.
 * @throws {ResponseFormatError} When the body is not what the spec says.
 * @throws {ApiError} When the body says that the call failed.
 */
export function decode(state: CallState, reply: Reply): Decoded {
  const { response, text, bytes } = reply;
  const { replyKind, envelope } = state.route;
  if (bytes !== undefined)
    return { data: new Blob([bytes], { type: response.headers.get("content-type") ?? "" }), rest: undefined, response };
  if (replyKind === "none" || response.status === 204) return { data: undefined, rest: undefined, response };
  if (replyKind === "text" || (replyKind === "auto" && !isJson(response))) return { data: text, rest: undefined, response };
  if (text === "" && (state.route.mayBeEmpty || replyKind === "auto")) return { data: undefined, rest: undefined, response };
  const body = parse(state, reply);
  if (state.settings.reportsFailure?.(body) === true)
    throw apiError(state, reply, { code: "reported_failure", note: "the reply says that the call failed" });
  if (envelope === undefined) return { data: body, rest: undefined, response };
  if (typeof body !== "object" || body === null || !(envelope in body)) {
    throw formatError(state, reply, `the reply has no \`${envelope}\``);
  }
  const { [envelope]: data, ...rest } = body as Record<string, unknown>;
  return { data, rest, response };
}

function isJson(response: Response): boolean {
  return /[/+]json\b/i.test(response.headers.get("content-type") ?? "");
}

function parse(state: CallState, reply: Reply): unknown {
  if (reply.text === "") throw formatError(state, reply, "the reply is empty where JSON was expected");
  try {
    return JSON.parse(reply.text) as unknown;
  } catch {
    // The engine's own message quotes the text, secrets and all, so it is left out.
    const type = reply.response.headers.get("content-type") ?? "none";
    throw formatError(state, reply, `the reply is not JSON (Content-Type ${type}, ${reply.text.length} characters)`);
  }
}
