// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
import type {
  Call,
  CallOptions,
  Failures,
  NoArguments,
} from "@platform-clients/core";
import type {
  About,
  ErrorBody,
  FeatureFlags,
  Labels,
  PermissionTree,
  Role,
  RoleDeleteResponse,
} from "./models.ts";

/** Arguments of `addRole`. */
export interface AddRoleArguments {
  /** Name of the new role. The allowed lengths are unknown. */
  name: string;
  /** Permissions of the role. Preferably, list every known action with true or false. */
  permissions: PermissionTree;
}

/** Arguments of `updateRole`. */
export interface UpdateRoleArguments {
  /** ID of the role, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name. */
  uuid: string;
  /** New name of the role, or the current one if it does not change. */
  name: string;
  /** The whole tree, which replaces the current one. */
  permissions: PermissionTree;
}

/** Arguments of `deleteRole`. */
export interface DeleteRoleArguments {
  /** ID of the role, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name. */
  uuid: string;
}

/** The operations of Axonius system roles, one method each. */
export interface AxoniusOperations {
  /**
   * List all roles.
   *
   * Returns every role of the instance, including built-in ones, as a bare array without an envelope or pagination. The server
   * determines the order; in the known samples the built-in roles (Admin, Viewer, Restricted, No Access) come first.
   *
   * This is the only way to read a role: to find one by name or `uuid`, list all roles and select it. Name comparison is
   * case-sensitive.
   *
   * `GET /api/V4.0/settings/roles` (Python: `_get`, `get`, `get_by_name`, `get_by_uuid`, `add`, `set_name`, `set_perms`, `delete_by_name`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All roles.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example await axonius.listRoles();
   */
  listRoles(args?: NoArguments, options?: CallOptions): Call<Role[], Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Add a role.
   *
   * Creates a role with the given name and permissions. Although the method is PUT, this never replaces an existing role.
   *
   * How the server handles a name that is in use, or categories that it does not know, is unknown. The Python client therefore
   * lists the roles first, rejects a name that exists, and takes category and action names from the labels. A repeated request
   * can create a second role with the same name, or fail. A live instance accepted an empty permissions object; whether the
   * server grants anything automatically, such as the dashboard view, is unknown.
   *
   * `PUT /api/V4.0/settings/roles` (Python: `_add`, `add`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new role, with the `uuid` that the server assigned. The status 200 itself is a guess: the Python client accepts any status below 400. Whether `predefined` is part of this response is unknown.
   * @throws {BadRequestError} 400: The request was rejected.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example
   * await axonius.addRole({
   *   name: "test2",
   *   permissions: {
   *     adapters: { get: true, connections: { delete: false, post: false } },
   *     users_assets: { get: true, saved_queries: { run: true } },
   *   },
   * });
   */
  addRole(args: AddRoleArguments, options?: CallOptions): Call<Role, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Rename a role or change its permissions.
   *
   * Replaces the name and permissions of the role. Both are always sent: the current name if only the permissions change, and
   * the role's whole tree if only the name changes. What happens to actions that are missing from the tree is unknown. Send
   * the tree as read, nested, with the changes applied.
   *
   * The `uuid` is in the path and again in the body; whether the server requires the second is unknown. How the server handles
   * a change to a predefined role, or a name that another role has, is also unknown; the Python client rejects both before
   * sending. The Python client accepts a response that is not JSON here, although none has been seen.
   *
   * `POST /api/V4.0/settings/roles/{uuid}` (Python: `_update`, `set_name`, `set_perms`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The role after the change. The status 200 itself is a guess: the Python client accepts any status below 400.
   * @throws {BadRequestError} 400: The request was rejected.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No role has this `uuid`.
   * @throws {ServerError} 500
   * @example
   * await axonius.updateRole({
   *   uuid: "5f76721bebd8d8b5459b56d1",
   *   name: "test3",
   *   permissions: {
   *     adapters: { get: true, connections: { delete: false, post: true } },
   *     users_assets: { get: false, saved_queries: { run: false } },
   *   },
   * });
   */
  updateRole(args: UpdateRoleArguments, options?: CallOptions): Call<Role, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Delete a role.
   *
   * Deletes the role and returns its name. The request has no body.
   *
   * A repeated request has no further effect on the server, but its response is likely to be an error, because the role no
   * longer exists. How the server handles a predefined role, or one that is assigned to users, is unknown; the Python client
   * rejects predefined ones before sending. The Python client accepts a response that is not JSON here, although none has been
   * seen.
   *
   * `DELETE /api/V4.0/settings/roles/{uuid}` (Python: `_delete`, `delete_by_name`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The name of the deleted role, and nothing else. The status 200 itself is a guess: the Python client accepts any status below 400.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404: No role has this `uuid`.
   * @throws {ServerError} 500
   * @example await axonius.deleteRole({ uuid: "5f76721bebd8d8b5459b56d1" });
   */
  deleteRole(args: DeleteRoleArguments, options?: CallOptions): Call<RoleDeleteResponse, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Read the labels that define the permissions.
   *
   * Returns a flat map from dotted key to display text. Keys that start with `permissions.` name every category and action
   * that the instance supports; all other keys belong to other areas and are not used for roles. The order of the keys is the
   * display order of categories and actions.
   *
   * The path is directly under the prefix, not under `settings`. To find out which actions can be granted, also read the
   * feature flags: the category `compliance` is dropped while its module is off.
   *
   * `GET /api/V4.0/labels` (Python: `_get_labels`, `cat_actions`, `cat_actions_to_perms`, `add`, `set_perms`, `pretty_perms`, `get_by_name`, `get_by_uuid`, `set_name`, `delete_by_name`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All labels.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example await axonius.getLabels();
   */
  getLabels(args?: NoArguments, options?: CallOptions): Call<Labels, Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Read which optional modules are enabled.
   *
   * Returns the feature flags of the instance together with the description of their settings form. For roles, only
   * `config.cloud_compliance.enabled` is relevant: while it is false, the permission category `compliance` is not available.
   *
   * The Python client reads this immediately after the labels and caches both for 300 seconds. Note the two capitals in the
   * last path segment.
   *
   * `GET /api/V4.0/settings/plugins/gui/FeatureFlags` (Python: `cat_actions`, `cat_actions_to_perms`, `add`, `set_perms`, `pretty_perms`, `get_by_name`, `get_by_uuid`, `set_name`, `delete_by_name`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The feature flags.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example await axonius.getFeatureFlags();
   */
  getFeatureFlags(args?: NoArguments, options?: CallOptions): Call<FeatureFlags, Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Read the version and build of the instance, or check the credentials.
   *
   * Returns the product version of the instance. The Python client calls it before anything else to check the credentials, and
   * then ignores the body: any status below 400 is a success, and every 4xx or 5xx except 404 is treated as invalid
   * credentials. A 404 means that the product does not have this generation of the API: for the Python client, that it is older
   * than 3.9.
   *
   * No method of the Python client's roles class makes this call; the login that must precede them does.
   *
   * `GET /api/V4.0/settings/meta/about`
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns Information about the instance; the credentials are valid.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example await axonius.getAbout();
   */
  getAbout(args?: NoArguments, options?: CallOptions): Call<About, Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;
}
