import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import RefParser from "@stoplight/json-schema-ref-parser";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";

import { InvalidSpecError, SpecNotFoundError } from "../errors.ts";
import type { Spec } from "../spec.ts";
import { isLargerThan, listWithReferences } from "./keep-references.ts";

/** What Prism serves: one entry per method of each path. Webhooks are not included. */
export type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** Up to this size Prism replaces references by what they lead to. GitHub has a tenth of it; Stripe more than 100,000,000, which never ends. */
const largest = 2_000_000;

/** One operation of a spec. */
export type Operation = Operations[number];

/**
 * Returns the name of an operation.
 *
 * @param operation The operation.
 * @returns Its `operationId`, or method and path if it has none.
 */
export function nameOf(operation: Operation): string {
  const { iid, method, path } = operation;
  return iid ?? `${method.toUpperCase()} ${path}`;
}

/**
 * Reads a spec, resolves its references and lists its operations.
 *
 * @param spec Path (relative to the working directory), URL or document. A document is not changed.
 * @returns The operations, at least one.
 * @throws {SpecNotFoundError} When the root file cannot be read.
 * @throws {InvalidSpecError} When it is not an OpenAPI document, a reference cannot be resolved, or it has no operations.
 */
export async function loadOperations(spec: Spec): Promise<Operations> {
  const source = locate(spec);
  const label = typeof source === "string" ? source : "The document passed as `spec`";
  if (typeof source === "string" && !isRemote(source)) await requireFile(source);
  const operations = await readSource(source).catch((error: unknown) => {
    throw explain(error, label);
  });
  if (operations.length === 0) throw new InvalidSpecError(`${label} has no operations to mock.`);
  return operations;
}

/**
 * Reads operations that were prepared when this package was built, because parsing a spec takes much longer.
 *
 * @param path The JSON file with the operations.
 * @returns The operations.
 */
export async function readOperations(path: string): Promise<Operations> {
  return JSON.parse(await readFile(path, "utf8")) as Operations;
}

async function readSource(source: string | object): Promise<Operations> {
  const document = { ...(await new RefParser().bundle(source)) };
  return "openapi" in document && isLargerThan(document, largest) ? listWithReferences(document) : getHttpOperationsFromSpec(document);
}

function locate(spec: Spec): string | object {
  if (spec instanceof URL) return spec.protocol === "file:" ? fileURLToPath(spec) : spec.href;
  if (typeof spec === "string") return spec.startsWith("file:") ? fileURLToPath(spec) : spec;
  // References are replaced in the document itself.
  return structuredClone(spec);
}

function isRemote(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw new SpecNotFoundError(`No spec at ${path}: ${messageOf(error)}`, error);
  });
  if (!found.isFile()) throw new SpecNotFoundError(`No spec at ${path}: it is not a file.`);
}

function explain(error: unknown, label: string): Error {
  const message = messageOf(error).replace(/\s+/g, " ").trim();
  const { code, source } = error as { code?: unknown; source?: unknown };
  if (code === "ERESOLVER" && source === label) return new SpecNotFoundError(message, error);
  return new InvalidSpecError(`${label} is not a usable OpenAPI document: ${message}`, error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
