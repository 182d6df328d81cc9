import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { databaseUser } from "./postgres.ts";
import type { Database } from "./postgres.ts";
import { startService } from "./processes.ts";
import type { Service } from "./processes.ts";
import { freePort, until } from "./waiting.ts";

/** An orchestrator that was started here. */
export interface Orchestrator {
  readonly url: string;
  /** Name of its database. */
  readonly database: string;
  /** Kills it and starts it again, on the same port. */
  restart(): Promise<void>;
  /** The last lines of its log. */
  tail(): string;
  stop(): Promise<void>;
}

/** How to start one. */
export interface OrchestratorOptions {
  /** Folder of the virtual environment. */
  readonly venv: string;
  readonly database: Database;
  /** Folder for configuration, state and log. */
  readonly folder: string;
  /** A short name, for files and the database. */
  readonly name: string;
  /** The key that tokens are signed with, in base64url; if omitted, authentication is off. */
  readonly key?: string | undefined;
  readonly print: (line: string) => void;
}

/** The issuer of the tokens; also their audience. */
export const issuer = "https://localhost:8888/";

/**
 * Starts an orchestrator on a free port, with an empty database.
 *
 * @param options How to start it.
 * @returns The orchestrator, ready.
 * @throws {Error} When it does not start; the message contains the end of its log.
 */
export async function startOrchestrator(options: OrchestratorOptions): Promise<Orchestrator> {
  const { venv, database, name, print } = options;
  const folder = join(options.folder, name);
  for (const part of ["state", "log"]) mkdirSync(join(folder, part), { recursive: true });
  const port = await freePort();
  const config = join(folder, "inmanta.cfg");
  writeFileSync(config, configuration(folder, port, database.port, await database.create(name), options.key));
  const url = `http://127.0.0.1:${port}`;
  const start = async (): Promise<Service> => {
    const started = startService({
      command: join(venv, "bin/inmanta"),
      args: ["-c", config, "-vv", "server"],
      log: join(folder, "server.log"),
      env: environmentOf(venv),
    });
    await until("the orchestrator", () => isUp(url, started)).catch((error: unknown) => {
      throw new Error(`The orchestrator did not start. The end of its log:\n${tail(started)}`, { cause: error });
    });
    return started;
  };
  const startedAt = Date.now();
  let service = await start();
  print(
    `The orchestrator is up after ${((Date.now() - startedAt) / 1000).toFixed(1)} s, authentication ${options.key === undefined ? "off" : "on"}`,
  );
  return {
    url,
    database: name,
    tail: () => tail(service),
    stop: () => service.stop(),
    async restart() {
      await service.stop("SIGKILL");
      service = await start();
    },
  };
}

function configuration(folder: string, port: number, databasePort: number, database: string, key: string | undefined): string {
  const sections: Record<string, Record<string, string | number>> = {
    config: { "state-dir": join(folder, "state"), "log-dir": join(folder, "log") },
    database: { host: "127.0.0.1", port: databasePort, name: database, username: databaseUser },
    server: {
      "bind-address": "127.0.0.1",
      "bind-port": port,
      auth: String(key !== undefined),
      auth_method: "database",
      "agent-timeout": 10,
      "fact-resource-block": 0,
    },
  };
  if (key !== undefined) {
    sections["auth_jwt_default"] = {
      algorithm: "HS256",
      sign: "true",
      client_types: "agent,compiler,api",
      key,
      expire: 0,
      issuer,
      audience: issuer,
    };
  }
  const print = ([name, entries]: [string, Record<string, string | number>]): string =>
    `[${name}]\n${Object.entries(entries)
      .map(([option, value]) => `${option}=${value}\n`)
      .join("")}`;
  return Object.entries(sections).map(print).join("\n");
}

// The orchestrator reads options from `INMANTA_*` too. Those of this machine must not reach it.
function environmentOf(venv: string): NodeJS.ProcessEnv {
  const removed = Object.keys(process.env).filter((name) => name.startsWith("INMANTA_"));
  const hidden = Object.fromEntries(removed.map((name) => [name, undefined]));
  return { ...hidden, PATH: `${join(venv, "bin")}:${process.env["PATH"] ?? ""}`, VIRTUAL_ENV: venv };
}

async function isUp(url: string, service: Service): Promise<true | undefined> {
  if (service.ended) throw new Error("It ended.");
  const response = await fetch(`${url}/api/v2/health`).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok === true ? true : undefined;
}

function tail(service: Service): string {
  return service.output().trimEnd().split("\n").slice(-40).join("\n");
}
