import { watch } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { InvalidOptionError } from "./errors.ts";
import { loadOperations } from "./prism/load-operations.ts";
import type { Spec } from "./spec.ts";
import type { MockServer } from "./server/mock-server.ts";

/** Milliseconds without a further change before the spec is read. Editors write a file in several steps. */
const quiet = 100;

/**
 * Reads a spec again whenever a YAML or JSON file beside or below it changes.
 *
 * @param spec The spec: a file.
 * @param server The mock that serves it.
 * @param onReload Called after each time, with the error if the spec cannot be used.
 * @returns A function that ends it.
 * @throws {InvalidOptionError} When the spec is not a file.
 */
export function watchSpec(spec: Spec, server: MockServer, onReload: (error: Error | undefined) => void = () => undefined): () => void {
  const path = fileOf(spec);
  if (path === undefined) throw new InvalidOptionError("`watch` needs a spec in a file, not a document or a remote URL.");
  let timer: NodeJS.Timeout | undefined;
  const reload = async (): Promise<void> => {
    try {
      server.replaceOperations(await loadOperations(path));
      onReload(undefined);
    } catch (error) {
      onReload(error as Error);
    }
  };
  const watcher = watch(dirname(path), { recursive: true }, (_, name) => {
    if (name !== null && !/\.(?:ya?ml|json)$/i.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void reload(), quiet);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

function fileOf(spec: Spec): string | undefined {
  if (typeof spec === "string" && !/^[a-z][a-z\d+.-]+:/i.test(spec)) return spec;
  if (typeof spec === "string" && !spec.startsWith("file:")) return undefined;
  const url = typeof spec === "string" || spec instanceof URL ? new URL(spec) : undefined;
  return url?.protocol === "file:" ? fileURLToPath(url) : undefined;
}
