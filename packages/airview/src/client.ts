import { bearerAuth, configurationError, createClient } from "@platform-clients/core";
import type { AuthProvider, ClientOptions, Credential, PlatformClient } from "@platform-clients/core";

import { airviewAuth } from "./auth.ts";
import { Backend } from "./flows/backend.ts";
import { Handler } from "./flows/handler.ts";
import { airviewDescriptors, airviewFeatures } from "./generated/descriptors.ts";
import type { AirviewOperations } from "./generated/operations.ts";
import { identityChecks } from "./models/backend-config.ts";
import type { BackendIdentity } from "./models/backend-config.ts";
import { checkObject } from "./models/checks.ts";

/** The options of an AirView client. */
export interface AirviewClientOptions extends ClientOptions {
  /** The access token, with or without `Bearer ` in front, sent as `Authorization: Bearer <token>`. A function is called for each attempt. Default: no credentials are sent. */
  token?: Credential | undefined;
  /** Another way to authenticate, e.g. `azureAuth()`. Pass only one of `token` and `auth`. */
  auth?: AuthProvider | undefined;
}

/** A client with one method for each AirView operation. */
export type AirviewClient = PlatformClient<AirviewOperations>;

/** The options of a handler: those of a client, the system that reports, and either `token` or `auth`. A `BackendConfig` can be passed too. */
export type AirviewHandlerOptions = ClientOptions &
  BackendIdentity &
  (
    | {
        /** The access token, with or without `Bearer ` in front, sent as `Authorization: Bearer <token>`. A function is called for each attempt. */
        token: Credential;
        auth?: undefined;
      }
    | {
        /** Another way to authenticate, e.g. `azureAuth()`. */
        auth: AuthProvider;
        token?: undefined;
      }
  );

/**
 * Creates a client for the AirView API. No request is sent.
 *
 * @param options Base URL, credentials and limits.
 * @returns The client.
 * @throws {ConfigurationError} When an option is missing or invalid.
 */
export function createAirviewClient(options: AirviewClientOptions): AirviewClient {
  return connect("airview.createAirviewClient", options);
}

/**
 * Creates a handler for a system that reports to AirView. No request is sent.
 *
 * @param options Base URL, the system that reports, credentials and limits.
 * @returns The handler.
 * @throws {ConfigurationError} When an option is missing or invalid, or neither `token` nor `auth` is given.
 */
export function createAirviewHandler(options: AirviewHandlerOptions): Handler {
  const operation = "airview.createAirviewHandler";
  checkObject(operation, "options", options);
  for (const [name, check] of Object.entries(identityChecks)) check(operation, name, options[name as keyof BackendIdentity]);
  if (options.token === undefined && options.auth === undefined) {
    throw configurationError(
      operation,
      "pass `token` or `auth`. (Spreading a `BackendConfig` does not copy its token: pass the object itself.)",
    );
  }
  return new Handler(new Backend(options, connect(operation, options), { deadline: options.deadline }));
}

function connect(operation: string, options: AirviewClientOptions): AirviewClient {
  checkObject(operation, "options", options);
  const auth = airviewAuth(operation, options);
  return createClient<AirviewOperations>(airviewDescriptors, options, {
    ...airviewFeatures,
    platform: "airview",
    auth,
    tokenAuth: bearerAuth,
    optionNames: ["systemName", "systemStage", "referencingType"],
  });
}
