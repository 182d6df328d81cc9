import type { Cell } from "./run.ts";
import type { Subject } from "./subject.ts";
import type { Group, Row } from "./trial.ts";

const introduction = `# Faults

Written by \`npm run faults\`; \`npm run faults -- --check\` fails if a run gives another table. Each row is one fault, made by a server on the same machine or
by the caller, and what should happen. The same row runs on each client: **yes** if all of it happens, **no** if not, **-** if the client does not have the
feature that the row is about. The sources are in [\`scripts/faults\`](../scripts/faults).

The first five columns are the clients of this repository. GET is a list of the platform, "create" an operation that must not be sent twice. Where nothing
else is stated, clients make at most three attempts. The other columns are libraries with their own defaults, and with retries, timeouts and size limits
switched on where they exist. A "no" there is not always a bug: most of these libraries do not promise what is checked here.

Node's fetch transports all of them except axios, which uses its http adapter. ky documents its \`timeout\` as the limit of a call with all retries: it is used
as the deadline. ofetch sends a POST once unless told otherwise. The last column is the client that \`@redocly/cli generate-client\` makes from
\`specs/airview\` during the run.
`;

/**
 * Writes the table.
 *
 * @param groups The rows.
 * @param subjects The clients.
 * @param cells What was found.
 * @returns Markdown.
 */
export function writeTable(groups: readonly Group[], subjects: readonly Subject[], cells: readonly Cell[]): string {
  const found = new Map<Row, Map<Subject, Cell>>();
  for (const cell of cells) {
    const line = found.get(cell.row) ?? new Map<Subject, Cell>();
    line.set(cell.subject, cell);
    found.set(cell.row, line);
  }
  const sections = groups.map(({ rows, title }) => {
    const lines = rows.map((row) => [row.fault, row.promise, ...subjects.map((subject) => word(found.get(row)?.get(subject)?.holds))]);
    return `## ${title}\n\n${markdown(["fault", "should", ...subjects.map(({ name }) => name)], lines)}`;
  });
  return [introduction, `## Totals\n\n${totals(subjects, cells)}`, ...sections].join("\n");
}

function word(holds: boolean | undefined): string {
  return holds === undefined ? "-" : holds ? "yes" : "no";
}

function totals(subjects: readonly Subject[], cells: readonly Cell[]): string {
  const lines = subjects.map((subject) => {
    const own = cells.filter((cell) => cell.subject === subject);
    const count = (holds: boolean | undefined): string => String(own.filter((cell) => cell.holds === holds).length);
    return [subject.name, count(true), count(false), count(undefined)];
  });
  return markdown(["client", "yes", "no", "-"], lines);
}

/**
 * Writes a table in Markdown.
 *
 * @param head The names of the columns.
 * @param lines The rows.
 * @returns The table, with columns of even width.
 */
export function markdown(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const escaped = [head, ...lines].map((line) => line.map((text) => text.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(3, ...escaped.map((line) => line[column]?.length ?? 0)));
  const format = (line: readonly string[]): string => `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return `${[format(escaped[0] ?? []), rule, ...escaped.slice(1).map(format)].join("\n")}\n`;
}
