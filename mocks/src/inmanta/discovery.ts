import { contains, flag } from "./filters.ts";
import { recordOf } from "./model-versions.ts";
import { listPage } from "./paging.ts";
import { data, empty, Refusal } from "./replies.ts";
import { partsOf, resourceUri } from "./resource-id.ts";
import { bodyOf, environmentOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import { requireSession } from "./sessions.ts";
import type { DiscoveredResource, Environment, Json } from "./state.ts";

interface Input {
  readonly discovered_resource_id: string;
  readonly discovery_resource_id: string;
  readonly values: Json;
}

/**
 * Creates the handlers of discovered resources.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function discoveryHandlers(server: Server): Handlers {
  const { state } = server;
  const ownOf = ({ id }: Environment): DiscoveredResource[] => state.discovered.filter(({ environment }) => environment === id);
  const find = (environment: Environment, id: string): DiscoveredResource | undefined =>
    ownOf(environment).find(({ discovered_resource_id }) => discovered_resource_id === id);
  const isManaged = (environment: Environment, id: string): boolean => recordOf(state, environment, id) !== undefined;
  const rowOf = (environment: Environment, resource: DiscoveredResource): object => {
    const { discovered_resource_id: id, discovery_resource_id: source, values } = resource;
    const { agent, type, value } = partsOf(id);
    return {
      discovered_resource_id: id,
      values,
      managed_resource_uri: isManaged(environment, id) ? resourceUri(id) : null,
      discovery_resource_id: source,
      resource_type: type,
      agent,
      resource_id_value: value,
      discovery_resource_uri: resourceUri(source),
    };
  };
  const store = (environment: Environment, input: Input): void => {
    const { discovered_resource_id, discovery_resource_id, values } = input;
    const known = find(environment, discovered_resource_id);
    if (known === undefined) state.discovered.push({ environment: environment.id, discovered_resource_id, discovery_resource_id, values });
    else Object.assign(known, { discovery_resource_id, values });
  };
  const remove = (environment: Environment, ids: readonly string[]): void => {
    for (const id of ids) {
      const found = find(environment, id);
      if (found !== undefined) state.discovered.splice(state.discovered.indexOf(found), 1);
    }
  };
  const read = ({ discovered_resource_id: id }: DiscoveredResource): ReturnType<typeof partsOf> => partsOf(id);

  return {
    discoveredResourcesGetBatch: (request) => {
      const environment = environmentOf(server, request);
      return listPage(
        request,
        {
          rows: ownOf(environment),
          path: "/api/v2/discovered",
          filters: {
            resource_type: contains((row) => read(row).type),
            agent: contains((row) => read(row).agent),
            resource_id_value: contains((row) => read(row).value),
            managed: flag(({ discovered_resource_id: id }) => isManaged(environment, id)),
          },
          columns: {
            discovered_resource_id: { read: ({ discovered_resource_id: id }) => id },
            resource_type: { read: (row) => read(row).type },
            agent: { read: (row) => read(row).agent },
            resource_id_value: { read: (row) => read(row).value },
          },
          sort: "discovered_resource_id.asc",
        },
        (row) => rowOf(environment, row),
      );
    },
    discoveredResourcesGet: (request) => {
      const environment = environmentOf(server, request);
      const id = request.params["discovered_resource_id"] ?? "";
      const found = find(environment, id);
      if (found === undefined) throw Refusal.notFound(`discovered_resource with name ${id} not found in env ${environment.id}`);
      return data(rowOf(environment, found));
    },
    discoveredResourceCreate: (request) => {
      const environment = environmentOf(server, request);
      const { sid, ...input } = bodyOf<Omit<Input, "discovered_resource_id"> & { sid: string }>(request);
      requireSession(server, sid);
      store(environment, { ...input, discovered_resource_id: request.params["discovered_resource_id"] ?? "" });
      return empty;
    },
    discoveredResourceCreateBatch: (request) => {
      const environment = environmentOf(server, request);
      const { discovered_resources: inputs, sid } = bodyOf<{ sid: string; discovered_resources: Input[] }>(request);
      requireSession(server, sid);
      for (const input of inputs) store(environment, input);
      return empty;
    },
    discoveredResourceDelete: (request) => {
      const environment = environmentOf(server, request);
      const id = request.params["discovered_resource_id"] ?? "";
      if (find(environment, id) === undefined)
        throw Refusal.notFound(`Discovered Resource with id ${id} not found in env ${environment.id}`);
      remove(environment, [id]);
      return empty;
    },
    discoveredResourceDeleteBatch: (request) => {
      remove(environmentOf(server, request), bodyOf<{ discovered_resource_ids: string[] }>(request).discovered_resource_ids);
      return empty;
    },
  };
}
