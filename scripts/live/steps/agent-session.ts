import { isBadRequestError, isServerError } from "@platform-clients/core";
import type { InmantaClient } from "@platform-clients/inmanta";

import { check, gather, mustFail } from "../story.ts";
import type { Story } from "../story.ts";
import { until } from "../waiting.ts";
import type { Id, World } from "./projects.ts";
import { scheduler, standIn } from "./stand-in.ts";
import type { StandIn } from "./stand-in.ts";
import { modelOf } from "./versions.ts";

const rid = "std::testing::NullResource[web1,name=r00]";

/** What the agent's steps need beside the world. */
export interface Backstage {
  /** Runs SQL in the orchestrator's database: schedulers write there directly. */
  readonly sql: (statement: string) => Promise<void>;
  /** Stops the orchestrator and starts it again. */
  readonly restart: () => Promise<void>;
}

/**
 * Plays the agent: takes the place of the scheduler of an environment of its own, and answers every call that a server makes.
 *
 * @param story The story.
 * @param world Where it plays.
 * @param backstage What no client can do.
 */
export async function tellAgentSession(story: Story, world: World, backstage: Backstage): Promise<void> {
  const { id: staging } = await world.client.environmentCreate({ project_id: world.project, name: "staging" });
  const client = world.client.withEnvironment(staging);
  await client.environmentSettingsSet({ id: "auto_deploy", value: false });
  let agent: StandIn | undefined;

  await story.step("take the place of the scheduler", async () => {
    agent = await standIn(client, staging);
    const { enabled } = await client.getState({ sid: agent.session.id, agent: scheduler });
    return `session ${agent.session.id}, ${scheduler} enabled: ${String(enabled)}`;
  });
  if (agent !== undefined) {
    await tellCalls(story, world, client, staging, agent);
    await tellAgentOperations(story, client, agent, backstage);
    await tellRestart(story, client, agent, backstage);
    await agent.session.close();
  }
  await client.environmentDelete({ id: staging });
}

async function tellCalls(
  story: Story,
  { major }: World,
  client: InmantaClient,
  staging: Id,
  { awaitCall, session }: StandIn,
): Promise<void> {
  await story.step("be told of a version, and to deploy", async () => {
    const version = await client.storeAndRelease({ content: (number) => modelOf(number, 6, major) });
    await awaitCall("triggerReadVersion");
    const { agents } = await client.deploy();
    await awaitCall("trigger");
    return `version ${version}; deploy on ${agents.join(", ")}`;
  });

  await story.step("make dry runs that the server asks for (v2 and v1)", async () => {
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

  await story.step("collect a fact that somebody asks for", async () => {
    const asked = await mustFail(client.getParam({ id: "serial", resource_id: rid }, { retry: false }), isServerError, "ServerError");
    await awaitCall("getParameter");
    const { parameter } = await until("the fact", async () => {
      const outcome = await client.getParam({ id: "serial", resource_id: rid }).result();
      return outcome.ok ? outcome.data : undefined;
    });
    return `first a ${asked} (503), then ${parameter.name} = ${parameter.value}`;
  });

  await story.step("report on process, scheduler and database", async () => {
    const { state } = await client.getAgentProcessDetails({ id: session.id, report: true });
    await awaitCall("getStatus");
    const status = await client.getSchedulerStatus();
    await awaitCall("triggerGetStatus");
    const { slices } = await client.getServerStatus();
    await awaitCall("getDbStatus");
    const manager = slices.find(({ name }) => name === "core.scheduler_manager");
    return `${JSON.stringify(state?.["hostname"])}; ${Object.keys(status.discrepancies).length} discrepancies; ${manager?.name ?? "?"}: ${manager?.reported_status ?? "?"}`;
  });

  await story.step("be told of timers, of pausing and of virtual environments", async () => {
    await client.environmentSettingsSet({ id: "autostart_agent_repair_interval", value: "7200" });
    await awaitCall("notifyTimerUpdate");
    await client.agentAction({ name: "web1", action: "pause" });
    await awaitCall("setState web1 false");
    await client.agentAction({ name: "web1", action: "unpause" });
    await awaitCall("setState web1 true");
    await client.allAgentsAction({ action: "remove_all_agent_venvs" });
    await awaitCall("removeExecutorVenvs");
    const { id: listed } = await client.environmentGet({ id: staging });
    return `all four calls came, in environment ${listed}`;
  });
}

async function tellAgentOperations(story: Story, client: InmantaClient, { session }: StandIn, { sql }: Backstage): Promise<void> {
  const { id: sid } = session;

  await story.step("report resources that were discovered", async () => {
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
    check(all.length === 3, "all three come");
    const byType = await gather(client.discoveredResourcesGetBatch({ limit: 2, sort: "resource_type.asc" }));
    return `${all.map(({ discovered_resource_id }) => discovered_resource_id).join(", ")}; m1: ${JSON.stringify(values)}; by type, which is the same for all: ${byType.length} of 3`;
  });

  await story.step("ask what happened to what a resource depends on, while it is being deployed", async () => {
    const rvid = "std::testing::NullResource[web2,name=r01],v=1";
    const early = await mustFail(client.getResourceEvents({ rvid, sid }), isBadRequestError, "BadRequestError");
    await sql("UPDATE resource_persistent_state SET is_deploying = true");
    const events = await client.getResourceEvents({ rvid, sid });
    const changed = await client.resourceDidDependencyChange({ rvid, sid });
    return `too early a ${early}; then ${Object.keys(events).length} dependencies, changed: ${String(changed)}`;
  });

  await story.step("agent operations without a live session", async () => {
    const stranger = "6f2c1d80-c6d4-11f0-9b1c-0242ac120002";
    const refused = await mustFail(client.getState({ sid: stranger, agent: "web1" }), isBadRequestError, "BadRequestError");
    const reply = { reply_id: "5c07e9b3-d482-4a1f-96ce-8f3b0d7a2e41", data: { code: 200, result: null } } as const;
    await mustFail(client.heartbeatReply({ sid: stranger, ...reply }), isBadRequestError, "BadRequestError");
    const unknown = await client.heartbeatReply({ sid, ...reply }).result();
    return `a ${refused}; an answer that nobody waits for: ${unknown.ok ? "accepted" : unknown.error.status}`;
  });
}

async function tellRestart(story: Story, client: InmantaClient, { awaitCall, session }: StandIn, { restart }: Backstage): Promise<void> {
  await story.step("keep the session over a restart of the orchestrator", async () => {
    await restart();
    await until("the session", async () => (session.state === "open" ? true : undefined));
    await awaitCall("setState web1 true");
    const { state } = await client.getAgentProcessDetails({ id: session.id, report: true });
    return `session ${session.state} again, ${JSON.stringify(state?.["hostname"])} reports`;
  });
}
