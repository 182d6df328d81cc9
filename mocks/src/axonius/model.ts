import { reply } from "../state/model.ts";
import type { Model, ModelResponse } from "../state/model.ts";
import { createLabels, createRoles, hasKeys } from "./state.ts";
import type { AxoniusState, Role } from "./state.ts";

interface FirstState extends AxoniusState {
  featureFlags: { config: { cloud_compliance: { enabled: boolean }; [name: string]: unknown }; schema: Record<string, unknown> };
  about: Record<string, string>;
}

const error = (message: string): object => ({ status: "error", message, additional_data: null });
const notFound = reply(error("Role not found"), 404);
// This generation reports some failures with status 200. The Python client checks `status` and `error` of every object for this reason.
const failed = (message: string): ModelResponse => ({ status: 200, body: error(message), offSpec: true });

/** The behaviour of the first generation of Axonius, under `/api/V4.0`. */
export const axonius: Model<FirstState> = {
  initial: () => ({
    roles: createRoles("first"),
    labels: createLabels("first"),
    featureFlags: { config: { cloud_compliance: { enabled: false }, trial_end: null, expiry_date: null }, schema: {} },
    about: { "Build Date": "Mon Jan 11 08:30:00 UTC 2021", "Installed Version": "3_10_1", "Customer ID": "example-customer" },
  }),
  authorize: (request, _, context) => (hasKeys(request, context) ? undefined : reply(error("Unauthorized"), 401)),
  handlers(state, { random }) {
    const find = (uuid: string | undefined): Role | undefined => state.roles.find((role) => role.uuid === uuid);
    const isTaken = (name: string, except?: Role): boolean => state.roles.some((role) => role.name === name && role !== except);
    return {
      listRoles: () => reply(state.roles),
      addRole({ body }) {
        const { name, permissions } = body as Role;
        if (isTaken(name)) return failed(`A role named ${name} already exists`);
        const role = { uuid: random.hex(24), name, permissions };
        state.roles.push(role);
        return reply(role);
      },
      updateRole({ body, params }) {
        const { name, permissions } = body as Role;
        const role = find(params["uuid"]);
        if (role === undefined) return notFound;
        if (role.predefined === true) return failed(`The predefined role ${role.name} cannot be changed`);
        if (isTaken(name, role)) return failed(`A role named ${name} already exists`);
        return reply(Object.assign(role, { name, permissions }));
      },
      deleteRole({ params }) {
        const role = find(params["uuid"]);
        if (role === undefined) return notFound;
        if (role.predefined === true) return failed(`The predefined role ${role.name} cannot be deleted`);
        state.roles.splice(state.roles.indexOf(role), 1);
        return reply({ name: role.name });
      },
      getLabels: () => reply(state.labels),
      getFeatureFlags: () => reply(state.featureFlags),
      getAbout: () => reply(state.about),
    };
  },
};
