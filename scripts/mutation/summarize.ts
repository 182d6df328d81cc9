import { relative } from "node:path";

/** What Stryker says about one mutant, as far as the summary needs it. */
export interface Mutant {
  readonly fileName: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** A summary of a run. */
export interface Summary {
  /** A line for each mutant that survived, then a table with a row for each file. */
  readonly lines: readonly string[];
  /** The share of mutants that were noticed, in percent. Mutants that do not compile or are ignored do not count. */
  readonly score: number;
}

interface Counts {
  noticed: number;
  survived: number;
}

/**
 * Summarizes a run by file.
 *
 * @param mutants The mutants and what became of them.
 * @param folder The folder that file names are relative to.
 * @returns The lines for the console, and the score over all files.
 */
export function summarize(mutants: readonly Mutant[], folder: string): Summary {
  const files = new Map<string, Counts>();
  const total: Counts = { noticed: 0, survived: 0 };
  const survivors: string[] = [];
  for (const mutant of mutants) {
    const name = relative(folder, mutant.fileName);
    const counts = files.get(name) ?? { noticed: 0, survived: 0 };
    files.set(name, counts);
    if (mutant.status === "Killed" || mutant.status === "Timeout") {
      counts.noticed += 1;
      total.noticed += 1;
    } else if (mutant.status === "Survived" || mutant.status === "NoCoverage") {
      counts.survived += 1;
      total.survived += 1;
      survivors.push(describe(name, mutant));
    }
  }
  const rows = [...files].toSorted(([one], [other]) => one.localeCompare(other)).map(([name, counts]) => row(name, counts));
  return { lines: [...survivors.toSorted(), ...rows, row("all files", total)], score: percent(total) };
}

function describe(name: string, { location, mutatorName, replacement = "", status }: Mutant): string {
  const place = `${name}:${location.start.line}:${location.start.column}`;
  const text = replacement.replaceAll(/\s+/g, " ");
  return `${status === "NoCoverage" ? "not covered" : "survived"}  ${place}  ${mutatorName}  ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`;
}

function row(name: string, counts: Counts): string {
  const noticed = `${counts.noticed} of ${counts.noticed + counts.survived}`;
  return `${name.padEnd(36)}${noticed.padStart(14)}${`${percent(counts).toFixed(1)} %`.padStart(10)}`;
}

function percent({ noticed, survived }: Counts): number {
  return noticed + survived === 0 ? 100 : (100 * noticed) / (noticed + survived);
}
