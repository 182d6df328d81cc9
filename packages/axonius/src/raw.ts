import { createRawClient as createTypedClient } from "@platform-clients/core/raw";
import type { RawClient } from "@platform-clients/core/raw";

import type { AxoniusClient } from "./client.ts";
import type { paths } from "./generated/schema.ts";

export type { RawClient };

/**
 * Creates openapi-fetch's client for the paths of the spec, over the transport of an Axonius client: with its credentials, retries, timeouts and
 * logging. An error status is returned as `error`, not thrown. A failure that the server reports in a response with a success status, and the
 * other generation of the API, are not recognized.
 *
 * @param client A client from `createAxoniusClient`.
 * @returns One method for each HTTP method: `raw.GET("/api/V4.0/settings/roles")`.
 * @throws {ConfigurationError} When the client is something else.
 */
export function createRawClient(client: AxoniusClient): RawClient<paths> {
  return createTypedClient<paths>(client);
}
