import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { advanceDeployment } from "./deployments.ts";
import { contains, microseconds, oneOf, range } from "./filters.ts";
import { findVersion, recordOf, requiresOf } from "./model-versions.ts";
import { encodePairs, limitOf, listPage } from "./paging.ts";
import { data, ok, Refusal } from "./replies.ts";
import { parseResourceId, partsOf, resourceUri } from "./resource-id.ts";
import type { ResourceId } from "./resource-id.ts";
import { environmentOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import { requireSession } from "./sessions.ts";
import type { Environment, LogLine, ResourceAction } from "./state.ts";

const levels = ["TRACE", "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"];

/**
 * Creates the handlers of what was done with resources: actions, logs and events.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function actionHandlers(server: Server): Handlers {
  return {
    getResourceActions: (request) => listActions(server, request),
    resourceLogs: (request) => listLogs(server, request),
    getResourceEvents: (request) => {
      const { environment, id } = deployingResource(server, request);
      const excluded = request.query.get("exclude_change");
      const events = eventsOf(server, environment, id);
      return data(
        Object.fromEntries(events.map(([rid, actions]) => [rid, actions.filter(({ change }) => change !== excluded).map(actionRow)])),
      );
    },
    resourceDidDependencyChange: (request) => {
      const { environment, id } = deployingResource(server, request);
      return data(eventsOf(server, environment, id).some(([, actions]) => actions.some(({ change }) => change !== "nochange")));
    },
  };
}

function actionRow(action: ResourceAction): object {
  return { ...action, send_event: null };
}

function ownActions({ state }: Server, { id }: Environment): ResourceAction[] {
  return state.actions.filter(({ environment }) => environment === id);
}

function listActions(server: Server, request: ModelRequest): ModelResponse {
  const { query } = request;
  const environment = environmentOf(server, request);
  const [first, last, id] = ["first_timestamp", "last_timestamp", "action_id"].map((name) => query.get(name));
  checkActionArguments(query);
  const limit = limitOf(query.get("limit"), 0);
  advanceDeployment(server, environment);
  const excluded = query.getAll("exclude_changes");
  const matching = ownActions(server, environment)
    .filter((action) => matchesResource(server, environment, action, query))
    .filter(({ change }) => excluded.length === 0 || (change !== null && !excluded.includes(change)))
    .toSorted(compareActions);
  // Newest first, but oldest first after `first_timestamp`.
  const found = first
    ? matching.filter((action) => compareTo(action, first, id) > 0)
    : matching.filter((action) => !last || compareTo(action, last, id) < 0).toReversed();
  const page = limit > 0 ? found.slice(0, limit) : found;
  const [head] = page;
  const tail = page.at(-1);
  if (limit === 0 || head === undefined || tail === undefined) return ok({ data: page.map(actionRow) });
  const kept = ["resource_type", "agent", "attribute", "attribute_value", "log_severity", "limit"].map(
    (name) => [name, query.get(name)] as const,
  );
  const link = (name: string, { action_id, started }: ResourceAction): string =>
    `/api/v2/resource_actions?${encodePairs([...kept, [name, started], ["action_id", action_id]])}`;
  return ok({ data: page.map(actionRow), links: { next: link("last_timestamp", tail), prev: link("first_timestamp", head) } });
}

function checkActionArguments(query: URLSearchParams): void {
  const [first, last, id] = ["first_timestamp", "last_timestamp", "action_id"].map((name) => query.get(name));
  const [attribute, value] = [query.get("attribute"), query.get("attribute_value")];
  if (Boolean(attribute) !== Boolean(value))
    throw Refusal.badRequest(
      `Attribute and attribute_value should both be supplied to use them filtering. Received attribute: ${attribute}, attribute_value: ${value}`,
    );
  if (first && last)
    throw Refusal.badRequest(
      `Only one of the parameters first_timestamp and last_timestamp should be used Received first_timestamp: ${first}, last_timestamp: ${last}`,
    );
  if (id && !first && !last)
    throw Refusal.badRequest(
      `The action_id parameter should be used in combination with either the first_timestamp or the last_timestamp Received action_id: ${id}`,
    );
}

function matchesResource(server: Server, environment: Environment, action: ResourceAction, query: URLSearchParams): boolean {
  const [type, agent, attribute, value, severity] = ["resource_type", "agent", "attribute", "attribute_value", "log_severity"].map((name) =>
    query.get(name),
  );
  if (severity && !(action.messages ?? []).some(({ level }) => level === severity.toUpperCase())) return false;
  if (!type && !agent && !attribute) return true;
  return action.resource_version_ids.some((rvid) => {
    const parts = partsOf(rvid);
    if ((type && parts.type !== type) || (agent && parts.agent !== agent)) return false;
    if (!attribute) return true;
    const resources = findVersion(server.state, environment, parts.version)?.resources ?? [];
    const found = resources.find(({ resource_id }) => resource_id === parts.id)?.attributes[attribute];
    return found !== undefined && (typeof found === "string" ? found : JSON.stringify(found)).startsWith(value ?? "");
  });
}

function compareActions(one: ResourceAction, other: ResourceAction): number {
  return compareTo(one, other.started, other.action_id);
}

function compareTo({ action_id, started }: ResourceAction, time: string, id: string | null | undefined): number {
  const byTime = microseconds(started) - microseconds(time);
  if (byTime !== 0 || !id) return byTime;
  return action_id === id ? 0 : action_id < id ? -1 : 1;
}

interface Log extends LogLine {
  readonly action_id: string;
  readonly action: string;
}

function listLogs(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const id = request.params["rid"] ?? "";
  advanceDeployment(server, environment);
  const rows = ownActions(server, environment)
    .filter(({ resource_version_ids: rvids }) => rvids.some((rvid) => partsOf(rvid).id === id))
    .flatMap(({ action, action_id, messages }) => (messages ?? []).map((line): Log => ({ ...line, action_id, action })));
  return listPage(
    request,
    {
      rows,
      path: `${resourceUri(id)}/logs`,
      filters: {
        minimal_log_level: ({ level }, [least = ""]) => levels.indexOf(level) >= levels.indexOf(least.toUpperCase()),
        timestamp: range(({ timestamp }) => microseconds(timestamp), microseconds),
        message: contains(({ msg }) => msg),
        action: oneOf(({ action }) => action),
      },
      columns: { timestamp: { read: ({ timestamp }) => timestamp, type: "date" } },
      sort: "timestamp.desc",
    },
    (line) => line,
  );
}

function deployingResource(server: Server, request: ModelRequest): { environment: Environment; id: ResourceId } {
  const environment = environmentOf(server, request);
  requireSession(server, request.query.get("sid"));
  const rvid = request.params["rvid"] ?? "";
  const id = parseResourceId(rvid);
  if (id === undefined) throw Refusal.badRequest(`Invalid resource version id: ${rvid}`);
  if (recordOf(server.state, environment, id.id)?.status !== "deploying")
    throw Refusal.badRequest(
      `Fetching resource events only makes sense when the resource is currently deploying. Current deploy state for resource ${rvid} is ${recordOf(server.state, environment, id.id)?.status ?? "unknown"}.`,
    );
  return { environment, id };
}

// The deployments of what a resource requires.
function eventsOf(server: Server, environment: Environment, id: ResourceId): [string, ResourceAction[]][] {
  const resource = findVersion(server.state, environment, id.version)?.resources.find(({ resource_id }) => resource_id === id.id);
  return requiresOf(resource ?? { attributes: {} }).map((required) => [
    required,
    ownActions(server, environment).filter(
      ({ action, resource_version_ids: rvids }) => action === "deploy" && rvids.includes(`${required},v=${id.version}`),
    ),
  ]);
}
