// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
import type {
  Call,
  CallOptions,
  Failures,
  NoArguments,
} from "@platform-clients/core";
import type {
  Constants,
  DataScopeRequestResource,
  DataScopeUpdateResource,
  DataScopesResource,
  ErrorBody,
  Labels,
  MetadataResponse,
  RoleDeleteMeta,
  RoleDeleteResponse,
  RoleRequestResource,
  RoleResource,
  UserListResponse,
  UserResource,
} from "./models.ts";

/** Arguments of `addRole`. */
export interface AddRoleArguments {
  /** The role. */
  data: RoleRequestResource;
}

/** Arguments of `updateRole`. */
export interface UpdateRoleArguments {
  /** ID of the role, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name. */
  uuid: string;
  /** The role. */
  data: RoleRequestResource;
}

/** Arguments of `deleteRole`. */
export interface DeleteRoleArguments {
  /** ID of the role, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name. */
  uuid: string;
}

/** Arguments of `createDataScope`. */
export interface CreateDataScopeArguments {
  /** The data scope. */
  data: DataScopeRequestResource;
}

/** Arguments of `updateDataScope`. */
export interface UpdateDataScopeArguments {
  /** ID of the data scope, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name. */
  uuid: string;
  /** The data scope. */
  data: DataScopeUpdateResource;
}

/** Arguments of `deleteDataScope`. */
export interface DeleteDataScopeArguments {
  /** ID of the data scope, assigned by the server: 24 hexadecimal digits in every known sample. It is not a UUID, despite the name. */
  uuid: string;
}

/** Arguments of `listUsers`. */
export interface ListUsersArguments {
  /** How many users come before the page. Default of the Python client: 0; that of the server is unknown. */
  offset?: number | undefined;
  /** The largest number of users in the page. Default of the Python client: 2,000, which it also takes for the maximum; the default of the server is unknown. */
  limit?: number | undefined;
  /** Whether the response has `meta` with facts about the pages. The Python client always sends true; what `meta` then contains is unknown. */
  get_metadata?: boolean | undefined;
}

/** The operations of Axonius roles (JSON:API generation), one method each. */
export interface AxoniusOperations {
  /**
   * List all roles.
   *
   * Returns every role of the instance, including built-in ones, without pagination.
   *
   * This is the only way to read a role: to find one by name or `uuid`, list all roles and select it. The Python client also accepts a
   * bare array of attributes here, without the envelope; no such response has been seen.
   *
   * `GET /api/settings/roles` (Python: `_get`, `get`, `get_by_name`, `get_by_uuid`, `add`, `set_name`, `set_perms`, `delete_by_name`, `update_data_scope`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All roles.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example await axonius.listRoles();
   */
  listRoles(args?: NoArguments, options?: CallOptions): Call<RoleResource[], Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Add a role.
   *
   * Creates a role with the given name and permissions, and with a data scope if one is given.
   *
   * The Python client always sends `data_scope_restriction`; without a scope it is not enabled and its scope is null. If a role of the
   * same name was deleted recently, the server can report an error with the text `Invalid input` although it adds the role.
   * A repeated request can create a second role with the same name, or fail.
   *
   * `POST /api/settings/roles` (Python: `_add`, `add`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The new role. The status 200 is a guess.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example
   * await axonius.addRole({
   *   data: {
   *     type: "roles_schema",
   *     attributes: {
   *       name: "test2",
   *       permissions: {
   *         adapters: { get: true, connections: { delete: false, put: false } },
   *         users_assets: { get: true, saved_queries: { run: true } },
   *       },
   *       data_scope_restriction: { enabled: true, data_scope: "5f76721bebd8d8b5459b5701" },
   *     },
   *   },
   * });
   */
  addRole(args: AddRoleArguments, options?: CallOptions): Call<RoleResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Rename a role or change its permissions or data scope.
   *
   * Replaces the name, the permissions and the data scope of the role. All are always sent, also those that do not change. The `uuid` is
   * only in the path. How the server handles a change to a predefined role, or a name that another role has, is unknown; the Python client
   * rejects both before sending.
   *
   * `PUT /api/settings/roles/{uuid}` (Python: `_update`, `set_name`, `set_perms`, `update_data_scope`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The role after the change. The status 200 is a guess.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500
   * @example
   * await axonius.updateRole({
   *   uuid: "5f76721bebd8d8b5459b56d1",
   *   data: {
   *     type: "roles_schema",
   *     attributes: {
   *       name: "test3",
   *       permissions: {
   *         adapters: { get: true, connections: { delete: false, put: true } },
   *         users_assets: { get: true, saved_queries: { run: true } },
   *       },
   *       data_scope_restriction: { enabled: false, data_scope: null },
   *     },
   *   },
   * });
   */
  updateRole(args: UpdateRoleArguments, options?: CallOptions): Call<RoleResource, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Delete a role.
   *
   * Deletes the role and returns its name in `meta`. The request has no body. A repeated request has no further effect, but its response is
   * likely to be an error, because the role no longer exists.
   *
   * `DELETE /api/settings/roles/{uuid}` (Python: `_delete`, `delete_by_name`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The name of the deleted role. The status 200 is a guess.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500
   * @example await axonius.deleteRole({ uuid: "5f76721bebd8d8b5459b56d1" });
   */
  deleteRole(args: DeleteRoleArguments, options?: CallOptions): Call<RoleDeleteMeta, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody | string }>, Omit<RoleDeleteResponse, "meta">>;

  /**
   * Read the labels that define the permissions.
   *
   * Returns a flat map from dotted key to display text, as in the first generation. Keys that start with `permissions.` name every category
   * and action that the instance supports. The order of the keys is the display order.
   *
   * Unlike in the first generation, the category `compliance` counts whether or not its module is enabled: the Python client no longer
   * reads the feature flags.
   *
   * `GET /api/labels` (Python: `_get_labels`, `cat_actions`, `cat_actions_to_perms`, `add`, `set_perms`, `pretty_perms`)
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
   * List all data scopes.
   *
   * Returns every data scope with the roles that use it. The Python client first reads a feature flag and refuses if data scopes are not
   * enabled on the instance; what the server returns then is unknown.
   *
   * `GET /api/settings/data_scope` (Python: `_get`, `get`, `build_role_data_scope`)
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns All data scopes.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example await axonius.listDataScopes();
   */
  listDataScopes(args?: NoArguments, options?: CallOptions): Call<DataScopesResource, Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Create a data scope.
   *
   * Creates a data scope of saved queries that are asset scopes. The Python client refuses a scope without any query. A repeated request can
   * create a second scope with the same name, or fail.
   *
   * `POST /api/settings/data_scope` (Python: `_create`, `create`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The scope was created. The response only carries `meta`; its contents are unknown.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example
   * await axonius.createDataScope({
   *   data: {
   *     type: "data_scope_request_schema",
   *     attributes: { name: "Europe", description: "Devices in Europe", devices_queries: ["5f76721bebd8d8b5459b5801"], users_queries: [] },
   *   },
   * });
   */
  createDataScope(args: CreateDataScopeArguments, options?: CallOptions): Call<MetadataResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Change a data scope.
   *
   * Replaces name, description and queries of the data scope. The Python client sends the `uuid` in the path and again in the attributes;
   * whether the server requires the second is unknown.
   *
   * `PUT /api/settings/data_scope/{uuid}` (Python: `_update`, `_update_from_model`, `update_name`, `update_description`, `update_user_scopes`, `update_device_scopes`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The scope was changed. The response only carries `meta`; its contents are unknown.
   * @throws {BadRequestError} 400
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500
   * @example
   * await axonius.updateDataScope({
   *   uuid: "5f76721bebd8d8b5459b5701",
   *   data: {
   *     type: "data_scope_request_schema",
   *     attributes: {
   *       uuid: "5f76721bebd8d8b5459b5701",
   *       name: "Europe",
   *       description: "Devices in Europe",
   *       devices_queries: ["5f76721bebd8d8b5459b5801"],
   *       users_queries: [],
   *     },
   *   },
   * });
   */
  updateDataScope(args: UpdateDataScopeArguments, options?: CallOptions): Call<MetadataResponse, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * Delete a data scope.
   *
   * Deletes the data scope. The request has no body. How the server handles a scope that a role uses is unknown.
   *
   * `DELETE /api/settings/data_scope/{uuid}` (Python: `_delete`, `delete`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The scope was deleted. The response only carries `meta`; its contents are unknown.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {NotFoundError} 404
   * @throws {ServerError} 500
   * @example await axonius.deleteDataScope({ uuid: "5f76721bebd8d8b5459b5701" });
   */
  deleteDataScope(args: DeleteDataScopeArguments, options?: CallOptions): Call<MetadataResponse, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody | string }>>;

  /**
   * List users.
   *
   * Returns a page of users. The Python client requests pages of 2,000 until one is empty: pass the number of users so far as `offset`.
   *
   * `GET /api/settings/users` (Python: `_get`, `get`, `get_by_name`, `get_by_uuid`)
   *
   * @param args The arguments.
   * @param options Options of this call.
   * @returns The users of the page; an empty array after the last one.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example await axonius.listUsers({ offset: 0, limit: 2000 });
   */
  listUsers(args?: ListUsersArguments, options?: CallOptions): Call<UserResource[], Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>, Omit<UserListResponse, "data">>;

  /**
   * Read constants of the instance, or check the credentials.
   *
   * Returns an object of many parts, which are not described here. The Python client calls it to check the credentials and ignores the
   * response: a 401 means that they are invalid.
   *
   * `GET /api/get_constants`
   *
   * @param args Takes no arguments.
   * @param options Options of this call.
   * @returns The constants; the credentials are valid. The part of the example is made up.
   * @throws {AuthenticationError} 401
   * @throws {PermissionDeniedError} 403
   * @throws {ServerError} 500
   * @example await axonius.getConstants();
   */
  getConstants(args?: NoArguments, options?: CallOptions): Call<Constants, Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody | string }>>;
}
