import type { FormFields, FormFile, FormValue } from "../state/model.ts";
import { isJson } from "./serialize.ts";

/** A body, for the two that read it. */
export interface ParsedBody {
  /** The body as Prism checks it: a JSON value or text; `null` without a body. */
  readonly checked: unknown;
  /** The content type that belongs to `checked`. */
  readonly contentType: string | undefined;
  /** The body as models read it: a JSON value, form fields or text; `undefined` without a body. */
  readonly value: unknown;
}

/** Corrects the fields of a multipart form. */
type Tolerate = (fields: FormFields) => FormFields;

/**
 * Parses the body of a request.
 *
 * @param bytes The body.
 * @param contentType The request header.
 * @param tolerate Corrects the fields of a multipart form. Default: no change.
 * @returns The parsed body.
 * @throws {Error} When it is not what its content type says.
 */
export async function parseBody(
  bytes: Uint8Array,
  contentType: string | undefined,
  tolerate: Tolerate = (fields) => fields,
): Promise<ParsedBody> {
  if (bytes.length === 0) return { checked: null, contentType, value: undefined };
  if (contentType !== undefined && /^\s*multipart\/form-data\b/i.test(contentType)) return parseMultipart(bytes, contentType, tolerate);
  const text = new TextDecoder().decode(bytes);
  if (contentType !== undefined && isJson(contentType)) {
    const value: unknown = JSON.parse(text);
    return { checked: value, contentType, value };
  }
  if (contentType !== undefined && /^\s*application\/x-www-form-urlencoded\b/i.test(contentType)) {
    return { checked: text, contentType, value: collect(new URLSearchParams(text)) };
  }
  return { checked: text, contentType, value: text };
}

// Prism fails on parts without a content type, which are correct: it gets the same form, written by the mock.
async function parseMultipart(bytes: Uint8Array, contentType: string, tolerate: Tolerate): Promise<ParsedBody> {
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": contentType } }).formData();
  const sent: [string, FormValue][] = [];
  for (const [name, value] of form) sent.push([name, typeof value === "string" ? value : await toFile(value)]);
  const fields = tolerate(collect(sent));
  const values = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, FormValue] => [name, one]));
  const boundary = "platform-mocks-boundary";
  const parts = values.map(([name, value]) => {
    const escaped = name.replaceAll('"', "%22");
    const file = typeof value === "string" ? "" : `; filename="${value.filename.replaceAll('"', "%22")}"`;
    const [type, text] = typeof value === "string" ? ["text/plain", value] : [value.type, new TextDecoder("latin1").decode(value.bytes)];
    return `--${boundary}\r\nContent-Disposition: form-data; name="${escaped}"${file}\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
  });
  return {
    checked: `${parts.join("")}--${boundary}--\r\n`,
    contentType: `multipart/form-data; boundary=${boundary}`,
    value: fields,
  };
}

async function toFile(file: File): Promise<FormFile> {
  return { filename: file.name, type: file.type || "application/octet-stream", bytes: new Uint8Array(await file.arrayBuffer()) };
}

function collect(values: Iterable<readonly [string, FormValue]>): FormFields {
  const fields: Record<string, FormValue | FormValue[]> = {};
  for (const [name, value] of values) {
    const present = Object.hasOwn(fields, name) ? fields[name] : undefined;
    fields[name] = present === undefined ? value : [...(Array.isArray(present) ? present : [present]), value];
  }
  return fields;
}
