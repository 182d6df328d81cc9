import type { Clock } from "../state/clock.ts";

/** The data of an instance. Both versions of the API show the same data. */
export interface CyberwatchState {
  /** What `ping` returns. */
  uuid: string;
  servers: Server[];
  groups: Group[];
  compliance_groups: Group[];
  environments: Environment[];
  operating_systems: OperatingSystem[];
  software: Software[];
  vulnerabilities: Vulnerability[];
  remote_accesses: RemoteAccess[];
  agents: Agent[];
  nodes: Node[];
  users: User[];
  hosts: Item[];
  docker_images: Item[];
  applicative_scans: Item[];
  security_issues: Item[];
  compliance_rules: Item[];
  stored_credentials: Item[];
  discoveries: Item[];
  /** The highest ID so far, by name of the list: IDs are not used again. */
  last_ids: Record<string, number>;
}

/** Something that is stored in the form in which version 3 returns it. */
export type Item = { id: number } & Record<string, unknown>;

/** A monitored machine. */
export interface Server {
  /** The ID in version 3. */
  id: number;
  /** The ID in version 2, 32 hexadecimal digits. */
  key: string;
  hostname: string | null;
  description: string | null;
  category: string;
  addresses: string[];
  /** The ID of its environment. Version 2 calls it criticality. */
  environment: number;
  /** The key of its operating system. Null until it has been analysed. */
  os: string | null;
  created_at: string;
  last_communication: string | null;
  communication_failed: boolean;
  boot_at: string | null;
  reboot_required: boolean | null;
  /** Null until it has been analysed. */
  analyzed_at: string | null;
  /** IDs of groups. */
  groups: number[];
  /** IDs of compliance groups. */
  compliance_groups: number[];
  packages: InstalledPackage[];
  cve_announcements: ServerVulnerability[];
  deploying_period: unknown;
  ignoring_policy: unknown;
}

/** A package on a server. */
export interface InstalledPackage {
  product: string;
  version: string;
}

/** A vulnerability on a server. */
export interface ServerVulnerability {
  cve_code: string;
  ignored: boolean;
  comment: string | null;
  detected_at: string;
  /** Null until it is fixed. */
  fixed_at: string | null;
  prioritized: boolean;
}

/** A group of servers. */
export interface Group {
  id: number;
  name: string;
  description: string | null;
  color: string;
  created_at: string;
  updated_at: string;
}

/** How important servers are. */
export interface Environment {
  id: number;
  name: string;
  /** `low`, `medium` or `high`. */
  requirement: string;
  created_at: string;
  updated_at: string;
}

/** An operating system. */
export interface OperatingSystem {
  key: string;
  name: string;
  arch: string | null;
  eol: string | null;
  short_name: string;
  type: string;
}

/** A product that servers have, and its newest version. */
export interface Software {
  product: string;
  vendor: string | null;
  /** Class of the package, e.g. `Packages::Deb`. */
  type: string;
  version: string;
  /** The vulnerabilities of older versions. */
  cve_announcements: string[];
  security_announcement: { sa_code: string; type: string; link: string } | null;
}

/** A published vulnerability. */
export interface Vulnerability {
  cve_code: string;
  content: string;
  published: string;
  last_modified: string;
  score_v2: number | null;
  score_v3: number | null;
  score_custom: number | null;
  exploit_code_maturity: string;
  exploitable: boolean;
  technologies: { vendor: string | null; product: string }[];
  cvss: Record<string, string> | null;
  /** With the names of version 3 of the API (`privileges_required`). */
  cvss_v3: Record<string, string> | null;
  cvss_custom: Record<string, string> | null;
  cwe: { cwe_id: string } | null;
}

/** A way to log in to a machine. */
export interface RemoteAccess {
  id: number;
  type: string;
  address: string;
  port: number;
  /** Null while its connection test is running. */
  is_valid: boolean | null;
  last_error: string | null;
  server_id: number | null;
  node_id: number;
  /** Names of groups, separated by commas, for the server that the first successful test adds. */
  server_groups: string;
  created_at: string;
  updated_at: string;
  /** When the connection test ends. Null without one. */
  test_ends_at: string | null;
}

/** An agent on a server. */
export interface Agent {
  id: number;
  server_id: number;
  node_id: number;
  version: string;
  remote_ip: string;
  last_communication: string;
}

/** A node, from which machines are reached. */
export interface Node {
  id: number;
  name: string;
  created_at: string;
  updated_at: string;
}

/** A user. */
export interface User {
  id: number;
  login: string;
  email: string;
  name: string;
  firstname: string;
  locale: string;
  auth_provider: string;
  description: string;
  server_groups: { id: number; role: string }[];
}

/** The lists whose items get IDs. */
export type ListName = {
  [Name in keyof CyberwatchState]: CyberwatchState[Name] extends { id: number }[] ? Name : never;
}[keyof CyberwatchState];

/**
 * Returns the ID of a new item.
 *
 * @param state The data.
 * @param list The list that it will be added to.
 * @returns An ID that no item of the list has or had.
 */
export function nextId(state: CyberwatchState, list: ListName): number {
  const ids = (state[list] as { id: number }[]).map(({ id }) => id);
  const id = Math.max(state.last_ids[list] ?? 0, ...ids) + 1;
  state.last_ids[list] = id;
  return id;
}

/**
 * Notes the highest ID of each list, so that those of items that are removed are not used again.
 *
 * @param state The data.
 */
export function noteIds(state: CyberwatchState): void {
  for (const [list, items] of Object.entries(state) as [string, unknown][]) {
    if (!Array.isArray(items)) continue;
    const ids = (items as { id?: number }[]).map(({ id = 0 }) => id);
    state.last_ids[list] = Math.max(state.last_ids[list] ?? 0, ...ids);
  }
}

/**
 * Formats a time as Cyberwatch does: with three fractional digits and a numeric offset.
 *
 * @param time The time.
 * @returns Text such as `2026-01-01T01:00:00.000+01:00`.
 */
export function timeText(time: Date): string {
  return new Date(time.getTime() + 3_600_000).toISOString().replace("Z", "+01:00");
}

/**
 * Returns the present time as text.
 *
 * @param clock The clock of the mock.
 * @returns The time.
 */
export function nowText(clock: Clock): string {
  return timeText(clock.now());
}
