import ts from "typescript";

/** A fault that the compiler found. */
export interface CompileFault {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The settings of a careful consumer: everything strict, no types but the platform's own. */
export const strictConsumer: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  moduleDetection: ts.ModuleDetectionKind.Force,
  noEmit: true,
};

/**
 * Type-checks files that need not exist.
 *
 * @param files Path to source text. They see the files on disk, and each other.
 * @param options How to compile.
 * @param also Which of the files that they lead to are checked too, by path; none when left out.
 * @returns The faults, file by file.
 */
export function compile(files: ReadonlyMap<string, string>, options: ts.CompilerOptions, also?: (file: string) => boolean): CompileFault[] {
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, version, ...rest) => {
      const text = files.get(name);
      return text === undefined ? disk.getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const checked = program.getSourceFiles().filter(({ fileName }) => files.has(fileName) || also?.(fileName) === true);
  const found = checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  return [...program.getConfigFileParsingDiagnostics(), ...program.getOptionsDiagnostics(), ...found].map(toFault);
}

function toFault({ file, start, code, messageText }: ts.Diagnostic): CompileFault {
  const text = `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n  ")}`;
  if (file === undefined) return { file: "", line: 0, text };
  return { file: file.fileName, line: file.getLineAndCharacterOfPosition(start ?? 0).line + 1, text };
}
