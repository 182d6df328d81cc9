import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { advanceDeployment } from "./deployments.ts";
import { contains, statusFilter } from "./filters.ts";
import { activeVersion, findVersion, recordOf, requiresOf, versionsOf } from "./model-versions.ts";
import { pythonText } from "./order.ts";
import type { Column } from "./order.ts";
import { listPage } from "./paging.ts";
import { data, ok, Refusal } from "./replies.ts";
import { parseResourceId, partsOf, resourceUri } from "./resource-id.ts";
import { attributeHash, resourceRow, versionedRow } from "./resource-rows.ts";
import { environmentOf, flagOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { Environment, Resource, Version } from "./state.ts";

interface Row {
  readonly resource: Resource;
  readonly version: number;
  readonly status: string;
}

const counted = [
  "unavailable",
  "skipped",
  "deployed",
  "failed",
  "deploying",
  "available",
  "cancelled",
  "undefined",
  "skipped_for_undefined",
];

const byId: Column<{ readonly resource: Resource }> = { read: ({ resource }) => resource.resource_id };
const textColumns = {
  resource_type: { read: ({ resource }) => partsOf(resource.resource_id).type },
  agent: { read: ({ resource }) => partsOf(resource.resource_id).agent },
  resource_id_value: { read: ({ resource }) => partsOf(resource.resource_id).value },
} as const satisfies Record<string, Column<{ readonly resource: Resource }>>;
const textFilters = {
  resource_type: contains<{ readonly resource: Resource }>(textColumns.resource_type.read),
  agent: contains<{ readonly resource: Resource }>(textColumns.agent.read),
  resource_id_value: contains<{ readonly resource: Resource }>(textColumns.resource_id_value.read),
};

/**
 * Creates the handlers of resources, v1 and v2. Reading them lets a deployment go on.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function resourceHandlers(server: Server): Handlers {
  return {
    resourceList: (request) => listResources(server, request),
    resourceDetails: (request) => resourceDetails(server, request),
    resourceHistory: (request) => resourceHistory(server, request),
    getResource: (request) => getResource(server, request),
    getResourcesInVersion: (request) => {
      const environment = environmentOf(server, request);
      const number = Number(request.params["version"]);
      const resources = findVersion(server.state, environment, number)?.resources ?? [];
      return listPage(
        request,
        {
          rows: resources.map((resource) => ({ resource })),
          path: `/api/v2/desiredstate/${number}`,
          filters: textFilters,
          columns: textColumns,
          sort: "resource_type.desc",
          id: byId,
        },
        ({ resource }) => versionedRow(resource, number),
      );
    },
    versionedResourceDetails: (request) => {
      const environment = environmentOf(server, request);
      const number = Number(request.params["version"]);
      const id = request.params["rid"] ?? "";
      const resource = findVersion(server.state, environment, number)?.resources.find(({ resource_id }) => resource_id === id);
      if (resource === undefined) throw Refusal.notFound("The resource with the given id does not exist");
      const { attributes, resource_id } = resource;
      return data({ ...identity(resource_id), attributes, resource_version_id: `${resource_id},v=${number}`, version: number });
    },
  };
}

function identity(resource_id: string): object {
  const { agent, attribute, type, value } = partsOf(resource_id);
  return { resource_id, resource_type: type, agent, id_attribute: attribute, id_attribute_value: value };
}

function latestRows({ state }: Server, environment: Environment): Row[] {
  const released = versionsOf(state, environment).filter((version) => version.released);
  const active = activeVersion(state, environment);
  const records = new Map(state.resources.filter((one) => one.environment === environment.id).map((one) => [one.resource_id, one.status]));
  const rows = new Map<string, Row>();
  for (const version of released) {
    for (const resource of version.resources) {
      if (rows.has(resource.resource_id)) continue;
      const status = version === active ? (records.get(resource.resource_id) ?? "available") : "orphaned";
      rows.set(resource.resource_id, { resource, version: version.version, status });
    }
  }
  return [...rows.values()];
}

function listResources(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  // The pages of one list are of the same state.
  if (!["start", "end", "first_id", "last_id"].some((name) => request.query.has(name))) advanceDeployment(server, environment);
  const rows = latestRows(server, environment);
  const withSummary = flagOf(request, "deploy_summary");
  return listPage(
    request,
    {
      rows,
      path: "/api/v2/resource",
      filters: { ...textFilters, status: statusFilter(({ status }) => status) },
      columns: { ...textColumns, resource_id: byId, status: { read: ({ status }) => status } },
      sort: "resource_type.desc",
      id: byId,
      extra: [["deploy_summary", pythonText(withSummary)]],
    },
    ({ resource, status, version }) => ({ ...versionedRow(resource, version), status }),
    withSummary ? { deploy_summary: summaryOf(rows) } : {},
  );
}

function summaryOf(rows: readonly Row[]): object {
  const present = rows.filter(({ status }) => status !== "orphaned");
  const by_state = Object.fromEntries(counted.map((name) => [name, present.filter(({ status }) => status === name).length]));
  return { total: present.length, by_state };
}

function resourceDetails(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  advanceDeployment(server, environment);
  const id = request.params["rid"] ?? "";
  const rows = latestRows(server, environment);
  const row = rows.find(({ resource }) => resource.resource_id === id);
  if (row === undefined)
    throw Refusal.notFound("The resource with the given id does not exist, or was not released yet in the given environment.");
  const { resource, status } = row;
  const record = recordOf(server.state, environment, id);
  const requirements = rows.filter((other) => requiresOf(resource).includes(other.resource.resource_id));
  return data({
    ...identity(id),
    attributes: resource.attributes,
    last_deploy: record?.last_deploy ?? null,
    first_generated_time: record?.first_generated_time ?? "1970-01-01T00:00:00.000000+00:00",
    status,
    requires_status: Object.fromEntries(requirements.map((other) => [other.resource.resource_id, other.status])),
  });
}

function resourceHistory(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const id = request.params["rid"] ?? "";
  const rows: { resource: Resource; hash: string; date: string }[] = [];
  const isReleased = ({ released }: Version): boolean => released;
  // The first version of each run of versions with the same attributes.
  for (const { date, resources } of versionsOf(server.state, environment).filter(isReleased).toReversed()) {
    const resource = resources.find(({ resource_id }) => resource_id === id);
    if (resource === undefined) continue;
    const hash = attributeHash(resource.attributes);
    if (rows.at(-1)?.hash !== hash) rows.push({ resource, hash, date });
  }
  return listPage(
    request,
    {
      rows,
      path: `${resourceUri(id)}/history`,
      filters: {},
      columns: { date: { read: ({ date }) => date, type: "date" } },
      sort: "date.desc",
      id: { read: ({ hash }) => hash },
    },
    ({ date, hash, resource }) => {
      const { attributes, resource_id } = resource;
      return { resource_id, date, attributes, attribute_hash: hash, requires: requiresOf(resource) };
    },
  );
}

function getResource(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const rvid = request.params["id"] ?? "";
  const parsed = parseResourceId(rvid);
  if (parsed === undefined || !/,v=\d+$/.test(rvid)) throw Refusal.badRequest(`Invalid resource version id: ${rvid}`);
  advanceDeployment(server, environment);
  const resource = findVersion(server.state, environment, parsed.version)?.resources.find(({ resource_id }) => resource_id === parsed.id);
  if (resource === undefined)
    return { status: 404, body: { message: "The resource with the given id does not exist in the given environment" } };
  const action = request.query.get("log_action");
  const limit = Number(request.query.get("log_limit") ?? 0);
  const logs = server.state.actions
    .filter((one) => one.environment === environment.id && one.resource_version_ids.includes(rvid))
    .filter((one) => action === null || one.action === action)
    .toReversed();
  const wanted = flagOf(request, "logs") ? (limit > 0 ? logs.slice(0, limit) : logs) : [];
  return ok({ resource: resourceRow(environment, resource), logs: wanted });
}
