import type { Document } from "../generate/document.ts";
import { deriveDocument } from "../generate/foreign/load-foreign.ts";
import type { Derived } from "../generate/foreign/notes.ts";
import { readModel } from "../generate/model.ts";
import { SpecError } from "../generate/spec-error.ts";
import { checkFiles } from "../generate/spec-files.ts";
import { root } from "../platforms.ts";
import { complete } from "./complete.ts";
import { removeStaleExtensions } from "./extensions.ts";
import { readCredentials } from "./credentials.ts";
import type { Credentials } from "./credentials.ts";
import { breakInheritanceCycles } from "./inheritance.ts";
import { sampleCall } from "./sample-call.ts";
import type { SampleCall } from "./sample-call.ts";
import { checkCompleted, repairStructure } from "./structure.ts";

/** A platform that is made from a foreign document. */
export interface NewPlatform {
  /** Its short name. */
  readonly name: string;
  /** The title of its API, on one line. */
  readonly title: string;
  /** The version of its API. */
  readonly version: string;
  /** The addresses of its servers. */
  readonly servers: readonly string[];
  /** The completed document. */
  readonly document: Document;
  readonly credentials: Credentials;
  readonly operations: number;
  /** A call for tests and examples. */
  readonly sample: SampleCall;
  /** What the document does not say, and what was taken instead. */
  readonly derived: readonly Derived[];
}

/**
 * Reads a foreign document and completes it.
 *
 * @param name The platform's short name.
 * @param file Path of the document.
 * @returns The platform.
 * @throws {SpecError} When the document is not valid, or has no operation that a client can call.
 */
export async function readNewPlatform(name: string, file: string): Promise<NewPlatform> {
  const derived: Derived[] = [];
  const checked = breakInheritanceCycles(await checkFiles(file, { folder: root, allowRemote: false, foreign: true }), derived);
  if (checked.faults.length > 0) throw new SpecError(checked.faults);
  await repairStructure(name, checked, derived);
  const document = await deriveDocument(name, checked, derived);
  const credentials = readCredentials(document, derived);
  complete(document, derived);
  removeStaleExtensions(document, derived);
  await checkCompleted(document, derived);
  const model = readModel(name, document);
  const sample = sampleCall(model);
  if (sample === undefined) throw new SpecError(`${file}: the document has no operation that a client can call.`);
  const { info, servers = [] } = document as Document & { servers?: { url: string }[] };
  const title = info.title.replaceAll(/\s+/g, " ").replaceAll("*/", "").trim() || name;
  return {
    name,
    title,
    version: info.version,
    servers: servers.map(({ url }) => url),
    document,
    credentials,
    operations: model.operations.length,
    sample,
    derived,
  };
}
