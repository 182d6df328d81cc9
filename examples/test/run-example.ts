import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a program did. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs an example as its README says, in a process of its own.
 *
 * @param program Its path in the folder of the examples.
 * @param args The arguments.
 * @param environment The only variables that it sees, besides the path.
 * @returns Exit status and output.
 */
export function runExample(program: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const env = { PATH: process.env["PATH"], ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", `examples/${program}`, ...args], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === "number" ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
}
