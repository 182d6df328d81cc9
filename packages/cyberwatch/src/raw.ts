import { createRawClient as createTypedClient } from "@platform-clients/core/raw";
import type { RawClient } from "@platform-clients/core/raw";

import type { CyberwatchClient } from "./client.ts";
import type { paths } from "./generated/schema.ts";

export type { RawClient };

/**
 * Creates openapi-fetch's client for the paths of the spec, over the transport of a Cyberwatch client: with its signatures, retries, timeouts and
 * logging. An error status is returned as `error`, not thrown.
 *
 * @param client A client from `createCyberwatchClient`.
 * @returns One method for each HTTP method: `raw.GET("/api/v2/groups")`.
 * @throws {ConfigurationError} When the client is something else.
 */
export function createRawClient(client: CyberwatchClient): RawClient<paths> {
  return createTypedClient<paths>(client);
}
