import { SecretSearch } from "./search.ts";
import type { Hit } from "./search.ts";
import { isSecretName } from "./secrets.ts";

/** What replaces a secret. */
const redacted = "[redacted]";

/** Stands between the strings of a value while they are searched together. */
const separator = "\0";

/** Values nested deeper than this are cut. */
const maxDepth = 200;

/** Removes secrets from everything that is shown. The cost is linear in the text and hardly depends on the number of secrets. */
export class Redactor {
  readonly #search: SecretSearch | undefined;
  readonly #canBeNumber: boolean;

  /** @param secrets The secrets. */
  constructor(secrets: Iterable<string>) {
    const all = [...secrets];
    this.#search = all.length === 0 ? undefined : new SecretSearch(all);
    this.#canBeNumber = all.some((secret) => /^[\d.e+-]+$/i.test(secret));
  }

  /**
   * Removes the secrets from a string: as they are or in other case, behind escapes of URLs, forms, JSON and HTML, in base64, and in hex.
   *
   * @param text Any string.
   * @returns The string without secrets.
   */
  text(text: string): string {
    const hits = this.#search?.find(text) ?? [];
    return hits.length === 0 ? text : new Remover(hits).remove(text, 0);
  }

  /**
   * Removes the secrets from parsed JSON. Its shape stays.
   *
   * @param value Any JSON.
   * @param source The text that it was parsed from, if at hand: most bodies have no secret, and one look at the text shows that.
   * @returns A copy without secrets, or the value itself if it has none.
   */
  value(value: unknown, source?: string): unknown {
    if (this.#search === undefined) return value;
    const isSource = source !== undefined && !this.#canBeNumber && !source.includes("\\");
    if (isSource && this.#search.find(source).length === 0) return value;
    const strings: string[] = [];
    this.#collect(value, strings, 0);
    const hits = this.#search.find(strings.join(separator));
    if (hits.length === 0) return value;
    const values = new Remover(hits);
    const names = new Remover(hits.filter(({ inNames }) => inNames));
    let offset = 0;
    const remove = (text: string, from: Remover): string => {
      const start = offset;
      offset += text.length + separator.length;
      return from.remove(text, start);
    };
    // The same strings in the same order as in #collect.
    const copy = (part: unknown, depth: number): unknown => {
      if (typeof part === "string") return remove(part, values);
      if (typeof part === "number") {
        const text = String(part);
        return !this.#canBeNumber || remove(text, values) === text ? part : redacted;
      }
      if (typeof part !== "object" || part === null) return part;
      if (depth > maxDepth) return redacted;
      if (Array.isArray(part)) return mapArray(part, (one) => copy(one, depth + 1));
      return mapObject(
        part,
        (name) => remove(name, names),
        (one) => copy(one, depth + 1),
      );
    };
    return copy(value, 0);
  }

  #collect(value: unknown, strings: string[], depth: number): void {
    if (typeof value === "string") strings.push(value);
    else if (typeof value === "number") {
      if (this.#canBeNumber) strings.push(String(value));
    } else if (Array.isArray(value)) {
      if (depth <= maxDepth) for (const part of value) this.#collect(part, strings, depth + 1);
    } else if (typeof value === "object" && value !== null && depth <= maxDepth) {
      for (const name of Object.keys(value)) {
        strings.push(name);
        this.#collect((value as Readonly<Record<string, unknown>>)[name], strings, depth + 1);
      }
    }
  }

  /**
   * Removes the secrets from a text with URLs.
   *
   * @param text A URL, or a text with URLs.
   * @returns It without secrets, user names, passwords and the values of secret query parameters.
   */
  url(text: string): string {
    return this.text(redactUrl(text));
  }

  /**
   * Removes the secrets from headers.
   *
   * @param headers Response headers.
   * @returns A plain object, names in lower case.
   */
  headers(headers: Headers): Record<string, string> {
    const plain: Record<string, string> = {};
    for (const [name, value] of headers) plain[name] = isSecretName(name) ? redacted : this.url(value);
    return plain;
  }
}

// Both return what they got if nothing changes.
function mapArray(array: readonly unknown[], map: (part: unknown) => unknown): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (const [index, part] of array.entries()) {
    const mapped = map(part);
    if (mapped !== part) (copy ??= [...array])[index] = mapped;
  }
  return copy ?? array;
}

function mapObject(object: object, mapName: (name: string) => string, map: (part: unknown) => unknown): object {
  let changed = false;
  const pairs: [string, unknown][] = [];
  for (const name of Object.keys(object)) {
    const part = (object as Readonly<Record<string, unknown>>)[name];
    const pair: [string, unknown] = [mapName(name), map(part)];
    changed ||= pair[0] !== name || pair[1] !== part;
    pairs.push(pair);
  }
  return changed ? Object.fromEntries(pairs) : object;
}

/** Removes hits from strings that follow each other in the text that was searched. */
class Remover {
  readonly #hits: Hit[] = [];
  #next = 0;

  constructor(hits: readonly Hit[]) {
    for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
      const last = this.#hits.at(-1);
      if (last === undefined || hit.start >= last.end) this.#hits.push(hit);
      else this.#hits.splice(-1, 1, { ...last, end: Math.max(last.end, hit.end), whole: last.whole || hit.whole });
    }
  }

  // Removes the hits from the string at `start`. Each string begins after the one before it.
  remove(text: string, start: number): string {
    const hits = this.#hits;
    const end = start + text.length;
    while ((hits[this.#next]?.end ?? Infinity) <= start) this.#next += 1;
    if ((hits[this.#next]?.start ?? Infinity) >= end) return text;
    let kept = "";
    let position = start;
    for (let index = this.#next; (hits[index]?.start ?? Infinity) < end; index += 1) {
      const hit = hits[index] as Hit;
      if (hit.whole) return redacted;
      kept += text.slice(position - start, Math.max(hit.start, position) - start) + redacted;
      position = Math.min(hit.end, end);
    }
    return kept + text.slice(position - start);
  }
}

/**
 * Removes credentials that are recognised by their place alone.
 *
 * @param text A text that can contain URLs and headers.
 * @returns It without user names, passwords, the values of secret query parameters, and what follows `Bearer` or `Basic`.
 */
export function redactUrl(text: string): string {
  return text
    .replaceAll(/:\/\/[^/?#\s]*@/g, "://")
    .replaceAll(/\b(bearer|basic) +[\w.~+/-]{8,}=*/gi, `$1 ${redacted}`)
    .replaceAll(/([?&])([^=&?#\s]+)=([^&#\s]*)/g, (pair, mark: string, name: string) =>
      isSecretName(name) ? `${mark}${name}=${redacted}` : pair,
    );
}
