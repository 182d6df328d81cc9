import { createClient } from "@platform-clients/core";
import type { AuthProvider, ClientOptions, FlowDefaults, PlatformClient, Uuid } from "@platform-clients/core";

import { createAuth, tokenAuth } from "./auth.ts";
import type { InmantaAuthOptions } from "./auth.ts";
import { createFlows } from "./flows/flows.ts";
import type { InmantaFlows } from "./flows/flows.ts";
import { createTypedOperations } from "./flows/typed-operations.ts";
import type { InmantaTypedOperations } from "./flows/typed-operations.ts";
import { inmantaDescriptors } from "./generated/descriptors.ts";
import type { InmantaOperations } from "./generated/operations.ts";
import { uuid } from "./models/ids.ts";

/** The options of an Inmanta client. A server with authentication off (the default) needs neither `token` nor `auth`. */
export interface InmantaClientOptions extends ClientOptions, InmantaAuthOptions {
  /** The environment of calls that need one and have no `tid` argument. Default: none. */
  environment?: Uuid | undefined;
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
  return createScopedClient(given, createAuth(given), given.environment);
}

function createScopedClient(options: InmantaClientOptions, auth: AuthProvider | undefined, tid: Uuid | undefined): InmantaClient {
  const environment = tid === undefined ? undefined : uuid(tid, "environment");
  const extend = (operations: InmantaOperations, defaults: FlowDefaults): InmantaExtension => ({
    ...createTypedOperations(operations, defaults),
    ...createFlows(operations, defaults, environment),
    environment,
    withEnvironment: (other) => createScopedClient(options, auth, uuid(other, "environment")),
  });
  return createClient<InmantaOperations, InmantaExtension>(inmantaDescriptors, options, {
    platform: "inmanta",
    auth,
    tokenAuth,
    defaults: { environment },
    extend,
  });
}
