import { createClient } from "@platform-clients/core";
import type { AuthProvider, ClientOptions, Credential, PlatformClient, Uuid } from "@platform-clients/core";

import { readAuth } from "./auth.ts";
import type { LoginCredentials } from "./auth.ts";
import { createFlows } from "./flows/flows.ts";
import type { InmantaFlows } from "./flows/flows.ts";
import { inmantaOperations } from "./generated/operations.ts";
import type { InmantaOperations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import { uuid } from "./ids.ts";
import type { InmantaMethods } from "./methods.ts";
import { pageForwards } from "./resource-actions.ts";
import { liftWarnings } from "./warnings.ts";

/** What an Inmanta client is made with. A server with authentication off, as it is by default, needs neither `token` nor `auth`. */
export interface InmantaClientOptions extends ClientOptions {
  /**
   * A JSON Web Token, without the word `Bearer`. A function is asked for each attempt, and once more after the server refused the token (401,
   * or a 403 that is about the token).
   */
  token?: Credential | undefined;
  /**
   * Instead of `token`: a user, who is logged in with the first call that needs a token, and again before the token ends or after the server
   * refused it; or another way to authenticate, such as `headerAuth` for the server option `auth_additional_header`.
   */
  auth?: LoginCredentials | AuthProvider | undefined;
  /** The environment of calls that work on one and are not given a `tid`. */
  environment?: Uuid | undefined;
  /** Milliseconds since the epoch, for the end of login tokens. Default `Date.now`. */
  clock?: (() => number) | undefined;
}

/** What a client knows of its environment. */
export interface InmantaScope {
  /** The environment of calls that are not given a `tid`. */
  readonly environment: Uuid | undefined;
  /**
   * The same client for another environment. It shares the token, and a login, with this one.
   *
   * @param tid Id of the environment.
   * @returns Another client.
   * @throws {ConfigurationError} When it is no UUID.
   */
  withEnvironment(tid: Uuid): InmantaClient;
}

/** One method for each Inmanta operation of v1 and v2, flows of several calls, and `raw`. */
export type InmantaClient = PlatformClient<InmantaMethods, paths> & InmantaFlows & InmantaScope;

/**
 * Makes a client for an Inmanta orchestrator. No request is sent.
 *
 * @param options Base URL, authentication, environment and limits.
 * @returns The client.
 * @throws {ConfigurationError} When an option cannot work.
 */
export function createInmantaClient(options: InmantaClientOptions): InmantaClient {
  const given = options ?? {};
  return build(given, readAuth(given), given.environment);
}

function build(options: InmantaClientOptions, auth: AuthProvider | undefined, tid: Uuid | undefined): InmantaClient {
  const environment = tid === undefined ? undefined : uuid(tid, "environment");
  const client = createClient<InmantaOperations, paths>(inmantaOperations, options, { auth, defaults: { environment } });
  pageForwards(client);
  liftWarnings(client, options.logger);
  const methods = client as PlatformClient<InmantaMethods, paths>;
  const scope: InmantaScope = { environment, withEnvironment: (other) => build(options, auth, uuid(other, "environment")) };
  return Object.assign(methods, createFlows(methods, environment), scope);
}
