import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { diffResources } from "./diff.ts";
import { flag, microseconds, oneOf, range } from "./filters.ts";
import { activeVersion, statusOfVersion, versionOf, versionsOf } from "./model-versions.ts";
import { listPage } from "./paging.ts";
import { data, Refusal } from "./replies.ts";
import { environmentOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { Json, Version } from "./state.ts";

/**
 * Creates the handlers that list and compare versions in v2.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function desiredStateHandlers(server: Server): Handlers {
  const { state } = server;
  return {
    listDesiredStateVersions: (request) => {
      const environment = environmentOf(server, request);
      const active = activeVersion(state, environment)?.version ?? 0;
      return listPage(
        request,
        {
          rows: versionsOf(state, environment),
          path: "/api/v2/desiredstate",
          filters: {
            version: range(({ version }) => version, integer),
            date: range(({ date }) => microseconds(date), microseconds),
            status: oneOf((version) => statusOfVersion(version, active)),
            released: flag(({ released }) => released),
          },
          columns: { version: { read: ({ version }) => version, type: "number" } },
          sort: "version.desc",
        },
        (version) => versionItem(version, active),
      );
    },
    getDiffOfVersions: (request) => diffOfVersions(server, request),
  };
}

function versionItem(version: Version, active: number): object {
  const { date, released, resources, version: number } = version;
  const { message, type } = (version.version_info?.["export_metadata"] ?? {}) as Json;
  const labels = typeof type === "string" && typeof message === "string" ? [{ name: type, message }] : [];
  return { version: number, date, total: resources.length, labels, status: statusOfVersion(version, active), released };
}

function diffOfVersions(server: Server, request: ModelRequest): ModelResponse {
  const environment = environmentOf(server, request);
  const [from, to] = [Number(request.params["from_version"]), Number(request.params["to_version"])];
  if (from >= to)
    throw Refusal.badRequest(
      `Invalid version parameters: (${from}, ${to}). The second version number should be strictly greater than the first`,
    );
  const [old, young] = [from, to].map((number) => {
    const { resources } = versionOf(server.state, environment, number, `Version ${number} not found`);
    return new Map(resources.map(({ attributes, resource_id }) => [resource_id, attributes]));
  });
  return data(diffResources(old ?? new Map(), young ?? new Map()));
}

function integer(text: string): number {
  if (/^\s*[+-]?\d+\s*$/.test(text)) return Number(text);
  throw Refusal.badRequest(`Invalid range constraint: '${text}' is not an integer`);
}
