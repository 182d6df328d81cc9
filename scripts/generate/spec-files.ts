import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";

import { findCycles } from "./spec-cycles.ts";
import type { Fault } from "./spec-error.ts";
import { YamlError, firstAlias, parseSource, positionOf } from "./spec-source.ts";
import type { Place, Position, Source } from "./spec-source.ts";

/** The most values that the aliases of one file may add to it. */
const aliasLimit = 100_000;

/** What the check of a spec's files needs to know. */
export interface CheckOptions {
  /** The folder that paths in messages are relative to. */
  readonly folder: string;
  /** Whether references to `http://` and `https://` are allowed. */
  readonly allowRemote: boolean;
  /** Whether the spec was not written for this generator: OpenAPI 3.0 is accepted, and JSON is parsed as JSON. Default: false. */
  readonly foreign?: boolean;
}

/** What the check of a spec's files found. */
export interface CheckedFiles {
  /** Absolute path of the root document. */
  readonly file: string;
  /** The files by absolute path, the root document first. Those that are not usable are missing. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly faults: readonly Fault[];
}

/**
 * Reads a spec and every file that it refers to, and finds what Redocly crashes on, hangs on or fetches: files that are not YAML,
 * aliases that expand without bound, reference cycles and remote references.
 *
 * @param file Path of the root document.
 * @param options See there.
 * @returns The files and the faults. If there are none, Redocly can read the spec.
 */
export async function checkFiles(file: string, options: CheckOptions): Promise<CheckedFiles> {
  const sources = new Map<string, Source>();
  const faults: Fault[] = [];
  const report = (path: string, { line, column }: Position, rule: string, message: string): void => {
    faults.push({ file: relative(options.folder, path), line, column, rule, message });
  };
  const root = resolve(file);
  const queue = [root];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const source = await read(path, path === root, report, options);
    if (source === undefined) continue;
    sources.set(path, source);
    for (const { ref, at } of references(source)) {
      if (ref.startsWith("#")) continue;
      if (/^[a-z][a-z\d+.-]+:|^\/\//i.test(ref)) {
        if (!options.allowRemote || !/^https?:\/\//i.test(ref))
          report(
            path,
            positionOf(source.text, at),
            "remote-reference",
            `References to remote files are not allowed: ${ref}. ${remedy(ref)}`,
          );
        continue;
      }
      const target = resolve(dirname(path), ref.split("#")[0] ?? "");
      if (!/\.(?:ya?ml|json)$/.test(target) || sources.has(target) || queue.includes(target)) continue;
      queue.push(target);
    }
  }
  for (const { source, at, message } of findCycles(sources)) report(source.file, positionOf(source.text, at), "reference-cycle", message);
  return { file: root, sources, faults };
}

function remedy(ref: string): string {
  return /^https?:\/\//i.test(ref)
    ? "Copy the file into the repository, or allow the download with --allow-remote."
    : "Copy the file into the repository.";
}

type Report = (path: string, position: Position, rule: string, message: string) => void;

const start: Position = { line: 1, column: 1 };

/** Reads one file; reports a fault and returns nothing when the file cannot be used. */
async function read(path: string, isRoot: boolean, report: Report, { foreign = false }: CheckOptions): Promise<Source | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    // A missing file is reported by Redocly's `no-unresolved-refs`, at the reference.
    if (isRoot) report(path, start, "file", `The file cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
    return undefined;
  }
  try {
    const source = parseSource(path, text.replaceAll("\r\n", "\n"), foreign);
    const fault = aliasFault(source);
    if (fault !== undefined) {
      report(path, firstAlias(source.text), "yaml", fault);
      return undefined;
    }
    return !isRoot || isDocument(source, report, foreign) ? source : undefined;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    report(path, error.position, "yaml", `The file is not valid YAML: ${error.message}.`);
    return undefined;
  }
}

function isDocument({ file, text, data }: Source, report: Report, foreign: boolean): boolean {
  const kind = Array.isArray(data) ? "an array" : `a ${typeof data}`;
  if (data === undefined) report(file, start, "document", "The file is empty.");
  else if (typeof data !== "object" || Array.isArray(data))
    report(file, start, "document", `The root must be an object with openapi, info and paths, not ${kind}.`);
  else {
    const { openapi, paths } = data as { openapi?: unknown; paths?: unknown };
    if (typeof openapi !== "string" || !(foreign ? /^3\.[01]\.\d+$/ : /^3\.1\.\d+$/).test(openapi))
      report(
        file,
        positionOf(text, { key: "openapi", within: undefined }),
        "document",
        `openapi must be ${foreign ? "a 3.0 or 3.1 version" : "3.1.0 or another 3.1 version"}.`,
      );
    else if (paths === undefined || paths === null)
      report(
        file,
        positionOf(text, { key: "paths", within: undefined }),
        "document",
        "paths is missing: there is no operation to generate.",
      );
    else if (typeof paths !== "object" || Array.isArray(paths))
      report(file, positionOf(text, { key: "paths", within: undefined }), "document", "paths must be an object.");
    else return true;
  }
  return false;
}

/** Says why the aliases of a document cannot be expanded; nothing when they can. */
function aliasFault({ data, text }: Source): string | undefined {
  // Without an anchor there is no alias.
  if (!/&\S/.test(text)) return undefined;
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const measure = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) return Number.POSITIVE_INFINITY;
    open.add(value);
    let size = 1;
    for (const child of Object.values(value)) size += measure(child);
    open.delete(value);
    sizes.set(value, size);
    return size;
  };
  let expanded: number;
  try {
    expanded = measure(data);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return "YAML aliases nest too deeply.";
  }
  if (expanded === Number.POSITIVE_INFINITY) return "A YAML alias refers to a value that contains the alias.";
  let written = 1;
  for (const value of sizes.keys()) written += Object.keys(value).length;
  if (expanded - written <= aliasLimit) return undefined;
  return `YAML aliases expand the file by more than ${aliasLimit} values. Use $ref instead.`;
}

/** Returns every reference in a document: `$ref`, and `externalValue` of examples. */
function references({ links }: Source): { ref: string; at: Place }[] {
  return links.flatMap(({ node, at }) =>
    ["$ref", "externalValue"].flatMap((key) => (typeof node[key] === "string" ? [{ ref: node[key], at: { key, within: at } }] : [])),
  );
}
