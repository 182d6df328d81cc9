import { ConfigurationError } from "../errors/errors.ts";
import type { BodyEncoders, BodyType, EncodedBody } from "../operation.ts";

/**
 * Encodes a request body.
 *
 * @param type How the body is encoded.
 * @param value What the caller passed.
 * @param encoders The encoders of forms.
 * @returns The body and its Content-Type.
 * @throws {ConfigurationError} When the value cannot be encoded.
 */
export function encodeBody(type: BodyType, value: unknown, encoders: BodyEncoders): EncodedBody {
  switch (type) {
    case "json":
      return { body: encodeJson(value), contentType: "application/json" };
    case "text":
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
        throw new ConfigurationError("The body must be a string.");
      return { body: String(value), contentType: "text/plain;charset=UTF-8" };
    case "bytes":
      return { body: value as BodyInit, contentType: "application/octet-stream" };
    default: {
      const encode = encoders[type];
      if (encode === undefined) throw new ConfigurationError(`A body of type ${type} needs an encoder in the setup of the client.`);
      return encode(value as Record<string, unknown>);
    }
  }
}

/**
 * Writes a value as JSON.
 *
 * @param value Any value.
 * @returns The JSON.
 * @throws {ConfigurationError} When JSON cannot express it.
 */
export function encodeJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value) as string | undefined;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "";
    const why = /circular|cyclic/i.test(message)
      ? "it has a circular reference"
      : /bigint/i.test(message)
        ? "it contains a BigInt"
        : "a `toJSON` method failed";
    throw new ConfigurationError(`The body cannot be written as JSON: ${why}.`);
  }
  if (text === undefined) throw new ConfigurationError("The body cannot be written as JSON: it is a function, a symbol, or has no value.");
  return text;
}
