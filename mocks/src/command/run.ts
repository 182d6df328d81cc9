import { once } from "node:events";
import { readFile } from "node:fs/promises";

import { help, parseArguments, UsageError } from "./arguments.ts";
import type { Arguments } from "./arguments.ts";
import { MockError, UnknownPlatformError } from "../errors.ts";
import { coverageTable } from "./coverage-table.ts";
import { packageRoot } from "../package-root.ts";
import { isPlatform, platforms } from "../platforms.ts";
import { createReporter } from "./reporter.ts";
import { availablePlatforms } from "../spec-location.ts";
import type { Mock } from "../start-mock.ts";

/** The input and output of the command. */
export interface CommandIo {
  /** Writes one line for the user. */
  out(line: string): void;
  /** Writes one line of an error message. */
  err(line: string): void;
  /** Aborted when the command must stop. */
  readonly stop: AbortSignal;
}

/**
 * Runs `platform-mocks` until `io.stop` is aborted.
 *
 * @param argv The arguments after the command's name.
 * @param io Where to write, and when to stop.
 * @returns The exit status: 0 stopped, 1 cannot start, 2 wrong usage. All mocks are closed.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const mocks: Mock[] = [];
  try {
    const options = parseArguments(argv);
    if (options.help) return print(io, help.trimEnd());
    if (options.version) return print(io, await version());
    await startAll(options, io, mocks);
    if (!io.stop.aborted) await once(io.stop, "abort");
    if (options.coverage) for (const mock of mocks) for (const line of coverageTable(mock)) io.out(line);
    return 0;
  } catch (error) {
    return reportError(error, io);
  } finally {
    await Promise.all(mocks.map((mock) => mock.close()));
  }
}

async function startAll(options: Arguments, io: CommandIo, started: Mock[]): Promise<void> {
  const chosen = choose(options);
  if (options.port + chosen.size > 65_536) throw new UsageError(`--port ${options.port} is too high for ${chosen.size} mocks.`);
  // Prism takes time to load. Help, usage errors and unknown names do not need it.
  const { startMock } = await import("../start-mock.ts");
  const width = Math.max(10, ...[...chosen.keys()].map((name) => name.length));
  for (const [name, spec] of chosen) {
    if (io.stop.aborted) return;
    const reporter = createReporter(name, { json: options.log === "json", width }, (line) => io.out(line));
    const mock = await startMock(name, {
      ...options,
      port: options.port === 0 ? 0 : options.port + started.length,
      spec,
      watch: options.watch && spec !== undefined,
      onExchange: options.quiet ? undefined : (exchange) => reporter.exchange(exchange),
      onReload: (error) => reporter.reload(error),
    });
    started.push(mock);
    reporter.ready(mock);
  }
}

function choose({ mocks }: Arguments): Map<string, string | undefined> {
  for (const { name, spec } of mocks) if (spec === undefined && !isPlatform(name)) throw new UnknownPlatformError(name);
  if (mocks.length === 0) {
    const available = availablePlatforms();
    if (available.length === 0) throw new MockError("spec_not_found", "No platform has a spec.");
    return new Map(available.map((platform) => [platform, undefined]));
  }
  const specs = new Map(mocks.map(({ name, spec }) => [name, spec]));
  const names = [...platforms, ...[...specs.keys()].filter((name) => !isPlatform(name))];
  return new Map(names.filter((name) => specs.has(name)).map((name) => [name, specs.get(name)]));
}

function reportError(error: unknown, io: CommandIo): number {
  if (!(error instanceof MockError || error instanceof UsageError)) throw error;
  io.err(`platform-mocks: ${error.message}`);
  if (error instanceof MockError) return 1;
  io.err("Run platform-mocks --help for usage.");
  return 2;
}

function print(io: CommandIo, text: string): number {
  io.out(text);
  return 0;
}

async function version(): Promise<string> {
  const text = await readFile(new URL("package.json", packageRoot), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
