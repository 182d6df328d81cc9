import {
  conditionOf,
  hashOf,
  levelOf,
  listedVulnerabilities,
  missingUpdates,
  presentVulnerabilities,
  scoreOf,
  affectedServers,
} from "../servers.ts";
import type { CyberwatchState, Group, InstalledPackage, RemoteAccess, Server, User, Vulnerability } from "../state.ts";

const comments = {
  init: "Initialization",
  silent: "Communication failure",
  reboot: "Vulnerable",
  vulnerable: "Vulnerable",
  compliant: "Compliant",
};

/**
 * Shows a server as it is within a remote access.
 *
 * @param state The data.
 * @param server The server.
 * @returns A `ServerReference`.
 */
function showReference(state: CyberwatchState, server: Server) {
  const environment = state.environments.find(({ id }) => id === server.environment);
  const agent = state.agents.find(({ server_id }) => server_id === server.id);
  return {
    id: server.key,
    hostname: server.hostname,
    last_communication: server.last_communication,
    reboot_required: server.reboot_required,
    agent_version: agent?.version ?? null,
    remote_ip: server.addresses[0] ?? null,
    boot_at: server.boot_at,
    criticality: `criticality_${environment?.requirement ?? "medium"}`,
    updates_count: missingUpdates(state, server).length,
    cve_announcements_count: presentVulnerabilities(server).length,
    category: server.category,
    created_at: server.created_at,
  };
}

/**
 * Shows a server in a list.
 *
 * @param state The data.
 * @param server The server.
 * @returns A `ServerSummary`.
 */
export function showSummary(state: CyberwatchState, server: Server) {
  const os = state.operating_systems.find(({ key }) => key === server.os) ?? null;
  return { ...showReference(state, server), status: { comment: comments[conditionOf(server)] }, os };
}

/**
 * Shows a server.
 *
 * @param state The data.
 * @param server The server.
 * @returns A `Server`.
 */
export function showServer(state: CyberwatchState, server: Server) {
  const date = server.analyzed_at ?? server.created_at;
  const dates = { created_at: date, updated_at: date };
  const updates = missingUpdates(state, server);
  const groupsOf = (list: Group[], ids: number[]) => list.filter(({ id }) => ids.includes(id)).map(showGroup);
  const shown = (installed: InstalledPackage) => showPackage(state, installed);
  const references = (codes: readonly string[]) => codes.map((cve_code) => ({ cve_code }));
  return {
    ...showSummary(state, server),
    description: server.description,
    applications: [],
    packages: server.packages.map(shown),
    groups: groupsOf(state.groups, server.groups),
    compliance_groups: groupsOf(state.compliance_groups, server.compliance_groups),
    cve_announcements: listedVulnerabilities(server).flatMap(({ cve_code, detected_at }) => {
      const known = state.vulnerabilities.find((one) => one.cve_code === cve_code);
      if (known === undefined) return [];
      const { content, last_modified, published } = known;
      return [{ cve_code, content, published, last_modified, created_at: detected_at, updated_at: detected_at, cve_score: scoreOf(known) }];
    }),
    security_announcements: updates.flatMap(({ codes, software: { security_announcement } }) =>
      security_announcement === null ? [] : [{ ...security_announcement, ...dates, cve_announcements: references(codes) }],
    ),
    updates: updates.map(({ codes, current, software: { product, version } }) => ({
      ignored: false,
      patchable: true,
      cve_announcements: references(codes),
      current: shown(current),
      target: shown({ product, version }),
      ...dates,
    })),
    deploying_period: server.deploying_period,
    ignoring_policy: server.ignoring_policy,
    status_patching: { comment: updates.length === 0 ? "Up to date" : "-" },
  };
}

/**
 * Shows a group.
 *
 * @param group The group.
 * @returns A `Group`.
 */
export function showGroup(group: Group) {
  const { color, description } = group;
  return { ...group, description: description || null, color: color.toUpperCase() };
}

/**
 * Shows a user.
 *
 * @param state The data.
 * @param user The user.
 * @returns A `User`.
 */
export function showUser(state: CyberwatchState, user: User) {
  const { auth_provider, email, firstname, id, locale, login, name, server_groups } = user;
  const groups = server_groups.flatMap(({ role, ...reference }) =>
    state.groups.filter((group) => group.id === reference.id).map((group) => ({ id: group.id, name: group.name, role })),
  );
  return { id, login, name: name || null, firstname: firstname || null, email, locale, auth_provider, server_groups: groups };
}

/**
 * Shows a remote access.
 *
 * @param state The data.
 * @param access The remote access.
 * @returns A `RemoteAccess`.
 */
export function showRemoteAccess(state: CyberwatchState, access: RemoteAccess) {
  const { address, created_at, id, is_valid, port, type, updated_at } = access;
  const server = state.servers.find((one) => one.id === access.server_id);
  const node = state.nodes.find((one) => one.id === access.node_id) ?? null;
  const shown = server === undefined ? null : showReference(state, server);
  return { id, type, address, port, is_valid, created_at, updated_at, server: shown, node };
}

/**
 * Shows a vulnerability with the servers that have or had it.
 *
 * @param state The data.
 * @param vulnerability The vulnerability.
 * @returns A `CveAnnouncement`.
 */
export function showVulnerability(state: CyberwatchState, vulnerability: Vulnerability) {
  const { content, cve_code, cvss, cwe, exploitable, last_modified, published, score_v2, score_v3 } = vulnerability;
  return {
    cve_code,
    content,
    published,
    last_modified,
    level: levelOf(vulnerability),
    score: scoreOf(vulnerability),
    score_v2,
    score_v3,
    exploitable,
    servers: affectedServers(state, cve_code).map(({ cve: { comment, fixed_at, ignored }, server }) => ({
      ...showSummary(state, server),
      active: fixed_at === null,
      ignored,
      comment,
      fixed_at,
    })),
    cvss,
    cvss_v3: vulnerability.cvss_v3 === null ? null : singular(vulnerability.cvss_v3),
    cwe,
  };
}

// Version 2 has `privilege_required`, version 3 `privileges_required`.
function singular({ privileges_required = "", ...others }: Record<string, string>) {
  return { ...others, privilege_required: privileges_required.replace("privileges", "privilege") };
}

function showPackage({ software }: CyberwatchState, { product, version }: InstalledPackage) {
  const known = software.find((one) => one.product === product);
  return {
    hash_index: hashOf({ product, version }),
    product,
    type: known?.type ?? "Packages::Deb",
    vendor: known?.vendor ?? null,
    version,
  };
}
