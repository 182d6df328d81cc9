import type { Scenario } from "../scenario.ts";
import { runAgentSession } from "./agent-session.ts";
import type { Admin } from "./agent-session.ts";
import { runAgents } from "./agents.ts";
import { runCompiles } from "./compiles.ts";
import { runOrders } from "./encoding-orders.ts";
import { runEncoding } from "./encoding.ts";
import { runErrors } from "./errors.ts";
import { runFeatures } from "./features.ts";
import { runFiles } from "./files.ts";
import { runParameters } from "./parameters.ts";
import { runProjects, runCleanup } from "./projects.ts";
import { runResources } from "./resources.ts";
import { runServer } from "./server.ts";
import { runSettings } from "./settings.ts";
import { runVersions } from "./versions.ts";

/**
 * Runs every step on a server without authentication.
 *
 * @param scenario The scenario.
 * @param admin Administrative access.
 */
export async function runScenario(scenario: Scenario, admin: Admin): Promise<void> {
  const context = await runProjects(scenario);
  for (const runSteps of [
    runSettings,
    runVersions,
    runResources,
    runParameters,
    runFiles,
    runCompiles,
    runAgents,
    runServer,
    runFeatures,
    runErrors,
  ])
    await runSteps(scenario, context);
  await runEncoding(scenario, context);
  await runOrders(scenario, context);
  await runAgentSession(scenario, context, admin);
  await runCleanup(scenario, context);
}
