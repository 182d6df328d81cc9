import { isSecretName } from "./secrets.ts";
import { spellings } from "./spellings.ts";

/** What replaces a secret. */
const redacted = "[redacted]";

/** Of a longer secret only the beginning is searched for, and the whole string is replaced: its full pattern would cost too much. */
const maxPatternLength = 500;

/** Shorter secrets are not removed from property names: a password "errors" would make every error body useless. */
const shortestInNames = 8;

/** Removes secrets from everything that is shown. The patterns are compiled once, so that the cost is linear in the text. */
export class Redactor {
  readonly #pattern: RegExp | undefined;
  readonly #namePattern: RegExp | undefined;
  readonly #longPattern: RegExp | undefined;

  /** @param secrets The secrets. */
  constructor(secrets: Iterable<string>) {
    const all = [...secrets].toSorted((a, b) => b.length - a.length);
    const long = all.filter((secret) => secret.length > maxPatternLength);
    const short = all.filter((secret) => secret.length <= maxPatternLength);
    this.#pattern = compile(short, "gi");
    this.#namePattern = compile(
      short.filter((secret) => secret.length >= shortestInNames),
      "gi",
    );
    this.#longPattern = compile(
      long.map((secret) => secret.slice(0, 100)),
      "i",
    );
  }

  /**
   * Removes the secrets from a string, whether they are percent-encoded, escaped, or in other case.
   *
   * @param text Any string.
   * @returns The string without secrets.
   */
  text(text: string): string {
    if (this.#longPattern?.test(text)) return redacted;
    return this.#pattern === undefined ? text : text.replaceAll(this.#pattern, redacted);
  }

  /**
   * Removes the secrets from parsed JSON. Its shape stays.
   *
   * @param value Any JSON. The caller bounds its depth.
   * @returns A copy without secrets, or the value itself if there are no secrets.
   */
  value(value: unknown): unknown {
    if (this.#pattern === undefined && this.#longPattern === undefined) return value;
    if (typeof value === "string") return this.text(value);
    if (typeof value === "number") return this.text(String(value)) === String(value) ? value : redacted;
    if (Array.isArray(value)) return value.map((part) => this.value(part));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [this.#name(name), this.value(part)]));
  }

  #name(name: string): string {
    return this.#namePattern === undefined ? name : name.replaceAll(this.#namePattern, redacted);
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

function compile(secrets: readonly string[], flags: string): RegExp | undefined {
  return secrets.length === 0 ? undefined : new RegExp(secrets.map(spellings).join("|"), flags);
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
