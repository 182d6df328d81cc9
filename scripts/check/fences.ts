/** A TypeScript module made of a document's examples. Every line keeps its line number. */
export interface ExampleModule {
  /** Number of the line on which its first example begins. */
  readonly line: number;
  /** Source text. Lines outside the examples are empty, so a compiler's line numbers are those of the document. */
  readonly text: string;
  /** The packages and files that it imports. */
  readonly imports: readonly string[];
}

interface Fence {
  readonly line: number;
  readonly indent: number;
  readonly lines: readonly string[];
}

/**
 * Reads the examples of a Markdown document: its fences marked `ts` or `typescript`. An example with an import begins a module. One without
 * imports continues the previous module in a new block, so it may declare a name again.
 *
 * @param markdown The document.
 * @returns The modules, in order.
 */
export function exampleModules(markdown: string): ExampleModule[] {
  const groups: Fence[][] = [];
  for (const fence of fences(markdown)) {
    const group = groups.at(-1);
    if (group === undefined || imports(fence).length > 0) groups.push([fence]);
    else group.push(fence);
  }
  return groups.map(toModule);
}

function fences(markdown: string): Fence[] {
  const found: Fence[] = [];
  let open: { line: number; mark: string; indent: number; wanted: boolean; lines: string[] } | undefined;
  for (const [index, line] of markdown.split("\n").entries()) {
    const match = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)/.exec(line);
    if (open === undefined) {
      if (match !== null)
        open = {
          line: index + 1,
          mark: match[2] ?? "",
          indent: match[1]?.length ?? 0,
          wanted: /^(ts|typescript)$/.test(match[3] ?? ""),
          lines: [],
        };
    } else if (match !== null && match[3] === "" && (match[2] ?? "").startsWith(open.mark)) {
      if (open.wanted) found.push(open);
      open = undefined;
    } else open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
  }
  return found;
}

function toModule(group: readonly Fence[]): ExampleModule {
  const lines: string[] = [];
  for (const [index, fence] of group.entries()) {
    while (lines.length < fence.line - 1) lines.push("");
    lines.push(index === 0 ? "" : "{", ...fence.lines);
  }
  lines.push("}".repeat(group.length - 1), "export {};");
  return { line: group[0]?.line ?? 1, text: lines.join("\n"), imports: group.flatMap(imports) };
}

function imports({ lines }: Fence): string[] {
  return [...lines.join("\n").matchAll(/^(?:import|export)\b[^;=]*?["']([^"']+)["']/gm)].map((match) => match[1] ?? "");
}
