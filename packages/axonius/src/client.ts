import { ConfigurationError, createClient, headerAuth } from "@platform-clients/core";
import type { ClientOptions, Credential, PlatformClient } from "@platform-clients/core";

import { isExposed, readBaseUrl } from "./base-url.ts";
import { createSystemRoles } from "./flows/create-system-roles.ts";
import type { SystemRoles } from "./flows/system-roles.ts";
import { axoniusOperations } from "./generated/operations.ts";
import type { AxoniusOperations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { reportsFailure } from "./reported-failure.ts";

/** What an Axonius client is made with. */
export interface AxoniusClientOptions extends ClientOptions {
  /**
   * Where the instance is: `"https://axonius.example.com"`, or just host or host:port, which mean https. `http://` has to be written out; a
   * warning goes to the logger then, unless the host is this machine. A path, query or fragment behind scheme and host is dropped.
   */
  baseUrl: string;
  /** The API key of a user, as the account page shows it. A function is asked for each attempt. */
  apiKey: Credential;
  /** The API secret that belongs to the key. A function is asked for each attempt. */
  apiSecret: Credential;
  /** Milliseconds since any moment, for the age of labels and feature flags. Default `Date.now`. */
  clock?: (() => number) | undefined;
}

/** One method for each Axonius operation, `raw`, and `systemRoles`. */
export type AxoniusClient = PlatformClient<AxoniusOperations, paths> & {
  /** Work with roles that takes more than one request. */
  readonly systemRoles: SystemRoles;
};

/**
 * Makes a client for the roles of an Axonius instance. No request is sent; to check the credentials, call `getAbout`.
 *
 * @param options Base URL, key, secret and limits.
 * @returns The client.
 * @throws {ConfigurationError} When an option is missing or cannot work.
 */
export function createAxoniusClient(options: AxoniusClientOptions): AxoniusClient {
  if (typeof options !== "object" || options === null)
    throw fault("The client needs an options object with `baseUrl`, `apiKey` and `apiSecret`.");
  const { clock = Date.now, logger } = options;
  const baseUrl = readBaseUrl(options.baseUrl);
  const auth = headerAuth({ "api-key": credential(options.apiKey, "apiKey"), "api-secret": credential(options.apiSecret, "apiSecret") });
  const client = createClient<AxoniusOperations, paths>(axoniusOperations, { ...options, baseUrl }, { auth, reportsFailure });
  if (isExposed(baseUrl)) logger?.warn(`axonius: \`baseUrl\` is an http address: key and secret travel unencrypted to ${baseUrl}.`);
  return Object.assign(client, { systemRoles: createSystemRoles(client, clock, baseUrl) });
}

function credential(value: Credential | undefined, name: string): Credential {
  if (typeof value === "function" || (typeof value === "string" && value.trim() !== "")) return value;
  throw fault(
    `\`${name}\` is ${value === undefined ? "missing" : typeof value === "string" ? "empty" : "neither text nor a function"}. Axonius needs \`apiKey\` and \`apiSecret\`, both from the account page of a user.`,
  );
}

function fault(message: string): ConfigurationError {
  return new ConfigurationError(`axonius: ${message}`, { platform: "axonius" });
}
