import { ConfigurationError } from "./errors.ts";
import type { BodyKind } from "./route.ts";

/** A body as fetch takes it. */
export interface EncodedBody {
  readonly body: BodyInit;
  /** Absent where fetch knows better (multipart). */
  readonly contentType: string | undefined;
}

/**
 * Encodes a request body.
 *
 * @param kind How the body travels.
 * @param value What the caller gave.
 * @returns The body and its Content-Type.
 * @throws {ConfigurationError} When the value cannot be encoded.
 */
export function encodeBody(kind: BodyKind, value: unknown): EncodedBody {
  switch (kind) {
    case "json":
      return { body: encodeJson(value), contentType: "application/json" };
    case "form":
      return { body: encodeForm(value as Record<string, unknown>), contentType: "application/x-www-form-urlencoded" };
    case "multipart":
      return { body: encodeMultipart(value as Record<string, unknown>), contentType: undefined };
    case "text":
      return { body: String(value), contentType: "text/plain;charset=UTF-8" };
    default:
      return { body: value as BodyInit, contentType: "application/octet-stream" };
  }
}

function encodeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new ConfigurationError("The body cannot be written as JSON: it refers to itself, or holds a BigInt.", { cause });
  }
}

function encodeForm(fields: Record<string, unknown>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const part of [value].flat()) if (part !== undefined && part !== null) form.append(name, asText(part));
  }
  return form.toString();
}

function encodeMultipart(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const part of [value].flat()) {
      if (part === undefined || part === null) continue;
      if (part instanceof Blob) form.append(name, part, (part as { name?: string }).name ?? name);
      else form.append(name, asText(part));
    }
  }
  return form;
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : encodeJson(value);
}
