import ts from "typescript";

/** A symbol without documentation. */
export interface Undocumented {
  readonly file: string;
  readonly line: number;
  /** Its name; a member with its owner: `ClientOptions.timeout`. */
  readonly name: string;
}

/**
 * Finds exported symbols, and members of exported classes, interfaces and object types, that have neither own nor inherited documentation.
 * Ignores symbols of other packages.
 *
 * @param program The program.
 * @param entries Paths of the modules whose exports are public.
 * @returns The symbols, by place.
 */
export function undocumented(program: ts.Program, entries: readonly string[]): Undocumented[] {
  const checker = program.getTypeChecker();
  const found = new Map<string, Undocumented>();
  const look = (symbol: ts.Symbol, name: string) => {
    const declaration = symbol.declarations?.find((one) => !one.getSourceFile().isDeclarationFile);
    if (declaration === undefined || symbol.getDocumentationComment(checker).length + symbol.getJsDocTags(checker).length > 0) return;
    const file = declaration.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1;
    found.set(`${file.fileName}:${line}:${name}`, { file: file.fileName, line, name });
  };
  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      // TypeScript attaches no documentation to `export * as name`.
      if (symbol.flags & ts.SymbolFlags.ValueModule) continue;
      look(symbol, exported.name);
      for (const member of publicMembers(symbol)) look(member, `${exported.name}.${member.name}`);
    }
  }
  return [...found.values()].toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}

// Members of classes and interfaces, and of object types that are written out. Symbols, statuses and overridden members are exempt.
function publicMembers(symbol: ts.Symbol): ts.Symbol[] {
  const alias = symbol.declarations?.find(ts.isTypeAliasDeclaration);
  const literal =
    alias !== undefined && ts.isTypeLiteralNode(alias.type)
      ? (alias.type as ts.TypeLiteralNode & { symbol?: ts.Symbol }).symbol
      : undefined;
  const own = symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface) ? symbol : literal;
  return [...(own?.members?.values() ?? [])].filter((member) => isPublic(member));
}

function isPublic(member: ts.Symbol): boolean {
  if (!(member.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor))) return false;
  return (member.declarations ?? []).every((declaration) => {
    const exempt =
      ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override);
    const name = ts.getNameOfDeclaration(declaration);
    return exempt === 0 && name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name));
  });
}
