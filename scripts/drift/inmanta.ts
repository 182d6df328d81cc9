import { createInmantaClient } from "@platform-clients/inmanta";
import type { InmantaClient } from "@platform-clients/inmanta";

import type { Source } from "./source.ts";

/** A file that no server has: the answers that it is missing are checked too. */
const noFile = "0".repeat(40);

// An error status is a response too, which the spec must describe.
async function read<T>(call: PromiseLike<T>): Promise<T | undefined> {
  return Promise.resolve(call).catch(() => undefined);
}

/**
 * Reads from an orchestrator: every operation that changes nothing, with what the lists have. Operations of agents are left out, and one `GET` that
 * starts a compile.
 *
 * @param source The orchestrator.
 */
export async function readInmanta(source: Source): Promise<void> {
  const server = createInmantaClient({ ...source, retry: false });
  await read(server.health());
  await read(server.getServerStatus());
  await read(server.getCurrentUser());
  await read(server.getApiDocs({ format: "openapi" }));
  await read(server.graphqlSchema());
  await read(server.isBoolFeatureEnabled({ slice_name: "core.environment", feature_name: "compiler" }));
  await read(server.listRoles());
  const [user] = (await read(server.listUsers())) ?? [];
  if (user !== undefined) await read(server.listRolesForUser({ username: user.username }));
  const { processes = [] } = (await read(server.listAgentProcesses())) ?? {};
  if (processes[0] !== undefined) await read(server.getAgentProcess({ id: processes[0].sid }));
  await read(server.listProjects());
  await read(server.listEnvironments());
  await read(server.statFile({ id: noFile }));
  await read(server.getFile({ id: noFile }));
  const [project] = (await read(server.projectList({ environment_details: true }))) ?? [];
  if (project !== undefined) {
    await read(server.getProject({ id: project.id }));
    await read(server.projectGet({ id: project.id }));
  }
  for (const { id } of ((await read(server.environmentList({ details: true }))) ?? []).slice(0, 3)) {
    await read(server.environmentGet({ id }));
    await read(server.isCompiling({ id }));
    await readEnvironment(server.withEnvironment(id));
  }
}

async function readEnvironment(client: InmantaClient): Promise<void> {
  await read(client.getSchedulerStatus());
  await read(client.listSettings());
  await read(client.getSetting({ id: "auto_deploy" }));
  await read(client.environmentSettingsList());
  await read(client.environmentSettingGet({ id: "auto_deploy" }));
  await read(client.environmentTokenList());
  await read(client.listAgents());
  const [agent] = (await read(client.getAgents({ limit: 2 }))) ?? [];
  const process = agent?.process_id ?? undefined;
  if (process !== undefined) await read(client.getAgentProcessDetails({ id: process }));
  await readResources(client);
  await readVersions(client);
  await readCompiles(client);
  await read(client.getParameters({ limit: 2 }));
  await read(client.getAllFacts({ limit: 2 }));
  const [notification] = (await read(client.listNotifications({ limit: 2 }))) ?? [];
  if (notification !== undefined) await read(client.getNotification({ notification_id: notification.id }));
  const [discovered] = (await read(client.discoveredResourcesGetBatch({ limit: 2 }))) ?? [];
  if (discovered !== undefined) await read(client.discoveredResourcesGet({ discovered_resource_id: discovered.discovered_resource_id }));
  const end = Date.now();
  const [start_interval = "", end_interval = ""] = [end - 3_600_000, end].map((time) => new Date(time).toISOString());
  const metrics = ["orchestrator.compile_time" as const, "resource.resource_count" as const];
  await read(client.getEnvironmentMetrics({ metrics, start_interval, end_interval, nb_datapoints: 15 }));
}

async function readResources(client: InmantaClient): Promise<void> {
  await read(client.getResourceActions({ limit: 2 }));
  const [resource] = (await read(client.resourceList({ limit: 2, deploy_summary: true }))) ?? [];
  if (resource === undefined) return;
  const rid = resource.resource_id;
  await read(client.resourceDetails({ rid }));
  await read(client.resourceHistory({ rid, limit: 2 }));
  await read(client.resourceLogs({ rid, limit: 2 }));
  const [fact] = (await read(client.getFacts({ rid }))) ?? [];
  if (fact !== undefined) await read(client.getFact({ rid, id: fact.id }));
  await read(client.getResource({ id: resource.resource_version_id, logs: true }));
}

async function readVersions(client: InmantaClient): Promise<void> {
  await read(client.listVersions({ limit: 2 }));
  const [newest, older] = (await read(client.listDesiredStateVersions({ limit: 2 }))) ?? [];
  if (newest === undefined) return;
  const { version } = newest;
  await read(client.getVersion({ id: version, limit: 2 }));
  await read(client.getPipConfig({ version }));
  const [resource] = (await read(client.getResourcesInVersion({ version, limit: 2 }))) ?? [];
  if (resource !== undefined) await read(client.versionedResourceDetails({ version, rid: resource.resource_id }));
  if (older !== undefined) await read(client.getDiffOfVersions({ from_version: older.version, to_version: version }));
  await read(client.dryrunList({ version }));
  const [dryRun] = (await read(client.listDryruns({ version }))) ?? [];
  if (dryRun === undefined) return;
  await read(client.dryrunReport({ id: dryRun.id }));
  await read(client.getDryrunDiff({ version, report_id: dryRun.id }));
}

async function readCompiles(client: InmantaClient): Promise<void> {
  await read(client.getReports({ limit: 2 }));
  await read(client.getCompileQueue());
  const [compile] = (await read(client.getCompileReports({ limit: 2 }))) ?? [];
  if (compile === undefined) return;
  await read(client.getReport({ id: compile.id }));
  await read(client.compileDetails({ id: compile.id }));
  await read(client.getCompileData({ id: compile.id }));
}
