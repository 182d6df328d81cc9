import { parseArgs } from "node:util";

import { platforms } from "./platforms.ts";

/** What `--help` prints. */
export const help = `Mock servers of AirView, Axonius, Cyberwatch, Inmanta and Squonk2.

Usage: platform-mocks [platform[=spec] ...] [options]

  platform      ${platforms.join(", ")}; if omitted, all of them
  platform=spec mock your own OpenAPI file (path or URL) instead of the platform's

Options:
  --port <n>    first port; each further mock takes the next one, in the order above; 0 takes free
                ports (default 4010)
  --host <h>    name or address to listen on (default 127.0.0.1, this machine only)
  --dynamic     create responses from the schemas instead of sending the spec's examples
  --quiet       no line per request
  --help        print this text
  --version     print the version

Exit status: 0 stopped by Ctrl-C or SIGTERM, 1 cannot start, 2 wrong usage.
`;

/** The command line is invalid. The message says why. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The parsed command line. */
export interface Arguments {
  /** What to mock: the name as passed, and the spec after the equals sign. */
  readonly mocks: readonly { name: string; spec: string | undefined }[];
  readonly port: number;
  readonly host: string;
  readonly dynamic: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/**
 * Parses the command line.
 *
 * @param argv The arguments after the command's name.
 * @returns The parsed arguments. Names are not checked yet.
 * @throws {UsageError} When an option is unknown or its value is invalid.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  if (values.host === "") throw new UsageError("--host must be a name or an address.");
  return { ...values, port: portNumber(values.port), mocks: positionals.map(split) };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        dynamic: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port must be an integer from 0 to 65535, not "${text}".`);
}

function split(positional: string): { name: string; spec: string | undefined } {
  const equals = positional.indexOf("=");
  if (equals === -1) return { name: positional, spec: undefined };
  const [name, spec] = [positional.slice(0, equals), positional.slice(equals + 1)];
  if (spec === "") throw new UsageError(`${positional} needs the path or URL of a spec after the equals sign.`);
  return { name, spec };
}
