import { configurationError, createClient, log } from "@platform-clients/core";
import type { ClientSetup, OperationDescriptors, PlatformClient } from "@platform-clients/core";

import { axoniusAuth } from "../auth.ts";
import type { AxoniusCredentials } from "../auth.ts";
import type { Role } from "../generated/models.ts";
import { isExposed, readBaseUrl } from "../models/base-url.ts";
import type { AxoniusOptions } from "../models/options.ts";
import type { Generation } from "../models/other-generation.ts";
import { guardOperations } from "./guard-operations.ts";
import { loadSystemRoles } from "./load-system-roles.ts";
import type { LoadFlows } from "./load-system-roles.ts";
import type { SystemRoles } from "./system-roles.ts";

/**
 * What an Axonius client has in addition to the operations.
 *
 * @typeParam Details A role as the API returns it.
 */
export interface AxoniusExtension<Details extends Role = Role> {
  /** Functions for roles that take more than one request. */
  readonly systemRoles: SystemRoles<Details>;
}

/** One generation of the API. */
export interface RolesApi<Operations, Details extends Role> {
  readonly descriptors: OperationDescriptors;
  /** What some operations need beyond JSON, as generated. */
  readonly features: Partial<ClientSetup>;
  readonly generation: Generation;
  /** Tells whether the body of a successful response says that the call failed. */
  readonly reportsFailure?: (body: unknown) => boolean;
  /** Loads the functions that make more than one request. */
  readonly loadFlows: LoadFlows<Operations, Details>;
}

/**
 * Creates a client of one generation of the API.
 *
 * @typeParam Operations The generated interface of the operations.
 * @typeParam Details A role as the API returns it.
 * @param options What the user passed.
 * @param api The generation.
 * @returns The client.
 * @throws {ConfigurationError} When an option is missing or invalid, or `auth` is given together with a key.
 */
export function createRolesClient<Operations extends object, Details extends Role>(
  options: AxoniusOptions & AxoniusCredentials,
  api: RolesApi<Operations, Details>,
): PlatformClient<Operations, Operations & AxoniusExtension<Details>> {
  const { descriptors, features, generation, loadFlows, reportsFailure } = api;
  if (typeof options !== "object" || options === null)
    throw configurationError("axonius", "The client needs an options object with `baseUrl`, `apiKey` and `apiSecret`.");
  const { clock = Date.now, logger } = options;
  const baseUrl = readBaseUrl(options.baseUrl);
  const client = createClient<Operations, Operations & AxoniusExtension<Details>>(
    descriptors,
    { ...options, baseUrl },
    {
      ...features,
      platform: "axonius",
      optionNames: ["apiKey", "apiSecret", "clock"],
      auth: axoniusAuth(options),
      reportsFailure,
      extend: (unguarded, defaults) => {
        const operations = guardOperations(unguarded, descriptors, generation, defaults);
        return { ...operations, systemRoles: loadSystemRoles(loadFlows, operations, { clock, ...defaults }, baseUrl) };
      },
    },
  );
  if (isExposed(baseUrl))
    log(logger, "warn", () => `[axonius] \`baseUrl\` is an http address: credentials are sent unencrypted to ${baseUrl}.`);
  return client;
}
