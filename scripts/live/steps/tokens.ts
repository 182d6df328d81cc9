import { isAuthenticationError, isPermissionDeniedError } from "@platform-clients/core";
import type { InmantaClient } from "@platform-clients/inmanta";

import { check, mustFail } from "../scenario.ts";
import type { Scenario } from "../scenario.ts";

/**
 * Tests what servers from 18.2.0 on have: renewing a login, and tokens that can be listed and revoked.
 *
 * @param scenario The scenario.
 * @param alice An administrator who is logged in.
 */
export async function runTokens(scenario: Scenario, alice: InmantaClient): Promise<void> {
  await scenario.step("renew a login", async () => {
    const { token, user, expires_in: lifetime } = await alice.loginRenew();
    const { username } = await scenario.connect({ token }).getCurrentUser();
    check(username === user.username, "the new token is valid");
    return `${username}, expires in: ${String(lifetime)}`;
  });

  await scenario.step("list the tokens of an environment, and revoke one", async () => {
    const [environment] = await alice.environmentList();
    check(environment !== undefined, "there is an environment");
    const scoped = alice.withEnvironment(environment.id);
    const token = await scoped.environmentCreateToken({ client_types: ["api"], expire: 600 });
    const client = scenario.connect({ token, environment: environment.id });
    await client.resourceList();
    const [listed] = await scoped.environmentTokenList();
    check(listed !== undefined, "the token is listed");
    await scoped.environmentTokenRevoke({ jti: listed.jti });
    const rejected = await mustFail(
      client.resourceList(),
      (error) => isAuthenticationError(error) || isPermissionDeniedError(error),
      "AuthenticationError or PermissionDeniedError",
    );
    const [revoked] = await scoped.environmentTokenList();
    check(typeof revoked?.revoked_at === "string", "the list says that it is revoked");
    return `created by ${String(listed.created_by)} for ${(listed.client_types ?? []).join(", ")}; then ${rejected}`;
  });
}
