import { createClock } from "./clock.ts";
import type { Clock } from "./clock.ts";
import { replaceData } from "./load-data.ts";
import type { Handler, Model, ModelContext, ModelRequest, ModelResponse } from "./model.ts";
import { createRandom } from "./random.ts";

/** How a model starts. */
export interface ModelSettings {
  readonly seed: string;
  readonly clock: Date | "now";
  readonly token: string | undefined;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** A model with its state. */
export class LiveModel {
  readonly clock: Clock;
  readonly queryEncoding: "utf-8" | "latin1";
  readonly redirectsToSlash: boolean;
  /** The data as it is now. */
  state: object = {};
  readonly tolerate: Model["tolerate"];
  readonly tolerateForm: Model["tolerateForm"];
  readonly #model: Model;
  readonly #settings: ModelSettings;
  #handlers: Readonly<Record<string, Handler>> = {};
  #context: ModelContext;

  /**
   * @param model The behaviour.
   * @param settings How it starts.
   * @throws {InvalidDataError} When the data does not fit the model.
   */
  constructor(model: Model, settings: ModelSettings) {
    this.#model = model;
    this.#settings = settings;
    this.clock = createClock(settings.clock);
    this.queryEncoding = model.queryEncoding ?? "utf-8";
    this.redirectsToSlash = model.redirectsToSlash ?? false;
    this.tolerate = model.tolerate?.bind(model);
    this.tolerateForm = model.tolerateForm?.bind(model);
    this.#context = this.reset();
  }

  /**
   * Returns to the data and the time of the start.
   *
   * @returns What the handlers use from now on.
   */
  reset(): ModelContext {
    const { data, seed, token } = this.#settings;
    this.clock.reset();
    const context = { clock: this.clock, random: createRandom(seed), token };
    const state = this.#model.initial(context);
    if (data !== undefined) replaceData(state, data);
    this.state = state;
    this.#handlers = this.#model.handlers(state, context);
    this.#context = context;
    return context;
  }

  /**
   * Checks whether an operation uses the state.
   *
   * @param operation Its `operationId`.
   * @returns Whether it has a handler.
   */
  has(operation: string): boolean {
    return Object.hasOwn(this.#handlers, operation);
  }

  /**
   * Checks the credentials of a request.
   *
   * @param request The request.
   * @returns The response if the platform refuses them.
   */
  authorize(request: ModelRequest): ModelResponse | undefined {
    return this.#model.authorize?.(request, this.state, this.#context);
  }

  /**
   * Performs an operation.
   *
   * @param request The request. Its operation has a handler.
   * @returns The response.
   */
  async perform(request: ModelRequest): Promise<ModelResponse> {
    const handler = this.#handlers[request.operation];
    if (handler === undefined) throw new Error(`${request.operation} has no handler.`);
    return handler(request);
  }
}
