/** Under this property, the second argument of fetch has the cancellation that its `signal` is made from: `createNodeFetch` needs no signal. */
export const cancellationKey: unique symbol = Symbol("cancellation");

/** The second argument of fetch. */
export type FetchInit = RequestInit & { readonly [cancellationKey]?: Cancellation };

/** Is told of a cancellation, as an event listener is. */
interface Listener {
  handleEvent(): void;
}

/** Tells work that nobody waits for it any more. An `AbortSignal` costs more than the rest of a call, so it is made only for work that asks for one. */
export class Cancellation {
  /** Whether the work is cancelled. */
  aborted = false;
  /** Why the work was cancelled. */
  reason: unknown;
  #controller: AbortController | undefined;
  #listener: Listener | undefined;

  /** @returns A signal that fires when the work is cancelled. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.aborted) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }

  /**
   * Cancels the work.
   *
   * @param reason Why.
   */
  abort(reason: unknown): void {
    this.aborted = true;
    this.reason = reason;
    this.#controller?.abort(reason);
    this.#listener?.handleEvent();
  }

  /**
   * Tells one listener of the cancellation; others use the signal.
   *
   * @param type Always `"abort"`, as for a signal.
   * @param listener The listener.
   */
  addEventListener(type: "abort", listener: Listener): void {
    if (this.#listener === undefined) this.#listener = listener;
    else this.signal.addEventListener(type, listener);
  }

  /**
   * Forgets a listener.
   *
   * @param type Always `"abort"`, as for a signal.
   * @param listener The listener.
   */
  removeEventListener(type: "abort", listener: Listener): void {
    if (this.#listener === listener) this.#listener = undefined;
    else this.#controller?.signal.removeEventListener(type, listener);
  }
}
