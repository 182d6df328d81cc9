import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, it } from "vitest";

import { describeFault } from "../../generate/spec-error.ts";
import { lintSpecs } from "../../generate/spec.ts";
import { shop } from "./checkout.ts";

/** A spec and the one fault that is expected in it; without a fault, the spec is valid. */
export type LintCase = readonly [title: string, spec: string, fault?: RegExp];

/**
 * @param edits Pairs of texts: what to replace in the fixture (every occurrence), and the replacement.
 * @returns The fixture's spec with the edits.
 */
export function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  let text = shop;
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`The fixture does not contain: ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** The specs of all cases of a test file. */
const specs: string[] = [];
let linted: Promise<string[]> | undefined;

/**
 * Declares one test for each case. All specs of a test file are linted together, by one Redocly process.
 *
 * @param cases The cases.
 */
export function testLint(cases: readonly LintCase[]): void {
  const first = specs.length;
  specs.push(...cases.map(([, spec]) => spec));
  it.each(cases.map(([title, , fault], index) => ({ title, fault, index: first + index })))("$title", async ({ fault, index }) => {
    const expected = fault ? new RegExp(`^\\S*/airview/\\d+\\.yaml:\\d+:\\d+ (?:${fault.source})[^\\n]*$`) : /^$/;
    linted ??= lintAll();
    expect((await linted)[index]).toMatch(expected);
  });
}

/** Returns the faults of each spec, one in a line. */
async function lintAll(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "lint-"));
  mkdirSync(`${folder}/airview`);
  const files = specs.map((spec, index) => {
    const file = `${folder}/airview/${index}.yaml`;
    writeFileSync(file, spec);
    return file;
  });
  try {
    return (await lintSpecs(files)).map((faults) => faults.map(describeFault).join("\n"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
