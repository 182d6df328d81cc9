import { CORE_SCHEMA, EVENT_ID, YAMLException, constructFromEvents, getScalarValue, mergeTag, parseEvents } from "js-yaml";
import type { Event } from "js-yaml";

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
  const events = parseEvents(text, {});
  let index = 1;
  let offset = 0;
  for (const step of path) {
    const found = findChild(text, events, index, step);
    if (found === undefined) break;
    ({ index, offset } = found);
  }
  return toPosition(text, offset);
}

/**
 * @param text The text of a file that has been parsed.
 * @returns The position of its first alias.
 */
export function firstAlias(text: string): Position {
  const alias = parseEvents(text, {}).find((event) => event.type === EVENT_ID.ALIAS);
  return toPosition(text, alias === undefined ? 0 : alias.anchorStart - 1);
}

function findChild(text: string, events: Event[], parent: number, step: string): { index: number; offset: number } | undefined {
  const kind = events[parent]?.type;
  if (kind !== EVENT_ID.MAPPING && kind !== EVENT_ID.SEQUENCE) return undefined;
  let index = parent + 1;
  for (let item = 0; index < events.length && events[index]?.type !== EVENT_ID.POP; item += 1) {
    const child = events[index];
    if (kind === EVENT_ID.SEQUENCE) {
      if (String(item) === step) return { index, offset: startOf(child) };
      index = skip(events, index);
      continue;
    }
    const value = skip(events, index);
    if (child?.type === EVENT_ID.SCALAR && getScalarValue(text, child) === step) return { index: value, offset: startOf(child) };
    index = skip(events, value);
  }
  return undefined;
}

/** The index of the event after a value. */
function skip(events: Event[], start: number): number {
  let index = start;
  let depth = 0;
  do {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    index += 1;
  } while (depth > 0 && index < events.length);
  return index;
}

function startOf(event: Event | undefined): number {
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart;
    default:
      return 0;
  }
}

function toPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
