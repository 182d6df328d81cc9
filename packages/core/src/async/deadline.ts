import { configurationError, placeOf } from "../errors/configuration-error.ts";
import { AbortedError, TimeoutError } from "../errors/errors.ts";
import { Interruption, withTimeout } from "./with-timeout.ts";
import { sleep } from "./sleep.ts";

/** The limits of a flow of several calls. */
export interface DeadlineOptions {
  /** Milliseconds for the whole flow. Default: no limit. */
  readonly deadline?: number | undefined;
  /** Ends the flow when it fires. */
  readonly signal?: AbortSignal | undefined;
}

/** The limits of a flow of several calls while it runs: one deadline and one signal for everything that the flow does. */
export class Deadline {
  /** The operation, for errors, e.g. `"inmanta.compileAndWait"`. */
  readonly operation: string;
  readonly #options: DeadlineOptions;
  readonly #endsAt: number | undefined;

  /**
   * Starts the clock.
   *
   * @param operation The operation, for errors, e.g. `"inmanta.compileAndWait"`.
   * @param options The limits that the caller passed.
   * @param defaults The limits of the client, for what the caller did not pass.
   * @throws {ConfigurationError} When the deadline is not a number of milliseconds, or the signal is not an AbortSignal.
   */
  constructor(operation: string, options: DeadlineOptions = {}, defaults: Pick<DeadlineOptions, "deadline"> = {}) {
    if (typeof options !== "object" || (options as object | null) === null)
      throw configurationError(operation, "The options must be an object.");
    const { deadline = defaults.deadline, signal } = options;
    if (deadline !== undefined && !(typeof deadline === "number" && deadline >= 0))
      throw configurationError(operation, "`deadline` must be a number of milliseconds, 0 or more.");
    if (signal !== undefined && !(signal instanceof AbortSignal)) throw configurationError(operation, "`signal` must be an AbortSignal.");
    this.operation = operation;
    this.#options = { deadline, signal };
    this.#endsAt = deadline === undefined ? undefined : performance.now() + deadline;
  }

  /** @returns Milliseconds until the deadline; `Infinity` without one. */
  remaining(): number {
    return this.#endsAt === undefined ? Infinity : this.#endsAt - performance.now();
  }

  /**
   * Returns the options for the next call of the flow, with the time that is left as its deadline.
   *
   * @param options The options that the caller passed to the flow. The `interval` of a flow that polls is dropped.
   * @returns A copy with `signal` and `deadline` set.
   * @throws {TimeoutError} When the deadline has passed.
   * @throws {AbortedError} When the signal has fired.
   */
  callOptions<Options extends object>(options?: Options): Options & DeadlineOptions {
    const { signal } = this.#options;
    if (signal?.aborted) throw this.#error(new Interruption("aborted", signal.reason));
    const left = this.remaining();
    if (left <= 0) throw this.#error(new Interruption("deadline"));
    const { interval: _, ...own } = (options ?? {}) as Options & { readonly interval?: unknown };
    return { ...(own as unknown as Options), signal, ...(this.#endsAt !== undefined && { deadline: left }) };
  }

  /**
   * Waits for work that others may share: a limit ends the wait, not the work.
   *
   * @param work Starts or joins the work.
   * @returns What the work returns.
   * @throws {TimeoutError} When the deadline passes first.
   * @throws {AbortedError} When the signal fires first.
   */
  wait<T>(work: () => Promise<T>): Promise<T> {
    return this.#guard(withTimeout(work, { timeout: false, deadlineAt: this.#endsAt, signal: this.#options.signal }));
  }

  /**
   * Waits for some time.
   *
   * @param delay Milliseconds.
   * @returns When the time has passed.
   * @throws {TimeoutError} When the deadline passes first, or would: the wait is then not started.
   * @throws {AbortedError} When the signal fires first.
   */
  async sleep(delay: number): Promise<void> {
    if (this.#endsAt !== undefined && this.remaining() <= delay) throw this.#error(new Interruption("deadline"));
    await this.#guard(sleep(delay, { deadlineAt: this.#endsAt, signal: this.#options.signal }));
  }

  async #guard<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw error instanceof Interruption ? this.#error(error) : error;
    }
  }

  #error({ reason, why }: Interruption): AbortedError | TimeoutError {
    const place = placeOf(this.operation);
    if (why === "aborted")
      return new AbortedError(`[${this.operation}] aborted by the caller`, { ...place, code: "aborted", cause: reason });
    const message = `[${this.operation}] the deadline of ${Math.round(this.#options.deadline ?? 0)} ms passed`;
    return new TimeoutError(message, { ...place, code: "deadline_exceeded" });
  }
}
