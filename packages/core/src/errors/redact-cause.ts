import type { Redactor } from "../redaction/redactor.ts";
import { isPlatformClientError } from "./guards.ts";

/** Removes secrets from a string. */
type Redact = (text: string) => string;

/**
 * Makes an underlying error safe to show.
 *
 * @param cause Anything that was thrown.
 * @param redactor Removes the secrets of the call.
 * @param byPlace Whether to remove also what only looks like a credential, e.g. what follows `Bearer`: for errors of auth providers, whose secrets are not known yet.
 * @returns The cause itself if it is clean. Otherwise an error with the same name, message, stack and plain fields, without the secrets.
 */
export function redactCause(cause: unknown, redactor: Redactor, byPlace = false): unknown {
  return clean(cause, (text) => (byPlace ? redactor.url(text) : redactor.text(text)), new Set());
}

/** Causes nested deeper than this are dropped. */
const maxDepth = 16;

function clean(cause: unknown, redact: Redact, seen: Set<unknown>): unknown {
  if (typeof cause === "string") return redact(cause);
  if (typeof cause !== "object" || cause === null || isPlatformClientError(cause)) return cause;
  if (seen.has(cause) || seen.size >= maxDepth) return undefined;
  seen.add(cause);
  return cause instanceof Error ? cleanError(cause, redact, seen) : cleanObject(cause, redact);
}

function cleanError(error: Error, redact: Redact, seen: Set<unknown>): Error {
  const inner = clean(error.cause, redact, seen);
  const several = error instanceof AggregateError ? error.errors.map((one) => clean(one, redact, seen)) : [];
  const fields: [string, unknown][] = Object.entries(error).filter(([name]) => name !== "cause" && name !== "errors");
  const plain = fields.filter(([, value]) => typeof value !== "object" && typeof value !== "function");
  const shown = [error.name, error.message, error.stack ?? "", ...plain.map(([, value]) => String(value))].join("\n");
  const same =
    inner === error.cause &&
    plain.length === fields.length &&
    (!(error instanceof AggregateError) || several.every((one, index) => one === error.errors[index]));
  if (same && redact(shown) === shown) return error;
  const message = redact(error.message);
  const options = inner === undefined ? undefined : { cause: inner };
  const copy = error instanceof AggregateError ? new AggregateError(several, message, options) : new Error(message, options);
  copy.name = redact(error.name);
  copy.stack = redact(error.stack ?? "");
  return Object.assign(copy, Object.fromEntries(plain.map(([name, value]) => [name, typeof value === "string" ? redact(value) : value])));
}

// An object that is not an error is kept only if it is plain throughout and shows no secret.
function cleanObject(object: object, redact: Redact): unknown {
  if (!isPlain(object, 0)) return `an object of type ${redact((object.constructor as { name?: string } | undefined)?.name ?? "Object")}`;
  let text: string;
  try {
    text = JSON.stringify(object) ?? "";
  } catch {
    return "an object that cannot be shown";
  }
  const safe = redact(text);
  return safe === text ? object : safe;
}

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === "function" || depth > 8) return false;
  if (typeof value !== "object" || value === null) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return false;
  return Object.values(value).every((part) => isPlain(part, depth + 1));
}

/**
 * Joins the messages of an error and its causes: "fetch failed" alone does not say why.
 *
 * @param error Anything that was thrown.
 * @returns The messages, joined with colons.
 */
export function causeMessage(error: unknown): string {
  let message = error instanceof Error ? error.message : String(error);
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    const { code } = cause as { code?: unknown };
    const text = cause.message || (typeof code === "string" ? code : "");
    if (text && !message.includes(text)) message += `: ${text}`;
  }
  return message;
}
