import { isBadRequestError, isServerError } from "@platform-clients/core";
import type { InmantaClient } from "@platform-clients/inmanta";

import { check, gather, mustFail } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import { until } from "../waiting.ts";
import { hasFilteredDeploys, isSince } from "./projects.ts";
import type { Id, TestContext } from "./projects.ts";
import { endScheduler, scheduler, startFakeScheduler } from "./fake-scheduler.ts";
import type { FakeScheduler } from "./fake-scheduler.ts";
import { modelOf } from "./versions.ts";

const rid = "std::testing::NullResource[web1,name=r00]";

/** Administrative access that no client has. */
export interface Admin {
  /** Runs SQL in the orchestrator's database, where schedulers write directly. */
  readonly sql: (statement: string) => Promise<void>;
  /** Kills the orchestrator and starts it again. */
  readonly restart: () => Promise<void>;
}

/**
 * Tests the agent's side: replaces the scheduler of a new environment and handles every call from the server.
 *
 * @param scenario The scenario.
 * @param context The environment.
 * @param admin Administrative access.
 */
export async function runAgentSession(scenario: Scenario, context: TestContext, admin: Admin): Promise<void> {
  const { id: staging } = await context.client.environmentCreate({ project_id: context.project, name: "staging" });
  const client = context.client.withEnvironment(staging);
  await client.environmentSettingsSet({ id: "auto_deploy", value: false });
  let agent: FakeScheduler | undefined;

  await scenario.step("take the place of the scheduler", async () => {
    agent = await startFakeScheduler(client, staging);
    const { id: sid, protocol } = agent.session;
    scenario.observe("agent sessions by polling", protocol === "polling");
    scenario.observe("agent sessions over a WebSocket", protocol === "websocket");
    const { enabled } =
      context.major < 19 ? await client.getState({ sid, agent: scheduler }) : await client.getStateV2({ agent: scheduler });
    check(enabled, "the session is enabled");
    return `session ${sid} (${String(protocol)}), ${scheduler} enabled: ${String(enabled)}`;
  });
  if (agent !== undefined) {
    await runCalls(scenario, context, client, staging, agent);
    if (hasFilteredDeploys(context.version)) await runFiltered(scenario, client, staging, agent, admin);
    await runAgentOperations(scenario, context, client, agent, admin);
    await runRestart(scenario, client, staging, agent, admin);
    await agent.session.close();
  }
  await client.environmentDelete({ id: staging });
}

async function runCalls(
  scenario: Scenario,
  { major }: TestContext,
  client: InmantaClient,
  staging: Id,
  { awaitCall, sessionId }: FakeScheduler,
): Promise<void> {
  await scenario.step("receive calls for a new version and a deploy", async () => {
    const version = await client.storeAndRelease({ content: (number) => modelOf(number, 6, major) });
    await awaitCall("triggerReadVersion");
    const { agents } = await client.deploy();
    await awaitCall("trigger");
    return `version ${version}; deploy on ${agents.join(", ")}`;
  });

  await scenario.step("make dry runs for the server (v2 and v1)", async () => {
    const { summary, diff } = await client.dryrunAndWait({ version: 1 }, { deadline: 30_000 });
    await awaitCall("doDryrun");
    const { dryrun } = await client.dryrunRequest({ id: 1 });
    await awaitCall("doDryrun");
    const done = await until("the dry run", async () => {
      const report = await client.dryrunReport({ id: dryrun.id });
      return report.dryrun.todo === 0 ? report.dryrun : undefined;
    });
    const { dryruns } = await client.dryrunList({ version: 1 });
    const listed = await client.listDryruns({ version: 1 });
    check(dryruns.length === listed.length, "both lists agree");
    const changed = diff.filter(({ status }) => status === "modified").map(({ resource_id }) => resource_id);
    return `${summary.total} resources, would change: ${changed.join(", ")}; v1: ${Object.keys(done.resources).length} resources; ${listed.length} dry runs`;
  });

  await scenario.step("collect a requested fact", async () => {
    const asked = await mustFail(client.getParam({ id: "serial", resource_id: rid }, { retry: false }), isServerError, "ServerError");
    await awaitCall("getParameter");
    const { parameter } = await until("the fact", async () => {
      const outcome = await client.getParam({ id: "serial", resource_id: rid }).result();
      return outcome.ok ? outcome.data : undefined;
    });
    return `first ${asked} (503), then ${parameter.name} = ${parameter.value}`;
  });

  await scenario.step("report on process, scheduler and database", async () => {
    const { state } = await client.getAgentProcessDetails({ id: await sessionId(), report: true });
    await awaitCall("getStatus");
    const status = await client.getSchedulerStatus();
    await awaitCall("triggerGetStatus");
    const { slices } = await client.getServerStatus();
    await awaitCall("getDbStatus");
    const manager = slices.find(({ name }) => name === "core.scheduler_manager");
    return `${JSON.stringify(state?.["hostname"])}; ${Object.keys(status.discrepancies).length} discrepancies; ${manager?.name ?? "?"}: ${manager?.reported_status ?? "?"}`;
  });

  await scenario.step("receive calls for timers, pausing and virtual environments", async () => {
    await client.environmentSettingsSet({ id: "autostart_agent_repair_interval", value: "7200" });
    await awaitCall("notifyTimerUpdate");
    await client.agentAction({ name: "web1", action: "pause" });
    await awaitCall("setState web1 false");
    await client.agentAction({ name: "web1", action: "unpause" });
    await awaitCall("setState web1 true");
    await client.allAgentsAction({ action: "remove_all_agent_venvs" });
    await awaitCall("removeExecutorVenvs");
    const { id: listed } = await client.environmentGet({ id: staging });
    return `received all four calls, in environment ${listed}`;
  });
}

async function runFiltered(
  scenario: Scenario,
  client: InmantaClient,
  staging: Id,
  { awaitCall }: FakeScheduler,
  { sql }: Admin,
): Promise<void> {
  await scenario.step("deploy the resources that match a filter, and make a dry run of them", async () => {
    const filter = { agent: { eq: ["web1"] }, isOrphan: false };
    // A scheduler writes the version that it works with into the database.
    await sql(`UPDATE scheduler SET last_processed_model_version = 1 WHERE environment = '${staging}'`);
    const deployed = await client.deployFiltered({ filter, agent_trigger_method: "push_full_deploy" });
    await awaitCall("trigger");
    const { id, model } = await client.dryrunFiltered({ filter, context: { ticket: 4711 } });
    await awaitCall("doDryrun");
    const report = await until("the dry run", async () => {
      const found = await client.getDryrunDiff({ version: model, report_id: id });
      return found.summary.todo === 0 ? found : undefined;
    });
    check(deployed.length === report.diff.length, "both have the same resources");
    check(report.summary.context?.["ticket"] === 4711, "the dry run has the caller's data");
    return `${deployed.length} resources deployed and compared: ${deployed.join(", ")}`;
  });
}

async function runAgentOperations(
  scenario: Scenario,
  { major, version }: TestContext,
  client: InmantaClient,
  { session }: FakeScheduler,
  { sql }: Admin,
): Promise<void> {
  const { id: sid } = session;

  if (isSince(version, "18.1.0"))
    await scenario.step("ask whether a feature is on", async () => {
      const { features } = await client.getServerStatus();
      const feature = features.find(({ name }) => name === "resource_discovery");
      check(feature !== undefined, "the server lists the feature");
      const isOn = await client.isBoolFeatureEnabled({ slice_name: feature.slice, feature_name: feature.name, sid });
      return `${feature.slice}: ${feature.name} is ${isOn ? "on" : "off"}`;
    });

  await scenario.step("report resources that were discovered", async () => {
    const found = (name: string) => `cloud::Machine[web1,name=${name}]` as const;
    await client.discoveredResourceCreate({
      discovered_resource_id: found("m1"),
      discovery_resource_id: rid,
      values: { size: "large" },
      sid,
    });
    const discovered_resources = ["m2", "m3"].map((name) => ({
      discovered_resource_id: found(name),
      discovery_resource_id: rid,
      values: { size: "small" },
    }));
    await client.discoveredResourceCreateBatch({ discovered_resources, sid });
    const all = await gather(client.discoveredResourcesGetBatch({ limit: 2, sort: "resource_id_value.asc" }));
    const { values } = await client.discoveredResourcesGet({ discovered_resource_id: found("m1") });
    check(all.length === 3, "all three are listed");
    const byType = await gather(client.discoveredResourcesGetBatch({ limit: 2, sort: "resource_type.asc" })).then(
      (items) => `${items.length} of 3`,
      (error: unknown) => String((error as { code?: unknown }).code),
    );
    if (major >= 18) {
      await client.discoveredResourceDelete({ discovered_resource_id: found("m1") });
      await client.discoveredResourceDeleteBatch({ discovered_resource_ids: [found("m2"), found("m3"), found("日本")] });
      check((await client.discoveredResourcesGetBatch()).length === 0, "all three are deleted");
    }
    return `${all.map(({ discovered_resource_id }) => discovered_resource_id).join(", ")}; m1: ${JSON.stringify(values)}; by type, which is the same for all: ${byType}`;
  });

  await scenario.step("read the events of a resource's dependencies during its deploy", async () => {
    const rvid = "std::testing::NullResource[web2,name=r01],v=1";
    const early = await mustFail(client.getResourceEvents({ rvid, sid }), isBadRequestError, "BadRequestError");
    await sql("UPDATE resource_persistent_state SET is_deploying = true");
    const events = await client.getResourceEvents({ rvid, sid });
    const changed = await client.resourceDidDependencyChange({ rvid, sid });
    return `too early: ${early}; then ${Object.keys(events).length} dependencies, changed: ${String(changed)}`;
  });

  // Servers from 19.0.0 on do not ask for a session.
  if (major < 19) await runWithoutSession(scenario, client, sid);
}

async function runWithoutSession(scenario: Scenario, client: InmantaClient, sid: Id): Promise<void> {
  await scenario.step("agent operations without a live session", async () => {
    const unknownSession = "6f2c1d80-c6d4-11f0-9b1c-0242ac120002";
    const refused = await mustFail(client.getState({ sid: unknownSession, agent: "web1" }), isBadRequestError, "BadRequestError");
    const result = { reply_id: "5c07e9b3-d482-4a1f-96ce-8f3b0d7a2e41", data: { code: 200, result: null } } as const;
    await mustFail(client.heartbeatReply({ sid: unknownSession, ...result }), isBadRequestError, "BadRequestError");
    const unknown = await client.heartbeatReply({ sid, ...result }).result();
    return `${refused}; a response without a request: ${unknown.ok ? "accepted" : unknown.error.status}`;
  });
}

async function runRestart(
  scenario: Scenario,
  client: InmantaClient,
  staging: Id,
  { awaitCall, session, sessionId }: FakeScheduler,
  { restart }: Admin,
): Promise<void> {
  await scenario.step("keep the session after the orchestrator was killed and started again", async () => {
    await restart();
    await until("the session", async () => (session.state === "open" ? true : undefined));
    if (session.protocol === "polling") await awaitCall("setState web1 true");
    const hostname = await until("the report of the session", async () => {
      await endScheduler(client, staging);
      const outcome = await client.getAgentProcessDetails({ id: await sessionId(), report: true }).result();
      return outcome.ok ? outcome.data.state?.["hostname"] : undefined;
    });
    const { agents } = await client.deploy();
    await awaitCall("trigger");
    return `session ${session.state} again, ${JSON.stringify(hostname)} reports; deploy on ${agents.join(", ")}`;
  });
}
