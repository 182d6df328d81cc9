/** Pages, as far as the iteration over their items needs them. */
type Pages<Item> = AsyncGenerator<{ readonly items: readonly Item[] }, void, undefined>;

/**
 * Iterates over the items of pages as `for await (const page of pages) yield* page.items` does, without the cost of a generator for each item.
 *
 * @typeParam Item One item.
 */
export class ItemIterator<Item> implements AsyncGenerator<Item, void, undefined> {
  readonly #pages: Pages<Item>;
  #items: readonly Item[] = [];
  #index = 0;
  /** How many steps wait for a page, and the last of them: steps that are asked for meanwhile follow it. */
  #waiting = 0;
  #last: Promise<unknown> | undefined;

  /** @param pages The pages. */
  constructor(pages: Pages<Item>) {
    this.#pages = pages;
  }

  /** @returns The next item. */
  next(): Promise<IteratorResult<Item, void>> {
    if (this.#waiting === 0 && this.#index < this.#items.length)
      return Promise.resolve({ done: false, value: this.#items[this.#index++] as Item });
    return this.#after(() => this.#step());
  }

  /** @returns When the iteration has ended. A page that a step waits for is awaited first, as in a generator; one that is prefetched is aborted. */
  return(): Promise<IteratorResult<Item, void>> {
    return this.#after(() => this.#end(this.#pages.return()));
  }

  /**
   * Ends the iteration with an error.
   *
   * @param error The error.
   * @returns A promise that rejects with the error.
   */
  throw(error: unknown): Promise<IteratorResult<Item, void>> {
    return this.#after(() => this.#end(this.#pages.throw(error)));
  }

  /** @returns The iterator itself. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  // One step after the other, as the steps of a generator.
  #after(step: () => Promise<IteratorResult<Item, void>>): Promise<IteratorResult<Item, void>> {
    const run = async (): Promise<IteratorResult<Item, void>> => {
      try {
        return await step();
      } finally {
        this.#waiting -= 1;
      }
    };
    const result = this.#waiting === 0 ? run() : (this.#last as Promise<unknown>).then(run, run);
    this.#waiting += 1;
    this.#last = result;
    return result;
  }

  async #step(): Promise<IteratorResult<Item, void>> {
    while (this.#index >= this.#items.length) {
      const { done, value } = await this.#pages.next();
      if (done === true) return { done, value: undefined };
      this.#items = value.items;
      this.#index = 0;
    }
    return { done: false, value: this.#items[this.#index++] as Item };
  }

  async #end(ended: Promise<unknown>): Promise<IteratorResult<Item, void>> {
    this.#items = [];
    this.#index = 0;
    await ended;
    return { done: true, value: undefined };
  }
}
