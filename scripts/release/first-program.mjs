// What a user's first program does, run by the dry release in a project with nothing but the published packages.
import { createAxoniusClient, isAuthenticationError } from "@platform-clients/axonius";
import { startMock } from "@platform-clients/mocks";

const mock = await startMock("axonius");
try {
  const axonius = createAxoniusClient({ baseUrl: mock.url, apiKey: "my-key", apiSecret: "my-secret" });
  const names = (await axonius.systemRoles.get()).map(({ name }) => name);
  console.log(`Roles: ${names.join(", ")}`);
  const refused = await axonius.listRoles(undefined, { headers: { Prefer: "code=401" } }).catch((error) => error);
  if (names.length === 0 || !isAuthenticationError(refused)) process.exitCode = 1;
} finally {
  await mock.close();
}
