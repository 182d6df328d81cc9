import { XMLBuilder } from "fast-xml-parser";

import { encodeText, noBytes } from "./messages.ts";

/**
 * Serializes the body of a response.
 *
 * @param body Bytes, text, a value for JSON or XML, or `undefined`.
 * @param contentType Its content type.
 * @returns The bytes.
 * @throws {TypeError} When the content type cannot hold the value.
 */
export function serializeBody(body: unknown, contentType = ""): Uint8Array {
  if (body === undefined) return noBytes;
  if (body instanceof Uint8Array) return body;
  if (isJson(contentType)) return encodeText(JSON.stringify(body));
  if (typeof body === "string") return encodeText(body);
  if (/[/+]xml\b/i.test(contentType)) return encodeText(new XMLBuilder({}).build({ xml: body }));
  if (body === null) return noBytes;
  throw new TypeError(`A value cannot be sent as ${contentType || "a body without a content type"}.`);
}

/**
 * Checks whether a content type is JSON.
 *
 * @param contentType Value of the header.
 * @returns Whether it is `application/json` or ends in `+json`.
 */
export function isJson(contentType: string): boolean {
  return /^\s*application\/(?:[\w.-]+\+)?json\b/i.test(contentType);
}
