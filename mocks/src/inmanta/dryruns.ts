import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { tellScheduler } from "./agent-calls.ts";
import { isPlayed } from "./agents.ts";
import { changesOf } from "./deployments.ts";
import { diffResources } from "./diff.ts";
import type { ResourceDiff } from "./diff.ts";
import { findVersion, recordOf, skippedForUndefined, versionOf } from "./model-versions.ts";
import { data, empty, ok, Refusal } from "./replies.ts";
import { partsOf } from "./resource-id.ts";
import { bodyOf, environmentOf, idOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import { requireSession } from "./sessions.ts";
import type { DryRun, DryRunResource, Environment, Json, Version } from "./state.ts";

/**
 * Creates the handlers of dry runs, v1 and v2. Each reading lets the dry runs of an environment go on.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function dryrunHandlers(server: Server): Handlers {
  const { state } = server;
  const ownOf = (environment: Environment, version?: number): DryRun[] =>
    state.dryruns.filter((one) => one.environment === environment.id && (version === undefined || one.model === version));
  const read = (request: ModelRequest): Environment => {
    const environment = environmentOf(server, request);
    advanceDryruns(server, environment);
    return environment;
  };

  return {
    dryrunRequest: (request) => {
      const environment = environmentOf(server, request);
      const version = findVersion(state, environment, Number(request.params["id"]));
      if (version === undefined) return { status: 404, body: { message: "The request version does not exist." } };
      return ok({ dryrun: structuredClone(create(server, environment, version)) });
    },
    dryrunTrigger: (request) => {
      const environment = environmentOf(server, request);
      const version = versionOf(state, environment, Number(request.params["version"]), "The requested version does not exist.");
      return data(create(server, environment, version).id);
    },
    dryrunList: (request) => {
      const environment = read(request);
      const version = request.query.get("version");
      if (version !== null) versionOf(state, environment, Number(version), "The request version does not exist.");
      const found = ownOf(environment, version === null ? undefined : Number(version));
      return ok({ dryruns: found.map(({ date, id, model, todo, total }) => ({ id, version: model, date, total, todo })) });
    },
    listDryruns: (request) => {
      const environment = read(request);
      const version = Number(request.params["version"]);
      versionOf(state, environment, version, "The requested version does not exist.");
      return data(ownOf(environment, version).toReversed().map(summaryOf));
    },
    dryrunReport: (request) => {
      const environment = read(request);
      const found = ownOf(environment).find(({ id }) => id === idOf(request));
      if (found === undefined) throw Refusal.notFound("The given dryrun does not exist!");
      return ok({ dryrun: found });
    },
    getDryrunDiff: (request) => {
      const environment = read(request);
      const found = ownOf(environment, Number(request.params["version"])).find(({ id }) => id === idOf(request, "report_id"));
      if (found === undefined) throw Refusal.notFound("The given dryrun does not exist!");
      return data({ summary: summaryOf(found), diff: diffOf(found) });
    },
    dryrunUpdate: (request) => update(server, request),
  };
}

function summaryOf({ date, environment, id, model, todo, total }: DryRun): object {
  return { id, environment, model, date, total, todo };
}

function create(server: Server, environment: Environment, version: Version): DryRun {
  if (environment.halted) throw Refusal.conflict(`The environment ${environment.name}(${environment.id}) is halted`);
  const total = version.resources.length;
  const dryrun: DryRun = {
    id: server.id(),
    environment: environment.id,
    model: version.version,
    date: server.now(),
    total,
    todo: total,
    resources: {},
  };
  server.state.dryruns.push(dryrun);
  addUnchecked(server, environment, version, dryrun);
  tellScheduler(server, environment, "doDryrun", { id: dryrun.id, agent: "$__scheduler", version: version.version });
  if (server.state.server.polls === 0) advanceDryruns(server, environment);
  return dryrun;
}

// Resources that a scheduler does not check.
function addUnchecked({ state }: Server, environment: Environment, { resources }: Version, dryrun: DryRun): void {
  const skipped = new Set(skippedForUndefined(resources));
  const paused = new Set(state.agents.filter((agent) => agent.environment === environment.id && agent.paused).map(({ name }) => name));
  for (const { is_undefined: isUndefined, resource_id: id } of resources) {
    if (isUndefined) addResult(dryrun, id, {}, "undefined");
    else if (skipped.has(id)) addResult(dryrun, id, {}, "skipped_for_undefined");
    else if (paused.has(partsOf(id).agent)) addResult(dryrun, id, {}, "agent_down");
  }
}

function addResult(dryrun: DryRun, id: string, changes: DryRunResource["changes"], status?: string): void {
  const rvid = `${id},v=${dryrun.model}`;
  if (rvid in dryrun.resources) return;
  const { agent, attribute, type, value } = partsOf(id);
  const id_fields = { entity_type: type, agent_name: agent, attribute, attribute_value: value, version: dryrun.model };
  dryrun.resources[rvid] = { id: rvid, changes, id_fields, ...(status === undefined ? {} : { diff_status: status }) };
  dryrun.todo = Math.max(0, dryrun.todo - 1);
}

function advanceDryruns(server: Server, environment: Environment): void {
  if (!isPlayed(server, environment)) return;
  const { dryruns, server: options } = server.state;
  for (const dryrun of dryruns) {
    if (dryrun.environment !== environment.id || dryrun.todo === 0) continue;
    const { resources = [] } = findVersion(server.state, environment, dryrun.model) ?? {};
    const open = resources.filter(({ resource_id }) => !(`${resource_id},v=${dryrun.model}` in dryrun.resources));
    const step = options.polls === 0 ? open.length : Math.ceil(dryrun.total / Math.max(1, options.polls + 1));
    for (const { attributes, resource_id } of open.slice(0, step)) {
      const current = recordOf(server.state, environment, resource_id)?.deployed ?? null;
      addResult(dryrun, resource_id, changesOf(current, attributes));
    }
  }
}

function update(server: Server, request: ModelRequest): ModelResponse {
  const { changes, resource, sid } = bodyOf<{ sid: string; resource: string; changes: DryRunResource["changes"] }>(request);
  environmentOf(server, request);
  requireSession(server, sid);
  const dryrun = server.state.dryruns.find(({ id }) => id === idOf(request));
  if (dryrun !== undefined) addResult(dryrun, partsOf(resource).id, changes);
  return empty;
}

// As in the orchestrator, a resource that would be created or deleted is shown without the attributes of its other state.
function diffOf({ resources }: DryRun): ResourceDiff[] {
  const [from, to] = [new Map<string, Json>(), new Map<string, Json>()];
  const known: ResourceDiff[] = [];
  for (const { changes, diff_status: status, id } of Object.values(resources)) {
    const resource_id = partsOf(id).id;
    if (status !== undefined) {
      known.push({ resource_id, attributes: {}, status });
      continue;
    }
    const entries = Object.entries(changes).filter(([name]) => name !== "requires");
    const purged = changes["purged"];
    if (purged?.current !== true || purged.desired !== false)
      from.set(resource_id, Object.fromEntries(entries.map(([name, { current }]) => [name, current])));
    if (purged?.current !== false || purged.desired !== true)
      to.set(resource_id, Object.fromEntries(entries.map(([name, { desired }]) => [name, desired])));
  }
  return [...diffResources(from, to, true), ...known].toSorted((one, other) => (one.resource_id < other.resource_id ? -1 : 1));
}
