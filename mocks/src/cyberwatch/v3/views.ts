import {
  affectedServers,
  conditionOf,
  levelOf,
  listedVulnerabilities,
  missingUpdates,
  presentVulnerabilities,
  scoreOf,
} from "../servers.ts";
import type { CyberwatchState, Environment, Group, InstalledPackage, RemoteAccess, Server, Vulnerability } from "../state.ts";

const statuses = {
  init: "server_update_init",
  silent: "server_update_comm_fail",
  reboot: "server_update_reboot",
  vulnerable: "server_vulnerable",
  compliant: "server_compliant",
};

// What all three sections of the API say about a server.
function showCommon(state: CyberwatchState, server: Server) {
  const { boot_at, category, created_at, description, hostname, id, last_communication, reboot_required } = server;
  const environment = state.environments.find((one) => one.id === server.environment);
  return {
    id,
    hostname,
    description,
    last_communication,
    reboot_required,
    boot_at,
    category,
    created_at,
    os: state.operating_systems.find(({ key }) => key === server.os) ?? null,
    environment: environment === undefined ? null : showEnvironment(environment),
    groups: showGroups(state.groups, server.groups),
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
  const present = presentVulnerabilities(server);
  return {
    ...showCommon(state, server),
    addresses: server.addresses,
    updates_count: missingUpdates(state, server).length,
    cve_announcements_count: present.length,
    analyzed_at: server.analyzed_at,
    prioritized_cve_announcements_count: present.filter(({ prioritized }) => prioritized).length,
    status: statuses[conditionOf(server)],
    compliance_groups: showGroups(state.compliance_groups, server.compliance_groups),
  };
}

/**
 * Shows a server.
 *
 * @param state The data.
 * @param server The server.
 * @returns A `Server`.
 */
export function showServer(state: CyberwatchState, server: Server) {
  const issues = state.security_issues.filter(({ servers }) => (servers as number[]).includes(server.id));
  return {
    ...showSummary(state, server),
    cve_announcements: listedVulnerabilities(server),
    updates: missingUpdates(state, server).map(({ codes, current, software: { product, version } }, index) => ({
      id: server.id * 100 + index,
      ignored: false,
      patchable: true,
      target: showPackage(state, { product, version }),
      current: showPackage(state, current),
      cve_announcements: codes,
    })),
    security_issues: issues.map(({ id, level, sid, title }) => ({ id, sid, level, title })),
  };
}

/**
 * Shows a server after a change of one of its vulnerabilities. In the recording, it has more about the environment.
 *
 * @param state The data.
 * @param server The server.
 * @returns A `Server`.
 */
export function showChangedServer(state: CyberwatchState, server: Server) {
  return { ...showServer(state, server), environment: showFullEnvironment(state, server) };
}

/**
 * Shows a server as an asset in a list.
 *
 * @param state The data.
 * @param server The server.
 * @returns An `AssetSummary`.
 */
export function showAssetSummary(state: CyberwatchState, server: Server) {
  return showCommon(state, server);
}

/**
 * Shows a server as an asset.
 *
 * @param state The data.
 * @param server The server.
 * @returns An `Asset`.
 */
export function showAsset(state: CyberwatchState, server: Server) {
  const packages = server.packages.map((installed) => showPackage(state, installed));
  return { ...showCommon(state, server), packages, applications: [] };
}

/**
 * Shows a server with its compliance in a list. The mock checks no rules.
 *
 * @param state The data.
 * @param server The server.
 * @returns A `ComplianceServerSummary`.
 */
export function showCompliance(state: CyberwatchState, server: Server) {
  const counts = { compliance_rules_count: 0, compliance_rules_failed_count: 0, compliance_rules_succeed_count: 0 };
  const { groups, ...common } = showCommon(state, server);
  return {
    ...common,
    ...counts,
    status: "gen_idle",
    environment: showFullEnvironment(state, server),
    // Here, groups have their dates.
    groups: state.groups.filter(({ id }) => groups.some((group) => group.id === id)),
    compliance_groups: state.compliance_groups.filter(({ id }) => server.compliance_groups.includes(id)),
  };
}

/**
 * Shows a group.
 *
 * @param group The group.
 * @returns A `Group`.
 */
export function showGroup(group: Group) {
  const { color, description, id, name } = group;
  return { id, name, description, color };
}

/**
 * Shows a remote access.
 *
 * @param access The remote access.
 * @returns A `RemoteAccess`.
 */
export function showRemoteAccess(access: RemoteAccess) {
  const { address, id, is_valid, last_error, node_id, port, server_id, type } = access;
  return { id, type, address, port, is_valid, last_error, server_id, node_id };
}

/**
 * Shows a vulnerability in a list.
 *
 * @param vulnerability The vulnerability.
 * @returns A `CveSummary`.
 */
export function showCveSummary(vulnerability: Vulnerability) {
  return { ...vulnerability, level: levelOf(vulnerability), score: scoreOf(vulnerability), note_custom: null };
}

/**
 * Shows a vulnerability with the servers that have or had it.
 *
 * @param state The data.
 * @param vulnerability The vulnerability.
 * @returns A `CveAnnouncement`.
 */
export function showCve(state: CyberwatchState, vulnerability: Vulnerability) {
  const { cve_code } = vulnerability;
  const announcements = state.software.filter(({ cve_announcements }) => cve_announcements.includes(cve_code));
  return {
    ...showCveSummary(vulnerability),
    servers: affectedServers(state, cve_code).map(({ cve: { comment, detected_at, fixed_at, ignored }, server: { hostname, id } }) => ({
      id,
      hostname,
      active: fixed_at === null,
      ignored,
      comment,
      detected_at,
      fixed_at,
    })),
    scannable: announcements.length > 0,
    security_announcements: announcements.flatMap(({ security_announcement }) =>
      security_announcement === null ? [] : [{ ...security_announcement, level: null }],
    ),
  };
}

function showEnvironment({ id, name, requirement }: Environment) {
  return {
    id,
    name,
    confidentiality_requirement: `confidentiality_requirement_${requirement}`,
    integrity_requirement: `integrity_requirement_${requirement}`,
    availability_requirement: `availability_requirement_${requirement}`,
  };
}

function showFullEnvironment({ environments }: CyberwatchState, server: Server) {
  const environment = environments.find(({ id }) => id === server.environment);
  if (environment === undefined) return null;
  const { created_at, id, updated_at } = environment;
  return { ...showEnvironment(environment), default: id === 2, threshold: 7.5, created_at, updated_at };
}

function showGroups(list: readonly Group[], ids: readonly number[]) {
  return list.filter(({ id }) => ids.includes(id)).map(showGroup);
}

function showPackage({ software }: CyberwatchState, { product, version }: InstalledPackage) {
  const known = software.find((one) => one.product === product);
  return { vendor: known?.vendor ?? null, product, type: known?.type ?? null, version };
}
