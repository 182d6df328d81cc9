import { ConfigurationError } from "@platform-clients/core";
import type { Uuid } from "@platform-clients/core";

/**
 * Says whether a text is a UUID: 32 hexadecimal digits in five groups joined by dashes, in any case.
 *
 * @param value Anything.
 * @returns Whether it is one; the compiler then knows it too.
 */
export function isUuid(value: unknown): value is Uuid {
  return typeof value === "string" && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(value);
}

/**
 * Checks an id that comes from outside, such as a command line or `process.env`, so that it fits the arguments of type `Uuid`.
 *
 * @param value The id.
 * @param name What it is called, for the error. Default `"id"`.
 * @returns The same text.
 * @throws {ConfigurationError} When it is no UUID.
 */
export function uuid(value: unknown, name = "id"): Uuid {
  if (isUuid(value)) return value;
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
  throw new ConfigurationError(
    `inmanta: \`${name}\` is ${shown}, which is no UUID: it must be like "0d6f2b84-91c3-4e5a-b7d8-3f1e2c4a5b60".`,
    { platform: "inmanta" },
  );
}
