import type { Document } from "../generate/document.ts";
import type { Derived } from "../generate/foreign/notes.ts";

/**
 * Removes extensions (`x-…`) of a foreign document whose references lead nowhere. The generator renames components, and does not know what refers
 * to them in extensions; mock servers follow every reference.
 *
 * @param document The document. It is changed.
 * @param derived Receives what is removed.
 */
export function removeStaleExtensions(document: Document, derived: Derived[]): void {
  const isStale = (value: unknown): boolean => {
    if (typeof value !== "object" || value === null) return false;
    const { $ref } = value as { $ref?: unknown };
    return (typeof $ref === "string" && !leadsSomewhere(document, $ref)) || Object.values(value).some(isStale);
  };
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Record<string, unknown>;
    for (const [key, part] of Object.entries(node)) {
      if (!key.startsWith("x-") || !isStale(part)) {
        visit(part, `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
        continue;
      }
      delete node[key];
      derived.push({ rule: "extension", place, message: `${key} is left out: it refers to a component that has another name now.` });
    }
  };
  visit(document, "#");
}

function leadsSomewhere(document: Document, ref: string): boolean {
  let value: unknown = document;
  for (const segment of ref.split("/").slice(1)) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
