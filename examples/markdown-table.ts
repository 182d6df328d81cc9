/**
 * Formats a table that is readable as text and as Markdown.
 *
 * @param header The names of the columns.
 * @param rows The cells of each row.
 * @returns The table, without a line break at the end.
 */
export function markdownTable(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => String(cell).replaceAll("|", String.raw`\|`)));
  const widths = header.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const [head = "", ...body] = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}
