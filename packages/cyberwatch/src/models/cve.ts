import type { CveAffectedServer, CveAnnouncement, ServerCve } from "../generated/types.ts";

/** A server that has a vulnerability, in the nested form of the Python client's documentation. */
export interface AffectedServer {
  /** What is known of the server; only `id` is certain. Its `updates` are those that mend this vulnerability. */
  readonly server: CveAffectedServer;
  /** Whether the server has the vulnerability at present. */
  readonly active: boolean;
  /** Whether the vulnerability is ignored on this server. */
  readonly ignored: boolean;
  /** Text about the vulnerability on this server; null without one. */
  readonly comment: string | null;
  /** When the vulnerability was mended on this server, in ISO 8601; null when it was not. */
  readonly fixed_at: string | null;
}

/**
 * Gives the servers of a vulnerability as `{ server, active, ignored, comment, fixed_at }`, as the Python client does. On the wire the four fields
 * stand beside those of the server.
 *
 * @param cve What `cveAnnouncement` gave.
 * @returns The servers, in the same order.
 */
export function affectedServers(cve: Pick<CveAnnouncement, "servers">): AffectedServer[] {
  return cve.servers.map((server) => {
    const { active, comment, fixed_at, ignored } = server;
    return { server, active, ignored, comment, fixed_at };
  });
}

/**
 * Reads the score of a vulnerability under its present or its old name (`score`, or `cve_score` within servers of early 2019).
 *
 * @param cve A vulnerability, by itself or within a server.
 * @returns The score, 0 to 10, of CVSS 2 or 3 as the instance is set; null when there is none.
 */
export function scoreOf(cve: Pick<ServerCve, "score" | "cve_score">): number | null {
  return cve.score ?? cve.cve_score ?? null;
}
