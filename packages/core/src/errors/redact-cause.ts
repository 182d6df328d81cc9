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
 * @returns The cause itself if everything that it can show is known and clean. Otherwise a plain error with the same name, message, stack and plain fields, without the secrets.
 */
export function redactCause(cause: unknown, redactor: Redactor, byPlace = false): unknown {
  return clean(cause, (text) => (byPlace ? redactor.url(text) : redactor.text(text)), new Set());
}

/** Causes nested deeper than this are dropped. */
const maxDepth = 16;

function clean(cause: unknown, redact: Redact, seen: Set<unknown>): unknown {
  if (typeof cause === "string") return redact(cause);
  if (typeof cause === "function") return "a function";
  if (typeof cause === "boolean" || cause === undefined || cause === null) return cause;
  if (typeof cause === "number" || typeof cause === "bigint" || typeof cause === "symbol") {
    const text = String(cause);
    return redact(text) === text ? cause : redact(text);
  }
  if (isPlatformClientError(cause)) return cause;
  if (seen.has(cause) || seen.size >= maxDepth) return undefined;
  seen.add(cause);
  try {
    return cause instanceof Error ? cleanError(cause, redact, seen) : cleanObject(cause, redact);
  } catch {
    return "an object that cannot be shown";
  }
}

/** Own properties of errors that are looked at separately. */
const standard: readonly unknown[] = ["name", "message", "stack", "cause"];

function cleanError(error: Error, redact: Redact, seen: Set<unknown>): Error {
  const inner = clean(error.cause, redact, seen);
  const errors: unknown[] | undefined = error instanceof AggregateError && Array.isArray(error.errors) ? error.errors : undefined;
  const several = errors?.map((one) => clean(one, redact, seen)) ?? [];
  const own = describe(error, (key) => standard.includes(key) || (key === "errors" && errors !== undefined));
  // They need not be strings: anyone can assign to them.
  const [name = "", message = "", stack = ""] = [error.name, error.message, error.stack ?? ""].map(String);
  const type = describeClass(error);
  const shown = [name, message, stack, ...own.texts, ...type.texts].join("\n");
  const same =
    inner === error.cause &&
    own.isPlain &&
    type.isPlain &&
    !hasOwnShape(error) &&
    (errors === undefined || several.every((one, index) => one === errors[index]));
  if (same && redact(shown) === shown) return error;
  const options = inner === undefined ? undefined : { cause: inner };
  const copy = errors === undefined ? new Error(redact(message), options) : new AggregateError(several, redact(message), options);
  copy.name = redact(name);
  copy.stack = redact(stack);
  const fields = own.fields.map(([field, value]): [string, unknown] => [redact(field), typeof value === "string" ? redact(value) : value]);
  return Object.assign(copy, Object.fromEntries(fields) as Readonly<Record<string, unknown>>);
}

/** What the properties of an object show. */
interface Description {
  /** Whether all of them are primitive values under names, and nothing else is shown. */
  readonly isPlain: boolean;
  /** The enumerable primitive values. */
  readonly fields: readonly (readonly [name: string, value: unknown])[];
  /** All names and primitive values. */
  readonly texts: readonly string[];
}

function describe(object: object, skip: (key: string | symbol) => boolean): Description {
  let plain = true;
  const fields: [string, unknown][] = [];
  const texts: string[] = [];
  for (const key of Reflect.ownKeys(object)) {
    if (skip(key)) continue;
    const { enumerable, isAccessor, value } = property(object, key);
    texts.push(String(key));
    if (isAccessor || (typeof value === "object" && value !== null) || typeof value === "function") {
      plain = false;
    } else {
      texts.push(String(value));
      if (enumerable && typeof key === "string" && typeof value !== "symbol") fields.push([key, value]);
    }
  }
  return { isPlain: plain, fields, texts };
}

function property(object: object, key: string | symbol): { enumerable: boolean; value: unknown; isAccessor: boolean } {
  const descriptor = Object.getOwnPropertyDescriptor(object, key) ?? {};
  return { enumerable: descriptor.enumerable === true, value: descriptor.value as unknown, isAccessor: !("value" in descriptor) };
}

/** Methods with which an object decides itself what it shows. */
const shapeMethods = ["toJSON", Symbol.toPrimitive, Symbol.for("nodejs.util.inspect.custom"), Symbol.for("Deno.customInspect")];

function hasOwnShape(error: Error): boolean {
  const standardTexts: unknown[] = [error.name, error.message, error.stack ?? ""];
  return (
    shapeMethods.some((key) => key in error) ||
    error.toString !== Error.prototype.toString ||
    standardTexts.some((text) => typeof text !== "string")
  );
}

// The name of the class and the values on its prototypes: `inspect` with `showHidden` shows them, but not what accessors return.
function describeClass(error: Error): Description {
  const texts: string[] = [];
  let plain = true;
  for (let proto: unknown = Object.getPrototypeOf(error); isCustomPrototype(proto); proto = Object.getPrototypeOf(proto)) {
    const owner: object = proto;
    const { isPlain: simple, texts: own } = describe(owner, (key) => {
      const { isAccessor, value } = property(owner, key);
      return isAccessor || typeof value === "function";
    });
    plain &&= simple;
    texts.push(owner.constructor.name, ...own);
  }
  return { isPlain: plain, fields: [], texts };
}

const builtIn = new Set<unknown>(
  [Error, TypeError, RangeError, SyntaxError, EvalError, URIError, ReferenceError, AggregateError].map(({ prototype }) => prototype),
);

function isCustomPrototype(value: unknown): value is object {
  return typeof value === "object" && value !== null && !builtIn.has(value) && value !== Object.prototype;
}

// An object that is not an error is kept only if it is plain throughout and shows no secret.
function cleanObject(object: object, redact: Redact): unknown {
  if (!isPlain(object, 0)) {
    const { name } = (object.constructor as { name?: unknown } | undefined) ?? {};
    return `an object of type ${typeof name === "string" ? redact(name) : "Object"}`;
  }
  const text = JSON.stringify(object);
  const safe = redact(text);
  return safe === text ? object : safe;
}

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === "function" || typeof value === "symbol" || depth > 8) return false;
  if (typeof value !== "object" || value === null) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return false;
  return Reflect.ownKeys(value).every((key) => {
    const { enumerable, isAccessor, value: part } = property(value, key);
    if (key === "length" && Array.isArray(value)) return true;
    return typeof key === "string" && enumerable && !isAccessor && isPlain(part, depth + 1);
  });
}

/**
 * Joins the messages of an error and its causes: "fetch failed" alone does not say why.
 *
 * @param error Anything that was thrown.
 * @returns The messages, joined with colons.
 */
export function causeMessage(error: unknown): string {
  let message = textOf(error);
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    const { code } = cause as { code?: unknown };
    const text = textOf(cause) || (typeof code === "string" ? code : "");
    if (text && !message.includes(text)) message += `: ${text}`;
  }
  return message;
}

function textOf(error: unknown): string {
  const text: unknown = error instanceof Error ? error.message : error;
  try {
    return typeof text === "string" ? text : String(text);
  } catch {
    return "an object that cannot be shown";
  }
}
