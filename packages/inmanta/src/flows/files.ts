import { configurationError, responseFormatError } from "@platform-clients/core";
import type { CallOptions, ResponseFormatError } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";

import { hash, toBytes } from "../models/file-content.ts";
import type { FileContent } from "../models/file-content.ts";
import { checkArguments } from "./check-arguments.ts";
import type { FlowContext } from "./flow-context.ts";

const operation = "inmanta.uploadFiles";

/**
 * Uploads the files that the server does not have: see {@link InmantaFlows.uploadFiles}.
 *
 * @param client What the flow uses of its client.
 * @param contents The contents.
 * @param options Options of the flow.
 * @returns Their ids, in the order of the contents.
 */
export async function uploadFiles(client: FlowContext, contents: Iterable<FileContent>, options?: CallOptions): Promise<string[]> {
  if (!isIterable(contents) || typeof contents === "string" || ArrayBuffer.isView(contents))
    throw configurationError(operation, "`contents` must be an array of contents: pass a single content in an array.");
  const { defaults, operations } = client;
  const deadline = new Deadline(operation, options, defaults);
  const files = await deadline.wait(() => Promise.all([...contents].map(identify)));
  const byId = new Map(files.map(({ bytes, id }) => [id, bytes]));
  if (byId.size > 0) {
    const { files: missing } = await operations.statFiles({ files: [...byId.keys()] }, deadline.callOptions(options));
    for (const id of missing) {
      const bytes = byId.get(id);
      if (bytes !== undefined) await operations.uploadFile({ id, content: toBase64(bytes) }, deadline.callOptions(options));
    }
  }
  return files.map(({ id }) => id);
}

/**
 * Downloads a file: see {@link InmantaFlows.downloadFile}.
 *
 * @param client What the flow uses of its client.
 * @param args The file's id.
 * @param options Options of the call.
 * @returns Its content.
 */
export async function downloadFile(
  client: FlowContext,
  args: { readonly id: string },
  options?: CallOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  checkArguments("inmanta.downloadFile", args, ["id"]);
  const file: { readonly content?: unknown } = await client.operations.getFile(args, options);
  const { content } = file;
  if (typeof content !== "string") throw unreadable(`must be a string, not ${content === null ? "null" : typeof content}`);
  try {
    return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  } catch {
    throw unreadable(`must be base64; these ${content.length} characters are not`);
  }
}

function unreadable(why: string): ResponseFormatError {
  return responseFormatError("inmanta.downloadFile", `\`content\` of the response ${why}`);
}

async function identify(content: FileContent): Promise<{ bytes: Uint8Array<ArrayBuffer>; id: string }> {
  const bytes = await toBytes(content);
  return { bytes, id: await hash(bytes) };
}

function isIterable(value: unknown): boolean {
  return typeof (value as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] === "function";
}

// Longer arrays would exceed the number of arguments that a call can have.
const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += chunk) binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(binary);
}
