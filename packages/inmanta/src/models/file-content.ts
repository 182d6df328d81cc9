import { configurationError } from "@platform-clients/core";

/** Content of a file. A string is encoded as UTF-8. */
export type FileContent = string | Uint8Array | ArrayBuffer | Blob;

/**
 * Computes the id under which the server stores a file: the SHA-1 of its content, in lower-case hexadecimal.
 *
 * @param content The content.
 * @returns The id.
 * @throws {ConfigurationError} When the content is not a string, bytes or a Blob.
 */
export async function fileId(content: FileContent): Promise<string> {
  return hash(await toBytes(content));
}

/**
 * Reads the content of a file.
 *
 * @param content The content.
 * @returns Its bytes.
 * @throws {ConfigurationError} When the content is not a string, bytes or a Blob.
 */
export async function toBytes(content: FileContent): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof content === "string") return new TextEncoder().encode(content);
  if (content instanceof Blob) return new Uint8Array(await content.arrayBuffer());
  // A copy, so that its hash stays right if the caller changes the bytes later.
  if (ArrayBuffer.isView(content)) return new Uint8Array(content.buffer, content.byteOffset, content.byteLength).slice();
  if (content instanceof ArrayBuffer) return new Uint8Array(content).slice();
  throw configurationError("inmanta", "The content of a file must be a string, bytes (Uint8Array or ArrayBuffer) or a Blob.");
}

/**
 * Computes a SHA-1.
 *
 * @param bytes The bytes.
 * @returns The SHA-1 in lower-case hexadecimal.
 */
export async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
