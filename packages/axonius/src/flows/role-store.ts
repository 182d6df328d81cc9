import { isResponseFormatError } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";

import type { PermissionTree, Role } from "../generated/models.ts";
import type { AxoniusOperations } from "../generated/operations.ts";
import { readCatActions } from "../models/cat-actions.ts";
import type { CatActions } from "../models/cat-actions.ts";
import { createSystemRoles } from "./create-system-roles.ts";
import type { FlowSettings, RequestingRoles } from "./create-system-roles.ts";

/** What a change of a role sends. */
export interface RoleChange {
  /** Name of the role. */
  readonly name: string;
  /** All its permissions. */
  readonly permissions: PermissionTree;
}

/**
 * How an API reads and changes roles. The results of changes are not used.
 *
 * @typeParam Details A role as the API returns it.
 */
export interface RoleStore<Details extends Role> {
  /** Returns all roles. */
  list(options: CallOptions): Promise<Details[]>;
  /** Adds a role. `next` returns the options of each request. */
  add(role: RoleChange, next: () => CallOptions): Promise<void>;
  /** Changes a role. */
  update(role: Details, change: RoleChange, options: CallOptions): Promise<void>;
  /** Deletes a role. */
  delete(role: Details, options: CallOptions): Promise<void>;
  /** Returns the permissions that can be granted. `next` returns the options of each request. */
  catActions(next: () => CallOptions | undefined): Promise<CatActions>;
}

/**
 * Creates the functions for roles of the first generation of the API. Like the Python client, updates and deletions accept any response, and additions
 * any JSON or an empty body.
 *
 * @param operations The operations.
 * @param settings Settings of the client.
 * @returns The functions.
 */
export function createFlows(operations: AxoniusOperations, settings: FlowSettings): RequestingRoles<Role> {
  const store: RoleStore<Role> = {
    list: async (options) => operations.listRoles({}, options),
    add: async (role, next) => ignoreResult(operations.addRole({ ...role }, next()), isJsonOrEmpty),
    update: async ({ uuid }, change, options) => ignoreResult(operations.updateRole({ ...change, uuid }, options)),
    delete: async ({ uuid }, options) => ignoreResult(operations.deleteRole({ uuid }, options)),
    async catActions(next) {
      const labels = await operations.getLabels({}, next());
      return readCatActions(labels, await operations.getFeatureFlags({}, next()));
    },
  };
  return createSystemRoles(store, settings);
}

/**
 * Waits for a change whose response is not used.
 *
 * @param call The change.
 * @param accepts Tells whether a body that does not match the spec is accepted. Default: every body is.
 */
export async function ignoreResult(call: Promise<unknown>, accepts: (body: unknown) => boolean = () => true): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!isResponseFormatError(error) || !accepts(error.body)) throw error;
  }
}

function isJsonOrEmpty(body: unknown): boolean {
  if (body === "") return true;
  try {
    JSON.parse(String(body));
    return true;
  } catch {
    return false;
  }
}
