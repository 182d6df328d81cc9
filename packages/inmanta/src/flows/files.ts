import { ConfigurationError, isNotFoundError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

import type { InmantaMethods } from "../methods.ts";

/** Content of a file. Text is taken as UTF-8. */
export type FileContent = string | Uint8Array | ArrayBuffer | Blob;

/**
 * Computes the id under which the server keeps a file: the SHA-1 of its content, in lower-case hexadecimal.
 *
 * @param content The content.
 * @returns The id.
 */
export async function fileId(content: FileContent): Promise<string> {
  return hash(await bytesOf(content));
}

/**
 * Uploads the files that the server lacks: see {@link InmantaFlows.uploadFiles}.
 *
 * @param client The client.
 * @param contents The contents.
 * @param options Limits of each call.
 * @returns Their ids, in the order of the contents.
 */
export async function uploadFiles(client: InmantaMethods, contents: Iterable<FileContent>, options?: CallOptions): Promise<string[]> {
  if (
    typeof contents === "string" ||
    typeof (contents as Partial<Iterable<unknown>> | undefined)?.[Symbol.iterator] !== "function" ||
    ArrayBuffer.isView(contents)
  ) {
    throw new ConfigurationError("[inmanta.uploadFiles] takes a list of contents: put a single one into an array.", {
      platform: "inmanta",
      operation: "uploadFiles",
    });
  }
  const files = await Promise.all(
    [...contents].map(async (content) => {
      const bytes = await bytesOf(content);
      return { bytes, id: await hash(bytes) };
    }),
  );
  const known = new Map(files.map(({ bytes, id }) => [id, bytes]));
  if (known.size === 0) return [];
  const { files: missing } = await client.statFiles({ files: [...known.keys()] }, options);
  for (const id of missing) {
    const bytes = known.get(id);
    if (bytes !== undefined) await client.uploadFile({ id, content: toBase64(bytes) }, options);
  }
  return files.map(({ id }) => id);
}

/**
 * Reads a file: see {@link InmantaFlows.downloadFile}.
 *
 * @param client The client.
 * @param id The file's id.
 * @param options Limits of the call.
 * @returns Its content.
 */
export async function downloadFile(client: InmantaMethods, id: string, options?: CallOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { content } = await client.getFile({ id }, options);
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}

/**
 * Asks whether a file exists: see {@link InmantaFlows.fileExists}.
 *
 * @param client The client.
 * @param id The file's id.
 * @param options Limits of the call.
 * @returns Whether it exists.
 */
export async function fileExists(client: InmantaMethods, id: string, options?: CallOptions): Promise<boolean> {
  const outcome = await client.statFile({ id }, options).result();
  if (outcome.ok) return true;
  if (isNotFoundError(outcome.error)) return false;
  throw outcome.error;
}

async function bytesOf(content: FileContent): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof content === "string") return new TextEncoder().encode(content);
  if (content instanceof Blob) return new Uint8Array(await content.arrayBuffer());
  if (ArrayBuffer.isView(content)) return new Uint8Array(content);
  if (content instanceof ArrayBuffer) return new Uint8Array(content);
  throw new ConfigurationError("inmanta: the content of a file must be text, bytes (Uint8Array or ArrayBuffer) or a Blob.", {
    platform: "inmanta",
  });
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Characters at a time, so that no call has too many arguments. */
const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += chunk) binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(binary);
}
