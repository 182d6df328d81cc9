import { createRawClient as createTypedClient } from "@platform-clients/core/raw";
import type { RawClient } from "@platform-clients/core/raw";

import type { CyberwatchClient } from "./client.ts";
import type { paths } from "./generated/schema.ts";

export type { RawClient };

/**
 * Creates openapi-fetch's client for the paths of version 3, over the transport of a Cyberwatch client: with its credentials, retries, timeouts and
 * logging. An error status is returned as `error`, not thrown.
 *
 * @param client A client from `createCyberwatchClient` of `@platform-clients/cyberwatch/v3`.
 * @returns One method for each HTTP method: `raw.GET("/api/v3/assets/groups")`.
 * @throws {ConfigurationError} When the client is something else.
 */
export function createRawClient(client: CyberwatchClient): RawClient<paths> {
  return createTypedClient<paths>(client);
}
