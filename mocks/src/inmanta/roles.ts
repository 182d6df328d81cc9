import { argument } from "./arguments.ts";
import { data, empty, Refusal } from "./replies.ts";
import { bodyOf, requireAuthentication } from "./server.ts";
import type { Handlers, Server } from "./server.ts";

/**
 * Returns the roles of a user.
 *
 * @param server The server.
 * @param server.state Its data.
 * @param username The user.
 * @returns Names of roles, by environment.
 */
export function rolesOf({ state }: Server, username: string): Record<string, string[]> {
  const roles: Record<string, string[]> = {};
  const own = state.assignments.filter((assignment) => assignment.username === username);
  for (const { environment, role } of own) roles[environment] = [...(roles[environment] ?? []), role].toSorted();
  return roles;
}

/**
 * Creates the handlers of roles.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function roleHandlers(server: Server): Handlers {
  const { state } = server;
  const indexOf = (username: string, environment: string, role: string): number =>
    state.assignments.findIndex((one) => one.username === username && one.environment === environment && one.role === role);

  return {
    listRoles: () => data(state.roles.toSorted()),
    createRole: (request) => {
      requireAuthentication(server);
      const { name } = bodyOf<{ name: string }>(request);
      if (state.roles.includes(name)) throw Refusal.badRequest(`Role ${name} already exists.`);
      state.roles.push(name);
      return empty;
    },
    deleteRole: (request) => {
      requireAuthentication(server);
      const name = argument(request, "name") ?? "";
      if (!state.roles.includes(name)) throw Refusal.badRequest(`Role ${name} doesn't exist.`);
      if (state.assignments.some(({ role }) => role === name))
        throw Refusal.badRequest(`Role ${name} cannot be delete because it's still assigned to a user.`);
      state.roles.splice(state.roles.indexOf(name), 1);
      return empty;
    },
    listRolesForUser: ({ params: { username = "" } }) => data({ assignments: rolesOf(server, username) }),
    assignRole: (request) => {
      requireAuthentication(server);
      const { username = "" } = request.params;
      const { environment: given, role } = bodyOf<{ environment: string; role: string }>(request);
      const environment = given.toLowerCase();
      const exists =
        state.roles.includes(role) &&
        state.environments.some(({ id }) => id === environment) &&
        state.users.some((user) => user.username === username);
      if (!exists)
        throw Refusal.badRequest(
          `Cannot assign role ${role} to user ${username}. Role ${role}, environment ${given} or user ${username} doesn't exist.`,
        );
      if (indexOf(username, environment, role) < 0) state.assignments.push({ username, environment, role });
      return empty;
    },
    unassignRole: (request) => {
      requireAuthentication(server);
      const { username = "" } = request.params;
      const environment = argument(request, "environment")?.toLowerCase() ?? "";
      const role = argument(request, "role") ?? "";
      const index = indexOf(username, environment, role);
      if (index < 0) throw Refusal.badRequest(`Role ${role} (environment=${environment}) is not assigned to user ${username}`);
      state.assignments.splice(index, 1);
      return empty;
    },
  };
}
