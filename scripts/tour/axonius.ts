import { isAuthenticationError } from "@platform-clients/core";
import { createAxoniusClient, isRoleNotFoundError, isRoleRefusedError, isUnknownPermissionError } from "@platform-clients/axonius";

import type { Tour } from "./tour.ts";

/**
 * Shows typical work with Axonius: reads roles and what can be granted, leads a role through its life, and shows errors.
 *
 * @param tour The mock's URL, and the function that runs a step.
 */
export async function run(tour: Tour): Promise<void> {
  const { baseUrl, fetch } = tour;
  const axonius = createAxoniusClient({ baseUrl, fetch, apiKey: "an-api-key", apiSecret: "an-api-secret" });
  const { systemRoles } = axonius;

  await tour.step("Check the credentials", async () => `release ${(await axonius.getAbout())["Installed Version"]}`);

  await tour.step("List the roles", async () => {
    const roles = await systemRoles.get();
    return roles.map(({ name, predefined }) => (predefined ? `${name} (built in)` : name)).join(", ");
  });

  await tour.step("List the actions that can be granted: labels without those that feature flags switch off", async () => {
    const { actions } = await systemRoles.catActions();
    return Object.entries(actions)
      .map(([category, names]) => `${category}: ${Object.keys(names).join(", ")}`)
      .join("; ");
  });

  await tour.step("Add a role; every action is sent, the labels are cached", async () => {
    const { name, permissions_flat } = await systemRoles.add({ name: "auditors", permissions: { adapters: "get" } });
    return `${name} is added with ${granted(permissions_flat["adapters"])}`;
  });

  await tour.step("Allow it to edit connections, and rename it", async () => {
    await systemRoles.setPerms({ name: "auditors", permissions: { adapters: "connections.post" } });
    const { name, permissions_flat } = await systemRoles.setName({ name: "auditors", newName: "readers" });
    return `${name} has ${granted(permissions_flat["adapters"])}`;
  });

  await tour.step("Add a second role with the name: fails before anything is written", async () => {
    const error: unknown = await systemRoles.add({ name: "readers" }).catch((caught: unknown) => caught);
    return isRoleRefusedError(error) ? `${error.name} ${error.code}` : "no error";
  });

  await tour.step("Delete the role by its name", async () => {
    const { name } = await systemRoles.deleteByName({ name: "readers" });
    const left = (await systemRoles.get()).map((role) => role.name);
    return `${name} is deleted; ${left.length} roles are left, ${left.includes(name) ? "it is still there" : "it is gone"}`;
  });

  await tour.step("Change a built-in role: fails before anything is written", async () => {
    const error: unknown = await systemRoles.setName({ name: "Admin", newName: "Boss" }).catch((caught: unknown) => caught);
    return isRoleRefusedError(error) ? `${error.name} ${error.code}` : "no error";
  });

  await tour.step("Read a role that does not exist, and grant an action that does not exist", async () => {
    const missing: unknown = await systemRoles.getByName({ name: "nobody" }).catch((caught: unknown) => caught);
    const unknown: unknown = await systemRoles.add({ name: "new", permissions: { adapters: "fly" } }).catch((caught: unknown) => caught);
    const there = isRoleNotFoundError(missing) ? missing.roles.map(({ name }) => name).join(", ") : "nothing";
    const valid = isUnknownPermissionError(unknown) ? Object.keys(unknown.valid).join(", ") : "nothing";
    return `existing roles: ${there}; actions of adapters: ${valid}`;
  });

  await tour.step("Use a key that is no longer valid", async () => {
    tour.respondWith({ "GET /api/V4.0/settings/roles": 401 });
    const error: unknown = await systemRoles.get().catch((caught: unknown) => caught);
    tour.respondWith({});
    return isAuthenticationError(error) ? `${error.name} ${error.status} ${error.code}` : "no error";
  });
}

function granted(actions: Readonly<Record<string, boolean>> = {}): string {
  return Object.keys(actions)
    .filter((action) => actions[action])
    .join(" and ");
}
