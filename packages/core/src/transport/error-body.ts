import type { Redactor } from "../redaction/redactor.ts";

/** The largest body that an error keeps, in characters. */
export const maxErrorBody: number = 64 * 1024;

/** So many more characters are read and redacted, so that a secret across the cut is found. Longer than any spelling of a secret. */
const margin = 4 * 1024;

/** How many bytes of an error body are read. */
export const maxErrorBytes: number = maxErrorBody + margin;

/** JSON nested deeper than this stays a string: whoever walks it would overflow the stack. */
const maxDepth = 100;

/** The end of a body that was cut. */
const cutMark = "… [cut]";

/**
 * Parses the body of an error response.
 *
 * @param text The body, or its beginning.
 * @param redactor Removes the secrets of the call.
 * @param truncated Whether only the beginning of the body was read.
 * @returns Parsed JSON; the text if it is not JSON, too long, or nested too deeply; `undefined` if it is empty. Without secrets.
 */
export function parseErrorBody(text: string, redactor: Redactor, truncated = false): unknown {
  if (text === "") return undefined;
  if (truncated || text.length > maxErrorBody) return keepText(text, redactor, truncated);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return redactor.text(text);
  }
  return exceedsDepth(body, maxDepth) ? keepText(text, redactor) : redactor.value(body, text);
}

/**
 * Shortens a text to what an error keeps.
 *
 * @param text The text.
 * @param redactor Removes the secrets of the call.
 * @param truncated Whether it is the beginning of a longer text. Its end is then dropped, because part of a secret can be there.
 * @returns The text without secrets; a long one is cut and ends with a mark.
 */
export function keepText(text: string, redactor: Redactor, truncated = false): string {
  if (!truncated && text.length <= maxErrorBody) return redactor.text(text);
  const redacted = redactor.text(text.slice(0, maxErrorBytes));
  return redacted.slice(0, Math.min(maxErrorBody, Math.max(0, redacted.length - margin))) + cutMark;
}

function exceedsDepth(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((part) => exceedsDepth(part, left - 1));
}

const maxMessageLength = 300;

/** How much of the server's message is looked at: white space is shortened. */
const maxMessageSource = 4 * maxMessageLength;

/**
 * Finds the server's own message in an error body.
 *
 * @param body The parsed body.
 * @returns The message, at most 300 characters, or an empty string.
 */
export function serverMessage(body: unknown): string {
  const text = messageOf(body).slice(0, maxMessageSource).replaceAll(/\s+/g, " ").trim();
  return text.length > maxMessageLength ? `${text.slice(0, maxMessageLength)}…` : text;
}

function messageOf(body: unknown): string {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return body.startsWith("<") ? "" : body;
  if (typeof body !== "object") return JSON.stringify(body);
  const { message, error, detail, errors } = body as Record<string, unknown>;
  for (const text of [message, error, detail]) if (typeof text === "string" && text !== "") return text;
  const inner = (error as { message?: unknown } | null | undefined)?.message;
  if (typeof inner === "string" && inner !== "") return inner;
  const nested = errors ?? error ?? detail;
  return nested === undefined || nested === null ? "" : JSON.stringify(Array.isArray(nested) ? nested.slice(0, maxMessageLength) : nested);
}
