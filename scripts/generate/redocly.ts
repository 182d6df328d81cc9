import { relative } from "node:path";

import { BaseResolver, Source as RedoclySource, bundle, createConfig, getLineColLocation, lint, loadConfig } from "@redocly/openapi-core";
import type { Config } from "@redocly/openapi-core";

import type { Document } from "./document.ts";
import { SpecError } from "./spec-error.ts";
import type { Fault } from "./spec-error.ts";
import type { CheckedFiles } from "./spec-files.ts";

/** A spec whose files have been read and checked, for Redocly. Each file is parsed once, also if the spec is linted and then bundled. */
export interface ReadSpec {
  /** Absolute path of the root document. */
  readonly file: string;
  readonly resolver: BaseResolver;
}

/** The most faults of one spec. */
const maxFaults = 1000;

/** The rules that validate examples. They compile a validator for every schema, which takes as long as everything else. */
const exampleRules = ["no-invalid-media-type-examples", "no-invalid-parameter-examples", "no-invalid-schema-examples"];

/**
 * @param checked The files of a spec.
 * @returns The spec for Redocly.
 */
export function toReadSpec({ file, sources }: CheckedFiles): ReadSpec {
  const resolver = new BaseResolver();
  for (const [path, { text, data }] of sources)
    resolver.cache.set(path, Promise.resolve({ source: new RedoclySource(path, text), parsed: data }));
  return { file, resolver };
}

/**
 * Lints specs. If Redocly crashes on a spec, which happens when values have the wrong type, only the types of its values are checked.
 *
 * @param specs The specs.
 * @param folder The folder that paths in messages are relative to; it holds `redocly.yaml`.
 * @param options Whether the rules that validate examples are left out. Default: false.
 * @returns The faults of each spec.
 */
export async function lintSpecFiles(
  specs: readonly ReadSpec[],
  folder: string,
  { withoutExamples = false }: { readonly withoutExamples?: boolean } = {},
): Promise<Fault[][]> {
  const config = await loadConfig({ configPath: `${folder}/redocly.yaml` });
  if (withoutExamples) config.skipRules(exampleRules);
  const found: Fault[][] = [];
  for (const spec of specs) {
    try {
      found.push(await lintSpec(spec, folder, config));
    } catch (error) {
      const structure = await lintStructure(spec, folder);
      const { message } = error as Error;
      const cause = { file: relative(folder, spec.file), line: 1, column: 1, rule: "redocly", message };
      found.push(structure.length > 0 ? structure : [cause]);
    }
  }
  return found;
}

/**
 * Checks only that the values of a spec have the types that OpenAPI requires, and that its references lead somewhere.
 *
 * @param spec The spec.
 * @param folder The folder that paths in messages are relative to.
 * @returns The faults.
 */
export async function lintStructure(spec: ReadSpec, folder: string): Promise<Fault[]> {
  return lintSpec(spec, folder, await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } }));
}

async function lintSpec({ file, resolver }: ReadSpec, folder: string, config: Config): Promise<Fault[]> {
  const problems = await lint({ ref: file, config, externalRefResolver: resolver });
  const errors = problems.filter(({ severity, ignored }) => severity === "error" && ignored !== true);
  return errors.slice(0, maxFaults).map(({ ruleId, message, location: [location] }) => {
    if (location === undefined) return { file: relative(folder, file), line: 1, column: 1, rule: ruleId, message };
    const { absoluteRef } = location.source;
    const { line, col } = getLineColLocation(location).start;
    return { file: /^https?:/.test(absoluteRef) ? absoluteRef : relative(folder, absoluteRef), line, column: col, rule: ruleId, message };
  });
}

/**
 * Resolves a spec into one document. This changes the parsed files: lint before.
 *
 * @param spec The spec.
 * @returns The document: references point into `#/components` only.
 * @throws {SpecError} When a reference cannot be resolved.
 */
export async function bundleSpec({ file, resolver }: ReadSpec): Promise<Document> {
  const { bundle: bundled, problems } = await bundle({ ref: file, config: await createConfig({}), externalRefResolver: resolver });
  const [problem] = problems.filter(({ severity }) => severity === "error");
  if (problem !== undefined) throw new SpecError(`${file} cannot be bundled: ${problem.message}`);
  return bundled.parsed as Document;
}
