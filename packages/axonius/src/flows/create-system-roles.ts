import { singleFlight } from "@platform-clients/core";
import type { CallOptions } from "@platform-clients/core";
import { Deadline } from "@platform-clients/core/flows";

import type { Role } from "../generated/models.ts";
import type { CatActions } from "../models/cat-actions.ts";
import { RoleNotFoundError, RoleRefusedError } from "../models/errors.ts";
import { applySelection, readSelection } from "../models/permissions.ts";
import { formatPermissions } from "../models/pretty-perms.ts";
import { flattenArgument, ofRole, toSystemRole } from "../models/system-role.ts";
import type { SystemRole } from "../models/system-role.ts";
import { checkArguments } from "./check-arguments.ts";
import { refusePredefined } from "./refuse-predefined.ts";
import type { RoleStore } from "./role-store.ts";
import type { SystemRoles } from "./system-roles.ts";

/** Settings of the client that the flows need. */
export interface FlowSettings {
  /** Returns milliseconds, for the age of labels and feature flags. */
  readonly clock: () => number;
  /** Milliseconds: the deadline of flows without their own. */
  readonly deadline: number | undefined;
}

/** The functions that make requests. */
export type RequestingRoles<Details extends Role> = Omit<SystemRoles<Details>, "checkPredefined" | "toString">;

/** A flow in progress. */
interface Flow {
  /** The function that was called, for errors. */
  readonly operation: string;
  readonly deadline: Deadline;
  /** Whether the caller passed its own credentials, headers or fetch, so that nothing can be shared. */
  readonly isolated: boolean;
  /** Returns the options of the next request. */
  readonly next: () => CallOptions;
}

/** Milliseconds for which labels and feature flags are kept. */
const lifetime = 300_000;

/**
 * Creates the functions that make more than one request.
 *
 * @param store How the API reads and changes roles.
 * @param settings Settings of the client.
 * @returns The functions.
 */
export function createSystemRoles<Details extends Role>(store: RoleStore<Details>, settings: FlowSettings): RequestingRoles<Details> {
  const { clock } = settings;

  const start = (operation: string, options: CallOptions = {}): Flow => {
    const deadline = new Deadline(`axonius.${operation}`, options, settings);
    const { auth, fetch, headers, token } = options;
    const isolated = [auth, fetch, headers, token].some((option) => option !== undefined);
    return { operation, deadline, isolated, next: () => deadline.callOptions(options) };
  };

  const shared = singleFlight(async () => ({ value: await store.catActions(() => undefined), loadedAt: clock() }), {
    isFresh({ loadedAt }) {
      const age = clock() - loadedAt;
      return age >= 0 && age < lifetime;
    },
  });
  const catActions = async ({ deadline, isolated, next }: Flow): Promise<CatActions> =>
    isolated ? store.catActions(next) : (await deadline.wait(shared)).value;

  const list = async ({ next, operation }: Flow): Promise<SystemRole<Details>[]> =>
    (await store.list(next())).map((role) => toSystemRole(operation, role));
  const find = async (flow: Flow, key: "name" | "uuid", value: string): Promise<SystemRole<Details>> =>
    pick(flow, await list(flow), key, value);

  return {
    get: async (_args, options) => list(start("systemRoles.get", options)),

    async getByName(args, options) {
      const flow = start("systemRoles.getByName", options);
      checkArguments(flow.operation, args, { name: "string" });
      return find(flow, "name", args.name);
    },

    async getByUuid(args, options) {
      const flow = start("systemRoles.getByUuid", options);
      checkArguments(flow.operation, args, { uuid: "string" });
      return find(flow, "uuid", args.uuid);
    },

    async add(args, options) {
      const flow = start("systemRoles.add", options);
      const { operation } = flow;
      checkArguments(operation, args, { name: "string", permissions: "object?" });
      const { name } = args;
      const selection = readSelection(operation, args.permissions, true);
      const taken = (await list(flow)).find((role) => role.name === name);
      if (taken !== undefined)
        throw new RoleRefusedError(operation, "role_exists", `A role with the name "${name}" already exists (${taken.uuid}).`);
      const { tree } = applySelection(operation, await catActions(flow), {}, selection);
      await store.add({ name, permissions: tree }, flow.next);
      return find(flow, "name", name);
    },

    async setName(args, options) {
      const flow = start("systemRoles.setName", options);
      const { operation } = flow;
      checkArguments(operation, args, { name: "string", newName: "string" });
      const { name, newName } = args;
      const roles = await list(flow);
      const taken = roles.find((role) => role.name === newName);
      if (taken !== undefined) {
        const hint = name === newName ? ": it is the current name" : "";
        throw new RoleRefusedError(
          operation,
          "role_exists",
          `A role with the new name "${newName}" already exists (${taken.uuid})${hint}.`,
        );
      }
      if (name === newName)
        throw new RoleRefusedError(operation, "same_name", `The new name "${newName}" is the current name: it must be different.`);
      const role = pick(flow, roles, "name", name);
      refusePredefined(operation, role);
      await store.update(role, { name: newName, permissions: role.permissions ?? {} }, flow.next());
      return find(flow, "name", newName);
    },

    async setPerms(args, options) {
      const flow = start("systemRoles.setPerms", options);
      const { operation } = flow;
      checkArguments(operation, args, { name: "string", permissions: "object?", grant: "boolean?" });
      const { grant = true, name, permissions = {} } = args;
      const selection = readSelection(operation, permissions, grant);
      const role = await find(flow, "name", name);
      refusePredefined(operation, role);
      const known = await catActions(flow);
      const { changed, tree } = applySelection(operation, known, role.permissions ?? {}, selection);
      if (!changed) {
        const current = `The permissions of the role "${name}" would not change. Current permissions:\n${formatPermissions(role.permissions_flat, known)}`;
        const asked = `To be ${grant ? "allowed" : "forbidden"}: ${JSON.stringify(permissions, undefined, 2)}`;
        throw new RoleRefusedError(operation, "no_changes", `${current}\n\n${asked}`);
      }
      await store.update(role, { name, permissions: tree }, flow.next());
      return find(flow, "name", name);
    },

    async deleteByName(args, options) {
      const flow = start("systemRoles.deleteByName", options);
      checkArguments(flow.operation, args, { name: "string" });
      const role = await find(flow, "name", args.name);
      refusePredefined(flow.operation, role);
      await store.delete(role, flow.next());
      return role;
    },

    async prettyPerms(role, options) {
      const flow = start("systemRoles.prettyPerms", options);
      checkArguments(flow.operation, { role }, { role: "object" });
      const flat = flattenArgument(flow.operation, ofRole(role), role.permissions);
      return formatPermissions(flat, await catActions(flow));
    },

    catActions: async (_args, options) => catActions(start("systemRoles.catActions", options)),

    async catActionsToPerms(args = {}, options) {
      const flow = start("systemRoles.catActionsToPerms", options);
      checkArguments(flow.operation, args, { permissions: "object?", grant: "boolean?", rolePerms: "object?" });
      const { grant = true, permissions, rolePerms = {} } = args;
      const selection = readSelection(flow.operation, permissions, grant);
      flattenArgument(flow.operation, "`rolePerms`", rolePerms);
      return applySelection(flow.operation, await catActions(flow), rolePerms, selection).tree;
    },
  };
}

function pick<Found extends SystemRole>({ operation }: Flow, roles: readonly Found[], key: "name" | "uuid", value: string): Found {
  const role = roles.find((one) => one[key] === value);
  if (role === undefined) throw new RoleNotFoundError(operation, `${key} "${value}"`, roles);
  return role;
}
