import type { CallOptions } from "@platform-clients/core";

import type { Squonk2Operations } from "../generated/operations.ts";
import type { AssetChange, NewAsset } from "../models/arguments.ts";
import { argumentError, checkedCall } from "./checks.ts";
import type { Uploads } from "./limits.ts";
import type { SendFile } from "./send-blob.ts";
import type { Server } from "./server.ts";

/** What the operations on assets need besides their arguments. */
export interface AssetContext<FileInput> {
  /** The operations of the client. */
  readonly operations: Squonk2Operations;
  /** The operations that send content, which have no default limit. */
  readonly uploads: Uploads;
  /** Sends the file of an asset. */
  readonly sendFile: SendFile<FileInput>;
  /** The server of the client. */
  readonly server: Server;
  /** Milliseconds: the option `deadline` of the client, which limits uploads too. */
  readonly deadline: number | undefined;
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
    return context.sendFile({ context, operation, content: form.content_file, options }, (file, fileOptions) =>
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
      return context.sendFile({ context, operation, content, options }, (file, fileOptions) =>
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
