import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { globSync } from "tinyglobby";
import { xSync } from "tinyexec";

/** PostgreSQL's programs, and the user that may run them. */
export interface Postgres {
  /** Folder of `initdb` and `postgres`. */
  readonly bin: string;
  /** The user for the server when this process runs as root, which PostgreSQL does not accept. */
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
}

// Where Debian, Red Hat and Homebrew install PostgreSQL.
const installed = ["/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin", "/usr/local/opt/postgresql*/bin"];

/**
 * Finds PostgreSQL's server programs: on the PATH, and where package managers install them.
 *
 * @returns The programs of the newest version, or undefined if PostgreSQL is not found.
 */
export function findPostgres(): Postgres | undefined {
  const others = globSync(installed, { onlyDirectories: true, absolute: true });
  const newest = others.toSorted((one, other) => other.localeCompare(one, "en", { numeric: true }));
  const bin = [...(process.env["PATH"] ?? "").split(delimiter), ...newest].find(
    (folder) => folder !== "" && ["initdb", "postgres", "createdb", "psql"].every((program) => existsSync(join(folder, program))),
  );
  return bin === undefined ? undefined : { bin, user: process.getuid?.() === 0 ? unprivilegedUser() : undefined };
}

function unprivilegedUser(): Postgres["user"] {
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((option) => xSync("id", [option, name]).stdout.trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}
