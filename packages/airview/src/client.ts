import { createClient, headerAuth } from "@platform-clients/core";
import type { AuthProvider, ClientOptions, Credential, PlatformClient } from "@platform-clients/core";

import { fault } from "./checks.ts";
import { airviewOperations } from "./generated/operations.ts";
import type { AirviewOperations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";

/** What an AirView client is made with. */
export interface AirviewClientOptions extends ClientOptions {
  /** The access token, sent as it is in the `Authorization` header: for a bearer token it begins with `Bearer `. A function is asked for each attempt. */
  token?: Credential | undefined;
  /** Another way to authenticate, instead of `token`; e.g. `azureAuth()`. */
  auth?: AuthProvider | undefined;
}

/** One method for each AirView operation, and `raw`. */
export type AirviewClient = PlatformClient<AirviewOperations, paths>;

/**
 * Makes a client for the AirView API. No request is sent.
 *
 * @param options Base URL, token and limits.
 * @returns The client.
 * @throws {ConfigurationError} When an option cannot work.
 */
export function createAirviewClient(options: AirviewClientOptions): AirviewClient {
  const { auth, token } = options;
  if (token === "") throw fault("createAirviewClient", "`token` is empty. Leave it out for a server without authentication.");
  if (token !== undefined && auth !== undefined)
    throw fault("createAirviewClient", "`token` and `auth` are both given: one of them is to be used.");
  return createClient<AirviewOperations, paths>(airviewOperations, options, {
    auth: token === undefined ? auth : headerAuth({ authorization: token }),
  });
}
