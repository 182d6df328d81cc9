import type { Document } from "../document.ts";
import { SpecError } from "../spec-error.ts";

/** References that the generator follows by name: those to a component whose name needs no escape. */
const plain = /^#\/components\/\w+\/[\w.-]+$/;

/** Anything that can be a reference. */
interface Referring {
  $ref?: string;
}

/**
 * @param ref A reference.
 * @returns Whether it leads to a component by a plain name.
 */
export function isPlain(ref: string): boolean {
  return plain.test(ref);
}

/** What references lead to, by document. Parts of a document move while defaults are derived; what was found before stays found. */
const known = new WeakMap<Document, Map<string, object>>();

/**
 * Finds what a reference leads to. Does not follow a further reference there.
 *
 * @param document The document.
 * @param ref A reference into it.
 * @returns The value.
 * @throws {SpecError} When the document has no such place.
 */
export function targetOf(document: Document, ref: string): object {
  const found = known.get(document) ?? new Map<string, object>();
  known.set(document, found);
  const target = found.get(ref) ?? find(document, ref);
  found.set(ref, target);
  return target;
}

function find(document: Document, ref: string): object {
  let value: unknown = document;
  for (const segment of ref.split("/").slice(1)) {
    const key = decode(segment);
    value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  if (typeof value !== "object" || value === null) throw new SpecError(`The reference ${ref} leads nowhere.`);
  return value;
}

function decode(segment: string): string {
  const text = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Follows references to the value itself.
 *
 * @param document The document.
 * @param value A value, possibly a reference.
 * @returns The value.
 * @throws {SpecError} When a reference leads nowhere.
 */
export function follow<T extends Referring>(document: Document, value: T): T {
  let current = value;
  for (let depth = 0; typeof current.$ref === "string" && depth < 32; depth += 1) current = targetOf(document, current.$ref) as T;
  return current;
}

/**
 * Replaces references that the generator does not follow: indirect ones, and those into other parts of the document.
 *
 * @param document The document.
 * @param value A parameter, body, response or path item, possibly a reference.
 * @returns The reference, if it leads to a component directly, or the value itself.
 */
export function settle<T extends Referring>(document: Document, value: T): T {
  if (value.$ref === undefined) return value;
  return isPlain(value.$ref) && (targetOf(document, value.$ref) as Referring).$ref === undefined ? value : follow(document, value);
}
