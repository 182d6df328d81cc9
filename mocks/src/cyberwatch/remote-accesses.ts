import type { ModelContext } from "../state/model.ts";
import { found, refuseInvalid } from "./failure.ts";
import { groupsByName } from "./groups.ts";
import { addServer } from "./servers.ts";
import { nextId, nowText, timeText } from "./state.ts";
import type { CyberwatchState, RemoteAccess } from "./state.ts";

/** How long a connection test takes, in milliseconds of the mock's clock. */
const testDuration = 2_000;

/** What a request says about a remote access. Passwords and keys are not stored: no response has them. */
export interface RemoteAccessInput {
  type?: string;
  address?: string;
  port?: string | number;
  /** The ID of a node. */
  node?: number | undefined;
  server_groups?: string;
}

/**
 * Finds a remote access.
 *
 * @param state The data.
 * @param id Its ID as sent.
 * @returns The remote access.
 */
export function findRemoteAccess(state: CyberwatchState, id: string | undefined): RemoteAccess {
  return found(
    state.remote_accesses.find((access) => String(access.id) === id),
    `Couldn't find CbwRam::RemoteAccess with 'id'=${id}`,
  );
}

/**
 * Adds a remote access and starts its connection test.
 *
 * @param state The data.
 * @param context The clock.
 * @param input What the request says.
 * @returns The remote access.
 */
export function addRemoteAccess(state: CyberwatchState, context: ModelContext, input: RemoteAccessInput): RemoteAccess {
  const { address = "", node, port, server_groups = "", type = "" } = input;
  checkAddress(state, address);
  const now = nowText(context.clock);
  const access: RemoteAccess = {
    id: nextId(state, "remote_accesses"),
    type,
    address,
    port: Number(port),
    is_valid: null,
    last_error: null,
    server_id: null,
    node_id: nodeOf(state, node),
    server_groups,
    created_at: now,
    updated_at: now,
    test_ends_at: null,
  };
  startTest(access, context);
  state.remote_accesses.push(access);
  return access;
}

/**
 * Changes a remote access and starts its connection test.
 *
 * @param state The data.
 * @param context The clock.
 * @param access The remote access.
 * @param input What the request says. Omitted fields remain.
 */
export function changeRemoteAccess(state: CyberwatchState, context: ModelContext, access: RemoteAccess, input: RemoteAccessInput): void {
  const { address = access.address, node, port = access.port, type = access.type } = input;
  checkAddress(state, address, access);
  const node_id = node === undefined ? access.node_id : nodeOf(state, node);
  Object.assign(access, { type, address, port: Number(port), node_id, updated_at: nowText(context.clock) });
  startTest(access, context);
}

/**
 * Removes a remote access. Its server remains.
 *
 * @param state The data.
 * @param access The remote access.
 */
export function removeRemoteAccess(state: CyberwatchState, access: RemoteAccess): void {
  state.remote_accesses.splice(state.remote_accesses.indexOf(access), 1);
}

/**
 * Starts the connection test of a remote access. Its last error remains until the outcome is known, as recorded.
 *
 * @param access The remote access.
 * @param context The clock.
 */
export function startTest(access: RemoteAccess, context: ModelContext): void {
  access.is_valid = null;
  access.test_ends_at = timeText(new Date(context.clock.now().getTime() + testDuration));
}

/**
 * Ends the connection tests whose time is over. Addresses of 203.0.113.0/24 and names that end in `.invalid` cannot be reached. The first
 * success adds a server.
 *
 * @param state The data.
 * @param context The clock and the random numbers.
 */
export function endTests(state: CyberwatchState, context: ModelContext): void {
  for (const access of state.remote_accesses) {
    if (access.test_ends_at === null || Date.parse(access.test_ends_at) > context.clock.now().getTime()) continue;
    access.test_ends_at = null;
    access.is_valid = !/^203\.0\.113\.|\.invalid$/.test(access.address);
    access.last_error = access.is_valid ? null : access.type.includes("::Ssh::") ? "Net::SSH::ConnectionTimeout" : "Timeout::Error";
    if (!access.is_valid || access.server_id !== null) continue;
    const groups = groupsByName(state, context, access.server_groups, "groups");
    access.server_id = addServer(state, context, { hostname: access.address, addresses: [access.address], groups }).id;
  }
}

function checkAddress({ remote_accesses }: CyberwatchState, address: string, self?: RemoteAccess): void {
  const isTaken = remote_accesses.some((access) => access !== self && access.address === address);
  refuseInvalid(address.trim() === "" ? ["Address can't be blank"] : isTaken ? ["Address has already been taken"] : []);
}

// A node that does not exist is replaced by the first one, as recorded.
function nodeOf({ nodes }: CyberwatchState, id: number | undefined): number {
  return (nodes.find((node) => node.id === id) ?? nodes[0])?.id ?? 1;
}
