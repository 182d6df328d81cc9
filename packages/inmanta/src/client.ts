import { configurationError, createClient } from "@platform-clients/core";
import type { AuthProvider, ClientOptions, FlowDefaults, PlatformClient, QueryEncoding, Uuid } from "@platform-clients/core";

import { createAuth, inmantaOptionNames, tokenAuth } from "./auth.ts";
import type { InmantaAuthOptions } from "./auth.ts";
import { createFlows } from "./flows/flows.ts";
import type { InmantaFlows } from "./flows/flows.ts";
import { createTypedOperations } from "./flows/typed-operations.ts";
import type { InmantaTypedOperations } from "./flows/typed-operations.ts";
import { inmantaDescriptors, inmantaFeatures, inmantaQueryEncoding } from "./generated/descriptors.ts";
import type { InmantaOperations } from "./generated/operations.ts";
import { uuid } from "./models/ids.ts";

/** The options of an Inmanta client. A server with authentication off (the default) needs neither `token` nor `auth`. */
export interface InmantaClientOptions extends ClientOptions, InmantaAuthOptions {
  /** The environment of calls that need one and have no `tid` argument. Default: none. */
  environment?: Uuid | undefined;
  /**
   * How the server decodes query values. Servers 18.0.0 to 20.1.0 decode them as Latin-1: `"utf-8"` is for a later server that decodes UTF-8. With
   * `"latin1"`, query values with characters beyond U+00FF fail with a `ConfigurationError`. Default `"latin1"`.
   */
  queryEncoding?: QueryEncoding | undefined;
}

/** The environment of a client. */
export interface InmantaScope {
  /** The environment of calls without a `tid` argument. */
  readonly environment: Uuid | undefined;
  /**
   * Creates a client for another environment. It shares the credentials, and a login, with this one.
   *
   * @param tid Id of the environment.
   * @returns Another client.
   * @throws {ConfigurationError} When the id is not a UUID.
   */
  withEnvironment(tid: Uuid): InmantaClient;
}

/** What an Inmanta client has in addition to the operations. A method with the name of an operation replaces it. */
export interface InmantaExtension extends InmantaTypedOperations, InmantaFlows, InmantaScope {}

/** An Inmanta client: one method for each operation of v1 and v2, and flows of several calls. */
export type InmantaClient = PlatformClient<InmantaOperations, InmantaExtension>;

/**
 * Creates a client for an Inmanta orchestrator. No request is sent.
 *
 * @param options Base URL, authentication, environment and limits.
 * @returns The client.
 * @throws {ConfigurationError} When an option is invalid.
 */
export function createInmantaClient(options: InmantaClientOptions): InmantaClient {
  const given = options ?? {};
  const { queryEncoding } = given;
  if (queryEncoding !== undefined && queryEncoding !== "latin1" && queryEncoding !== "utf-8")
    throw configurationError("inmanta", '`queryEncoding` must be "latin1" or "utf-8".');
  return createScopedClient(given, createAuth(given), given.environment);
}

function createScopedClient(options: InmantaClientOptions, auth: AuthProvider | undefined, tid: Uuid | undefined): InmantaClient {
  const environment = tid === undefined ? undefined : uuid(tid, "environment");
  const extend = (operations: InmantaOperations, defaults: FlowDefaults): InmantaExtension => ({
    ...createTypedOperations(operations, defaults, environment),
    ...createFlows(operations, defaults, environment),
    environment,
    withEnvironment: (other) => createScopedClient(options, auth, uuid(other, "environment")),
  });
  return createClient<InmantaOperations, InmantaExtension>(inmantaDescriptors, options, {
    ...inmantaFeatures,
    platform: "inmanta",
    optionNames: inmantaOptionNames,
    queryEncoding: options.queryEncoding ?? inmantaQueryEncoding,
    auth,
    tokenAuth,
    defaults: { environment },
    extend,
  });
}
