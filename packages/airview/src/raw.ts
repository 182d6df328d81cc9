import { createRawClient as createRawClientOf } from "@platform-clients/core/raw";
import type { RawClient } from "@platform-clients/core/raw";

import type { AirviewClient } from "./client.ts";
import type { paths } from "./generated/schema.ts";

export type { RawClient } from "@platform-clients/core/raw";

/**
 * Creates a client that calls AirView by method and path: `raw.GET("/search/", { params: { query: { q: "encryption" } } })`. It has the methods
 * of openapi-fetch, and sends requests with the credentials, headers, retries and timeouts of the given client. No request is sent yet.
 *
 * @param client An AirView client.
 * @returns The raw client. It returns an error status as `error`; failures without a response are thrown.
 * @throws {ConfigurationError} When `client` is not an AirView client.
 */
export function createRawClient(client: AirviewClient): RawClient<paths> {
  return createRawClientOf<paths>(client);
}
