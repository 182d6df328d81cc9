import { dirname } from "node:path";

import ts from "typescript";

/** A fault that the compiler found. */
export interface CompileFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Compiler options as a tsconfig.json has them. Paths are absolute. */
export type CompilerSettings = Readonly<Record<string, string | boolean | readonly string[] | Readonly<Record<string, readonly string[]>>>>;

/** The settings of a strict consumer, without global types. */
export const strictConsumer: CompilerSettings = {
  target: "es2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  moduleDetection: "force",
  noEmit: true,
};

/**
 * Type-checks files that need not exist.
 *
 * @param files Path to source text. They can import each other and files on disk.
 * @param settings How to compile.
 * @param also Which imported files are checked too, by path. If omitted, none.
 * @param typescript The compiler. Default: the TypeScript version of this repository.
 * @returns The faults, file by file.
 */
export function compile(
  files: ReadonlyMap<string, string>,
  settings: CompilerSettings,
  also?: (file: string) => boolean,
  typescript: typeof ts = ts,
): CompileFault[] {
  const { options, errors } = typescript.convertCompilerOptionsFromJson(settings, process.cwd());
  const disk = typescript.createCompilerHost(options);
  const folders = new Set([...files.keys()].map((file) => dirname(file)));
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: (name) => folders.has(name) || disk.directoryExists?.(name) !== false,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, version, ...rest) => {
      const text = files.get(name);
      return text === undefined ? disk.getSourceFile(name, version, ...rest) : typescript.createSourceFile(name, text, version);
    },
  };
  const program = typescript.createProgram([...files.keys()], options, host);
  const checked = program.getSourceFiles().filter(({ fileName }) => files.has(fileName) || also?.(fileName) === true);
  const found = checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  return [...errors, ...program.getOptionsDiagnostics(), ...found].map(toFault);
}

function toFault({ file, start, code, messageText }: ts.Diagnostic): CompileFault {
  const text = `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n  ")}`;
  if (file === undefined) return { file: "", line: 0, column: 0, text };
  const { line, character } = file.getLineAndCharacterOfPosition(start ?? 0);
  return { file: file.fileName, line: line + 1, column: character + 1, text };
}
