import { relative } from "node:path";
import { fileURLToPath } from "node:url";

import { bundle, createConfig, getLineColLocation, lint, loadConfig, ResolveError, YamlParseError } from "@redocly/openapi-core";
import type { NormalizedProblem } from "@redocly/openapi-core";

import type { Document } from "./document.ts";
import { SpecError } from "./spec-error.ts";

/** The repository's root folder. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** The platforms that have a spec, in the order in which they are worked on. */
export const platforms = ["airview", "axonius", "cyberwatch", "inmanta", "squonk2"] as const;

/**
 * Lints a spec and resolves it into one document.
 *
 * @param file Path of the root document.
 * @returns The bundled document: references point into `#/components` only.
 * @throws {SpecError} When a rule is broken or a reference leads nowhere; nothing has been written then.
 */
export async function loadSpec(file: string): Promise<Document> {
  process.env.REDOCLY_TELEMETRY = "off";
  const config = await loadConfig({ configPath: `${root}/redocly.yaml` });
  const found = await lint({ ref: file, config }).catch((error: unknown) => {
    throw unreadable(error);
  });
  const faults = found.filter((problem) => problem.severity === "error" && !problem.ignored);
  const dangling = faults.filter((problem) => problem.ruleId === "no-unresolved-refs");
  // What cannot be found breaks other rules too; those would only hide the cause.
  if (dangling.length > 0) throw new SpecError(describe(dangling));
  if (faults.length > 0) throw new SpecError(describe(faults));
  const plain = await createConfig({});
  const { bundle: bundled, problems } = await bundle({ ref: file, config: plain, dereference: false });
  const broken = problems.filter((problem) => problem.severity === "error");
  if (broken.length > 0) throw new SpecError(describe(broken));
  return bundled.parsed as Document;
}

/** A file that cannot be read, or is no YAML. */
function unreadable(error: unknown): unknown {
  if (error instanceof YamlParseError) {
    const { source, line, col } = error as unknown as { source: { absoluteRef: string }; line: number; col: number };
    return new SpecError(`${relative(root, source.absoluteRef)}:${line}:${col} yaml: ${error.message.split("\n")[0] ?? ""}`);
  }
  return error instanceof ResolveError ? new SpecError(error.message) : error;
}

function describe(problems: NormalizedProblem[]): string {
  const shown = problems.slice(0, 20).map(place);
  const rest = problems.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n");
}

function place(problem: NormalizedProblem): string {
  const location = problem.location[0];
  if (location === undefined) return `${problem.ruleId}: ${problem.message}`;
  const file = relative(root, location.source.absoluteRef);
  const { start } = getLineColLocation(location);
  return `${file}:${start.line}:${start.col} ${problem.ruleId}: ${problem.message}`;
}
