import { parseArgs } from "node:util";

import { parseRandomFault } from "../faults/fault.ts";
import type { RandomFault } from "../faults/fault.ts";
import { platforms } from "../platforms.ts";
import { InvalidFaultError } from "../errors.ts";

/** What `--help` prints. */
export const help = `Mock servers of AirView, Axonius, Cyberwatch, Inmanta and Squonk2.

Usage: platform-mocks [name[=spec] ...] [options]

  name          ${platforms.join(", ")}; if omitted, all of them
  name=spec     mock an OpenAPI file (path or URL) instead of the platform's own; with a spec, any name will do

Server:
  --port <n>        first port; each further mock takes the next one, in the order above; 0 takes free
                    ports (default 4010)
  --host <h>        name or address to listen on (default 127.0.0.1, this machine only)
  --base-path <p>   path before every path of the spec, e.g. /account-server-api
  --token <t>       credentials that requests must have: a bearer token, or key:secret

Responses:
  --data <file>     JSON file with the data to start with, as GET /__mock/state returns it (one mock only)
  --seed <s>        determines ids and random faults (default 1)
  --clock <time>    where the clock starts, or now (default 2026-01-01T00:00:00.000Z)
  --examples        send the spec's examples, without state
  --dynamic         create responses from the schemas, without state
  --watch           read a spec given as name=spec again whenever its file changes

Faults:
  --latency <ms>    time before each response
  --jitter <ms>     add or subtract up to this much at random
  --fault <f:rate>  let this share of requests fail, e.g. 503:0.1; also reset, stall, truncate, malformed, empty;
                    may be repeated

Output:
  --quiet           no line per request
  --log json        one JSON object per line instead of text
  --coverage        print the operations and their statuses when it stops
  -h, --help        print this text
  -v, --version     print the version

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
  readonly basePath?: string | undefined;
  readonly token?: string | undefined;
  readonly data?: string | undefined;
  readonly seed?: string | undefined;
  readonly clock?: string | undefined;
  readonly examples: boolean;
  readonly dynamic: boolean;
  readonly watch: boolean;
  readonly latency: number;
  readonly jitter: number;
  readonly faults: readonly RandomFault[];
  readonly quiet: boolean;
  readonly log: "json" | "text";
  readonly coverage: boolean;
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
  const mocks = positionals.map(split);
  if (values.host === "") throw new UsageError("--host must be a name or an address.");
  if (values.data !== undefined && mocks.length !== 1)
    throw new UsageError("--data needs exactly one mock, e.g. platform-mocks inmanta --data state.json.");
  if (values.watch && mocks.every(({ spec }) => spec === undefined))
    throw new UsageError("--watch needs a spec of your own, e.g. platform-mocks my-api=./openapi.yaml.");
  return {
    ...values,
    basePath: values["base-path"],
    port: portNumber(values.port),
    latency: milliseconds("--latency", values.latency),
    jitter: milliseconds("--jitter", values.jitter),
    faults: values.fault.map(fault),
    log: logFormat(values.log),
    mocks,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        "base-path": { type: "string" },
        token: { type: "string" },
        data: { type: "string" },
        seed: { type: "string" },
        clock: { type: "string" },
        examples: { type: "boolean", default: false },
        dynamic: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        latency: { type: "string", default: "0" },
        jitter: { type: "string", default: "0" },
        fault: { type: "string", multiple: true, default: [] },
        quiet: { type: "boolean", default: false },
        log: { type: "string", default: "text" },
        coverage: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", short: "v", default: false },
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

function milliseconds(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`${name} must be a number of milliseconds, not "${text}".`);
}

function fault(text: string): RandomFault {
  try {
    return parseRandomFault(text);
  } catch (error) {
    if (error instanceof InvalidFaultError) throw new UsageError(`--fault: ${error.message}`, { cause: error });
    throw error;
  }
}

function logFormat(text: string): "json" | "text" {
  if (text === "json" || text === "text") return text;
  throw new UsageError(`--log must be json or text, not "${text}".`);
}

function split(positional: string): { name: string; spec: string | undefined } {
  const equals = positional.indexOf("=");
  if (equals === -1) return { name: positional, spec: undefined };
  const [name, spec] = [positional.slice(0, equals), positional.slice(equals + 1)];
  if (name === "") throw new UsageError(`${positional} needs a name before the equals sign, e.g. my-api=./openapi.yaml.`);
  if (spec === "") throw new UsageError(`${positional} needs the path or URL of a spec after the equals sign.`);
  return { name, spec };
}
