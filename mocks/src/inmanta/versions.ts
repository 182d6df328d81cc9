import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { tellScheduler } from "./agent-calls.ts";
import { isPlayed } from "./agents.ts";
import { clearDeployments } from "./deployments.ts";
import { activeVersion, findVersion, release, skippedForUndefined, undefinedIds, versionOf, versionsOf } from "./model-versions.ts";
import { limitOf } from "./paging.ts";
import { data, empty, ok, Refusal, warningsBody } from "./replies.ts";
import { partsOf } from "./resource-id.ts";
import { resourceRow } from "./resource-rows.ts";
import { bodyOf, environmentOf, flagOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { Environment, Version } from "./state.ts";
import { storeComplete, storePartial } from "./store-version.ts";
import type { VersionInput } from "./store-version.ts";

const noVersion = (message: string): ModelResponse => ({ status: 404, body: { message } });

/**
 * Creates the handlers that store, list, read, release and delete versions, and that deploy.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function versionHandlers(server: Server): Handlers {
  const { state } = server;
  return {
    reserveVersion: (request) => data((environmentOf(server, request).last_version += 1)),
    putVersion: (request) => {
      const { version, ...input } = bodyOf<VersionInput & { version: number }>(request);
      storeComplete(server, environmentOf(server, request), version, input);
      return empty;
    },
    putPartial: (request) => data(storePartial(server, environmentOf(server, request), bodyOf(request))),
    listVersions: (request) => listVersions(server, request),
    getVersion: (request) => getVersion(server, request),
    releaseVersion: (request) => {
      const version = releaseVersion(server, request, request.params["id"]);
      return version === undefined ? noVersion("The request version does not exist.") : ok({ model: modelRow(version) });
    },
    promoteDesiredStateVersion: (request) => {
      const version = releaseVersion(server, request, request.params["version"]);
      return version === undefined ? noVersion("The request version does not exist.") : empty;
    },
    deleteVersion: (request) => {
      const environment = environmentOf(server, request);
      const version = findVersion(state, environment, Number(request.params["id"]));
      if (version === undefined) return noVersion("The given configuration model does not exist yet.");
      if (version === activeVersion(state, environment)) throw Refusal.badRequest("Cannot delete the active version");
      state.versions.splice(state.versions.indexOf(version), 1);
      return empty;
    },
    getPipConfig: (request) => {
      const number = Number(request.params["version"]);
      const version = versionOf(state, environmentOf(server, request), number, `No configuration model with version ${number} exists.`);
      return data(version.pip_config);
    },
    deploy: (request) => deploy(server, request),
  };
}

// A version as v1 has it.
function modelRow({ resources, ...version }: Version): object {
  return {
    ...version,
    total: resources.length,
    undeployable: undefinedIds(resources),
    skipped_for_undeployable: skippedForUndefined(resources),
    is_suitable_for_partial_compiles: true,
  };
}

function listVersions(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const [start, limit] = [request.query.get("start"), request.query.get("limit")];
  if ((start === null) !== (limit === null)) throw Refusal.serverError("Start and limit should always be set together.");
  const [from, size] = [Number(start ?? 0), limitOf(limit)];
  const versions = versionsOf(server.state, environment)
    .slice(from, from + size)
    .map(modelRow);
  return ok({ versions, start: from, limit: size, count: versions.length });
}

function getVersion(server: Server, request: ModelRequest): ModelResponse {
  const { actions, unknowns } = server.state;
  const environment = environmentOf(server, request);
  const version = findVersion(server.state, environment, Number(request.params["id"]));
  if (version === undefined) return noVersion("The given configuration model does not exist yet.");
  const limit = limitOf(request.query.get("limit"), 0);
  const action = request.query.get("log_filter");
  const logsOf = (id: string): object[] => {
    const rvid = `${id},v=${version.version}`;
    const found = actions.filter((one) => one.environment === environment.id && one.resource_version_ids.includes(rvid));
    const wanted = found.filter((one) => action === null || one.action === action);
    return limit > 0 ? wanted.slice(0, limit) : wanted;
  };
  const withLogs = flagOf(request, "include_logs");
  const resources = version.resources.map((resource) => {
    const row = resourceRow(environment, resource);
    return withLogs ? { ...row, actions: logsOf(resource.resource_id) } : row;
  });
  const missing = unknowns.filter((one) => one.environment === environment.id && one.version === version.version);
  return ok({ model: modelRow(version), resources, unknowns: missing });
}

function releaseVersion(server: Server, request: ModelRequest, text = ""): Version | undefined {
  const environment = environmentOf(server, request);
  const number = Number(text);
  const version = findVersion(server.state, environment, number);
  if (version === undefined) return undefined;
  if (version.released) throw Refusal.conflict(`The version ${number} on environment ${environment.id} is already released.`);
  const active = activeVersion(server.state, environment);
  if (active !== undefined && number < active.version) {
    const latest = active.version;
    throw Refusal.conflict(`The version ${number} on environment ${environment.id} is older then the latest released version ${latest}.`);
  }
  release(server, environment, version);
  tellScheduler(server, environment, "triggerReadVersion");
  return version;
}

function deploy(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const { agent_trigger_method: method, agents: named } = bodyOf<{ agents?: string[] | null; agent_trigger_method?: string }>(request);
  const active = activeVersion(server.state, environment);
  if (active === undefined) return noVersion("No version available");
  const present = new Set(active.resources.map(({ resource_id }) => partsOf(resource_id).agent));
  const missing = (named ?? []).filter((name) => !present.has(name)).toSorted();
  const warnings = missing.length === 0 ? [] : [`Model version ${active.version} does not contain agents named [${missing.join(",")}]`];
  const refuse = (message: string): ModelResponse => ({ status: 404, body: { message, ...warningsBody(warnings) } });
  const agents = [...present].filter((name) => named?.includes(name) ?? true).toSorted();
  if (agents.length === 0) return refuse("No agent could be reached");
  if (environment.halted) return refuse("Scheduler could not be reached");
  const isIncremental = method === "push_incremental_deploy";
  trigger(server, environment, named === null || named === undefined ? null : agents, isIncremental);
  if (isPlayed(server, environment)) clearDeployments(server, environment, new Set(agents), isIncremental);
  return ok({ agents, ...warningsBody(warnings) });
}

function trigger(server: Server, environment: Environment, agents: readonly string[] | null, isIncremental: boolean): void {
  for (const id of agents ?? [null]) tellScheduler(server, environment, "trigger", { id, incremental_deploy: isIncremental });
}
