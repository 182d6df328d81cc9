import type { ApiError, Call, CallOptions } from "@platform-clients/core";

import { argumentError } from "./checks.ts";
import type { Server } from "./server.ts";

/** A request with the file of an asset. */
export interface FileRequest<FileInput> {
  readonly operation: string;
  /** What the caller passed as `content_file`. */
  readonly content: FileInput;
  readonly options: CallOptions | undefined;
  /** The server of the client, and the option `deadline` of the client in milliseconds. */
  readonly context: { readonly server: Server; readonly deadline: number | undefined };
}

/** Sends a request with the file of an asset, after it was read. */
export type SendFile<FileInput> = <Data, Failure extends ApiError, Envelope>(
  request: FileRequest<FileInput>,
  send: (file: Blob, options: CallOptions | undefined) => Call<Data, Failure, Envelope>,
) => Call<Data, Failure, Envelope>;

/**
 * Sends a Blob or File, which every runtime can.
 *
 * @param request The request.
 * @param send Sends it.
 * @returns The call.
 * @throws {ConfigurationError} When the file is something else; it is not shown.
 */
export const sendBlob: SendFile<unknown> = (request, send) => {
  const { content, operation, options } = request;
  if (content instanceof Blob) return send(withName(content), options);
  throw argumentError(
    operation,
    '`content_file` must be a Blob or File. Pass a string as `content_string`; to pass a path, import createSquonk2Client from "@platform-clients/squonk2/node".',
  );
};

/**
 * Gives a file a name: a part whose file name is empty counts as no file.
 *
 * @param file The file.
 * @returns The file, or a copy with a name.
 */
export function withName(file: Blob): Blob {
  return file instanceof File && file.name === "" ? new File([file], "content_file", { type: file.type }) : file;
}
