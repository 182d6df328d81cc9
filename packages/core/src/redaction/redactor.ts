import { createSearch } from "./search.ts";
import type { Hit, SecretSearch } from "./search.ts";
import { isSecretName } from "./secrets.ts";

/** What replaces a secret. */
const redacted = "[redacted]";

/** Stands between the strings of a value while they are searched together. */
const separator = "\0";

/** Values nested deeper than this are cut. */
const maxDepth = 200;

/** Removes secrets from everything that is shown. The cost is linear in the text and hardly depends on the number of secrets. */
export class Redactor {
  readonly #search: SecretSearch;
  readonly #canBeNumber: boolean;

  /** @param secrets The secrets. */
  constructor(secrets: Iterable<string>) {
    const all = [...secrets];
    this.#search = createSearch(all);
    this.#canBeNumber = all.some((secret) => /^[\d.e+-]+$/i.test(secret));
  }

  /**
   * Removes the secrets from a string: as they are or in other case, behind escapes of URLs, forms, JSON and HTML, in base64, and in hex.
   *
   * @param text Any string.
   * @returns The string without secrets.
   */
  text(text: string): string {
    const hits = this.#search(text);
    return hits.length === 0 ? text : createRemover(hits)(text, 0);
  }

  /**
   * Removes the secrets from parsed JSON. Its shape stays.
   *
   * @param value Any JSON.
   * @param source The text that it was parsed from, if at hand: most bodies have no secret, and one look at the text shows that.
   * @returns A copy without secrets, or the value itself if it has none.
   */
  value(value: unknown, source?: string): unknown {
    const isSource = source !== undefined && !this.#canBeNumber && !source.includes("\\");
    if (isSource && this.#search(source).length === 0) return value;
    const strings: string[] = [];
    const collect = (text: string): string => {
      strings.push(text);
      return text;
    };
    this.#map(value, collect, 0);
    const hits = this.#search(strings.join(separator));
    if (hits.length === 0) return value;
    const fromValue = createRemover(hits);
    const fromName = createRemover(hits.filter(({ inNames }) => inNames));
    let offset = 0;
    // The same strings in the same order as those that were collected.
    const remove = (text: string, isName: boolean): string => {
      const start = offset;
      offset += text.length + separator.length;
      return (isName ? fromName : fromValue)(text, start);
    };
    return this.#map(value, remove, 0);
  }

  // Returns the value itself if no string changes.
  #map(value: unknown, change: (text: string, isName: boolean) => string, depth: number): unknown {
    if (typeof value === "string") return change(value, false);
    if (typeof value === "number") return !this.#canBeNumber || change(String(value), false) === String(value) ? value : redacted;
    if (typeof value !== "object" || value === null) return value;
    if (depth > maxDepth) return redacted;
    if (Array.isArray(value)) {
      let copy: unknown[] | undefined;
      for (let index = 0; index < value.length; index += 1) {
        const part = this.#map(value[index], change, depth + 1);
        if (part !== value[index]) (copy ??= [...(value as unknown[])])[index] = part;
      }
      return copy ?? value;
    }
    const parts = value as Readonly<Record<string, unknown>>;
    const names = Object.keys(parts);
    let copy: [string, unknown][] | undefined;
    for (const [index, name] of names.entries()) {
      const changed = change(name, true);
      const part = this.#map(parts[name], change, depth + 1);
      if (changed !== name || part !== parts[name]) copy ??= names.slice(0, index).map((before) => [before, parts[before]]);
      copy?.push([changed, part]);
    }
    return copy === undefined ? value : Object.fromEntries(copy);
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
    for (const [name, value] of headers) plain[name] = isSecretName(name) ? redacted : redactUrl(value);
    return this.value(plain) as Record<string, string>;
  }
}

/**
 * Creates what removes hits from strings that follow each other in the text that was searched.
 *
 * @param found The hits.
 * @returns Removes them from the string that begins at `start`. Each string begins after the one before it.
 */
function createRemover(found: readonly Hit[]): (text: string, start: number) => string {
  const hits: Hit[] = [];
  for (const hit of found.toSorted((a, b) => a.start - b.start)) {
    const last = hits.at(-1);
    if (last === undefined || hit.start >= last.end) hits.push(hit);
    else hits.splice(-1, 1, { ...last, end: Math.max(last.end, hit.end), whole: last.whole || hit.whole });
  }
  let next = 0;
  return (text, start) => {
    const end = start + text.length;
    while ((hits[next]?.end ?? Infinity) <= start) next += 1;
    if ((hits[next]?.start ?? Infinity) >= end) return text;
    let kept = "";
    let position = start;
    for (let index = next; (hits[index]?.start ?? Infinity) < end; index += 1) {
      const hit = hits[index] as Hit;
      if (hit.whole) return redacted;
      kept += text.slice(position - start, Math.max(hit.start, position) - start) + redacted;
      position = Math.min(hit.end, end);
    }
    return kept + text.slice(position - start);
  };
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
