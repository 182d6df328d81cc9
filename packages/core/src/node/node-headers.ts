/** The headers of a response as undici returns them, names in lower case. */
export type UndiciHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** The headers of a response, without building a `Headers`. Read-only. */
export class NodeHeaders {
  readonly #headers: UndiciHeaders;

  /** @param headers The headers as undici returns them. */
  constructor(headers: UndiciHeaders) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#value(name);
    return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
  }

  has(name: string): boolean {
    return this.#value(name) !== undefined;
  }

  getSetCookie(): string[] {
    return [this.#headers["set-cookie"] ?? []].flat();
  }

  forEach(callback: (value: string, name: string, headers: NodeHeaders) => void): void {
    for (const [name, value] of this) callback(value, name, this);
  }

  *[Symbol.iterator](): IterableIterator<[string, string]> {
    for (const name of Object.keys(this.#headers).toSorted()) {
      if (name === "set-cookie") for (const cookie of this.getSetCookie()) yield [name, cookie];
      else yield [name, this.get(name) ?? ""];
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

  // The object has a prototype: `constructor` is no header.
  #value(name: string): string | string[] | undefined {
    const lower = name.toLowerCase();
    return Object.hasOwn(this.#headers, lower) ? this.#headers[lower] : undefined;
  }
}
