import type { Comparison } from "./compare-docs.ts";
import type { Witness } from "./witness.ts";

/**
 * Prints what the live test found.
 *
 * @param version Version of the orchestrator.
 * @param witness What was seen.
 * @param comparison The spec beside the server's own document.
 * @param totals Counts of the stories.
 * @param print Where lines go.
 * @returns The exit code: 1 when a step failed or a reply was not as the spec says.
 */
export function report(
  version: string,
  witness: Witness,
  comparison: Comparison,
  totals: readonly { steps: number; failed: number }[],
  print: (line: string) => void,
): number {
  const names = witness.contract.operations.map(({ name }) => name);
  const succeeded = names.filter((name) => (witness.called.get(name) ?? 0) > 0);
  const missed = names.filter((name) => !succeeded.includes(name));
  const steps = totals.reduce((sum, one) => sum + one.steps, 0);
  const failed = totals.reduce((sum, one) => sum + one.failed, 0);

  print(`\nThe spec beside the document that ${version} serves: ${comparison.shared} operations in both`);
  for (const line of comparison.differences) print(`  ${line}`);
  if (comparison.unlisted.length > 0)
    print(`  not listed by the server, which only lists what API users may call: ${comparison.unlisted.join(", ")}`);
  if (witness.strangers.size > 0) print("\nFields of replies that the spec does not name:");
  for (const stranger of witness.strangers) print(`  ${stranger}`);
  if (witness.faults.size > 0) print("\nReplies that are not as the spec says:");
  for (const fault of witness.faults) print(`  ${fault}`);
  print(`\nOperations that succeeded live (${succeeded.length}): ${succeeded.join(", ")}`);
  if (missed.length > 0) print(`Not: ${missed.map((name) => (witness.called.has(name) ? `${name} (called, failed)` : name)).join(", ")}`);
  print(
    `\ninmanta-core ${version}: ${steps - failed}/${steps} steps passed, ${succeeded.length}/${names.length} operations exercised, ` +
      `${witness.validated} replies validated, ${witness.faults.size} of them wrong in a way of their own, ${comparison.differences.length} differences in the document`,
  );
  return failed === 0 && witness.faults.size === 0 ? 0 : 1;
}
