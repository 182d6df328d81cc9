import { existsSync, readFileSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** PostgreSQL's programs, and who may run them. */
export interface Postgres {
  /** Folder of `initdb` and `postgres`. */
  readonly bin: string;
  /** The user that the server runs as, when this process runs as root, which PostgreSQL refuses. */
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
}

/**
 * Looks for PostgreSQL's server programs: on the PATH, and where Debian, Red Hat and Homebrew put them.
 *
 * @returns The programs, or nothing.
 */
export function findPostgres(): Postgres | undefined {
  const folders = [
    ...(process.env["PATH"] ?? "").split(delimiter),
    ...versionsIn("/usr/lib/postgresql").map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...versionsIn("/usr").flatMap((name) => (name.startsWith("pgsql-") ? [`/usr/${name}/bin`] : [])),
    ...["/opt/homebrew/opt", "/usr/local/opt"].flatMap((place) =>
      versionsIn(place).flatMap((name) => (name.startsWith("postgresql") ? [join(place, name, "bin")] : [])),
    ),
  ];
  const bin = folders.find(
    (folder) => folder !== "" && ["initdb", "postgres", "createdb", "psql"].every((program) => existsSync(join(folder, program))),
  );
  return bin === undefined ? undefined : { bin, user: process.getuid?.() === 0 ? unprivilegedUser() : undefined };
}

function versionsIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted((one, other) => other.localeCompare(one, "en", { numeric: true }));
  } catch {
    return [];
  }
}

function unprivilegedUser(): { uid: number; gid: number } | undefined {
  const lines = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] = lines.find(([name]) => name === "postgres") ?? lines.find(([name]) => name === "nobody") ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
