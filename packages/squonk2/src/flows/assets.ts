import { deferCall } from "@platform-clients/core";
import type { ApiError, Call, CallOptions } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";

import type { Squonk2Operations } from "../generated/operations.ts";
import type { AssetChange, NewAsset } from "../models/arguments.ts";
import { argumentError, checkedCall } from "./checks.ts";
import type { Uploads } from "./limits.ts";
import type { Server } from "./server.ts";

/** Opens what the caller passed as `content_file`: returns the file, or a function that reads it. */
export type OpenFile<FileInput> = (operation: string, content: FileInput) => Blob | (() => Promise<Blob>);

/** What the operations on assets need besides their arguments. */
export interface AssetContext<FileInput> {
  /** The operations of the client. */
  readonly operations: Squonk2Operations;
  /** The operations that send content, which have no default limit. */
  readonly uploads: Uploads;
  /** Opens the file of an asset. */
  readonly openFile: OpenFile<FileInput>;
  /** The server of the client. */
  readonly server: Server;
  /** Milliseconds: the option `deadline` of the client, which limits uploads too. */
  readonly deadline: number | undefined;
}

/**
 * Accepts a Blob or File, which every runtime can send.
 *
 * @param operation The operation.
 * @param content What the caller passed.
 * @returns The content.
 * @throws {ConfigurationError} When it is something else; the value is not shown.
 */
export function openBlob(operation: string, content: unknown): Blob {
  if (content instanceof Blob) return content;
  throw argumentError(
    operation,
    '`content_file` must be a Blob or File. Pass a string as `content_string`; to pass a path, import createSquonk2Client from "@platform-clients/squonk2/node".',
  );
}

/**
 * Creates an asset. A file is read first, within the deadline and the signal of the call.
 *
 * @param context What the operation needs.
 * @param args The asset.
 * @param options The options of the call.
 * @returns The call.
 */
export function createAsset<FileInput extends {}>(
  context: AssetContext<FileInput>,
  args: NewAsset<FileInput>,
  options: CallOptions | undefined,
): ReturnType<Squonk2Operations["createAsset"]> {
  const operation = "createAsset";
  return checkedCall(operation, args, () => {
    checkContent(operation, args);
    const form = { ...args, secret: args.secret ?? false };
    if (form.content_string !== undefined) return context.uploads.createAsset(form, options);
    if (form.content_file === undefined) throw argumentError(operation, "the content is missing: pass `content_string` or `content_file`.");
    return sendFile(context, operation, form.content_file, options, (file, fileOptions) =>
      context.uploads.createAsset({ ...form, content_file: file }, fileOptions),
    );
  });
}

/**
 * Changes an asset. A file is read first, within the deadline and the signal of the call.
 *
 * @param context What the operation needs.
 * @param args The changes.
 * @param options The options of the call.
 * @returns The call.
 */
export function alterAsset<FileInput extends {}>(
  context: AssetContext<FileInput>,
  args: AssetChange<FileInput>,
  options: CallOptions | undefined,
): ReturnType<Squonk2Operations["alterAsset"]> {
  const operation = "alterAsset";
  return checkedCall(operation, args, () => {
    checkContent(operation, args);
    const { content_file: content, content_string: text, ...others } = args;
    if (content !== undefined)
      return sendFile(context, operation, content, options, (file, fileOptions) =>
        context.uploads.alterAsset({ ...others, content_file: file }, fileOptions),
      );
    if (text !== undefined) return context.uploads.alterAsset({ ...others, content_string: text }, options);
    const { description } = others;
    if (description === undefined)
      throw argumentError(operation, "nothing to change: pass `content_string`, `content_file` or `description`.");
    return context.operations.alterAsset({ ...others, description }, options);
  });
}

function checkContent(
  operation: string,
  { content_file: file, content_string: text }: { content_file?: unknown; content_string?: unknown },
): void {
  if (text !== undefined && file !== undefined)
    throw argumentError(operation, "`content_string` and `content_file` are both given: an asset contains one of them.");
  if (text !== undefined && typeof text !== "string") throw argumentError(operation, "`content_string` must be a string.");
}

function sendFile<FileInput, Data, Failure extends ApiError, Envelope>(
  context: AssetContext<FileInput>,
  operation: string,
  content: FileInput,
  options: CallOptions | undefined,
  send: (file: Blob, options: CallOptions | undefined) => Call<Data, Failure, Envelope>,
): Call<Data, Failure, Envelope> {
  const opened = context.openFile(operation, content);
  if (opened instanceof Blob) return send(withName(opened), options);
  const deadline = new Deadline(`squonk2.${operation}`, options, context);
  const withServer = context.server.keep();
  return deferCall(
    () => deadline.wait(opened),
    (file) => withServer(() => send(withName(file), deadline.callOptions(options))),
  );
}

// A part whose file name is empty counts as no file.
function withName(file: Blob): Blob {
  return file instanceof File && file.name === "" ? new File([file], "content_file", { type: file.type }) : file;
}
