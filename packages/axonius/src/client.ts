import { lazy } from "@platform-clients/core";
import type { PlatformClient } from "@platform-clients/core";

import type { AxoniusCredentials } from "./auth.ts";
import { createRolesClient } from "./flows/create-roles-client.ts";
import type { AxoniusExtension } from "./flows/create-roles-client.ts";
import { axoniusDescriptors, axoniusFeatures } from "./generated/descriptors.ts";
import type { AxoniusOperations } from "./generated/operations.ts";
import type { AxoniusOptions } from "./models/options.ts";
import type { Generation } from "./models/other-generation.ts";
import { reportsFailure } from "./models/reported-failure.ts";

/** The options of an Axonius client: `apiKey` and `apiSecret`, or `auth`, and the others. */
export type AxoniusClientOptions = AxoniusOptions & AxoniusCredentials;

/** An Axonius client: one method for each operation, and `systemRoles`. */
export type AxoniusClient = PlatformClient<AxoniusOperations, AxoniusExtension>;

// A JSON:API response has its result in `data`.
const generation: Generation = {
  name: "the first generation of API V4.0",
  other: "@platform-clients/axonius/jsonapi",
  isOther: (result) => typeof (result as { data?: unknown }).data === "object" && !("uuid" in (result as object)),
  otherText: /^\s*\{\s*"(data|meta|links|jsonapi|included)"\s*:/,
  errorKey: "status",
};

const loadFlows = /* @__PURE__ */ lazy(() => import("./flows/role-store.ts"));

/**
 * Creates a client for the roles of an Axonius instance. No request is sent; call `getAbout` to check the credentials.
 *
 * @param options Base URL, credentials and limits.
 * @returns The client.
 * @throws {ConfigurationError} When an option is missing or invalid, or `auth` is given together with a key.
 */
export function createAxoniusClient(options: AxoniusClientOptions): AxoniusClient {
  return createRolesClient(options, {
    descriptors: axoniusDescriptors,
    features: axoniusFeatures,
    generation,
    reportsFailure,
    loadFlows,
  });
}
