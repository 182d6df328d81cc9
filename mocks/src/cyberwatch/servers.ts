import { createHash } from "node:crypto";

import type { ModelContext } from "../state/model.ts";
import { found } from "./failure.ts";
import { nextId, nowText } from "./state.ts";
import type { CyberwatchState, InstalledPackage, Server, ServerVulnerability, Software, Vulnerability } from "./state.ts";

/** What can be said about the condition of a server. */
export type Condition = "init" | "silent" | "reboot" | "vulnerable" | "compliant";

/**
 * Adds a server that has not been analysed.
 *
 * @param state The data.
 * @param context The clock and the random numbers.
 * @param fields What is known of it.
 * @returns The server.
 */
export function addServer(state: CyberwatchState, context: ModelContext, fields: Partial<Server>): Server {
  const now = nowText(context.clock);
  const server: Server = {
    id: nextId(state, "servers"),
    key: context.random.hex(32),
    hostname: null,
    description: null,
    category: "server",
    addresses: [],
    environment: 2,
    os: null,
    created_at: now,
    last_communication: null,
    communication_failed: false,
    boot_at: null,
    reboot_required: null,
    analyzed_at: null,
    groups: [],
    compliance_groups: [],
    packages: [],
    cve_announcements: [],
    deploying_period: null,
    ignoring_policy: null,
    ...fields,
  };
  state.servers.push(server);
  return server;
}

/**
 * Removes a server and its agent. Its remote accesses remain, without a server.
 *
 * @param state The data.
 * @param server The server.
 */
export function removeServer(state: CyberwatchState, server: Server): void {
  state.servers.splice(state.servers.indexOf(server), 1);
  state.agents = state.agents.filter(({ server_id }) => server_id !== server.id);
  for (const access of state.remote_accesses) if (access.server_id === server.id) access.server_id = null;
}

/**
 * Returns the condition of a server.
 *
 * @param server The server.
 * @returns The most important thing about it.
 */
export function conditionOf(server: Server): Condition {
  if (server.analyzed_at === null) return "init";
  if (server.communication_failed) return "silent";
  if (server.reboot_required === true) return "reboot";
  return listedVulnerabilities(server).length > 0 ? "vulnerable" : "compliant";
}

/**
 * Returns the vulnerabilities that a server has.
 *
 * @param server The server.
 * @returns Those that are not fixed. Ignored ones are included: recorded counts include them.
 */
export function presentVulnerabilities(server: Server): ServerVulnerability[] {
  return server.cve_announcements.filter(({ fixed_at }) => fixed_at === null);
}

/**
 * Returns the vulnerabilities that a server lists.
 *
 * @param server The server.
 * @returns Those that are neither fixed nor ignored: in the recordings, an ignored one is missing from the list.
 */
export function listedVulnerabilities(server: Server): ServerVulnerability[] {
  return presentVulnerabilities(server).filter(({ ignored }) => !ignored);
}

/** An update that a server lacks. */
export interface MissingUpdate {
  software: Software;
  current: InstalledPackage;
  /** The vulnerabilities of the server that it fixes. */
  codes: string[];
}

/**
 * Returns the updates that a server lacks.
 *
 * @param state The data.
 * @param server The server.
 * @returns The updates, in the order of its packages.
 */
export function missingUpdates(state: CyberwatchState, server: Server): MissingUpdate[] {
  const present = new Set(presentVulnerabilities(server).map(({ cve_code }) => cve_code));
  return server.packages.flatMap((current) => {
    const newest = state.software.find(({ product }) => product === current.product);
    if (newest === undefined || newest.version === current.version) return [];
    return [{ software: newest, current, codes: newest.cve_announcements.filter((code) => present.has(code)) }];
  });
}

/**
 * Returns the severity of a vulnerability.
 *
 * @param vulnerability The vulnerability.
 * @returns A value of `CveLevel`. Source of the bounds: a script of the vendor.
 */
export function levelOf(vulnerability: Vulnerability): string {
  const score = scoreOf(vulnerability);
  if (score === null) return "level_unknown";
  return score > 9 ? "level_critical" : score >= 7 ? "level_high" : score >= 4 ? "level_medium" : "level_low";
}

/**
 * Returns the score of a vulnerability.
 *
 * @param vulnerability The vulnerability.
 * @returns That of CVSS 3 if there is one, else that of CVSS 2.
 */
export function scoreOf(vulnerability: Vulnerability): number | null {
  return vulnerability.score_v3 ?? vulnerability.score_v2;
}

/**
 * Finds a vulnerability.
 *
 * @param state The data.
 * @param code Its code.
 * @returns The vulnerability.
 */
export function findVulnerability(state: CyberwatchState, code: string | undefined): Vulnerability {
  return found(
    state.vulnerabilities.find(({ cve_code }) => cve_code === code),
    "Couldn't find CveAnnouncement",
  );
}

/**
 * Finds the servers that have or had a vulnerability.
 *
 * @param state The data.
 * @param code The code of the vulnerability.
 * @returns The servers, and what they say about the vulnerability.
 */
export function affectedServers(state: CyberwatchState, code: string): { server: Server; cve: ServerVulnerability }[] {
  return state.servers.flatMap((server) => {
    const cve = server.cve_announcements.find(({ cve_code }) => cve_code === code);
    return cve === undefined ? [] : [{ server, cve }];
  });
}

/**
 * Returns the hash of a package.
 *
 * @param installed The package.
 * @returns 40 hexadecimal digits.
 */
export function hashOf(installed: InstalledPackage): string {
  return createHash("sha1").update(`${installed.product} ${installed.version}`).digest("hex");
}
