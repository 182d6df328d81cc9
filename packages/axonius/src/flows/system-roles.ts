import type { CallOptions, NoArguments } from "@platform-clients/core";

import type { PermissionTree, Role } from "../generated/models.ts";
import type { CatActions } from "../models/cat-actions.ts";
import type { PermissionSelection } from "../models/permissions.ts";
import type { SystemRole } from "../models/system-role.ts";

/** Arguments of `systemRoles.getByName` and `systemRoles.deleteByName`. */
export interface RoleNameArguments {
  /** Name of the role; case-sensitive. */
  name: string;
}

/** Arguments of `systemRoles.getByUuid`. */
export interface RoleUuidArguments {
  /** UUID of the role. */
  uuid: string;
}

/** Arguments of `systemRoles.add`. */
export interface AddSystemRoleArguments {
  /** Name of the new role; it must not be in use. */
  name: string;
  /** The actions to allow. Default: none. All other actions that the instance knows are sent as not allowed. `role.permissions_flat` copies a role. */
  permissions?: PermissionSelection | undefined;
}

/** Arguments of `systemRoles.setName`. */
export interface SetNameArguments {
  /** Current name of the role; case-sensitive. */
  name: string;
  /** New name; it must not be in use. */
  newName: string;
}

/** Arguments of `systemRoles.setPerms`. */
export interface SetPermsArguments {
  /** Name of the role; case-sensitive. */
  name: string;
  /** The actions to allow or to forbid, or an object with a value for each action. All others do not change. */
  permissions?: PermissionSelection | undefined;
  /** `true` allows the actions, `false` forbids them. Default `true`. Must not be `false` if `permissions` states values. */
  grant?: boolean | undefined;
}

/** Arguments of `systemRoles.catActionsToPerms`. */
export interface CatActionsToPermsArguments {
  /** The actions to allow or to forbid. */
  permissions?: PermissionSelection | undefined;
  /** `true` allows the actions, `false` forbids them. Default `true`. Must not be `false` if `permissions` states values. */
  grant?: boolean | undefined;
  /** The permissions to start from, nested as in a role; they are not changed. Default: none. */
  rolePerms?: PermissionTree | undefined;
}

/**
 * Functions for roles that take more than one request. The permissions that can be granted are read from the labels and feature flags of the
 * instance, kept for 300 seconds, and shared: calls at the same time read them once, under the options of the client. A call with its own `auth`,
 * `headers` or `fetch` reads them itself and shares nothing.
 *
 * Each function takes the options of a call last. `deadline` limits the whole function, with all requests and waits; `timeout` limits each
 * attempt; `signal` ends the function at any moment. In addition to the errors that are listed, each function can throw the errors of its
 * requests, and a `ConfigurationError` for invalid arguments before anything is sent.
 *
 * @typeParam Details A role as the API returns it.
 */
export interface SystemRoles<Details extends Role = Role> {
  /**
   * Returns all roles, in the order of the server. Requests: `listRoles`.
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The roles.
   */
  get(args?: NoArguments, options?: CallOptions): Promise<SystemRole<Details>[]>;

  /**
   * Returns the first role with a name. Requests: `listRoles`.
   *
   * @param args The name.
   * @param options Options of this call.
   * @returns The role.
   * @throws {RoleNotFoundError} When no role has the name.
   */
  getByName(args: RoleNameArguments, options?: CallOptions): Promise<SystemRole<Details>>;

  /**
   * Returns the first role with a UUID. Requests: `listRoles`.
   *
   * @param args The UUID.
   * @param options Options of this call.
   * @returns The role.
   * @throws {RoleNotFoundError} When no role has the UUID.
   */
  getByUuid(args: RoleUuidArguments, options?: CallOptions): Promise<SystemRole<Details>>;

  /**
   * Adds a role. Requests: `listRoles`, `getLabels` and `getFeatureFlags` (unless they are kept), `addRole`, `listRoles`.
   *
   * @param args Name and permissions.
   * @param options Options of this call.
   * @returns The new role, requested again by its name.
   * @throws {RoleRefusedError} `role_exists`: the name is in use.
   * @throws {UnknownPermissionError} When a category or an action does not exist on the instance.
   */
  add(args: AddSystemRoleArguments, options?: CallOptions): Promise<SystemRole<Details>>;

  /**
   * Renames a role. Its permissions are sent unchanged. Requests: `listRoles`, `updateRole`, `listRoles`.
   *
   * @param args The current and the new name.
   * @param options Options of this call.
   * @returns The role, requested again by its new name.
   * @throws {RoleRefusedError} Checked in this order: `role_exists`: the new name is in use; `same_name`: it is the current name; `predefined_role`.
   * @throws {RoleNotFoundError} When no role has the current name; checked before `predefined_role`.
   */
  setName(args: SetNameArguments, options?: CallOptions): Promise<SystemRole<Details>>;

  /**
   * Allows or forbids actions. All permissions are sent; actions that the role lacks are sent as not allowed. Requests: `listRoles`,
   * `getLabels` and `getFeatureFlags` (unless they are kept), `updateRole`, `listRoles`.
   *
   * @param args Name and actions.
   * @param options Options of this call.
   * @returns The role, requested again by its name.
   * @throws {RoleNotFoundError} When no role has the name.
   * @throws {RoleRefusedError} `predefined_role`, and `no_changes` if the role already has these permissions.
   * @throws {UnknownPermissionError} When a category or an action does not exist on the instance.
   */
  setPerms(args: SetPermsArguments, options?: CallOptions): Promise<SystemRole<Details>>;

  /**
   * Deletes a role. Requests: `listRoles`, `deleteRole`.
   *
   * @param args The name.
   * @param options Options of this call.
   * @returns The deleted role.
   * @throws {RoleNotFoundError} When no role has the name.
   * @throws {RoleRefusedError} `predefined_role`: the role is built in.
   */
  deleteByName(args: RoleNameArguments, options?: CallOptions): Promise<SystemRole<Details>>;

  /**
   * Formats the permissions of a role as a table. Requests: `getLabels` and `getFeatureFlags` (unless they are kept).
   *
   * @param role A role, from `systemRoles` or `listRoles`.
   * @param options Options of this call.
   * @returns The table. It starts with an empty line and does not end with one.
   */
  prettyPerms(role: Role, options?: CallOptions): Promise<string>;

  /**
   * Returns the permissions that can be granted: categories, actions and their texts. Requests: `getLabels` and `getFeatureFlags` (unless they are kept).
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns Categories and actions. The object is shared and frozen.
   */
  catActions(args?: NoArguments, options?: CallOptions): Promise<CatActions>;

  /**
   * Creates the permissions that `addRole` and `updateRole` take. Requests: `getLabels` and `getFeatureFlags` (unless they are kept).
   *
   * @param args The actions, and the permissions to start from.
   * @param options Options of this call.
   * @returns The permissions, with every action of the instance.
   * @throws {UnknownPermissionError} When a category or an action does not exist on the instance.
   */
  catActionsToPerms(args?: CatActionsToPermsArguments, options?: CallOptions): Promise<PermissionTree>;

  /**
   * Throws if a role is built in. No request is sent.
   *
   * @param role A role.
   * @throws {RoleRefusedError} `predefined_role`: the role is built in.
   */
  checkPredefined(role: Role): void;

  /** @returns The instance: `"SystemRoles of https://axonius.example.com"`. */
  toString(): string;
}
