// Copies a role from one Axonius instance to another, where it is added, or gets the same permissions if it exists.
// For newer instances, import from "@platform-clients/axonius/jsonapi".
import { createAxoniusClient, isRoleNotFoundError, isRoleRefusedError, isUnknownPermissionError } from "@platform-clients/axonius";

import { readArguments, readEnvironment } from "../settings.ts";

const settings = readEnvironment({
  AXONIUS_FROM_URL: "the address of the instance that has the role",
  AXONIUS_FROM_KEY: "the API key of a user of it",
  AXONIUS_FROM_SECRET: "the API secret of that user",
  AXONIUS_TO_URL: "the address of the instance to copy it to",
  AXONIUS_TO_KEY: "the API key of a user of it",
  AXONIUS_TO_SECRET: "the API secret of that user",
});
const [name] = readArguments("ROLE");

const { AXONIUS_FROM_URL, AXONIUS_FROM_KEY, AXONIUS_FROM_SECRET, AXONIUS_TO_URL, AXONIUS_TO_KEY, AXONIUS_TO_SECRET } = settings;
const from = createAxoniusClient({ baseUrl: AXONIUS_FROM_URL, apiKey: AXONIUS_FROM_KEY, apiSecret: AXONIUS_FROM_SECRET });
const to = createAxoniusClient({ baseUrl: AXONIUS_TO_URL, apiKey: AXONIUS_TO_KEY, apiSecret: AXONIUS_TO_SECRET });

try {
  const { permissions_flat: permissions } = await from.systemRoles.getByName({ name });
  const present = (await to.systemRoles.get()).find((role) => role.name === name);
  if (present === undefined) await to.systemRoles.add({ name, permissions });
  else {
    to.systemRoles.checkPredefined(present);
    // Not `setPerms`, which keeps the actions that the copied role does not mention.
    await to.updateRole({ uuid: present.uuid, name, permissions: await to.systemRoles.catActionsToPerms({ permissions }) });
  }
  console.log(present === undefined ? `Added ${name}:` : `Changed ${name}:`);
  console.log(await to.systemRoles.prettyPerms(await to.systemRoles.getByName({ name })));
} catch (error) {
  if (!isRoleNotFoundError(error) && !isRoleRefusedError(error) && !isUnknownPermissionError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
