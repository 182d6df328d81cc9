import type { ModelContext } from "../../state/model.ts";
import { checkToken } from "../credentials.ts";
import { timeText } from "../state.ts";
import type { Agent, CyberwatchState, Group, RemoteAccess, Server } from "../state.ts";
import { createEnvironments, createOperatingSystems, createSoftware, createVulnerabilities } from "./catalogue.ts";
import { createItems } from "./create-items.ts";
import { createServers } from "./create-servers.ts";

/**
 * Creates the data of a new mock. The IDs of the spec's examples exist in it.
 *
 * @param context The clock and the random numbers.
 * @returns The data.
 * @throws {InvalidOptionError} When the option `token` is not a key pair.
 */
export function createState(context: ModelContext): CyberwatchState {
  checkToken(context.token);
  const created = timeText(new Date(context.clock.now().getTime() - 400 * 24 * 3_600_000));
  const software = createSoftware();
  const servers = createServers(software, context);
  const dates = { created_at: created, updated_at: created };
  const group = (id: number, name: string, color = "#12afcb"): Group => ({ id, name, description: "", color, ...dates });
  const remote_accesses = createRemoteAccesses(created);
  return {
    uuid: context.random.uuid(),
    servers,
    groups: [group(11, "Databases"), group(12, "Staging"), group(13, "Development"), group(140, "Production")],
    compliance_groups: [group(4, "CIS", "#336699"), group(5, "Security_Best_Practices", "#336699")],
    environments: createEnvironments(dates),
    operating_systems: createOperatingSystems(),
    software,
    vulnerabilities: createVulnerabilities(),
    remote_accesses,
    agents: createAgents(servers, remote_accesses),
    nodes: [
      { id: 1, name: "master", ...dates },
      { id: 2, name: "branch", ...dates },
    ],
    users: [user(1, "ann@example.com"), user(2, "bob@example.com", [{ id: 140, role: "auditor" }])],
    ...createItems(created),
    last_ids: {},
  };
}

function user(id: number, login: string, server_groups: CyberwatchState["users"][number]["server_groups"] = []) {
  const unnamed = { name: "", firstname: "", description: "" };
  return { id, login, email: login, ...unnamed, locale: "en", auth_provider: "local_password", server_groups };
}

function createRemoteAccesses(created: string): RemoteAccess[] {
  const access = (id: number, type: string, address: string, server_id: number | null): RemoteAccess => ({
    id,
    type: `CbwRam::RemoteAccess::${type}`,
    address,
    port: type === "Snmp" ? 161 : 22,
    is_valid: server_id !== null,
    last_error: server_id === null ? "Net::SSH::ConnectionTimeout" : null,
    server_id,
    node_id: 1,
    server_groups: "",
    created_at: created,
    updated_at: created,
    test_ends_at: null,
  });
  return [
    access(4, "Ssh::WithPassword", "192.0.2.10", 1),
    access(10, "Ssh::WithPassword", "203.0.113.15", null),
    access(14, "Snmp", "192.0.2.207", 12),
    access(15, "Ssh::WithPassword", "192.0.2.103", 13),
  ];
}

// Servers have an agent, unless they have a remote access, were not analysed, or are not machines of that kind.
function createAgents(servers: readonly Server[], accesses: readonly RemoteAccess[]): Agent[] {
  const agentless = new Set(accesses.map(({ server_id }) => server_id));
  const machines = servers.filter(({ id, category, os }) => os !== null && category === "server" && !agentless.has(id));
  return machines.map(({ id, addresses: [remote_ip = ""], last_communication }, index) => ({
    id: index + 1,
    server_id: id,
    node_id: 1,
    version: "4.2",
    remote_ip,
    last_communication: last_communication ?? "",
  }));
}
