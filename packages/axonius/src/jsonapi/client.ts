import { lazy } from "@platform-clients/core";
import type { PlatformClient } from "@platform-clients/core";

import type { AxoniusClientOptions } from "../client.ts";
import { createRolesClient } from "../flows/create-roles-client.ts";
import type { AxoniusExtension } from "../flows/create-roles-client.ts";
import type { Generation } from "../models/other-generation.ts";
import { axoniusDescriptors, axoniusFeatures } from "./generated/descriptors.ts";
import type { Role } from "./generated/models.ts";
import type { AxoniusOperations } from "./generated/operations.ts";

/** An Axonius client of the JSON:API generation: one method for each operation, and the same `systemRoles` as for the first generation. */
export type AxoniusClient = PlatformClient<AxoniusOperations, AxoniusExtension<Role>>;

// The first generation returns the roles themselves: in a bare array, or one of them.
const generation: Generation = {
  name: "the JSON:API generation",
  other: "@platform-clients/axonius",
  isOther: () => false,
  otherText: /^\s*(\[|\{\s*"(uuid|name)"\s*:)/,
  errorKey: "errors",
};

const loadFlows = /* @__PURE__ */ lazy(() => import("./flows/role-store.ts"));

/**
 * Creates a client for the roles of an Axonius instance of the JSON:API generation. No request is sent; call `getConstants` to check the credentials.
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
    loadFlows,
  });
}
