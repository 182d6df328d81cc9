import { isPlayed } from "./agents.ts";
import { activeVersion, recordOf, requiresOf } from "./model-versions.ts";
import { partsOf } from "./resource-id.ts";
import type { Server } from "./server.ts";
import type { Environment, Json, Resource, ResourceRecord, Version } from "./state.ts";

const waiting = ["available", "deploying"];

/**
 * Marks resources as to be deployed again.
 *
 * @param server The server.
 * @param environment The environment.
 * @param agents The agents whose resources are deployed.
 * @param isIncremental Whether resources that are deployed are left out.
 */
export function clearDeployments(server: Server, environment: Environment, agents: ReadonlySet<string>, isIncremental: boolean): void {
  for (const { resource_id } of activeVersion(server.state, environment)?.resources ?? []) {
    const record = recordOf(server.state, environment, resource_id);
    if (record === undefined || !agents.has(partsOf(resource_id).agent)) continue;
    if (["undefined", "skipped_for_undefined"].includes(record.status) || (isIncremental && record.status === "deployed")) continue;
    record.status = "available";
  }
}

/**
 * Lets the deployment of the active version go on by one step: resources whose requirements are deployed begin, and those that have begun end. A
 * resource with the attribute `fail: true` fails. Nothing happens while the environment is halted or has a session of a scheduler, and on agents that
 * are paused.
 *
 * @param server The server.
 * @param environment The environment.
 */
export function advanceDeployment(server: Server, environment: Environment): void {
  const version = activeVersion(server.state, environment);
  if (version === undefined || !isPlayed(server, environment)) return;
  const rounds = server.state.server.polls === 0 ? version.resources.length * 2 : 1;
  for (let round = 0; round < rounds; round += 1) if (!advance(server, environment, version)) return;
}

function advance(server: Server, environment: Environment, version: Version): boolean {
  const { agents, resources: records } = server.state;
  const paused = new Set(agents.filter((agent) => agent.environment === environment.id && agent.paused).map(({ name }) => name));
  const own = new Map(records.filter((record) => record.environment === environment.id).map((record) => [record.resource_id, record]));
  const statuses = new Map([...own].map(([id, { status }]) => [id, status]));
  let hasChanged = false;
  for (const resource of version.resources) {
    const record = own.get(resource.resource_id);
    if (record === undefined || !waiting.includes(record.status) || paused.has(partsOf(resource.resource_id).agent)) continue;
    const requirements = requiresOf(resource).map((id) => statuses.get(id) ?? "deployed");
    if (requirements.some((status) => waiting.includes(status))) continue;
    hasChanged = true;
    if (requirements.some((status) => status !== "deployed")) finish(server, version, resource, record, "skipped");
    else if (record.status === "available") record.status = "deploying";
    else finish(server, version, resource, record, resource.attributes["fail"] === true ? "failed" : "deployed");
  }
  return hasChanged;
}

function finish(
  server: Server,
  version: Version,
  { attributes, resource_id }: Resource,
  record: ResourceRecord,
  status: "deployed" | "failed" | "skipped",
): void {
  const now = server.now();
  const rvid = `${resource_id},v=${version.version}`;
  const changes = status === "deployed" ? changesOf(record.deployed, attributes) : {};
  const action_id = server.id();
  const isNew = record.deployed === null;
  const hasChanges = Object.keys(changes).length > 0;
  const line =
    status === "failed"
      ? { level: "ERROR", msg: `Failed to deploy ${rvid}`, args: [], kwargs: { deploy_id: action_id } }
      : { level: "INFO", msg: `End run for resource ${rvid} in deploy ${action_id}`, args: [], kwargs: { deploy_id: action_id } };
  server.state.actions.push({
    environment: version.environment,
    version: version.version,
    resource_version_ids: [rvid],
    action_id,
    action: "deploy",
    started: now,
    finished: now,
    messages: [{ ...line, timestamp: now }],
    status,
    changes: hasChanges ? { [rvid]: changes } : null,
    change: hasChanges ? (isNew ? "created" : "updated") : "nochange",
  });
  record.status = status;
  record.last_deploy = now;
  if (status === "deployed") record.deployed = structuredClone(attributes);
}

/**
 * Returns what a deployment changes.
 *
 * @param current The attributes that the resource has; `null`: it does not exist.
 * @param desired The attributes that it shall have.
 * @returns The changes, by attribute.
 */
export function changesOf(current: Json | null, desired: Json): Record<string, { current?: unknown; desired?: unknown }> {
  if (current === null) return { purged: { current: true, desired: false } };
  const names = Object.keys(desired).filter(
    (name) => name !== "requires" && JSON.stringify(desired[name]) !== JSON.stringify(current[name]),
  );
  return Object.fromEntries(names.map((name) => [name, { current: current[name] ?? null, desired: desired[name] }]));
}
