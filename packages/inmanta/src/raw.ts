import { createRawClient as createCoreRawClient } from "@platform-clients/core/raw";
import type { RawClient } from "@platform-clients/core/raw";

import type { InmantaClient } from "./client.ts";
import type { paths } from "./generated/schema.ts";

export type { RawClient };

/**
 * Creates openapi-fetch's client for the Inmanta API: `raw.GET("/api/v2/project")`. It uses the authentication, timeouts, retries and logging
 * of the client. It fills in no `environment`.
 *
 * @param client A client from `createInmantaClient`.
 * @returns openapi-fetch's client. It returns an error status as `error` and throws failures without a response.
 * @throws {ConfigurationError} When the client is something else.
 */
export function createRawClient(client: InmantaClient): RawClient<paths> {
  return createCoreRawClient<paths>(client);
}
