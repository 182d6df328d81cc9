import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { globSync } from "tinyglobby";
import { parse } from "yaml";

import { apis, root, specOf } from "../platforms.ts";

/** An Arazzo document: typical work with a platform. */
export interface WorkflowDocument {
  /** Absolute path. */
  readonly file: string;
  /** The specs that it uses. */
  readonly sources: readonly WorkflowSource[];
}

/** A spec that an Arazzo document uses. */
export interface WorkflowSource {
  /** The name in the document. */
  readonly name: string;
  /** The API's name in redocly.yaml, e.g. `"cyberwatch@v3"`. */
  readonly api: string;
}

/**
 * Finds the Arazzo documents beside the specs.
 *
 * @param names The APIs whose documents are wanted, as in redocly.yaml; if empty, all.
 * @returns The documents, sorted by path.
 */
export function findDocuments(names: readonly string[]): WorkflowDocument[] {
  const files = globSync("specs/**/workflows.arazzo.yaml", { cwd: root }).toSorted();
  const documents = files.map((file) => readDocument(join(root, file)));
  return documents.filter(({ sources }) => names.length === 0 || sources.some(({ api }) => names.includes(api)));
}

/**
 * Reads which specs an Arazzo document uses.
 *
 * @param file Absolute path of the document.
 * @returns The document.
 * @throws {Error} When it uses a spec that redocly.yaml does not name.
 */
export function readDocument(file: string): WorkflowDocument {
  const { sourceDescriptions } = parse(readFileSync(file, "utf8")) as { sourceDescriptions: { name: string; url: string }[] };
  const sources = sourceDescriptions.map(({ name, url }) => {
    const spec = resolve(dirname(file), url);
    const api = apis.find((one) => specOf(one.name) === spec);
    if (api === undefined) throw new Error(`${file}: redocly.yaml does not name ${url}.`);
    return { name, api: api.name };
  });
  return { file, sources };
}
