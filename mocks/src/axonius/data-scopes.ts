import { reply } from "../state/model.ts";
import type { Handler, ModelContext } from "../state/model.ts";
import { attributesOf, notFound } from "./json-api.ts";
import type { Role } from "./state.ts";

/** Saved queries that limit what roles can see. */
export interface DataScope {
  uuid: string;
  name: string;
  description: string;
  created_at: string;
  last_updated: string;
  updated_by: string;
  devices_queries: string[];
  users_queries: string[];
}

/**
 * Creates the data scopes of a new mock.
 *
 * @param time When they were created.
 * @returns One scope.
 */
export function createScopes(time: string): DataScope[] {
  return [
    {
      uuid: "5f76721bebd8d8b5459b5701",
      name: "Europe",
      description: "Devices in Europe",
      created_at: time,
      last_updated: time,
      updated_by: '{"user_name": "ann", "source": "internal"}',
      devices_queries: ["5f76721bebd8d8b5459b5801"],
      users_queries: [],
    },
  ];
}

/**
 * Creates the handlers of data scopes.
 *
 * @param state The data.
 * @param state.dataScopes The scopes.
 * @param state.roles The roles that can use them.
 * @param context The context of the mock.
 * @returns The handlers.
 */
export function dataScopeHandlers(state: { dataScopes: DataScope[]; roles: Role[] }, context: ModelContext): Record<string, Handler> {
  const { clock, random } = context;
  const find = (uuid: string | undefined): DataScope | undefined => state.dataScopes.find((scope) => scope.uuid === uuid);
  // Changes are answered with the name alone.
  const changed = (name: string): ReturnType<Handler> => reply({ data: null, meta: { name } });
  return {
    listDataScopes() {
      const scopes = state.dataScopes.map((scope) => ({
        ...scope,
        associated_roles: state.roles.filter((role) => role.data_scope_restriction?.data_scope === scope.uuid).map(({ name }) => name),
      }));
      return reply({ data: { type: "data_scope_details_schema", attributes: { scopes, settings: {} } } });
    },
    createDataScope({ body }) {
      const sent = attributesOf<DataScope>(body);
      const now = clock.now().toISOString();
      state.dataScopes.push({ ...sent, uuid: random.hex(24), created_at: now, last_updated: now, updated_by: "{}" });
      return changed(sent.name);
    },
    updateDataScope({ body, params }) {
      const scope = find(params["uuid"]);
      if (scope === undefined) return notFound;
      Object.assign(scope, attributesOf<DataScope>(body), { uuid: scope.uuid, last_updated: clock.now().toISOString() });
      return changed(scope.name);
    },
    deleteDataScope({ params }) {
      const scope = find(params["uuid"]);
      if (scope === undefined) return notFound;
      state.dataScopes.splice(state.dataScopes.indexOf(scope), 1);
      return changed(scope.name);
    },
  };
}
