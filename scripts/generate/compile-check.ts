import ts from "typescript";

import type { Fault } from "./spec-error.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  moduleDetection: ts.ModuleDetectionKind.Force,
  skipLibCheck: true,
  noEmit: true,
};

/** The declarations of the language and the DOM, which are the same in each run. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks generated files. What they import from other packages is replaced with declarations that accept everything: those packages
 * have a type check of their own, and may be changing at the same time.
 *
 * @param files Texts by path. Relative imports lead to other files of the map.
 * @returns What the compiler refuses.
 */
export function checkCompiles(files: ReadonlyMap<string, string>): Fault[] {
  const sources = new Map([...files].map(([path, text]) => [`/${path}`, parse(`/${path}`, text)]));
  for (const [path, text] of stubs([...sources.values()])) sources.set(path, parse(path, text));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path)?.text,
    getCurrentDirectory: () => "/",
    getSourceFile(path, version) {
      if (sources.has(path)) return sources.get(path);
      if (!libraries.has(path)) libraries.set(path, disk.getSourceFile(path, version));
      return libraries.get(path);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path = text.startsWith(".") ? new URL(text, `file://${from}`).pathname : stubPath(text);
        return { resolvedModule: sources.has(path) ? { resolvedFileName: path, extension: ts.Extension.Ts } : undefined };
      }),
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...files.keys()].flatMap((path) => {
    const source = sources.get(`/${path}`);
    const syntax = program.getSyntacticDiagnostics(source);
    return (syntax.length > 0 ? syntax : program.getSemanticDiagnostics(source)).map((found) => toFault(path, found));
  });
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
}

function stubPath(specifier: string): string {
  return `/stubs/${specifier}.ts`;
}

/** Declares each name that the files import from a package. */
function stubs(sources: readonly ts.SourceFile[]): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const statement of sources.flatMap((source) => [...source.statements])) {
    if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) continue;
    const specifier = statement.moduleSpecifier;
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    if (specifier === undefined || !ts.isStringLiteral(specifier) || specifier.text.startsWith(".")) continue;
    const path = stubPath(specifier.text);
    const found = names.get(path) ?? new Set();
    names.set(path, found);
    if (bindings !== undefined && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)))
      for (const { name, propertyName } of bindings.elements) found.add((propertyName ?? name).text);
  }
  const declare = (name: string): string =>
    `export type ${name}<A = any, B = any, C = any, D = any, E = any> = any;\nexport declare const ${name}: any;\n`;
  return new Map([...names].map(([path, found]) => [path, [...found].map(declare).join("")]));
}

function toFault(path: string, { file, start, code, messageText }: ts.Diagnostic): Fault {
  const { line, character } = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: 0, character: 0 };
  const message = `The generated code does not compile: TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  return { file: path, line: line + 1, column: character + 1, rule: "typescript", message };
}
