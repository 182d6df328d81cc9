import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One step of a walk: a file to write, or a line for the shell. */
export type Step =
  | {
      readonly kind: "file";
      /** Number of the line on which the block begins. */
      readonly line: number;
      readonly file: string;
      /** Where the text goes: at the end, behind the first line that is this one and one level deeper, or in a new file. */
      readonly at: "append" | "create" | { readonly after: string };
      readonly text: string;
    }
  | { readonly kind: "command"; readonly line: number; readonly command: string };

/**
 * Reads the steps of a section: each line of its `sh` blocks is a command, and each block with a title is a file, or a part of one
 * (```` ```yaml title="specs/a.yaml" after="paths:" ````, ```` ```yaml title="specs/a.yaml" append ````).
 *
 * @param markdown The document.
 * @param heading The heading of the section, without its marks.
 * @returns The steps, in order.
 * @throws {Error} When the document has no such section, or it has no steps.
 */
export function readWalk(markdown: string, heading: string): Step[] {
  const lines = markdown.split("\n");
  const start = lines.indexOf(`## ${heading}`);
  if (start < 0) throw new Error(`There is no section "${heading}".`);
  const end = lines.findIndex((line, index) => index > start && line.startsWith("## "));
  const steps: Step[] = [];
  let block: { line: number; info: string; lines: string[]; indent: number } | undefined;
  for (const [offset, line] of lines.slice(start, end < 0 ? undefined : end).entries()) {
    const [, indent = "", info] = /^(\s*)```(.*)$/.exec(line) ?? [];
    if (info === undefined) block?.lines.push(line.slice(block.indent));
    else if (block === undefined) block = { line: start + offset + 1, info, lines: [], indent: indent.length };
    else {
      steps.push(...toSteps(block));
      block = undefined;
    }
  }
  if (steps.length === 0) throw new Error(`The section "${heading}" has no steps.`);
  return steps;
}

function toSteps({ info, line, lines }: { line: number; info: string; lines: string[] }): Step[] {
  if (info === "sh")
    return lines.flatMap((text, index) =>
      text.trim() === "" ? [] : [{ kind: "command" as const, line: line + index + 1, command: text.replace(/ +#.*$/, "") }],
    );
  const file = /title="([^"]+)"/.exec(info)?.[1];
  const after = /after="([^"]+)"/.exec(info)?.[1];
  if (file === undefined) return [];
  const at = after === undefined ? (/\bappend\b/.test(info) ? "append" : "create") : { after };
  return [{ kind: "file", line, file, at, text: `${lines.join("\n")}\n` }];
}

/**
 * Writes the file of a step.
 *
 * @param folder The repository.
 * @param step The step.
 * @throws {Error} When the line that the text goes behind does not exist.
 */
export function writeStep(folder: string, { at, file, text }: Extract<Step, { kind: "file" }>): void {
  const path = join(folder, file);
  if (at === "append") return appendFileSync(path, text);
  if (at === "create") {
    mkdirSync(dirname(path), { recursive: true });
    return writeFileSync(path, text);
  }
  const lines = readFileSync(path, "utf8").split("\n");
  const index = lines.indexOf(at.after);
  if (index < 0) throw new Error(`${file} has no line "${at.after}".`);
  // The formatter moves blocks to the left.
  const indent = " ".repeat(at.after.length - at.after.trimStart().length + 2);
  const added = text.trimEnd().replaceAll(/^(?=.)/gm, indent);
  writeFileSync(path, [...lines.slice(0, index + 1), added, ...lines.slice(index + 1)].join("\n"));
}
