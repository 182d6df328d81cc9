import { CORE_SCHEMA, YAMLException, constructFromEvents, mergeTag, parseEvents } from "js-yaml";
import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";

/** A place in a file; lines and columns start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The keys and indexes that lead from the root of a document to a value. */
export type Path = readonly string[];

/** A YAML or JSON file that has been parsed. */
export interface Source {
  /** Absolute path of the file. */
  readonly file: string;
  readonly text: string;
  /** The document; undefined when the file is empty. */
  readonly data: unknown;
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
 * @returns The document. Aliases become shared objects.
 * @throws {YamlError} When the text is not one YAML document.
 */
export function parseSource(file: string, text: string): Source {
  try {
    const documents = constructFromEvents(parseEvents(text, {}), { source: text, schema });
    if (documents.length > 1) throw new YAMLException("the file holds more than one document");
    return { file, text, data: documents[0] ?? undefined };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new YamlError(error.reason, { line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1 });
  }
}

/**
 * @param text The text of a file that has been parsed.
 * @param path Where the value is.
 * @returns The position of its key or array item, or of the closest enclosing one.
 */
export function positionOf(text: string, path: Path): Position {
  let node: unknown = parseDocument(text).contents;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined;
    const place = isSeq(node) ? node.items[Number(step)] : pair?.key;
    if (!isNode(place)) break;
    offset = place.range?.[0] ?? offset;
    node = pair === undefined ? place : pair.value;
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

/**
 * @param data A document.
 * @yields Every object and array in it, each once, and where it is.
 */
export function* nodesOf(data: unknown): Generator<{ node: Readonly<Record<string, unknown>>; at: Path }> {
  const seen = new Set<object>();
  const stack: { value: unknown; at: Path }[] = [{ value: data, at: [] }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, at } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    yield { node: value as Readonly<Record<string, unknown>>, at };
    for (const [name, child] of Object.entries(value)) stack.push({ value: child, at: [...at, name] });
  }
}

function toPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
