import { isApiError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

import { createSystemRoles } from "../../flows/create-system-roles.ts";
import type { FlowSettings, RequestingRoles } from "../../flows/create-system-roles.ts";
import { ignoreResult } from "../../flows/role-store.ts";
import type { RoleChange, RoleStore } from "../../flows/role-store.ts";
import { readCatActions } from "../../models/cat-actions.ts";
import type { DataScopeRestriction, Role, RoleRequestResource } from "../generated/models.ts";
import type { AxoniusOperations } from "../generated/operations.ts";

/**
 * Creates the functions for roles of the JSON:API generation. Changes keep the data scope of a role.
 *
 * @param operations The operations.
 * @param settings Settings of the client.
 * @returns The functions.
 */
export function createFlows(operations: AxoniusOperations, settings: FlowSettings): RequestingRoles<Role> {
  const list = async (options: CallOptions): Promise<Role[]> =>
    (await operations.listRoles({}, options)).map(({ attributes }) => attributes);
  const store: RoleStore<Role> = {
    list,
    async add(role, next) {
      try {
        await ignoreResult(operations.addRole({ data: toResource(role) }, next()));
      } catch (error) {
        // The server can say so although it adds the role, shortly after one of the same name was deleted.
        const isDoubtful = isApiError(error) && JSON.stringify(error.body).includes("Invalid input");
        if (!isDoubtful || !(await list(next())).some(({ name }) => name === role.name)) throw error;
      }
    },
    update: async ({ data_scope_restriction: scope, uuid }, change, options) =>
      ignoreResult(operations.updateRole({ uuid, data: toResource(change, scope) }, options)),
    delete: async ({ uuid }, options) => ignoreResult(operations.deleteRole({ uuid }, options)),
    catActions: async (next) => readCatActions(await operations.getLabels({}, next()), {}),
  };
  return createSystemRoles(store, settings);
}

function toResource({ name, permissions }: RoleChange, scope?: DataScopeRestriction | null): RoleRequestResource {
  const { data_scope = null, enabled = false } = scope ?? {};
  return { type: "roles_schema", attributes: { name, permissions, data_scope_restriction: { enabled, data_scope } } };
}
