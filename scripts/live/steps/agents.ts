import { isPermissionDeniedError } from "@platform-clients/core";

import { check, gather, mustFail } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import type { TestContext } from "./projects.ts";

/**
 * Tests agents, their processes, pausing, and halting the environment.
 *
 * @param scenario The scenario.
 * @param context The environment.
 */
export async function runAgents(scenario: Scenario, { client, production }: TestContext): Promise<void> {
  await scenario.step("list agents page by page (v2), and in v1", async () => {
    const agents = await gather(client.getAgents({ limit: 1, sort: "name.asc" }));
    const { metadata } = await client.getAgents({ limit: 1 }).withResponse();
    check(agents.length === metadata.total, "every agent is listed once");
    const { agents: old } = await client.listAgents();
    for (const field of ["last_failover", "primary"] as const)
      scenario.observe(
        `AgentV1.${field}`,
        old.every((agent) => field in agent),
      );
    return `${agents.map(({ name, status }) => `${name} ${status}`).join(", ")}; ${old.length} in v1`;
  });

  await scenario.step("list processes, and get a report from one", async () => {
    const { processes } = await client.listAgentProcesses({ environment: production, expired: false });
    const sid = processes[0]?.sid;
    check(sid !== undefined, "there is a process");
    scenario.observe("AgentProcessRow.last_seen", "last_seen" in (processes[0] ?? {}));
    const details = await client.getAgentProcessDetails({ id: sid, report: true });
    const report = await client.getAgentProcess({ id: sid });
    return `${details.hostname}: ${report.python} on ${report.platform}`;
  });

  await scenario.step("compare the scheduler with the database", async () => {
    const { resource_states: states, discrepancies } = await client.getSchedulerStatus();
    return `${Object.keys(states ?? {}).length} resources, ${Object.keys(discrepancies).length} discrepancies`;
  });

  await scenario.step("pause and unpause agents, deploy", async () => {
    await client.agentAction({ name: "web1", action: "pause" });
    const paused = await client.getAgents({ filter: { status: ["paused"] } });
    await client.agentAction({ name: "web1", action: "unpause" });
    await client.allAgentsAction({ action: "unpause" });
    const { agents } = await client.deploy({ agents: ["web1"], agent_trigger_method: "push_full_deploy" });
    return `${paused.map(({ name }) => name).join(", ")} was paused; deploying on ${agents.join(", ")}`;
  });

  await scenario.step("halt the environment, and resume it", async () => {
    await client.haltEnvironment();
    const refused = await mustFail(client.agentAction({ name: "web1", action: "pause" }), isPermissionDeniedError, "PermissionDeniedError");
    await client.agentAction({ name: "web1", action: "keep_paused_on_resume" });
    await client.allAgentsAction({ action: "unpause_on_resume" });
    const { halted } = await client.environmentGet({ id: production });
    for (const sort of ["status.asc", "status.desc"] as const) {
      const { metadata } = await client.resourceList({ limit: 1 }).withResponse();
      const ids = new Set((await gather(client.resourceList({ limit: 5, sort }))).map(({ resource_id }) => resource_id));
      check(ids.size === metadata.total, `every resource is listed once by ${sort} while the environment is halted`);
    }
    await client.resumeEnvironment();
    return `halted: ${String(halted)}; pausing an agent meanwhile: ${refused}; resources listed by status`;
  });
}
