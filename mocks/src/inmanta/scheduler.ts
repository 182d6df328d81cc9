import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { askAgent, schedulerOf } from "./agent-calls.ts";
import { activeVersion, recordOf } from "./model-versions.ts";
import { data, Refusal } from "./replies.ts";
import { partsOf } from "./resource-id.ts";
import { attributeHash } from "./resource-rows.ts";
import { environmentOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { Environment, Json, ResourceRecord } from "./state.ts";

/**
 * Creates the handler that compares the scheduler with the database.
 *
 * @param server The server.
 * @returns The handler.
 */
export function schedulerHandlers(server: Server): Handlers {
  return { getSchedulerStatus: (request) => schedulerStatus(server, request) };
}

async function schedulerStatus(server: Server, request: ModelRequest): Promise<ModelResponse> {
  const environment = environmentOf(server, request);
  if (environment.halted)
    throw Refusal.notFound(`No scheduler is running for environment ${environment.id}, because the environment is halted.`);
  const session = schedulerOf(server, environment);
  if (session === undefined) return data(playedStatus(server, environment));
  const { code, result } = await askAgent(server, session, "triggerGetStatus");
  return code === 200 ? data((result as Json)["data"]) : { status: code, body: result };
}

function playedStatus({ state }: Server, environment: Environment): object {
  const resources = activeVersion(state, environment)?.resources ?? [];
  const records = resources.map(({ resource_id }) => [resource_id, recordOf(state, environment, resource_id)] as const);
  return {
    scheduler_state: Object.fromEntries(records.map(([id, record]) => [id, stateOf(record)])),
    db_state: Object.fromEntries(
      resources.map(({ attributes, resource_id }) => {
        const { agent, attribute, type, value } = partsOf(resource_id);
        const id = { version: 0, entity_type: type, agent_name: agent, attribute, attribute_value: value };
        return [resource_id, { resource_id, attribute_hash: attributeHash(attributes), attributes, id }];
      }),
    ),
    resource_states: Object.fromEntries(records.map(([id, record]) => [id, record?.status ?? "available"])),
    discrepancies: {},
  };
}

const runs: Readonly<Record<string, string>> = { deployed: "successful", failed: "failed", skipped: "skipped" };

function stateOf(record: ResourceRecord | undefined): object {
  const status = record?.status ?? "available";
  const isUndefined = status === "undefined";
  const run = runs[status] ?? "new";
  return {
    compliance: status === "deployed" ? "compliant" : isUndefined ? "undefined" : status === "failed" ? "non_compliant" : "has_update",
    last_handler_run: run,
    last_handler_run_compliant: run === "new" ? null : run === "successful",
    blocked: isUndefined || status === "skipped_for_undefined" ? "blocked" : "not_blocked",
    last_deployed: record?.last_deploy ?? null,
  };
}
