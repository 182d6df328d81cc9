import type { ModelRequest, ModelResponse } from "../state/model.ts";
import { data, empty, Refusal } from "./replies.ts";
import { rolesOf } from "./roles.ts";
import { bodyOf, requireAuthentication } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { User } from "./access-state.ts";
import { claimsOf, signToken } from "./tokens.ts";

const shortestPassword = 8;

/**
 * Creates the handlers of users and logins.
 *
 * @param server The server.
 * @returns The handlers.
 */
export function userHandlers(server: Server): Handlers {
  const { state } = server;
  const find = (name: string | undefined): User | undefined => state.users.find(({ username }) => username === name);
  const get = (name: string | undefined): User => {
    requireAuthentication(server);
    const user = find(name);
    if (user === undefined) throw Refusal.notFound(`User with name ${name} does not exist.`);
    return user;
  };

  return {
    login: (request) => {
      requireAuthentication(server);
      const { password, username } = bodyOf<{ username: string; password: string }>(request);
      const user = find(username);
      if (user === undefined || user.password !== password) throw Refusal.unauthorized("Invalid username or password");
      return logIn(server, user);
    },
    loginRenew: (request) => {
      requireAuthentication(server);
      const user = find(claimsOf(request, state)?.sub);
      if (user === undefined) throw Refusal.badRequest("Only login sessions issued by this server can be renewed.");
      return logIn(server, user);
    },
    getCurrentUser: (request) => currentUser(server, request),
    listUsers: () =>
      data(
        state.users
          .toSorted((one, other) => (one.username < other.username ? -1 : 1))
          .map((user) => ({ ...userRow(user), roles: rolesOf(server, user.username) })),
      ),
    addUser: (request) => {
      requireAuthentication(server);
      const { password, username } = bodyOf<{ username: string; password: string }>(request);
      if (username === "") throw Refusal.badRequest("the username cannot be an empty string");
      checkPassword(password);
      if (find(username) !== undefined) throw Refusal.conflict(`A user with name ${username} already exists.`);
      const user = { username, password, is_admin: false };
      state.users.push(user);
      return data(userRow(user));
    },
    deleteUser: ({ params: { username } }) => {
      const user = get(username);
      state.users.splice(state.users.indexOf(user), 1);
      state.assignments = state.assignments.filter((assignment) => assignment.username !== username);
      return empty;
    },
    setPassword: (request) => {
      requireAuthentication(server);
      const { password } = bodyOf<{ password: string }>(request);
      checkPassword(password);
      get(request.params["username"]).password = password;
      return empty;
    },
    setIsAdmin: (request) => {
      requireAuthentication(server);
      const { is_admin, username } = bodyOf<{ username: string; is_admin: boolean }>(request);
      const user = find(username);
      if (user === undefined) throw Refusal.badRequest(`No user exists with username ${username}.`);
      user.is_admin = is_admin;
      return empty;
    },
  };
}

function userRow({ is_admin, username }: User): object {
  return { username, auth_method: "database", is_admin };
}

function checkPassword(password: string): void {
  if (password.length < shortestPassword) throw Refusal.badRequest(`the password should be at least ${shortestPassword} characters long`);
}

function logIn(server: Server, user: User): ModelResponse {
  const { key, tokenLifetime } = server.state.server;
  const iat = Math.floor(server.context.clock.now().getTime() / 1000);
  const token = signToken(key, {
    "urn:inmanta:ct": "api",
    sub: user.username,
    "urn:inmanta:roles": rolesOf(server, user.username),
    "urn:inmanta:is_admin": user.is_admin,
    iat,
    ...(tokenLifetime === null ? {} : { exp: iat + tokenLifetime }),
  });
  return { status: 200, body: { data: { token, user: userRow(user) } }, headers: { authorization: `Bearer ${token}` } };
}

function currentUser(server: Server, request: ModelRequest): ModelResponse {
  const username = claimsOf(request, server.state)?.sub;
  if (username === undefined) throw Refusal.notFound("No current user found, probably an API token is used.");
  return data({ username });
}
