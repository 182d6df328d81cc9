import { resolveInlineRef } from "@stoplight/json";

import { convertToJsonSchema, transformOas3Operations } from "./http-spec.js";

type Operations = ReturnType<typeof transformOas3Operations>;
type Document = Record<string, unknown>;

/** A copy of something whose references lead to `#/__bundled__`, where Prism looks for them. */
interface Bundled {
  readonly value: unknown;
  /** What it refers to: pointers of the document. */
  readonly pointers: ReadonlySet<string>;
}

/**
 * Counts the objects and lists of a document after each reference has been replaced by what it leads to, as Prism does it.
 *
 * @param document An OpenAPI document. All its references are inside it.
 * @param limit Where to stop counting.
 * @returns Whether there are more than the limit.
 */
export function isLargerThan(document: Document, limit: number): boolean {
  const path = new Set<string>();
  let count = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || count > limit) return;
    count += 1;
    const pointer = pointerOf(value);
    if (pointer === undefined) for (const part of Object.values(value)) visit(part);
    else if (!path.has(pointer)) {
      path.add(pointer);
      visit(resolveInlineRef(document, pointer));
      path.delete(pointer);
    }
  };
  visit(document["paths"]);
  return count > limit;
}

/**
 * Lists the operations of a document without replacing the references of its schemas. Each operation comes with what it refers to. Prism
 * reads such operations, but does not check bodies that are forms with references.
 *
 * @param document An OpenAPI 3 document. All its references are inside it.
 * @returns The operations.
 */
export function listWithReferences(document: Document): Operations {
  const known = new Map<string, Bundled>();
  const find = (pointer: string): Bundled => {
    const found = known.get(pointer) ?? bundle(convertToJsonSchema(document, resolveInlineRef(document, pointer)));
    known.set(pointer, found);
    return found;
  };
  return transformOas3Operations(document).map((operation) => {
    const { pointers, value } = bundle(operation);
    const bundled: Document = {};
    const queue = new Set(pointers);
    for (const pointer of queue) {
      const found = find(pointer);
      bundled[keyOf(pointer)] = found.value;
      for (const next of found.pointers) queue.add(next);
    }
    return { ...(value as Operations[number]), __bundled__: bundled };
  });
}

function bundle(target: unknown): Bundled {
  const pointers = new Set<string>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(copy);
    const pointer = pointerOf(value);
    if (pointer !== undefined) pointers.add(pointer);
    const entries = Object.entries(value).map(([name, part]) => [name, copy(part)]);
    if (pointer !== undefined) entries.push(["$ref", `#/__bundled__/${keyOf(pointer)}`]);
    return Object.fromEntries(entries);
  };
  return { value: copy(target), pointers };
}

function pointerOf(value: object): string | undefined {
  const pointer = (value as { readonly $ref?: unknown }).$ref;
  return typeof pointer === "string" ? pointer : undefined;
}

// A pointer as one property name that needs no escapes in another pointer.
function keyOf(pointer: string): string {
  return pointer
    .replace(/^#\/(?:components\/schemas\/)?/, "")
    .replaceAll(/[^\w.-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`);
}
