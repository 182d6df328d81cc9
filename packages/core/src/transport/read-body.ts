/** A response body, as far as it was read. */
export interface Body {
  /** The body as a string. */
  readonly text: string;
  /** Whether there is more of it. */
  readonly truncated: boolean;
}

/** A body as bytes. */
export interface Bytes {
  readonly parts: Uint8Array<ArrayBuffer>[];
  /** Whether there is more of it. */
  readonly truncated: boolean;
}

/**
 * Reads a body as a string, up to a limit. Decompressed bytes count. If there is more, the rest is not read and the connection is closed.
 *
 * @param response The response.
 * @param limit The largest number of bytes.
 * @returns The string.
 */
export async function readText(response: Response, limit: number): Promise<Body> {
  const decoder = new TextDecoder();
  let text = "";
  const truncated = await readChunks(response, limit, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
  });
  return { text: truncated ? text : text + decoder.decode(), truncated };
}

/**
 * Reads a body as bytes, up to a limit, as {@link readText} does.
 *
 * @param response The response.
 * @param limit The largest number of bytes.
 * @returns The bytes, in parts.
 */
export async function readBytes(response: Response, limit: number): Promise<Bytes> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const truncated = await readChunks(response, limit, (chunk) => parts.push(chunk));
  return { parts, truncated };
}

async function readChunks(response: Response, limit: number, take: (chunk: Uint8Array<ArrayBuffer>) => void): Promise<boolean> {
  const reader = readerOf(response);
  if (reader === undefined) return false;
  let left = limit;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return false;
    if (value.byteLength > left) {
      take(value.subarray(0, left));
      reader.cancel().catch(() => undefined);
      return true;
    }
    left -= value.byteLength;
    take(value);
  }
}

// A response of `createNodeFetch` is read without a stream.
function readerOf(response: Response): ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined {
  const light = response as Partial<ReadableStream<Uint8Array<ArrayBuffer>>>;
  if (typeof light.getReader === "function") return light.getReader();
  return response.body === null ? undefined : response.body.getReader();
}
