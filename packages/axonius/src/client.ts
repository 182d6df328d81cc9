import { configurationError, createClient } from "@platform-clients/core";
import type { ClientOptions, PlatformClient } from "@platform-clients/core";

import { axoniusAuth } from "./auth.ts";
import type { AxoniusCredentials } from "./auth.ts";
import { createSystemRoles } from "./flows/create-system-roles.ts";
import type { SystemRoles } from "./flows/system-roles.ts";
import { axoniusDescriptors, axoniusFeatures } from "./generated/descriptors.ts";
import type { AxoniusOperations } from "./generated/operations.ts";
import { isExposed, readBaseUrl } from "./models/base-url.ts";
import { reportsFailure } from "./models/reported-failure.ts";

/** The options of an Axonius client without its credentials. */
export interface AxoniusOptions extends ClientOptions {
  /**
   * The address of the instance: `"https://axonius.example.com"`, or only host or host:port, which mean https. `http://` must be explicit; a
   * warning is then logged, unless the host is this machine. Path, query and fragment are dropped.
   */
  baseUrl: string;
  /** Returns milliseconds, for the age of labels and feature flags. Default: `Date.now`. */
  clock?: (() => number) | undefined;
}

/** The options of an Axonius client: `apiKey` and `apiSecret`, or `auth`, and the others. */
export type AxoniusClientOptions = AxoniusOptions & AxoniusCredentials;

/** What an Axonius client has in addition to the operations. */
export interface AxoniusExtension {
  /** Functions for roles that take more than one request. */
  readonly systemRoles: SystemRoles;
}

/** An Axonius client: one method for each operation, and `systemRoles`. */
export type AxoniusClient = PlatformClient<AxoniusOperations, AxoniusExtension>;

/**
 * Creates a client for the roles of an Axonius instance. No request is sent; call `getAbout` to check the credentials.
 *
 * @param options Base URL, credentials and limits.
 * @returns The client.
 * @throws {ConfigurationError} When an option is missing or invalid, or `auth` is given together with a key.
 */
export function createAxoniusClient(options: AxoniusClientOptions): AxoniusClient {
  if (typeof options !== "object" || options === null)
    throw configurationError("axonius", "The client needs an options object with `baseUrl`, `apiKey` and `apiSecret`.");
  const { clock = Date.now, deadline, logger } = options;
  const baseUrl = readBaseUrl(options.baseUrl);
  const client = createClient<AxoniusOperations, AxoniusExtension>(
    axoniusDescriptors,
    { ...options, baseUrl },
    {
      ...axoniusFeatures,
      platform: "axonius",
      optionNames: ["apiKey", "apiSecret", "clock"],
      auth: axoniusAuth(options),
      reportsFailure,
      extend: (operations) => ({ systemRoles: createSystemRoles(operations, { clock, deadline, origin: baseUrl }) }),
    },
  );
  if (isExposed(baseUrl)) logger?.warn(`[axonius] \`baseUrl\` is an http address: credentials are sent unencrypted to ${baseUrl}.`);
  return client;
}
