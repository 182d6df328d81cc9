import { CORE_SCHEMA, YAMLException, constructFromEvents, mergeTag, parseEvents } from "js-yaml";
import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";

/** A place in a file; lines and columns start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value is in a document: the last key or index on the way to it, and what encloses it. The root has no place. */
export interface Place {
  readonly key: string;
  readonly within: Place | undefined;
}

/** A YAML or JSON file that has been parsed. */
export interface Source {
  /** Absolute path of the file. */
  readonly file: string;
  readonly text: string;
  /** The document; undefined when the file is empty. */
  readonly data: unknown;
  /** The values in it that refer to others (`$ref`, `externalValue`) or combine others (`allOf`, `oneOf`, `anyOf`). */
  readonly links: readonly Located[];
}

/** A file that is not one YAML document. */
export class YamlError extends Error {
  override name = "YamlError";
  readonly position: Position;

  constructor(message: string, position: Position) {
    super(message);
    this.position = position;
  }
}

// The tags that Redocly accepts and that have a JSON value.
const schema = CORE_SCHEMA.withTags(mergeTag);

/**
 * Parses a YAML file with the parser that Redocly uses, so that both accept the same files.
 *
 * @param file Absolute path of the file.
 * @param text Its text.
 * @param asJson Whether JSON is parsed as JSON, which is many times faster but accepts a key twice. Default: false.
 * @returns The document. Aliases become shared objects.
 * @throws {YamlError} When the text is not one YAML document.
 */
export function parseSource(file: string, text: string, asJson = false): Source {
  const json = asJson && file.endsWith(".json") ? parseJson(text) : undefined;
  if (json !== undefined) return { file, text, data: json, links: findLinks(json) };
  try {
    const documents = constructFromEvents(parseEvents(text, {}), { source: text, schema });
    if (documents.length > 1) throw new YAMLException("the file holds more than one document");
    const data = documents[0] ?? undefined;
    return { file, text, data, links: findLinks(data) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new YamlError(error.reason, { line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1 });
  }
}

/** Returns nothing for text that is not JSON: the YAML parser finds out where the fault is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param text The text of a file that has been parsed.
 * @param place Where the value is.
 * @returns The position of its key or array item, or of the closest enclosing one.
 */
export function positionOf(text: string, place: Place | undefined): Position {
  const path: string[] = [];
  for (let step = place; step !== undefined; step = step.within) path.unshift(step.key);
  let node: unknown = parseDocument(text).contents;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined;
    const found = isSeq(node) ? node.items[Number(step)] : pair?.key;
    if (!isNode(found)) break;
    offset = found.range?.[0] ?? offset;
    node = pair === undefined ? found : pair.value;
  }
  return toPosition(text, offset);
}

/**
 * @param text The text of a file that has been parsed.
 * @returns The position of its first alias.
 */
export function firstAlias(text: string): Position {
  let offset = 0;
  visit(parseDocument(text), {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return toPosition(text, offset);
}

/** An object or array of a document, and where it is. */
export interface Located {
  readonly node: Readonly<Record<string, unknown>>;
  readonly at: Place | undefined;
}

/**
 * @param data A document.
 * @param test Which values to return.
 * @returns The objects and arrays in it that pass the test, each once.
 */
export function findNodes(data: unknown, test: (node: Located["node"]) => boolean): Located[] {
  const found: Located[] = [];
  const seen = new Set<object>();
  const stack: { value: unknown; at: Place | undefined }[] = [{ value: data, at: undefined }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, at } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const node = value as Located["node"];
    if (test(node)) found.push({ node, at });
    for (const key of Object.keys(node)) {
      const child = node[key];
      if (typeof child === "object" && child !== null) stack.push({ value: child, at: { key, within: at } });
    }
  }
  return found;
}

function findLinks(data: unknown): Located[] {
  return findNodes(data, (node) => "$ref" in node || "externalValue" in node || "allOf" in node || "oneOf" in node || "anyOf" in node);
}

function toPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
