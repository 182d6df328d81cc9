import { deferCall } from "@platform-clients/core";
import type { ApiError, Call, CallOptions } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";

import { withName } from "./send-blob.ts";
import type { FileRequest } from "./send-blob.ts";

/**
 * Reads a file and sends it, within the deadline and the signal of the call, to the server that is set when the call starts.
 *
 * @param read Reads the file.
 * @param request The request.
 * @param send Sends it.
 * @returns The call.
 */
export function sendAfterReading<Data, Failure extends ApiError, Envelope>(
  read: () => Promise<Blob>,
  request: FileRequest<unknown>,
  send: (file: Blob, options: CallOptions | undefined) => Call<Data, Failure, Envelope>,
): Call<Data, Failure, Envelope> {
  const { context, operation, options } = request;
  const deadline = new Deadline(`squonk2.${operation}`, options, context);
  const withServer = context.server.keep();
  return deferCall(
    () => deadline.wait(read),
    (file) => withServer(() => send(withName(file), deadline.callOptions(options))),
  );
}
