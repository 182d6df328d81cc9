import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";

import { x } from "tinyexec";

import type { Postgres } from "./find-postgres.ts";
import { startService } from "./processes.ts";
import { freePort, until } from "./waiting.ts";

/** A database server that was started here. */
export interface Database {
  readonly port: number;
  /** Creates an empty database and returns its name. */
  create(name: string): Promise<string>;
  /** Runs SQL in one of them. */
  run(name: string, statement: string): Promise<void>;
}

/** Name of the database user; it needs no password, since the server listens on this machine only and lives for minutes. */
export const databaseUser = "inmanta";

/**
 * Starts a PostgreSQL server with a new cluster.
 *
 * @param postgres The programs.
 * @param folder An empty folder for the cluster and the log.
 * @returns The server, ready.
 */
export async function startPostgres({ bin, user }: Postgres, folder: string): Promise<Database> {
  const home = join(folder, "postgres");
  mkdirSync(home);
  if (user !== undefined) chownSync(home, user.uid, user.gid);
  const data = join(home, "data");
  const run = (program: string, args: string[]) => x(join(bin, program), args, { throwOnError: true, nodeOptions: { cwd: "/", ...user } });
  await run("initdb", ["-D", data, "-U", databaseUser, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"]);
  const port = await freePort();
  const args = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", home, "-F"];
  const service = startService({
    command: join(bin, "postgres"),
    args,
    log: join(folder, "postgres.log"),
    user,
    signal: "SIGINT",
  });
  const place = ["-h", "127.0.0.1", "-p", String(port), "-U", databaseUser];
  const create = async (name: string): Promise<string> => {
    await run("createdb", [...place, name]);
    return name;
  };
  await until("PostgreSQL", async () => {
    if (service.ended) throw new Error(`PostgreSQL did not start:\n${service.output()}`);
    return create("first").catch(() => undefined);
  });
  return {
    port,
    create,
    async run(name, statement) {
      await run("psql", [...place, "-d", name, "-v", "ON_ERROR_STOP=1", "-qc", statement]);
    },
  };
}
