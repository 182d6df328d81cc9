import { XMLBuilder } from "fast-xml-parser";

import { encodeText, noBytes } from "./messages.ts";

/**
 * Serializes the body of a response.
 *
 * @param body Bytes, text, a value for JSON or XML, or `undefined`.
 * @param contentType Its content type.
 * @returns The bytes: JSON for a value whose content type is neither JSON nor XML.
 */
export function serializeBody(body: unknown, contentType = ""): Uint8Array {
  if (body === undefined) return noBytes;
  if (body instanceof Uint8Array) return body;
  if (isJson(contentType)) return encodeText(JSON.stringify(body));
  if (typeof body === "string") return encodeText(body);
  if (/[/+]xml\b/i.test(contentType)) return encodeText(new XMLBuilder({}).build({ xml: body }));
  if (body === null) return noBytes;
  return encodeText(JSON.stringify(body));
}

/**
 * Checks whether a content type is JSON.
 *
 * @param contentType Value of the header.
 * @returns Whether its subtype is `json` or ends in `json` after `+`, `-` or a dot. `x-ndjson` is not JSON.
 */
export function isJson(contentType: string): boolean {
  return /^\s*[\w.+-]+\/(?:[\w.+-]+[+.-])?json\s*(?:[;,]|$)/i.test(contentType);
}
