import type { Difference } from "./compare-docs.ts";
import { printDifference } from "./compare-docs.ts";

/** A row of the README's table of server versions. */
export interface VersionRow {
  /** Operations, arguments (`operation.argument`), fields (`Model.field`), values (`Enum "value"`) and features. */
  readonly subjects: readonly string[];
  /** First version that has them; undefined if every version before `until` has them. */
  readonly since: string | undefined;
  /** Last version that has them; undefined if every later version has them. */
  readonly until: string | undefined;
  /** Versions in between that do not have them. */
  readonly notIn: readonly string[];
}

/** What is known about a server. */
export interface ServerFacts {
  readonly version: string;
  readonly differences: readonly Difference[];
  /** Whether it has an operation that its document does not list, a field of v1, or a feature. */
  readonly observed: ReadonlyMap<string, boolean>;
  /** Whether the document can show a subject: its operation, model or enum is listed. */
  readonly isListed: (subject: string) => boolean;
}

/** Differences in every version that are intended. */
const intended: Readonly<Record<string, string>> = {
  "setParameters.sid": "the server takes it without declaring it",
  "DiscoveredResource.discovery_resource_uri": "17.0.0 lists the model without its links, and returns them",
  "OpenAPI.security": "the model of the document itself, which belongs to a library",
  "OpenAPI.servers": "the model of the document itself, which belongs to a library",
};

/**
 * Reads the table of server versions.
 *
 * @param readme The README with a table whose head is `what`, `since`, `until` and `not in`.
 * @returns Its rows.
 * @throws {Error} When there is no such table.
 */
export function readVersionTable(readme: string): VersionRow[] {
  const lines = readme.split("\n");
  const head = lines.findIndex((line) => /^\|\s*what\s*\|\s*since\s*\|\s*until\s*\|\s*not in\s*\|$/.test(line));
  if (head < 0) throw new Error("The README has no table with the columns `what`, `since`, `until` and `not in`.");
  const end = lines.findIndex((line, index) => index > head && !line.startsWith("|"));
  return lines.slice(head + 2, end < 0 ? undefined : end).map((line) => {
    const [, what = "", since = "", until = "", notIn = ""] = line.split("|").map((cell) => cell.trim());
    const subjects = what.split(",").map((subject) => subject.trim().replaceAll("`", ""));
    return { subjects, since: since || undefined, until: until || undefined, notIn: notIn === "" ? [] : notIn.split(", ") };
  });
}

/**
 * Compares the table with a server.
 *
 * @param rows The table.
 * @param facts What is known about the server.
 * @returns One line for each row that is wrong or cannot be checked, and for each difference that the table does not explain.
 */
export function checkVersionTable(rows: readonly VersionRow[], { version, differences, observed, isListed }: ServerFacts): string[] {
  const absent = new Set(differences.filter(({ only }) => only === "spec").map(({ subject }) => subject));
  const faults: string[] = [];
  for (const row of rows) {
    const expected = hasVersion(row, version);
    for (const subject of row.subjects) {
      const present = observed.get(subject) ?? (absent.has(subject) ? false : isListed(subject) ? true : undefined);
      if (present === undefined) faults.push(`The table's row \`${subject}\` was not checked.`);
      else if (present !== expected)
        faults.push(`The table says that ${version} has ${expected ? "" : "no "}\`${subject}\`, which is wrong.`);
    }
  }
  const explained = new Set(rows.filter((row) => !hasVersion(row, version)).flatMap(({ subjects }) => subjects));
  const unexplained = differences.filter(({ subject, only }) => !(subject in intended) && !(only === "spec" && explained.has(subject)));
  return [...faults, ...unexplained.map((difference) => `Not in the table: ${printDifference(difference)}`)];
}

function hasVersion({ since, until, notIn }: VersionRow, version: string): boolean {
  if (notIn.includes(version)) return false;
  return (since === undefined || compare(since, version) <= 0) && (until === undefined || compare(version, until) <= 0);
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
