// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
import type { Call, CallOptions, Failures, NoArguments, OperationTable } from "@platform-clients/core";

import type { About, ErrorBody, FeatureFlags, Labels, PermissionTree, Role, RoleDeleteResponse } from "./types.ts";

/** Arguments of `addRole`. */
export interface AddRoleArguments {
  /** Name of the new role. Which lengths are allowed is unknown. */
  name: string;
  /** What the role may do; best every known action with true or false. */
  permissions: PermissionTree;
}

/** Arguments of `updateRole`. */
export interface UpdateRoleArguments {
  /** Identity of the role as the server gave it; 24 hexadecimal digits in every known sample, and no UUID in spite of the name. */
  uuid: string;
  /** New name of the role, or the present one when it stays. */
  name: string;
  /** The whole tree, which takes the place of the present one. */
  permissions: PermissionTree;
}

/** Arguments of `deleteRole`. */
export interface DeleteRoleArguments {
  /** Identity of the role as the server gave it; 24 hexadecimal digits in every known sample, and no UUID in spite of the name. */
  uuid: string;
}

/** The operations of Axonius system roles, one method each. */
export interface AxoniusOperations {
  /**
   * List all roles.
   *
   * Gives every role of the instance, built-in ones included, as a bare array without envelope or paging. The order is the server's
   * own; in the known samples the built-in roles (Admin, Viewer, Restricted, No Access) come first.
   *
   * This is the only way to read a role: to find one by name or `uuid`, list all and pick. Names are compared with their case.
   *
   * `GET /api/V4.0/settings/roles` (Python: `_get`, `get`, `get_by_name`, `get_by_uuid`, `add`, `set_name`, `set_perms`, `delete_by_name`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All roles.
   * @throws {AuthenticationError} 401: The credentials are missing or wrong. The vendor's older endpoints also answer 401 to plain mistakes in a request, so it does not always mean bad credentials.
   * @throws {PermissionDeniedError} 403: The user of the credentials lacks the right to do this. Which right is needed is unknown; that this status occurs, and its body, are guesses.
   * @throws {ServerError} 500: The server failed. The body is unknown; it may be HTML instead of JSON.
   */
  listRoles(args?: NoArguments, options?: CallOptions): Call<Role[], Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Add a role.
   *
   * Creates a role with the given name and permissions. Although the verb is PUT, this never replaces an existing role.
   *
   * What the server does with a name that is taken, or with categories that it does not know, is unknown. The Python client therefore
   * lists the roles first and refuses a name that exists, and takes category and action names from the labels. Sending the request
   * twice can make a second role of the same name, or fail. An empty permissions object was accepted by a live instance; whether the
   * server grants anything by itself, such as the view of the dashboard, is unknown.
   *
   * `PUT /api/V4.0/settings/roles` (Python: `_add`, `add`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The new role, with the `uuid` that the server gave it. The status 200 itself is a guess: the Python client takes anything below 400. Whether `predefined` is part of this answer is unknown.
   * @throws {BadRequestError} 400: The request was refused. No answer of the role endpoints with this status has been seen; the body is that of the vendor's older endpoints, and the text is made up.
   * @throws {AuthenticationError} 401: The credentials are missing or wrong. The vendor's older endpoints also answer 401 to plain mistakes in a request, so it does not always mean bad credentials.
   * @throws {PermissionDeniedError} 403: The user of the credentials lacks the right to do this. Which right is needed is unknown; that this status occurs, and its body, are guesses.
   * @throws {ServerError} 500: The server failed. The body is unknown; it may be HTML instead of JSON.
   */
  addRole(args: AddRoleArguments, options?: CallOptions): Call<Role, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Rename a role or change its permissions.
   *
   * Replaces name and permissions of the role. Both are always sent: the present name when only the permissions change, and the role's
   * whole tree when only the name changes. What becomes of actions that are left out of the tree is unknown. Send the tree as
   * it was read, nested, with the changes made in it.
   *
   * The `uuid` stands in the path and once more in the body; whether the server insists on the second is unknown. How the server takes a
   * change to a predefined role, or a name that another role has, is unknown too; the Python client refuses both before sending. An
   * answer that is not JSON is accepted by the Python client here, though none has been seen.
   *
   * `POST /api/V4.0/settings/roles/{uuid}` (Python: `_update`, `set_name`, `set_perms`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The role after the change. The status 200 itself is a guess: the Python client takes anything below 400.
   * @throws {BadRequestError} 400: The request was refused. No answer of the role endpoints with this status has been seen; the body is that of the vendor's older endpoints, and the text is made up.
   * @throws {AuthenticationError} 401: The credentials are missing or wrong. The vendor's older endpoints also answer 401 to plain mistakes in a request, so it does not always mean bad credentials.
   * @throws {PermissionDeniedError} 403: The user of the credentials lacks the right to do this. Which right is needed is unknown; that this status occurs, and its body, are guesses.
   * @throws {NotFoundError} 404: No role has this `uuid`. No answer of the role endpoints with this status has been seen; the body is that of the vendor's older endpoints, and the text is made up.
   * @throws {ServerError} 500: The server failed. The body is unknown; it may be HTML instead of JSON.
   */
  updateRole(args: UpdateRoleArguments, options?: CallOptions): Call<Role, Failures<{ 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Delete a role.
   *
   * Removes the role and answers with its name. No body is sent.
   *
   * Sent twice, it leaves the server as once, but the second answer is likely to be an error, because the role is gone. What the server
   * does with a predefined role, or with one that users still have, is unknown; the Python client refuses predefined ones before
   * sending. An answer that is not JSON is accepted by the Python client here, though none has been seen.
   *
   * `DELETE /api/V4.0/settings/roles/{uuid}` (Python: `_delete`, `delete_by_name`)
   *
   * @param args The arguments.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The name of the deleted role, and nothing else. The status 200 itself is a guess: the Python client takes anything below 400.
   * @throws {AuthenticationError} 401: The credentials are missing or wrong. The vendor's older endpoints also answer 401 to plain mistakes in a request, so it does not always mean bad credentials.
   * @throws {PermissionDeniedError} 403: The user of the credentials lacks the right to do this. Which right is needed is unknown; that this status occurs, and its body, are guesses.
   * @throws {NotFoundError} 404: No role has this `uuid`. No answer of the role endpoints with this status has been seen; the body is that of the vendor's older endpoints, and the text is made up.
   * @throws {ServerError} 500: The server failed. The body is unknown; it may be HTML instead of JSON.
   */
  deleteRole(args: DeleteRoleArguments, options?: CallOptions): Call<RoleDeleteResponse, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;

  /**
   * Read the display texts, from which the permissions are known.
   *
   * Gives a flat map from dotted key to display text. Keys that start with `permissions.` name every category and action that the
   * instance knows; all others belong to other areas and are of no use for roles. The order of the keys is the order in which
   * categories and actions are shown.
   *
   * The path lies directly under the prefix, not under `settings`. To learn which actions can be granted, read the feature flags as
   * well: the category `compliance` is dropped while its module is off.
   *
   * `GET /api/V4.0/labels` (Python: `_get_labels`, `cat_actions`, `cat_actions_to_perms`, `add`, `set_perms`, `pretty_perms`, `get_by_name`, `get_by_uuid`, `set_name`, `delete_by_name`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns All labels.
   * @throws {AuthenticationError} 401: The credentials are missing or wrong. The vendor's older endpoints also answer 401 to plain mistakes in a request, so it does not always mean bad credentials.
   * @throws {PermissionDeniedError} 403: The user of the credentials lacks the right to do this. Which right is needed is unknown; that this status occurs, and its body, are guesses.
   * @throws {ServerError} 500: The server failed. The body is unknown; it may be HTML instead of JSON.
   */
  getLabels(args?: NoArguments, options?: CallOptions): Call<Labels, Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Read which optional modules are switched on.
   *
   * Gives the feature flags of the instance together with the description of their settings form. For roles only
   * `config.cloud_compliance.enabled` counts: while it is false, the permission category `compliance` is not offered.
   *
   * The Python client reads this right after the labels and keeps both for 300 seconds. Mind the two capitals in the last part of the path.
   *
   * `GET /api/V4.0/settings/plugins/gui/FeatureFlags` (Python: `cat_actions`, `cat_actions_to_perms`, `add`, `set_perms`, `pretty_perms`, `get_by_name`, `get_by_uuid`, `set_name`, `delete_by_name`)
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns The feature flags.
   * @throws {AuthenticationError} 401: The credentials are missing or wrong. The vendor's older endpoints also answer 401 to plain mistakes in a request, so it does not always mean bad credentials.
   * @throws {PermissionDeniedError} 403: The user of the credentials lacks the right to do this. Which right is needed is unknown; that this status occurs, and its body, are guesses.
   * @throws {ServerError} 500: The server failed. The body is unknown; it may be HTML instead of JSON.
   */
  getFeatureFlags(args?: NoArguments, options?: CallOptions): Call<FeatureFlags, Failures<{ 401: ErrorBody; 403: ErrorBody; 500: ErrorBody }>>;

  /**
   * Read version and build of the instance, or check the credentials.
   *
   * Tells which product version the instance runs. The Python client calls it before anything else, to see whether the credentials are
   * good, and ignores the body then: any status below 400 is a success, 404 means a product older than 3.9, and every other 4xx or 5xx
   * is taken for bad credentials.
   *
   * No method of the Python client's roles class makes this call; the login that has to precede them does.
   *
   * `GET /api/V4.0/settings/meta/about`
   *
   * @param args None.
   * @param options Signal, timeout, deadline, retries and headers of this call.
   * @returns Facts about the instance; the credentials are good.
   * @throws {AuthenticationError} 401: The credentials are missing or wrong. The vendor's older endpoints also answer 401 to plain mistakes in a request, so it does not always mean bad credentials.
   * @throws {PermissionDeniedError} 403: The user of the credentials lacks the right to do this. Which right is needed is unknown; that this status occurs, and its body, are guesses.
   * @throws {NotFoundError} 404: The product has no such path: it is older than 3.9 and does not serve this API. The body is unknown and is best ignored.
   * @throws {ServerError} 500: The server failed. The body is unknown; it may be HTML instead of JSON.
   */
  getAbout(args?: NoArguments, options?: CallOptions): Call<About, Failures<{ 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 500: ErrorBody }>>;
}

/** Where each argument goes and what each reply holds; read by the runtime. */
export const axoniusOperations: OperationTable = {
  platform: "axonius",
  rows: {
    listRoles: "GET /api/V4.0/settings/roles",
    addRole: "PUT /api/V4.0/settings/roles +name! +permissions!",
    updateRole: "POST /api/V4.0/settings/roles/{uuid} ~ +name! +permissions! +uuid!",
    deleteRole: "DELETE /api/V4.0/settings/roles/{uuid} ~",
    getLabels: "GET /api/V4.0/labels",
    getFeatureFlags: "GET /api/V4.0/settings/plugins/gui/FeatureFlags",
    getAbout: "GET /api/V4.0/settings/meta/about",
  },
};
