import { configurationError } from "@platform-clients/core";
import type { Uuid } from "@platform-clients/core";

/**
 * Tells whether a value is a UUID: 32 hexadecimal digits in five groups joined by dashes, in upper or lower case.
 *
 * @param value Any value.
 * @returns Whether it is a UUID. The compiler then treats it as a `Uuid`.
 */
export function isUuid(value: unknown): value is Uuid {
  return typeof value === "string" && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(value);
}

/**
 * Checks an id that comes from outside, such as the command line or `process.env`. The result fits the arguments of type `Uuid`.
 *
 * @param value The id.
 * @param name Its name, for the error. Default `"id"`.
 * @returns The same string.
 * @throws {ConfigurationError} When it is not a UUID.
 */
export function uuid(value: unknown, name = "id"): Uuid {
  if (isUuid(value)) return value;
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
  throw configurationError("inmanta", `\`${name}\` is ${shown}. It must be a UUID, e.g. "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60".`);
}
