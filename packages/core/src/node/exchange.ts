import type { Dispatcher } from "undici";

import type { Cancellation } from "../async/cancellation.ts";
import type { UndiciHeaders } from "./node-headers.ts";
import { NodeResponse } from "./node-response.ts";

/** How many bytes of a body are kept before somebody reads it. */
const highWaterMark = 65_536;

/** What a request is made of. */
export interface ExchangeRequest {
  readonly url: string;
  readonly method: string;
  readonly signal: AbortSignal | Cancellation | undefined;
}

/**
 * One request and its response, as undici reports them. The body stays a list of buffers until somebody reads it, because a stream would cost more than
 * the rest of the request. A small body is complete as soon as its headers have arrived.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: ExchangeRequest;
  readonly #resolve: (response: NodeResponse) => void;
  readonly #reject: (reason: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #chunks: Buffer<ArrayBuffer>[] = [];
  #size = 0;
  #state: "open" | "complete" | "failed" = "open";
  /** Why it failed. */
  #reason: unknown;
  /** Whether the reader wants the whole body, so that nothing is held back. */
  #whole = false;
  /** Wakes the reader. */
  #wake: (() => void) | undefined;

  /**
   * @param request The request. When its signal fires, the exchange fails with the signal's reason.
   * @param resolve Receives the response when its headers have arrived.
   * @param reject Receives the reason of a failure before that.
   */
  constructor(request: ExchangeRequest, resolve: (response: NodeResponse) => void, reject: (reason: unknown) => void) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    request.signal?.addEventListener("abort", this);
  }

  /** Called when the signal fires. */
  handleEvent(): void {
    this.cancel(this.#request.signal?.reason);
  }

  /**
   * Called by undici when the request is about to be sent.
   *
   * @param controller Controls the request.
   */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#state === "failed") controller.abort(this.#reason as Error);
  }

  /**
   * Called by undici when headers have arrived.
   *
   * @param _controller Controls the request.
   * @param status The status; below 200, the response follows.
   * @param headers The headers.
   * @param statusText The reason phrase.
   */
  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: UndiciHeaders, statusText = ""): void {
    if (status >= 200) this.#resolve(new NodeResponse(this, this.#request, { status, statusText, headers }));
  }

  /**
   * Called by undici when a part of the body has arrived.
   *
   * @param controller Controls the request.
   * @param chunk The part.
   */
  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer<ArrayBuffer>): void {
    this.#chunks.push(chunk);
    if (this.#whole) return;
    this.#size += chunk.length;
    if (this.#size >= highWaterMark) controller.pause();
    this.#wake?.();
  }

  /** Called by undici when the response is complete. */
  onResponseEnd(): void {
    this.#settle("complete");
  }

  /**
   * Called by undici when the request or the response failed.
   *
   * @param _controller Controls the request.
   * @param error The error.
   */
  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  /**
   * Ends the exchange and closes its connection, unless the response is complete.
   *
   * @param reason Why: what a reader of the body gets.
   */
  cancel(reason: unknown): void {
    if (this.#state !== "open") return;
    this.#fail(reason);
    this.#controller?.abort(reason as Error);
  }

  /** @returns The next part of the body, or `undefined` at its end. */
  async next(): Promise<Buffer<ArrayBuffer> | undefined> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk !== undefined) {
        this.#size -= chunk.length;
        if (this.#size < highWaterMark) this.#controller?.resume();
        return chunk;
      }
      if (this.#state === "complete") return undefined;
      await this.#change();
    }
  }

  /** @returns The whole body. */
  async whole(): Promise<Buffer<ArrayBuffer>> {
    this.#whole = true;
    this.#controller?.resume();
    while (this.#state !== "complete") await this.#change();
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks.length === 1 ? (chunks[0] as Buffer<ArrayBuffer>) : Buffer.concat(chunks);
  }

  async #change(): Promise<void> {
    if (this.#state === "open") await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#state === "failed") throw this.#reason;
  }

  #fail(reason: unknown): void {
    if (this.#state !== "open") return;
    this.#reason = reason;
    this.#chunks = [];
    this.#settle("failed");
    this.#reject(reason);
  }

  #settle(state: "complete" | "failed"): void {
    this.#state = state;
    this.#request.signal?.removeEventListener("abort", this);
    this.#wake?.();
  }
}
