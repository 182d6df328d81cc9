import { inspect } from "node:util";

import { describe, expect, it } from "vitest";

import { redactCause } from "../src/errors/redact-cause.ts";
import { bearerAuth } from "../src/index.ts";
import { Redactor } from "../src/redaction/redactor.ts";
import { depot } from "./depot.ts";
import { stubFetch } from "./stub-fetch.ts";
import { failureOf } from "./thrown.ts";
import { leaksOf, surfacesOf } from "./leaks.ts";

const secret = "cause-7d1f0c9a4e.zq";
const inspectCustom = Symbol.for("nodejs.util.inspect.custom");

class InspectingError extends Error {
  readonly #token = secret;
  [inspectCustom](): string {
    return `InspectingError with ${this.#token}`;
  }
}

class JsonError extends Error {
  readonly #token = secret;
  toJSON(): object {
    return { token: this.#token };
  }
}

class TextError extends Error {
  readonly #token = secret;
  override toString(): string {
    return `TextError with ${this.#token}`;
  }
}

class PrototypeError extends Error {}
Object.assign(PrototypeError.prototype, { config: { token: secret } });

class NamedError extends Error {
  override get message(): string {
    return `from a getter: ${secret}`;
  }
}

function withProperty(key: string | symbol, descriptor: PropertyDescriptor): Error {
  return Object.defineProperty(new Error("fetch failed"), key, descriptor);
}

/** Errors that show a secret in a place of their own. */
const causes: Readonly<Record<string, () => unknown>> = {
  "a symbol key": () => withProperty(Symbol("request"), { value: secret, enumerable: true }),
  "a symbol key of an object": () => withProperty(Symbol("request"), { value: { token: secret }, enumerable: true }),
  "the name of a symbol": () => withProperty(Symbol(secret), { value: 1, enumerable: true }),
  "the name of a property": () => withProperty(secret, { value: 1, enumerable: true }),
  "a symbol as value": () => withProperty("token", { value: Symbol(secret), enumerable: true }),
  "a property that is not enumerable": () => withProperty("request", { value: secret }),
  "an object that is not enumerable": () => withProperty("request", { value: { authorization: secret } }),
  "a getter": () => withProperty("request", { get: () => secret, enumerable: true }),
  "a message from a getter": () => new NamedError(),
  "a message that is an object": () => withProperty("message", { value: { token: secret } }),
  "a stack that is an object": () => withProperty("stack", { value: { token: secret } }),
  "its own toJSON": () => withProperty("toJSON", { value: () => ({ token: secret }) }),
  "a toJSON of its class": () => new JsonError("fetch failed"),
  "its own inspect": () => withProperty(inspectCustom, { value: () => secret }),
  "an inspect of its class": () => new InspectingError("fetch failed"),
  "a toString of its class": () => new TextError("fetch failed"),
  "the prototype of its class": () => new PrototypeError("fetch failed"),
  "a field named `errors`": () => Object.assign(new Error("fetch failed"), { errors: [{ token: secret }] }),
  "an AggregateError without an array": () => Object.assign(new AggregateError([], "several"), { errors: { token: secret } }),
  "an inner error": () => new Error("fetch failed", { cause: new InspectingError("inner") }),
  "an error of several": () => new AggregateError([new JsonError("inner")]),
  "an object with a symbol key": () => ({ [Symbol("token")]: secret }),
  "an object with a hidden field": () => Object.defineProperty({}, "token", { value: secret }),
  "an object with a getter": () => Object.defineProperty({}, "token", { get: () => secret, enumerable: true }),
  "an object with a symbol as value": () => ({ token: Symbol(secret) }),
  "a symbol": () => Symbol(secret),
  "a function": () => Object.assign(() => secret, { token: secret }),
};

function shown(value: unknown): string[] {
  const all = inspect(value, { depth: Infinity, showHidden: true });
  return typeof value === "symbol" ? [all] : [...surfacesOf(value), all];
}

describe("a cause does not show the secret in", () => {
  it.each(Object.entries(causes))("%s", (_, create) => {
    const cause = create();
    expect(leaksOf(shown(redactCause(cause, new Redactor([secret]))), secret)).toEqual([]);
  });

  it.each(Object.entries(causes))("%s, as the cause of a client's error", async (_, create) => {
    const { fetch } = stubFetch(() => Promise.reject(create()));
    const error = await failureOf(depot({ fetch, retry: false }, { auth: bearerAuth(secret) }).itemGet({ id: 1 }));
    expect(error.code).toBe("connection_failed");
    expect(leaksOf(shown(error), secret)).toEqual([]);
  });
});

describe("a cause that shows no secret", () => {
  class OwnReason extends Error {
    readonly detail = "kept";
  }

  it.each([
    ["an error", new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED", port: 1 }) })],
    ["an error of a class", new OwnReason("stop")],
    ["a DOMException", new DOMException("stop", "AbortError")],
    ["several errors", new AggregateError([new Error("one"), new Error("two")])],
    ["an error with a hidden field", withProperty("hint", { value: "no secret" })],
    ["a plain object", { why: ["stop"] }],
    ["a string", "stop"],
    ["a number", 5],
    ["null", null],
  ])("stays the same object: %s", (_, cause) => {
    expect(redactCause(cause, new Redactor([secret]))).toBe(cause);
  });

  it("but decides itself what it shows becomes a plain error with the same facts", () => {
    const cause = Object.assign(new JsonError("refused"), { code: "ECONNREFUSED" });
    const copy = redactCause(cause, new Redactor([secret])) as Error;
    expect(copy.constructor).toBe(Error);
    expect(copy).toMatchObject({ name: "Error", message: "refused", code: "ECONNREFUSED" });
    expect(copy.stack).toBe(cause.stack);
  });
});
