import { maxErrorBytes } from "./error-body.ts";

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
 * @returns The string; of a larger body only the beginning that an error keeps.
 */
export async function readText(response: Response, limit: number): Promise<Body> {
  let bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
  let length = 0;
  const truncated = await readChunks(response, limit, (chunk) => {
    const needed = length + chunk.byteLength;
    if (length === 0) bytes = chunk;
    else {
      // Not a list of chunks: a server can send each byte as one.
      if (needed > bytes.byteLength) bytes = copyTo(new Uint8Array(2 * needed), bytes);
      bytes.set(chunk, length);
    }
    length = needed;
  });
  // Decoded at once: a decoder that is called for each chunk is many times slower. Of a body that is too large, an error keeps only the beginning.
  const text = new TextDecoder().decode(bytes.subarray(0, truncated ? Math.min(length, maxErrorBytes) : length), { stream: truncated });
  return { text, truncated };
}

function copyTo(target: Uint8Array<ArrayBuffer>, source: Uint8Array): Uint8Array<ArrayBuffer> {
  target.set(source);
  return target;
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
