import type { CallOptions, NoArguments } from "@platform-clients/core";

import type { PermissionTree, Role } from "../generated/types.ts";
import type { CatActions } from "../models/cat-actions.ts";
import type { PermissionSelection } from "../models/permissions.ts";
import type { SystemRole } from "../models/system-role.ts";

/** Arguments of `systemRoles.getByName` and `systemRoles.deleteByName`. */
export interface RoleNameArguments {
  /** Name of the role; case counts. */
  name: string;
}

/** Arguments of `systemRoles.getByUuid`. */
export interface RoleUuidArguments {
  /** Identity of the role, as the server gave it. */
  uuid: string;
}

/** Arguments of `systemRoles.add`. */
export interface AddSystemRoleArguments {
  /** Name of the new role; no other may have it. */
  name: string;
  /** What the role may do. Default: nothing; every action that the instance knows is sent as not allowed. */
  permissions?: PermissionSelection | undefined;
}

/** Arguments of `systemRoles.setName`. */
export interface SetNameArguments {
  /** Present name of the role; case counts. */
  name: string;
  /** New name; no role may have it. */
  newName: string;
}

/** Arguments of `systemRoles.setPerms`. */
export interface SetPermsArguments {
  /** Name of the role; case counts. */
  name: string;
  /** The actions to allow or to forbid. All others stay as they are. */
  permissions?: PermissionSelection | undefined;
  /** `true` allows the actions, `false` forbids them. Default `true`. */
  grant?: boolean | undefined;
}

/** Arguments of `systemRoles.catActionsToPerms`. */
export interface CatActionsToPermsArguments {
  /** The actions to allow or to forbid. */
  permissions?: PermissionSelection | undefined;
  /** `true` allows the actions, `false` forbids them. Default `true`. */
  grant?: boolean | undefined;
  /** Permissions to start from, nested as a role has them; they are not changed. Default: none. */
  rolePerms?: PermissionTree | undefined;
}

/**
 * Work with roles that takes more than one request. What can be granted is read from the labels and the feature flags of the instance, kept
 * for 300 seconds, and shared by calls at the same time.
 *
 * Each method takes the options of a call last; they hold for each of its requests, but a `deadline` for all of them together. Beside the
 * errors named here, each can throw those of the operations that it makes, and a `ConfigurationError` for arguments that cannot work, before
 * anything is sent.
 */
export interface SystemRoles {
  /**
   * All roles, in the server's order. Requests: `listRoles`.
   *
   * @param args None.
   * @param options Limits of this call.
   * @returns The roles.
   */
  get(args?: NoArguments, options?: CallOptions): Promise<SystemRole[]>;

  /**
   * The first role of a name. Requests: `listRoles`.
   *
   * @param args The name.
   * @param options Limits of this call.
   * @returns The role.
   * @throws {RoleNotFoundError} When no role has the name.
   */
  getByName(args: RoleNameArguments, options?: CallOptions): Promise<SystemRole>;

  /**
   * The first role of an identity. Requests: `listRoles`.
   *
   * @param args The identity.
   * @param options Limits of this call.
   * @returns The role.
   * @throws {RoleNotFoundError} When no role has it.
   */
  getByUuid(args: RoleUuidArguments, options?: CallOptions): Promise<SystemRole>;

  /**
   * Adds a role. Requests: `listRoles`, `getLabels` and `getFeatureFlags` (unless kept), `addRole`, `listRoles`.
   *
   * @param args Name and permissions.
   * @param options Limits of this call.
   * @returns The new role, read back by its name.
   * @throws {RoleRefusedError} `role_exists`: a role has the name.
   * @throws {UnknownPermissionError} When the instance does not know a category or an action.
   */
  add(args: AddSystemRoleArguments, options?: CallOptions): Promise<SystemRole>;

  /**
   * Renames a role. Its permissions are sent as they are. Requests: `listRoles`, `updateRole`, `listRoles`.
   *
   * @param args Present and new name.
   * @param options Limits of this call.
   * @returns The role, read back by its new name.
   * @throws {RoleRefusedError} In this order: `role_exists`: a role has the new name; `same_name`: it is the present one; `predefined_role`.
   * @throws {RoleNotFoundError} When no role has the present name; judged before `predefined_role`.
   */
  setName(args: SetNameArguments, options?: CallOptions): Promise<SystemRole>;

  /**
   * Allows or forbids actions. The whole permissions are sent, with the actions that the role lacks as not allowed. Requests: `listRoles`,
   * `getLabels` and `getFeatureFlags` (unless kept), `updateRole`, `listRoles`.
   *
   * @param args Name and actions.
   * @param options Limits of this call.
   * @returns The role, read back by its name.
   * @throws {RoleNotFoundError} When no role has the name.
   * @throws {RoleRefusedError} `predefined_role`, and `no_changes` when all is as asked for.
   * @throws {UnknownPermissionError} When the instance does not know a category or an action.
   */
  setPerms(args: SetPermsArguments, options?: CallOptions): Promise<SystemRole>;

  /**
   * Deletes a role. Requests: `listRoles`, `deleteRole`.
   *
   * @param args The name.
   * @param options Limits of this call.
   * @returns The role as it was before.
   * @throws {RoleNotFoundError} When no role has the name.
   * @throws {RoleRefusedError} `predefined_role`.
   */
  deleteByName(args: RoleNameArguments, options?: CallOptions): Promise<SystemRole>;

  /**
   * Writes a role's permissions as a table for people. Requests: `getLabels` and `getFeatureFlags` (unless kept).
   *
   * @param role A role, from here or from `listRoles`.
   * @param options Limits of this call.
   * @returns The table. It begins with an empty line and does not end in one.
   */
  prettyPerms(role: Role, options?: CallOptions): Promise<string>;

  /**
   * What can be granted: categories, actions and their texts. Requests: `getLabels` and `getFeatureFlags` (unless kept).
   *
   * @param args None.
   * @param options Limits of this call.
   * @returns Categories and actions. The object is shared, and frozen.
   */
  catActions(args?: NoArguments, options?: CallOptions): Promise<CatActions>;

  /**
   * Makes the permissions that `addRole` and `updateRole` take. Requests: `getLabels` and `getFeatureFlags` (unless kept).
   *
   * @param args The actions, and what to start from.
   * @param options Limits of this call.
   * @returns The permissions, with every action that the instance knows.
   * @throws {UnknownPermissionError} When the instance does not know a category or an action.
   */
  catActionsToPerms(args?: CatActionsToPermsArguments, options?: CallOptions): Promise<PermissionTree>;

  /**
   * Refuses roles that are built in. No request is sent.
   *
   * @param role A role.
   * @throws {RoleRefusedError} `predefined_role`.
   */
  checkPredefined(role: Role): void;

  /** @returns Whose roles these are: `"SystemRoles of https://axonius.example.com"`. */
  toString(): string;
}
