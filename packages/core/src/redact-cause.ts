import { isPlatformClientError } from "./errors.ts";
import { scrub } from "./redact.ts";

/**
 * Makes what lies under an error safe to show.
 *
 * @param cause Anything that was thrown.
 * @param secrets The secrets of this call.
 * @returns The cause itself when it is clean; else an error of the same name, message, stack and plain fields, with the secrets taken out.
 */
export function redactCause(cause: unknown, secrets: ReadonlySet<string>): unknown {
  return clean(cause, secrets, new Set());
}

function clean(cause: unknown, secrets: ReadonlySet<string>, seen: Set<unknown>): unknown {
  if (typeof cause === "string") return scrub(cause, secrets);
  if (typeof cause !== "object" || cause === null || isPlatformClientError(cause)) return cause;
  if (seen.has(cause)) return undefined;
  seen.add(cause);
  return cause instanceof Error ? cleanError(cause, secrets, seen) : cleanObject(cause, secrets);
}

function cleanError(error: Error, secrets: ReadonlySet<string>, seen: Set<unknown>): Error {
  const inner = clean(error.cause, secrets, seen);
  const several = error instanceof AggregateError ? error.errors.map((one) => clean(one, secrets, seen)) : [];
  const fields: [string, unknown][] = Object.entries(error).filter(([name]) => name !== "cause" && name !== "errors");
  const plain = fields.filter(([, value]) => typeof value !== "object" && typeof value !== "function");
  const shown = [error.name, error.message, error.stack ?? "", ...plain.map(([, value]) => String(value))].join("\n");
  const same =
    inner === error.cause &&
    plain.length === fields.length &&
    (!(error instanceof AggregateError) || several.every((one, index) => one === error.errors[index]));
  if (same && scrub(shown, secrets) === shown) return error;
  const message = scrub(error.message, secrets);
  const options = inner === undefined ? undefined : { cause: inner };
  const copy = error instanceof AggregateError ? new AggregateError(several, message, options) : new Error(message, options);
  copy.name = scrub(error.name, secrets);
  copy.stack = scrub(error.stack ?? "", secrets);
  return Object.assign(
    copy,
    Object.fromEntries(plain.map(([name, value]) => [name, typeof value === "string" ? scrub(value, secrets) : value])),
  );
}

// An object that is no error is kept only when it is plain all through and shows nothing secret.
function cleanObject(object: object, secrets: ReadonlySet<string>): unknown {
  if (!isPlain(object, 0))
    return `an object of type ${scrub((object.constructor as { name?: string } | undefined)?.name ?? "Object", secrets)}`;
  let text: string;
  try {
    text = JSON.stringify(object) ?? "";
  } catch {
    return "an object that cannot be shown";
  }
  const safe = scrub(text, secrets);
  return safe === text ? object : safe;
}

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === "function" || depth > 8) return false;
  if (typeof value !== "object" || value === null) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return false;
  return Object.values(value).every((part) => isPlain(part, depth + 1));
}
