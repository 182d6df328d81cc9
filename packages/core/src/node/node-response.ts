import { pipeline, Readable } from "node:stream";
import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

import type { Exchange, ExchangeRequest } from "./exchange.ts";
import { NodeHeaders } from "./node-headers.ts";
import type { UndiciHeaders } from "./node-headers.ts";

/** The beginning of a response, as undici returns it. */
export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: UndiciHeaders;
}

/** What reads a body part by part. Web streams have readers that do this and more. */
export type BodyReader = Pick<ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, "cancel"> & {
  read(): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>>;
};

const statusesWithoutBody = new Set([101, 204, 205, 304]);

const decoders: Readonly<Record<string, () => Transform>> = {
  br: createBrotliDecompress,
  deflate: createInflate,
  gzip: createGunzip,
  "x-gzip": createGunzip,
};

/**
 * A response with the parts of `Response` that a client uses. To build a whole `Response` for each request would cost more than the request itself;
 * {@link NodeResponse.toResponse} builds one when it is needed.
 */
export class NodeResponse {
  readonly status: number;
  readonly statusText: string;
  readonly redirected = false;
  readonly type = "basic";
  readonly #exchange: Exchange;
  readonly #request: ExchangeRequest;
  readonly #raw: UndiciHeaders;
  #headers: Headers | undefined;
  #body: ReadableStream<Uint8Array<ArrayBuffer>> | null | undefined;
  #used = false;

  /**
   * @param exchange Reads the body.
   * @param request The request.
   * @param head The beginning of the response.
   */
  constructor(exchange: Exchange, request: ExchangeRequest, head: ResponseHead) {
    this.#exchange = exchange;
    this.#request = request;
    this.#raw = head.headers;
    this.status = head.status;
    this.statusText = head.statusText;
  }

  /** @returns Whether the status is a success. */
  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** @returns The URL of the request. */
  get url(): string {
    return this.#request.url;
  }

  /** @returns The headers. */
  get headers(): Headers {
    return (this.#headers ??= new NodeHeaders(this.#raw) as unknown as Headers);
  }

  /** @returns Whether the body was read, or is being read. */
  get bodyUsed(): boolean {
    return this.#used || this.#body?.locked === true;
  }

  /** @returns The body, decompressed; `null` if the response has none by its status or method. */
  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.#body === undefined) this.#body = this.#isEmpty() ? null : streamOf(this.#open());
    return this.#body;
  }

  /**
   * Returns what reads the body, as that of `body` does, but without a stream.
   *
   * @returns The reader.
   */
  getReader(): BodyReader {
    if (this.#body !== undefined) return (this.body ?? new Blob().stream()).getReader();
    this.#used = true;
    return this.#open();
  }

  /** @returns The body as a string. */
  async text(): Promise<string> {
    const whole = this.#whole();
    if (whole === undefined) return new Response(this.body).text();
    const bytes = await whole;
    // Like that of a real response, without a byte order mark.
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.toString("utf8", 3) : bytes.toString();
  }

  /** @returns The body as bytes. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    const whole = this.#whole();
    if (whole === undefined) return new Response(this.body).arrayBuffer();
    const { buffer, byteLength, byteOffset } = await whole;
    return buffer.slice(byteOffset, byteOffset + byteLength);
  }

  /** @returns The body as parsed JSON. */
  async json(): Promise<unknown> {
    return JSON.parse(await this.text()) as unknown;
  }

  /** @returns The body as a Blob. */
  async blob(): Promise<Blob> {
    return new Blob([await this.arrayBuffer()], { type: this.headers.get("content-type") ?? "" });
  }

  /**
   * Builds a real `Response`.
   *
   * @returns It, with the body if that was not read yet.
   */
  toResponse(): Response {
    const { status, statusText, url } = this;
    const headers = new Headers([...this.headers]);
    const response = new Response(this.bodyUsed ? null : this.body, { status, statusText, headers });
    Object.defineProperty(response, "url", { value: url });
    return response;
  }

  // The body without a stream, unless it is compressed or already a stream.
  #whole(): Promise<Buffer<ArrayBuffer>> | undefined {
    if (this.bodyUsed) throw new TypeError("The body has already been read.");
    if (this.#body !== undefined || this.#raw["content-encoding"] !== undefined) return undefined;
    this.#used = true;
    return this.#exchange.whole();
  }

  #isEmpty(): boolean {
    return this.#request.method === "HEAD" || statusesWithoutBody.has(this.status) || this.headers.get("content-length") === "0";
  }

  #open(): BodyReader {
    const exchange = this.#exchange;
    const names = this.#isEmpty() ? [] : encodingsOf(this.headers.get("content-encoding"));
    if (names.length > 0) return decode(exchange, names);
    return {
      async read() {
        const value = await exchange.next();
        return value === undefined ? { done: true, value } : { done: false, value };
      },
      async cancel(reason) {
        exchange.cancel(reason);
      },
    };
  }
}

function encodingsOf(header: string | null): string[] {
  if (header === null) return [];
  const names = header.split(",").map((name) => name.trim().toLowerCase());
  return names.every((name) => Object.hasOwn(decoders, name)) ? names.toReversed() : [];
}

function decode(exchange: Exchange, encodings: readonly string[]): BodyReader {
  const source = new Readable({
    read() {
      exchange.next().then(
        (chunk) => this.push(chunk ?? null),
        (error: Error) => this.destroy(error),
      );
    },
    destroy(error, callback) {
      exchange.cancel(error ?? undefined);
      callback(error);
    },
  });
  const steps = encodings.map((name) => (decoders[name] as () => Transform)());
  const last = steps.at(-1) as Transform;
  // A failure reaches the reader through the last step.
  pipeline([source, ...steps], () => undefined);
  const chunks = last[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer<ArrayBuffer>>;
  return {
    async read() {
      const result = await chunks.next();
      return result.done ? { done: true, value: undefined } : { done: false, value: result.value };
    },
    async cancel() {
      last.destroy();
    },
  };
}

function streamOf(reader: BodyReader): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
