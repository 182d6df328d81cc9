import type { Json } from "@platform-clients/contract";

/** One call of a flow, with the toolbox and with our client. */
export interface FlowStep {
  readonly name: string;
  readonly python: string;
  readonly pythonArguments: readonly unknown[];
  readonly ours: Json;
}

const access = {
  type: "CbwRam::RemoteAccess::Ssh::WithPassword",
  address: "db-07.example.com",
  port: "22",
  login: "scan",
  password: "example-password",
  key: "",
  node_id: "1",
  server_groups: "Lab",
};
const remoteAccessId = 16;
const serverId = 4;
const groupId = 141;
const cveCode = "CVE-2019-16768";

/** Calls that depend on each other: what they create has these IDs in a new mock server. */
export const flow: readonly FlowStep[] = [
  step("groups", "groups", [], {}),
  step("createGroup", "create_group", [{ name: "Web" }], { name: "Web" }),
  step("updateGroup", "update_group", [String(groupId), { color: "#336699" }], { groupId, color: "#336699" }),
  step("updateServer", "update_server", [String(serverId), { groups: [groupId] }], { serverId, groups: [groupId] }),
  step("server", "server", [String(serverId)], { serverId }),
  step("servers", "servers", [{ group_id: groupId }], { group_id: groupId }),
  step("deleteGroup", "delete_group", [String(groupId)], { groupId }),
  step("group", "group", [String(groupId)], { groupId }),
  step("createRemoteAccess", "create_remote_access", [access], access),
  step("createRemoteAccess", "create_remote_access", [access], access),
  step("remoteAccess", "remote_access", [String(remoteAccessId)], { remoteAccessId }),
  step("remoteAccesses", "remote_accesses", [], {}),
  step("testDeployRemoteAccess", "test_deploy_remote_access", [String(remoteAccessId)], { remoteAccessId }),
  step("deleteRemoteAccess", "delete_remote_access", [String(remoteAccessId)], { remoteAccessId }),
  step("remoteAccess", "remote_access", [String(remoteAccessId)], { remoteAccessId }),
  step("updateServerCve", "update_server_cve", [String(serverId), cveCode, { ignored: "true" }], { serverId, cveCode, ignored: "true" }),
  step("updateCveAnnouncement", "update_cve_announcement", [cveCode, { score_custom: "7" }], { cveCode, score_custom: "7" }),
  step("deleteCveAnnouncement", "delete_cve_announcement", [cveCode], { cveCode }),
  step("deleteServer", "delete_server", [String(serverId)], { serverId }),
  step("server", "server", [String(serverId)], { serverId }),
];

function step(name: string, python: string, pythonArguments: readonly unknown[], ours: Json): FlowStep {
  return { name, python, pythonArguments, ours };
}
