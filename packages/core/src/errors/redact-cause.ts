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
  if (typeof cause === "function") return "a function";
  if (isPrimitive(cause)) {
    const text = String(cause);
    const safe = redact(text);
    return safe === text ? cause : safe;
  }
  if (isPlatformClientError(cause)) return cause;
  if (seen.has(cause) || seen.size >= maxDepth) return undefined;
  seen.add(cause);
  try {
    return cause instanceof Error ? cleanError(cause, redact, seen) : cleanObject(cause as object, redact);
  } catch {
    return "an object that cannot be shown";
  }
}

/** Own properties of errors that are looked at separately. */
const standard: readonly unknown[] = ["name", "message", "stack", "cause"];

/** Methods with which an object decides itself what it shows. */
const shapeMethods = ["toJSON", Symbol.toPrimitive, Symbol.for("nodejs.util.inspect.custom"), Symbol.for("Deno.customInspect")];

function cleanError(error: Error, redact: Redact, seen: Set<unknown>): Error {
  const inner = clean(error.cause, redact, seen);
  const errors: unknown[] | undefined = error instanceof AggregateError && Array.isArray(error.errors) ? error.errors : undefined;
  const several = errors?.map((one) => clean(one, redact, seen));
  const shown: unknown[] = [error.name, error.message, error.stack ?? ""];
  // They need not be strings: anyone can assign to them.
  const texts = shown.map(String);
  const [name = "", message = "", stack = ""] = texts;
  let isPlain =
    inner === error.cause &&
    shown.every((text) => typeof text === "string") &&
    !shapeMethods.some((key) => key in error) &&
    error.toString === Error.prototype.toString &&
    (errors === undefined || errors.every((one, index) => one === several?.[index]));
  isPlain = collectOwn(error, texts, 0, (key) => standard.includes(key) || (key === "errors" && errors !== undefined)) && isPlain;
  // The names of the classes and the values on their prototypes: `inspect` with `showHidden` shows them, but not what accessors return.
  for (let proto = prototypeOf(error); proto !== null; proto = prototypeOf(proto)) {
    const owner = proto;
    texts.push(owner.constructor.name);
    const isHidden = (key: PropertyKey): boolean => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, key) as PropertyDescriptor;
      return !("value" in descriptor) || typeof descriptor.value === "function";
    };
    isPlain = collectOwn(owner, texts, 0, isHidden) && isPlain;
  }
  const text = texts.join("\n");
  if (isPlain && redact(text) === text) return error;
  const options = inner === undefined ? undefined : { cause: inner };
  const copy = several === undefined ? new Error(redact(message), options) : new AggregateError(several, redact(message), options);
  copy.name = redact(name);
  copy.stack = redact(stack);
  const fields = Object.entries(Object.getOwnPropertyDescriptors(error)).flatMap(([field, { enumerable, value }]): [string, unknown][] =>
    enumerable !== true || standard.includes(field) || !isPrimitive(value) || typeof value === "symbol"
      ? []
      : [[redact(field), typeof value === "string" ? redact(value) : value]],
  );
  return Object.assign(copy, Object.fromEntries(fields) as Readonly<Record<string, unknown>>);
}

function prototypeOf(object: object): object | null {
  return Object.getPrototypeOf(object) as object | null;
}

function isPrimitive(value: unknown): boolean {
  return value === null || (typeof value !== "object" && typeof value !== "function");
}

/** Plain objects nested deeper than this are not looked at. */
const maxPlainDepth = 8;

/**
 * Collects everything that the properties of an object show.
 *
 * @param object The object.
 * @param texts Where its names and values are added.
 * @param depth How deep the object is nested.
 * @param skip Tells which properties do not count.
 * @returns Whether that is all: no property is a function, an accessor, or an object that is not plain.
 */
function collectOwn(object: object, texts: string[], depth: number, skip?: (key: PropertyKey) => boolean): boolean {
  let isAll = true;
  for (const key of Reflect.ownKeys(object)) {
    if (skip?.(key) === true) continue;
    const descriptor = Object.getOwnPropertyDescriptor(object, key) as PropertyDescriptor;
    texts.push(String(key));
    isAll = "value" in descriptor && collect(descriptor.value, texts, depth) && isAll;
  }
  return isAll;
}

function collect(value: unknown, texts: string[], depth: number): boolean {
  if (isPrimitive(value)) {
    texts.push(String(value));
    return true;
  }
  if (typeof value === "function" || depth > maxPlainDepth) return false;
  const proto = prototypeOf(value as object);
  return (proto === null || proto === Object.prototype || proto === Array.prototype) && collectOwn(value as object, texts, depth + 1);
}

// An object that is not an error is kept only if it is plain throughout and shows no secret.
function cleanObject(object: object, redact: Redact): unknown {
  const texts: string[] = [];
  if (!collect(object, texts, 0)) {
    const { name } = (object.constructor as { name?: unknown } | undefined) ?? {};
    return `an object of type ${typeof name === "string" ? redact(name) : "Object"}`;
  }
  const text = texts.join("\n");
  return redact(text) === text ? object : redact(JSON.stringify(object));
}

/** An error in a chain of causes. */
export interface Cause {
  readonly error: Error;
  /** The message as a string. */
  readonly message: string;
  /** The code of the system or the runtime; empty without one. */
  readonly code: string;
  /** The system call that failed, if any. */
  readonly syscall: unknown;
}

/**
 * Lists an error and its causes.
 *
 * @param thrown Anything that was thrown.
 * @returns The error, its cause, the cause of that, up to eight; empty if it is not an error.
 */
export function causesOf(thrown: unknown): Cause[] {
  const causes: Cause[] = [];
  for (let error = thrown; error instanceof Error && causes.length < 8; error = error.cause) {
    const code = readProperty(error, "code");
    causes.push({ error, message: textOf(error), code: typeof code === "string" ? code : "", syscall: readProperty(error, "syscall") });
  }
  return causes;
}

/**
 * Joins the messages of an error and its causes: "fetch failed" alone does not say why.
 *
 * @param error Anything that was thrown.
 * @returns The messages, joined with colons.
 */
export function causeMessage(error: unknown): string {
  let message = textOf(error);
  for (const { code, message: own } of causesOf(error)) {
    const text = own || code;
    if (text && !message.includes(text)) message += `: ${text}`;
  }
  return message;
}

// A getter of a foreign error can throw.
function readProperty(error: Error, name: string): unknown {
  try {
    return (error as unknown as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

function textOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return "an object that cannot be shown";
  }
}
