import { ConfigurationError } from "../errors/errors.ts";
import type { BodyType } from "../operation.ts";

/** An encoded body. */
export interface EncodedBody {
  readonly body: BodyInit;
  /** The Content-Type; `undefined` if fetch sets it. */
  readonly contentType: string | undefined;
}

/**
 * Encodes a request body.
 *
 * @param type How the body is encoded.
 * @param value What the caller passed.
 * @returns The body and its Content-Type.
 * @throws {ConfigurationError} When the value cannot be encoded.
 */
export function encodeBody(type: BodyType, value: unknown): EncodedBody {
  switch (type) {
    case "json":
      return { body: encodeJson(value), contentType: "application/json" };
    case "form":
      return { body: encodeForm(value as Record<string, unknown>), contentType: "application/x-www-form-urlencoded" };
    case "multipart":
      return encodeMultipart(value as Record<string, unknown>);
    case "text":
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
        throw new ConfigurationError("The body must be a string.");
      return { body: String(value), contentType: "text/plain;charset=UTF-8" };
    default:
      return { body: value as BodyInit, contentType: "application/octet-stream" };
  }
}

function encodeJson(value: unknown): string {
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

function encodeForm(fields: Record<string, unknown>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const part of [value].flat()) if (part !== undefined && part !== null) form.append(name, asText(part));
  }
  return form.toString();
}

// Not FormData: it replaces every line break in a string with CR LF and so changes the content.
function encodeMultipart(fields: Record<string, unknown>): EncodedBody {
  const boundary = `form-${randomHex()}`;
  const parts: BlobPart[] = [];
  for (const [name, value] of Object.entries(fields)) {
    for (const part of [value].flat()) {
      if (part === undefined || part === null) continue;
      parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`);
      if (part instanceof Blob) {
        const file = (part as { name?: string }).name || name;
        parts.push(`; filename="${quote(file)}"\r\nContent-Type: ${part.type || "application/octet-stream"}\r\n\r\n`, part, "\r\n");
      } else {
        parts.push("\r\n\r\n", asText(part), "\r\n");
      }
    }
  }
  return { body: new Blob([...parts, `--${boundary}--\r\n`]), contentType: `multipart/form-data; boundary=${boundary}` };
}

// Pages without TLS have no `crypto.randomUUID`.
function randomHex(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// See the escaping rules of multipart/form-data in the HTML standard.
function quote(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : encodeJson(value);
}
