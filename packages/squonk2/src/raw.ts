import { createRawClient as createTypedClient } from "@platform-clients/core/raw";
import type { RawClient } from "@platform-clients/core/raw";

import type { Squonk2Client } from "./client.ts";
import type { paths } from "./generated/schema.ts";

export type { RawClient };

/**
 * Creates openapi-fetch's client for the paths of the spec, over the transport of a Squonk2 client: with its credentials, retries, timeouts and
 * logging. An error status is returned as `error`, not thrown. It follows `setApiUrl` of the client.
 *
 * @param client A client from `createSquonk2Client`.
 * @returns One method for each HTTP method: `raw.GET("/unit")`.
 * @throws {ConfigurationError} When the client is something else.
 */
export function createRawClient(client: Squonk2Client): RawClient<paths> {
  return createTypedClient<paths>(client);
}
