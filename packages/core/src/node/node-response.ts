import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** What undici's `request` resolves to, as far as it is used here. */
export interface UndiciResponse {
  readonly statusCode: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable & { text(): Promise<string>; arrayBuffer(): Promise<ArrayBuffer> };
}

const statusesWithoutBody = new Set([101, 204, 205, 304]);

const decoders = {
  br: createBrotliDecompress,
  deflate: createInflate,
  gzip: createGunzip,
  "x-gzip": createGunzip,
} as const;

/** The headers of a response, without building a `Headers`. Read-only. */
class NodeHeaders {
  readonly #headers: UndiciResponse["headers"];

  /** @param headers The headers as undici returns them, names in lower case. */
  constructor(headers: UndiciResponse["headers"]) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#headers[name.toLowerCase()];
    return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
  }

  has(name: string): boolean {
    return this.#headers[name.toLowerCase()] !== undefined;
  }

  getSetCookie(): string[] {
    return [this.#headers["set-cookie"] ?? []].flat();
  }

  forEach(callback: (value: string, name: string, headers: NodeHeaders) => void): void {
    for (const [name, value] of this) callback(value, name, this);
  }

  *[Symbol.iterator](): IterableIterator<[string, string]> {
    for (const name of Object.keys(this.#headers).toSorted()) {
      const value = this.#headers[name];
      if (name === "set-cookie") for (const cookie of this.getSetCookie()) yield [name, cookie];
      else if (value !== undefined) yield [name, this.get(name) ?? ""];
    }
  }

  entries(): IterableIterator<[string, string]> {
    return this[Symbol.iterator]();
  }

  *keys(): IterableIterator<string> {
    for (const [name] of this) yield name;
  }

  *values(): IterableIterator<string> {
    for (const [, value] of this) yield value;
  }
}

/**
 * A response of undici's `request`, with the parts of `Response` that a client uses. To build a whole `Response` for each request would cost more than the
 * request itself; {@link NodeResponse.toResponse} builds one when it is needed.
 */
export class NodeResponse {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly url: string;
  readonly redirected = false;
  readonly type = "basic";
  readonly #source: UndiciResponse;
  #headers: Headers | undefined;
  #body: ReadableStream<Uint8Array> | null | undefined;
  #used = false;

  /**
   * @param source The response of undici.
   * @param url The URL of the request.
   */
  constructor(source: UndiciResponse, url: string) {
    this.#source = source;
    this.status = source.statusCode;
    this.statusText = source.statusText;
    this.ok = source.statusCode >= 200 && source.statusCode < 300;
    this.url = url;
  }

  /** @returns The headers. */
  get headers(): Headers {
    return (this.#headers ??= new NodeHeaders(this.#source.headers) as unknown as Headers);
  }

  /** @returns Whether the body was read. */
  get bodyUsed(): boolean {
    return this.#used;
  }

  /** @returns The body, decompressed; `null` for a status without a body. */
  get body(): ReadableStream<Uint8Array> | null {
    if (this.#body !== undefined) return this.#body;
    if (statusesWithoutBody.has(this.status)) {
      this.#source.body.resume();
      return (this.#body = null);
    }
    return (this.#body = Readable.toWeb(this.#decoded()) as ReadableStream<Uint8Array>);
  }

  /** @returns The body as a string. */
  async text(): Promise<string> {
    this.#used = true;
    if (this.#body === undefined && this.#encoding() === undefined) return this.#source.body.text();
    return new Response(this.body).text();
  }

  /** @returns The body as bytes. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    this.#used = true;
    if (this.#body === undefined && this.#encoding() === undefined) return this.#source.body.arrayBuffer();
    return new Response(this.body).arrayBuffer();
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
    const response = new Response(this.#used ? null : this.body, { status, statusText, headers });
    Object.defineProperty(response, "url", { value: url });
    return response;
  }

  #encoding(): keyof typeof decoders | undefined {
    const value = this.#source.headers["content-encoding"];
    const name = typeof value === "string" ? value.trim().toLowerCase() : "";
    return Object.hasOwn(decoders, name) ? (name as keyof typeof decoders) : undefined;
  }

  #decoded(): Readable {
    const encoding = this.#encoding();
    if (encoding === undefined) return this.#source.body;
    const decoder = decoders[encoding]();
    this.#source.body.on("error", (error) => decoder.destroy(error));
    decoder.on("close", () => this.#source.body.destroy());
    return this.#source.body.pipe(decoder);
  }
}
