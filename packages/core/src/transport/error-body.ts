import type { Redactor } from "../redaction/redactor.ts";

/**
 * Parses the body of an error response.
 *
 * @param text The body.
 * @param redactor Removes the secrets of the call.
 * @returns Parsed JSON, the text if it is not JSON, or `undefined` if it is empty; without secrets.
 */
export function parseErrorBody(text: string, redactor: Redactor): unknown {
  if (text === "") return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return redactor.text(text);
  }
  return redactor.value(body);
}

const maxMessageLength = 300;

/**
 * Finds the server's own message in an error body.
 *
 * @param body The parsed body.
 * @returns The message, at most 300 characters, or an empty string.
 */
export function serverMessage(body: unknown): string {
  const text = messageOf(body).replaceAll(/\s+/g, " ").trim();
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
  return nested === undefined || nested === null ? "" : JSON.stringify(nested);
}
