import { reply } from "../state/model.ts";
import type { Model } from "../state/model.ts";
import { createScopes, dataScopeHandlers } from "./data-scopes.ts";
import type { DataScope } from "./data-scopes.ts";
import { attributesOf, failure, notFound, resource } from "./json-api.ts";
import { createLabels, createRoles, hasKeys } from "./state.ts";
import type { AxoniusState, Role } from "./state.ts";

/** A user. The number of users of a role, and the name of the role of a user, follow from `role_id`. */
interface User {
  uuid: string;
  user_name: string;
  role_id: string;
  [name: string]: unknown;
}

/** The data of the JSON:API generation. */
export interface JsonApiState extends AxoniusState {
  users: User[];
  dataScopes: DataScope[];
  constants: Record<string, unknown>;
}

const seen = "2025-01-06T09:30:00+00:00";

/** The behaviour of the JSON:API generation of Axonius, under `/api`. */
export const axoniusJsonapi: Model<JsonApiState> = {
  initial: () => ({
    roles: createRoles("jsonapi").map((role) => ({ ...role, last_updated: seen })),
    labels: createLabels("jsonapi"),
    users: [
      {
        uuid: "5f76721bebd8d8b5459b5901",
        user_name: "ann",
        role_id: "5f76721bebd8d8b5459b56d1",
        email: "ann@example.com",
        first_name: "Ann",
        last_name: "Example",
        source: "internal",
        last_login: seen,
        last_updated: seen,
      },
    ],
    dataScopes: createScopes(seen),
    constants: { system_version: "6_1_0" },
  }),
  authorize: (request, _, context) => (hasKeys(request, context) ? undefined : failure(401, "Unauthorized")),
  // The Python client writes booleans as True and False.
  tolerate: (request) => ({
    ...request,
    target: request.target.replace(/(?<=[?&]get_metadata=)(?:True|False)\b/, (value) => value.toLowerCase()),
  }),
  handlers(state, context) {
    const { clock, random } = context;
    const find = (uuid: string | undefined): Role | undefined => state.roles.find((role) => role.uuid === uuid);
    const isTaken = (name: string, except?: Role): boolean => state.roles.some((role) => role.name === name && role !== except);
    const show = (role: Role): object =>
      resource("roles_details_schema", role.uuid, {
        data_scope_restriction: { enabled: false, data_scope: null },
        predefined: false,
        ...role,
        users_count: state.users.filter(({ role_id }) => role_id === role.uuid).length,
      });
    return {
      ...dataScopeHandlers(state, context),
      listRoles: () => reply({ data: state.roles.map(show) }),
      addRole({ body }) {
        const sent = attributesOf<Role>(body);
        if (isTaken(sent.name)) return failure(400, "Invalid input");
        const role = { ...sent, uuid: random.hex(24), last_updated: clock.now().toISOString() };
        state.roles.push(role);
        return reply({ data: show(role) });
      },
      updateRole({ body, params }) {
        const role = find(params["uuid"]);
        const sent = attributesOf<Role>(body);
        if (role === undefined) return notFound;
        if (role.predefined === true || isTaken(sent.name, role)) return failure(400, "Invalid input");
        return reply({ data: show(Object.assign(role, sent, { last_updated: clock.now().toISOString() })) });
      },
      deleteRole({ params }) {
        const role = find(params["uuid"]);
        if (role === undefined) return notFound;
        if (role.predefined === true) return failure(403, "Forbidden");
        state.roles.splice(state.roles.indexOf(role), 1);
        return reply({ data: null, meta: { name: role.name } });
      },
      getLabels: () => reply(state.labels),
      listUsers({ query }) {
        const offset = Number(query.get("page[offset]") ?? 0);
        const users = state.users.slice(offset, offset + Number(query.get("page[limit]") ?? 2000));
        const data = users.map((user) =>
          resource("users_details_schema", user.uuid, { ...user, role_name: find(user.role_id)?.name ?? "" }),
        );
        return reply(query.get("get_metadata") === "true" ? { data, meta: { total: state.users.length } } : { data });
      },
      getConstants: () => reply(state.constants),
    };
  },
};
