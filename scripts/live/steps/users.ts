import { isAuthenticationError, isConflictError, isPermissionDeniedError } from "@platform-clients/core";
import { openAgentSession } from "@platform-clients/inmanta";

import { check, gather, mustFail } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";
import { signToken } from "../token.ts";
import { isSince } from "./projects.ts";
import { runTokens } from "./tokens.ts";

/**
 * Tests a server with authentication: users, roles, login, tokens for environments and agents.
 *
 * @param scenario The scenario.
 * @param key The key that the server signs tokens with.
 * @param server Version of the server.
 */
export async function runUsers(scenario: Scenario, key: string, server: string): Promise<void> {
  const admin = scenario.connect({
    token: signToken(key, { "urn:inmanta:ct": "api", sub: "root", "urn:inmanta:is_admin": true, "urn:inmanta:roles": {} }),
  });

  await scenario.step("without a token, and with a wrong one", async () => {
    await scenario.connect().health();
    const missing = await mustFail(scenario.connect().projectList(), isAuthenticationError, "AuthenticationError");
    const wrong = await mustFail(
      scenario.connect({ token: signToken("A".repeat(43), {}) }).projectList(),
      isPermissionDeniedError,
      "PermissionDeniedError",
    );
    return `${missing}; ${wrong}; health needs no token`;
  });

  await scenario.step("add users, and log one in", async () => {
    await admin.addUser({ username: "alice", password: "correct horse battery staple 1A!" });
    await admin.addUser({ username: "bob", password: "wrong horse battery staple 2B!" });
    const twice = await mustFail(
      admin.addUser({ username: "bob", password: "wrong horse battery staple 2B!" }),
      isConflictError,
      "ConflictError",
    );
    await admin.setIsAdmin({ username: "alice", is_admin: true });
    const { user } = await scenario.connect().login({ username: "alice", password: "correct horse battery staple 1A!" });
    const refused = await mustFail(
      scenario.connect().login({ username: "alice", password: "guess" }),
      isAuthenticationError,
      "AuthenticationError",
    );
    return `${user.username} logged in; bob twice: ${twice}; a wrong password: ${refused}`;
  });

  const alice = scenario.connect({ auth: { username: "alice", password: "correct horse battery staple 1A!" } });

  await scenario.step("let the client log in automatically", async () => {
    const { username } = await alice.getCurrentUser();
    const users = await alice.listUsers();
    return `${username}, one of ${users.map((user) => user.username).join(", ")}`;
  });

  await scenario.step("create an environment, and assign a role in it", async () => {
    const { id: project_id } = await alice.projectCreate({ name: "shop" });
    const { id: environment } = await alice.environmentCreate({ project_id, name: "production" });
    await alice.createRole({ name: "operator" });
    await alice.assignRole({ username: "bob", environment, role: "operator" });
    const roles = await alice.listRolesForUser({ username: "bob" });
    const names = await alice.listRoles();
    await alice.unassignRole({ username: "bob", environment, role: "operator" });
    await alice.deleteRole({ name: "operator" });
    return `${names.join(", ")}; of bob: ${JSON.stringify(Object.values(roles))}; unassigned again`;
  });

  await scenario.step("create, assign, unassign and delete roles with é, ü and 日本", async () => {
    const [environment] = await alice.environmentList();
    check(environment !== undefined, "there is an environment");
    await alice.addUser({ username: "zoë", password: "one more horse battery staple 4D!" });
    const names = ["opérateur", "Prüfer", "日本", "œuvre & <co>"];
    for (const name of names) await alice.createRole({ name });
    for (const role of names) await alice.assignRole({ username: "zoë", environment: environment.id, role });
    const { assignments } = await alice.listRolesForUser({ username: "zoë" });
    check(new Set(assignments[environment.id]).size === names.length, "the user has every role");
    for (const role of names) await alice.unassignRole({ username: "zoë", environment: environment.id, role });
    const { assignments: rest } = await alice.listRolesForUser({ username: "zoë" });
    check((rest[environment.id] ?? []).length === 0, "the user has no role");
    for (const name of names) await alice.deleteRole({ name });
    const left = await alice.listRoles();
    check(!names.some((name) => left.includes(name)), "every role is deleted");
    await alice.deleteUser({ username: "zoë" });
    return `${names.join(", ")}: unassigned and deleted; left: ${left.length}`;
  });

  await scenario.step("change a password, and delete a user", async () => {
    await alice.setPassword({ username: "bob", password: "another horse battery staple 3C!" });
    const { user } = await scenario.connect().login({ username: "bob", password: "another horse battery staple 3C!" });
    await alice.deleteUser({ username: "bob" });
    return `${user.username} logged in with the new password, and is deleted`;
  });

  await scenario.step("change the own password", async () => {
    const [old, password] = ["correct horse battery staple 1A!", "changed horse battery staple 5E!"];
    const without = await alice.setPassword({ username: "alice", password: old }).result();
    scenario.observe("users need current_password for their own", !without.ok);
    if (without.ok) return "without the current one";
    const wrong = await alice.setPassword({ username: "alice", password, current_password: "guess" }).result();
    check(!without.ok && without.error.status === 400 && !wrong.ok && wrong.error.status === 401, "400 without it, 401 if it is wrong");
    await alice.setPassword({ username: "alice", password, current_password: old });
    await alice.setPassword({ username: "alice", password: old, current_password: password });
    return "with the current one: 400 without it, 401 if it is wrong";
  });

  if (isSince(server, "18.2.0")) await runTokens(scenario, alice);

  await scenario.step("create tokens for an environment, and read pages with one", async () => {
    const [environment] = await alice.environmentList();
    check(environment !== undefined, "there is an environment");
    const scoped = alice.withEnvironment(environment.id);
    const token = await scoped.environmentCreateToken({ client_types: ["api"], idempotent: true });
    const client = scenario.connect({ token, environment: environment.id });
    for (const name of ["one", "two", "three"]) await client.setParameter({ name, source: "user", value: "1" });
    const names = await gather(client.getParameters({ limit: 1, sort: "name.asc" }));
    check(names.length === 3, "the token is sent with each page");
    const refused = await mustFail(client.reserveVersion(), isPermissionDeniedError, "PermissionDeniedError");
    const { token: compilerToken } = await scoped.createToken({ client_types: ["compiler"] });
    const version = await scenario.connect({ token: compilerToken, environment: environment.id }).reserveVersion();
    return `${names.length} pages; reserving a version: ${refused} with an API token, ${version} with a compiler token`;
  });

  await scenario.step("open an agent session with a token for agents", async () => {
    const [environment] = await alice.environmentList();
    check(environment !== undefined, "there is an environment");
    const token = await alice.withEnvironment(environment.id).environmentCreateToken({ client_types: ["agent"] });
    const options = { endpointNames: ["web1"], nodeName: "live-test", handlers: { setState: () => undefined } };
    // A WebSocket accepts the tokens of users, too.
    const client = isSince(server, "19.0.0") ? scenario.connect({ environment: environment.id }) : alice.withEnvironment(environment.id);
    const refused = await openAgentSession({ client, ...options }).then(
      () => "accepted",
      (error: unknown) => (error as Error).name,
    );
    check(refused !== "accepted", "a session without a token for agents is refused");
    const session = await openAgentSession({ client: scenario.connect({ token, environment: environment.id }), ...options });
    await session.close();
    return `${session.state} after it was open (${String(session.protocol)}); without such a token: ${refused}`;
  });
}
