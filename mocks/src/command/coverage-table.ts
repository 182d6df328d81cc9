import type { OperationCoverage } from "../server/exchanges.ts";

/**
 * Formats which operations of a mock were called.
 *
 * @param mock The mock.
 * @param mock.platform Its name.
 * @param mock.coverage Lists its operations.
 * @returns The lines of the table, with a summary at the end.
 */
export function coverageTable(mock: { readonly platform: string; coverage(): OperationCoverage[] }): string[] {
  const rows = mock.coverage();
  const width = Math.max(...rows.map(({ operation }) => operation.length));
  const lines = rows.map(({ operation, statuses, documented }) => {
    const seen = Object.entries(statuses).map(([status, count]) => `${status} (${count})`);
    const missing = documented.filter((status) => !Object.hasOwn(statuses, status));
    const rest = missing.length === 0 ? "" : `not seen: ${missing.join(", ")}`;
    return `${operation.padEnd(width)}  ${[seen.join(", ") || "not called", rest].filter((part) => part !== "").join("; ")}`;
  });
  const called = rows.filter(({ statuses }) => Object.keys(statuses).length > 0).length;
  return ["", `${mock.platform}: ${called} of ${rows.length} operations called`, ...lines];
}
