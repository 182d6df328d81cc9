import { isAuthenticationError } from "@platform-clients/core";
import { createAxoniusClient, isRoleNotFoundError, isRoleRefusedError, isUnknownPermissionError } from "@platform-clients/axonius";

import type { Tour } from "./tour.ts";

/**
 * Drives the typical work with Axonius: look at roles and what they may do, change one, and meet the refusals.
 *
 * @param stage Where the mock is, and how steps are printed.
 */
export async function tour(stage: Tour): Promise<void> {
  const { baseUrl, fetch } = stage;
  const axonius = createAxoniusClient({ baseUrl, fetch, apiKey: "an-api-key", apiSecret: "an-api-secret" });
  const { systemRoles } = axonius;

  await stage.step("Check the credentials", async () => `release ${(await axonius.getAbout())["Installed Version"]}`);

  await stage.step("List the roles", async () => {
    const roles = await systemRoles.get();
    return roles.map(({ name, predefined }) => (predefined ? `${name} (built in)` : name)).join(", ");
  });

  await stage.step("Ask what there is to grant: labels, less what the feature flags switch off", async () => {
    const { actions } = await systemRoles.catActions();
    return Object.entries(actions)
      .map(([category, names]) => `${category}: ${Object.keys(names).join(", ")}`)
      .join("; ");
  });

  await stage.step("Allow a role to edit connections; the whole tree is sent, the labels are still known", async () => {
    const { name, uuid } = await systemRoles.setPerms({ name: "test1", permissions: { adapters: "connections.post" } });
    return `sent, and ${name} (${uuid}) read back`;
  });

  await stage.step("Delete a role by its name", async () => {
    const { name, permissions_flat } = await systemRoles.deleteByName({ name: "test2" });
    return `${name} is gone; it had rights in ${Object.keys(permissions_flat).join(" and ")}`;
  });

  await stage.step("Change a built-in role: refused before anything is written", async () => {
    const error: unknown = await systemRoles.setName({ name: "Admin", newName: "Boss" }).catch((caught: unknown) => caught);
    return isRoleRefusedError(error) ? `${error.name} ${error.code}` : "no refusal";
  });

  await stage.step("Look for a role that does not exist, and grant an action that does not", async () => {
    const missing: unknown = await systemRoles.getByName({ name: "nobody" }).catch((caught: unknown) => caught);
    const unknown: unknown = await systemRoles.add({ name: "new", permissions: { adapters: "fly" } }).catch((caught: unknown) => caught);
    const there = isRoleNotFoundError(missing) ? missing.roles.map(({ name }) => name).join(", ") : "nothing";
    const valid = isUnknownPermissionError(unknown) ? Object.keys(unknown.valid).join(", ") : "nothing";
    return `there are ${there}; adapters knows ${valid}`;
  });

  await stage.step("Come with a key that is no longer good", async () => {
    stage.answer({ "GET /api/V4.0/settings/roles": 401 });
    const error: unknown = await systemRoles.get().catch((caught: unknown) => caught);
    stage.answer({});
    return isAuthenticationError(error) ? `${error.name} ${error.status} ${error.code}` : "no error";
  });
}
