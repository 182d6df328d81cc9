import type { CveAffectedServer, CveAnnouncement, ServerCve } from "../generated/models.ts";

/** A server that has a vulnerability, in the nested form of the Python client's documentation. */
export interface AffectedServer {
  /** The fields of the server; only `id` is always there. Its `updates` are those that fix this vulnerability. */
  readonly server: CveAffectedServer;
  /** Whether the server currently has the vulnerability. */
  readonly active: boolean;
  /** Whether the vulnerability is ignored on this server. */
  readonly ignored: boolean;
  /** Comment about the vulnerability on this server. Null means that there is none. */
  readonly comment: string | null;
  /** When the vulnerability was fixed on this server, in ISO 8601. Null means that it is not fixed. */
  readonly fixed_at: string | null;
}

/**
 * Returns the servers of a vulnerability as `{ server, active, ignored, comment, fixed_at }`, like the Python client. In the response, the last
 * four fields are part of the server itself.
 *
 * @param cve The result of `cveAnnouncement`.
 * @returns The servers, in the same order.
 */
export function affectedServers(cve: Pick<CveAnnouncement, "servers">): AffectedServer[] {
  return cve.servers.map((server) => {
    const { active, comment, fixed_at, ignored } = server;
    return { server, active, ignored, comment, fixed_at };
  });
}

/**
 * Returns the score of a vulnerability under its current or its old name: `score`, or `cve_score` within servers of early 2019.
 *
 * @param cve A vulnerability, on its own or within a server.
 * @returns The score, 0 to 10, of CVSS 2 or 3 depending on the settings of the instance. Null means that there is none.
 */
export function scoreOf(cve: Pick<ServerCve, "score" | "cve_score">): number | null {
  return cve.score ?? cve.cve_score ?? null;
}
