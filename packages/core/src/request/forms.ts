import type { EncodedBody } from "../operation.ts";
import { encodeJson } from "./body.ts";

/**
 * Encodes a body as a form (`application/x-www-form-urlencoded`).
 *
 * @param fields The fields. Those without a value are omitted, arrays are repeated, objects become JSON.
 * @returns The body and its Content-Type.
 * @throws {ConfigurationError} When a value cannot be encoded.
 */
export function formBody(fields: Readonly<Record<string, unknown>>): EncodedBody {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const part of [value].flat()) if (part !== undefined && part !== null) form.append(name, asText(part));
  }
  return { body: form.toString(), contentType: "application/x-www-form-urlencoded" };
}

/**
 * Encodes a body as `multipart/form-data`. Not with FormData: it replaces every line break in a string with CR LF and so changes the content.
 *
 * @param fields The fields, as for {@link formBody}. A Blob is a file.
 * @returns The body and its Content-Type.
 * @throws {ConfigurationError} When a value cannot be encoded.
 */
export function multipartBody(fields: Readonly<Record<string, unknown>>): EncodedBody {
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
