import { isResponseFormatError, ResponseFormatError } from "@platform-clients/core";
import type { Call, CallOptions } from "@platform-clients/core";

import { RoleNotFoundError, RoleRefusedError } from "../errors.ts";
import type { AxoniusOperations } from "../generated/operations.ts";
import type { Role } from "../generated/types.ts";
import { readCatActions } from "../models/cat-actions.ts";
import { applySelection, readSelection } from "../models/permissions.ts";
import { formatPermissions } from "../models/pretty-perms.ts";
import { flattenPermissions, toSystemRole } from "../models/system-role.ts";
import type { SystemRole } from "../models/system-role.ts";
import { checkArguments, withinDeadline } from "./read-arguments.ts";
import { sharedValue } from "./shared-value.ts";
import type { SystemRoles } from "./system-roles.ts";

type Left = () => CallOptions;

/** Milliseconds for which labels and feature flags are kept. */
const lifetime = 300_000;

/**
 * Makes the methods that take more than one request.
 *
 * @param client The operations beneath.
 * @param clock Milliseconds since any moment, for the age of labels and feature flags.
 * @param origin Where the instance is, for `toString`.
 * @returns The methods.
 */
export function createSystemRoles(client: AxoniusOperations, clock: () => number, origin: string): SystemRoles {
  const catActions = sharedValue(
    async (left: Left) => {
      const labels = await readObject(client.getLabels({}, left()), "getLabels", "no map of labels");
      return readCatActions(labels, await client.getFeatureFlags({}, left()));
    },
    lifetime,
    clock,
  );

  const list = async (left: Left): Promise<SystemRole[]> => {
    const { data, response } = await client.listRoles({}, left()).withResponse();
    if (Array.isArray(data)) return data.map(toSystemRole);
    const hint =
      "An object with `data` would mean a later release of the product, whose roles speak JSON:API: this client does not cover it";
    throw unexpected("listRoles", response, `the reply is no list of roles. ${hint}`);
  };

  const find = async (operation: string, key: "name" | "uuid", value: string, left: Left): Promise<SystemRole> =>
    pick(operation, await list(left), key, value);

  return {
    get: (_args, options) => list(withinDeadline(options)),

    async getByName(args, options) {
      checkArguments("systemRoles.getByName", args, { name: "text" });
      return find("systemRoles.getByName", "name", args.name, withinDeadline(options));
    },

    async getByUuid(args, options) {
      checkArguments("systemRoles.getByUuid", args, { uuid: "text" });
      return find("systemRoles.getByUuid", "uuid", args.uuid, withinDeadline(options));
    },

    async add(args, options) {
      const operation = "systemRoles.add";
      checkArguments(operation, args, { name: "text", permissions: "object?" });
      const { name } = args;
      const selection = readSelection(operation, args.permissions);
      const left = withinDeadline(options);
      const taken = (await list(left)).find((role) => role.name === name);
      if (taken !== undefined)
        throw new RoleRefusedError(operation, "role_exists", `A role of the name "${name}" exists already (${taken.uuid}).`);
      const { tree } = applySelection(operation, await catActions(operation, left), {}, selection, true);
      await unlessEmpty(client.addRole({ name, permissions: tree }, left()));
      return find(operation, "name", name, left);
    },

    async setName(args, options) {
      const operation = "systemRoles.setName";
      checkArguments(operation, args, { name: "text", newName: "text" });
      const { name, newName } = args;
      const left = withinDeadline(options);
      const roles = await list(left);
      const taken = roles.find((role) => role.name === newName);
      if (taken !== undefined)
        throw new RoleRefusedError(
          operation,
          "role_exists",
          `A role of the new name "${newName}" exists already (${taken.uuid})${name === newName ? ": it is the present name" : ""}.`,
        );
      if (name === newName)
        throw new RoleRefusedError(operation, "same_name", `The new name "${newName}" is the present one: it must be another.`);
      const role = pick(operation, roles, "name", name);
      refusePredefined(operation, role);
      await unlessUnreadable(client.updateRole({ name: newName, permissions: role.permissions ?? {}, uuid: role.uuid }, left()));
      return find(operation, "name", newName, left);
    },

    async setPerms(args, options) {
      const operation = "systemRoles.setPerms";
      checkArguments(operation, args, { name: "text", permissions: "object?", grant: "boolean?" });
      const { grant = true, name, permissions = {} } = args;
      const selection = readSelection(operation, permissions);
      const left = withinDeadline(options);
      const role = await find(operation, "name", name, left);
      refusePredefined(operation, role);
      const known = await catActions(operation, left);
      const { changed, tree } = applySelection(operation, known, role.permissions ?? {}, selection, grant);
      if (!changed) {
        const asked = `To be ${grant ? "allowed" : "forbidden"}: ${JSON.stringify(permissions, undefined, 2)}`;
        throw new RoleRefusedError(
          operation,
          "no_changes",
          `The permissions of the role "${name}" would not change. At present:\n${formatPermissions(role.permissions_flat, known)}\n\n${asked}`,
        );
      }
      await unlessUnreadable(client.updateRole({ name, permissions: tree, uuid: role.uuid }, left()));
      return find(operation, "name", name, left);
    },

    async deleteByName(args, options) {
      const operation = "systemRoles.deleteByName";
      checkArguments(operation, args, { name: "text" });
      const left = withinDeadline(options);
      const role = await find(operation, "name", args.name, left);
      refusePredefined(operation, role);
      await unlessUnreadable(client.deleteRole({ uuid: role.uuid }, left()));
      return role;
    },

    async prettyPerms(role, options) {
      const operation = "systemRoles.prettyPerms";
      checkArguments(operation, { role }, { role: "object" });
      return formatPermissions(flattenPermissions(role.permissions), await catActions(operation, withinDeadline(options)));
    },

    catActions: (_args, options) => catActions("systemRoles.catActions", withinDeadline(options)),

    async catActionsToPerms(args = {}, options) {
      const operation = "systemRoles.catActionsToPerms";
      checkArguments(operation, args, { permissions: "object?", grant: "boolean?", rolePerms: "object?" });
      const selection = readSelection(operation, args.permissions);
      const known = await catActions(operation, withinDeadline(options));
      return applySelection(operation, known, args.rolePerms ?? {}, selection, args.grant ?? true).tree;
    },

    checkPredefined(role) {
      checkArguments("systemRoles.checkPredefined", { role }, { role: "object" });
      refusePredefined("systemRoles.checkPredefined", role);
    },

    toString: () => `SystemRoles of ${origin}`,
  };
}

function pick(operation: string, roles: readonly SystemRole[], key: "name" | "uuid", value: string): SystemRole {
  const role = roles.find((one) => one[key] === value);
  if (role === undefined) throw new RoleNotFoundError(operation, `${key} "${value}"`, roles);
  return role;
}

function refusePredefined(operation: string, { name, predefined, uuid }: Role): void {
  if (predefined)
    throw new RoleRefusedError(operation, "predefined_role", `The role "${name}" (${uuid}) is built in and cannot be changed.`);
}

// What the server answers to an update or a deletion is not needed, and the Python client lets it be something else than JSON.
async function unlessUnreadable(call: Promise<unknown>): Promise<void> {
  await call.catch((error: unknown) => {
    if (!isResponseFormatError(error)) throw error;
  });
}

// What the server answers to an addition is not needed, but the Python client insists that it is JSON or nothing.
async function unlessEmpty(call: Promise<unknown>): Promise<void> {
  await call.catch((error: unknown) => {
    if (!isResponseFormatError(error) || error.body !== "") throw error;
  });
}

async function readObject<T extends object>(call: Pick<Call<T>, "withResponse">, operation: string, fault: string): Promise<T> {
  const { data, response } = await call.withResponse();
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  throw unexpected(operation, response, `the reply is ${fault}`);
}

function unexpected(operation: string, { status }: Response, why: string): ResponseFormatError {
  return new ResponseFormatError(`[axonius.${operation}] ${status}, but ${why}.`, {
    code: "response_format",
    platform: "axonius",
    operation,
    method: "GET",
    status,
  });
}
