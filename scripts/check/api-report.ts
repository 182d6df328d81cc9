import { sep } from "node:path";

import ts from "typescript";

const header = "<!-- Written by `npm run api`. Review changes: they are what users notice. -->";
const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** An entry of a built package. */
export interface Entry {
  /** How it is imported, e.g. `@platform-clients/core/node`. */
  readonly name: string;
  /** Its declaration file, an absolute path. */
  readonly types: string;
}

/**
 * Describes what an entry exports: names and declarations in alphabetical order, without documentation. Of generated types only the kind and
 * the name is listed, and of those of other packages the name: the spec and the other package's report have the rest. Types that are used but
 * that no entry of the package exports are listed too.
 *
 * @param program A program with all entries.
 * @param entry The entry.
 * @param siblings Every entry of the package.
 * @returns A Markdown document.
 * @throws {Error} When the program does not contain an entry.
 */
export function apiReport(program: ts.Program, entry: Entry, siblings: readonly Entry[]): string {
  const checker = program.getTypeChecker();
  const exported = exportsOf(program, entry);
  const known = new Set(siblings.flatMap((sibling) => [...exportsOf(program, sibling).keys()]));
  const folder = `${distOf(entry.types)}/`;
  const isOwn = (symbol: ts.Symbol): boolean => fileOf(symbol).startsWith(folder);
  const isGenerated = (symbol: ts.Symbol): boolean => fileOf(symbol).includes("/generated/");

  const written = [...exported].filter(([symbol]) => isOwn(symbol) && !isGenerated(symbol));
  const hidden = new Set<ts.Symbol>();
  const queue = written.map(([symbol]) => symbol);
  for (const symbol of queue) {
    const used = (symbol.declarations ?? []).flatMap((node) => referenced(node, checker));
    for (const type of used.filter(
      (other) => isOwn(other) && !isGenerated(other) && isType(other) && !known.has(other) && !hidden.has(other),
    )) {
      hidden.add(type);
      queue.push(type);
    }
  }
  const parts = [
    header,
    `# ${entry.name}`,
    ...section(
      "",
      written.map(([symbol, name]) => print(symbol, name)),
      "\n\n",
    ),
    ...section(
      "Not exported, but part of the above",
      [...hidden].map((symbol) => print(symbol, symbol.name)),
      "\n\n",
    ),
    ...section(
      "Generated from the spec",
      [...exported].filter(([symbol]) => isOwn(symbol) && isGenerated(symbol)).map(([symbol, name]) => `${kind(symbol)} ${name}`),
      "\n",
    ),
    ...section(
      "From other packages",
      [...exported].filter(([symbol]) => !isOwn(symbol)).map(([, name]) => name),
      "\n",
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function exportsOf(program: ts.Program, { types }: Entry): Map<ts.Symbol, string> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(types);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${types} exports nothing. Build the packages first.`);
  return new Map(checker.getExportsOfModule(module).map((alias) => [resolve(alias, checker), alias.name]));
}

function section(title: string, lines: readonly string[], separator: string): string[] {
  if (lines.length === 0) return [];
  return [...(title === "" ? [] : [`## ${title}`]), `\`\`\`ts\n${lines.toSorted(byText).join(separator)}\n\`\`\``];
}

// Not by locale: the order must be the same on every machine.
function byText(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.replace(/^(?:export |declare |abstract )*\w+ /, ""));
  if (left === right) return 0;
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

function resolve(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function print({ declarations = [] }: ts.Symbol, name: string): string {
  const lines = declarations.map((node) => {
    if (ts.isSourceFile(node)) return `namespace ${name}`;
    // A variable's declaration is in a list, which is in a statement.
    const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
    return printer.printNode(ts.EmitHint.Unspecified, statement, node.getSourceFile()).replace(/^(?:export )?(?:declare )?/, "");
  });
  return lines.join("\n");
}

function kind({ flags }: ts.Symbol): string {
  if (flags & ts.SymbolFlags.Module) return "namespace";
  if (flags & ts.SymbolFlags.Variable) return "const";
  if (flags & ts.SymbolFlags.Interface) return "interface";
  return flags & ts.SymbolFlags.Function ? "function" : "type";
}

function referenced(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) {
      const symbol = checker.getSymbolAtLocation(child);
      if (symbol !== undefined) found.push(resolve(symbol, checker));
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function isType({ declarations: [node] = [] }: ts.Symbol): boolean {
  const isDeclaration =
    node !== undefined && (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node));
  return isDeclaration && ts.isSourceFile(node.parent);
}

// With forward slashes on every system, as in the paths of TypeScript.
function fileOf({ declarations: [node] = [] }: ts.Symbol): string {
  return node?.getSourceFile().fileName ?? "";
}

function distOf(types: string): string {
  return types.replaceAll(sep, "/").replace(/\/dist\/.*$/, "/dist");
}
