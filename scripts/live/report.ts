import { printDifference } from "./compare-docs.ts";
import type { Comparison } from "./compare-docs.ts";
import type { Recorder } from "./recorder.ts";

/**
 * Prints the result of the live test.
 *
 * @param version Version of the orchestrator.
 * @param recorder The recorded calls.
 * @param comparison The spec compared with the server's document.
 * @param totals Counts of the scenarios.
 * @param tableFaults What is wrong in the README's table of versions.
 * @param print Prints a line.
 * @returns The exit code: 1 when a step failed, a response differs from the spec, or the table is wrong.
 */
export function report(
  version: string,
  recorder: Recorder,
  comparison: Comparison,
  totals: readonly { steps: number; failed: number }[],
  tableFaults: readonly string[],
  print: (line: string) => void,
): number {
  const names = recorder.contract.operations.map(({ name }) => name);
  const succeeded = names.filter((name) => (recorder.called.get(name) ?? 0) > 0);
  const missed = names.filter((name) => !succeeded.includes(name));
  const steps = totals.reduce((sum, one) => sum + one.steps, 0);
  const failed = totals.reduce((sum, one) => sum + one.failed, 0);

  print(
    `\nThe spec compared with the document that ${version} serves: ${comparison.shared} operations, ${comparison.models} models in both`,
  );
  for (const difference of comparison.differences) print(`  ${printDifference(difference)}`);
  if (comparison.unlisted.length > 0)
    print(`  not listed by the server, which lists only operations for API users: ${comparison.unlisted.join(", ")}`);
  if (recorder.unknownFields.size > 0) print("\nFields of responses that the spec does not name:");
  for (const unknownField of recorder.unknownFields) print(`  ${unknownField}`);
  if (recorder.faults.size > 0) print("\nResponses that differ from the spec:");
  for (const fault of recorder.faults) print(`  ${fault}`);
  if (tableFaults.length > 0) print("\nThe table of versions in the README is wrong for this server:");
  for (const fault of tableFaults) print(`  ${fault}`);
  print(`\nOperations that succeeded live (${succeeded.length}): ${succeeded.join(", ")}`);
  if (missed.length > 0)
    print(`Not successful: ${missed.map((name) => (recorder.called.has(name) ? `${name} (called, failed)` : name)).join(", ")}`);
  print(
    `\ninmanta-core ${version}: ${steps - failed}/${steps} steps passed, ${succeeded.length}/${names.length} operations exercised, ` +
      `${recorder.validated} responses validated, ${recorder.faults.size} distinct differences from the spec, ${comparison.differences.length} differences in the document, ` +
      `${tableFaults.length} of them not in the README's table or wrong there`,
  );
  return failed === 0 && recorder.faults.size === 0 && tableFaults.length === 0 ? 0 : 1;
}
